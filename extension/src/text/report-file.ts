/** Name of the report of a document: „konzept.md“ gets „konzept-bericht.html“. */
export function reportName(path: string): string {
  const name = path.split("/").at(-1) ?? ""
  return `${name.replace(/\.(?:md|markdown|mdown|mkd)$/iu, "") || "konzept"}-bericht.html`
}

/** True for a page made by Kettenwerk, which may be made anew. */
export function isOwnReport(html: string): boolean {
  return /<meta name="generator" content="Kettenwerk">/u.test(html.slice(0, 2000))
}
