/** Base of the addresses that findings link to. The pages are generated into `docs/regeln`. */
export const ruleUrlBase = "https://kettenwerk.example/regeln/"

/** Address of the page of a code. */
export function ruleUrl(code: string): string {
  return ruleUrlBase + code
}

/** Path of the page of a code in this project. */
export function rulePagePath(code: string): string {
  return `docs/regeln/${code}.md`
}
