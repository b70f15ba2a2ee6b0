/** Address of a file below a folder; `relative` is written with `/` and not encoded. */
export function joinUri(folder: string, relative: string): string {
  const encoded = relative.split("/").map(encodeURIComponent).join("/")
  return `${folder.replace(/\/+$/u, "")}/${encoded}`
}

/** The decoded way from a folder to a file below it; undefined for a file elsewhere. */
export function relativeUri(folder: string, uri: string): string | undefined {
  const base = `${decoded(folder.replace(/\/+$/u, ""))}/`
  const whole = decoded(uri)
  return whole.startsWith(base) && whole.length > base.length ? whole.slice(base.length) : undefined
}

/** Editors differ in which letters they encode, so addresses are compared decoded. */
export function decoded(uri: string): string {
  try {
    const plain = decodeURIComponent(uri)
    // „file:///C:/“ and „file:///c%3A/“ are one drive.
    return plain.replace(/^file:\/\/\/([A-Za-z]):/u, (_, drive: string) => `file:///${drive.toLowerCase()}:`)
  } catch {
    return uri
  }
}
