import { tokenise } from "../dates/tokens.js"
import { type ParsedAge, parseAge } from "./parse-age.js"

/**
 * The notation of a list of bands: `shared` if the next one starts where one ends (0–3/3–6), `inclusive` if
 * it starts one unit higher (0–3/4–6). `undefined` if the bands do not say or say both.
 */
export function inferNotation(bands: readonly string[]): "shared" | "inclusive" | undefined {
  const ages = bands.flatMap((text) => agesOf(text)).filter(({ to }) => to?.kind === "notation")
  const starts = new Set(bands.flatMap((text) => agesOf(text)).map(({ from }) => from))
  let shared = 0
  let inclusive = 0
  for (const { from, to } of ages) {
    if (to === null || from === to.month) continue
    if (starts.has(to.month)) shared++
    else if (starts.has(to.month + to.unit)) inclusive++
  }
  if (shared > 0 && inclusive > 0) return undefined
  return shared > 0 ? "shared" : inclusive > 0 ? "inclusive" : undefined
}

/** All ages of a text, bare numbers included. */
function agesOf(text: string): ParsedAge[] {
  const cursor = { text, tokens: tokenise(text.slice(0, 300)), whole: true }
  const ages: ParsedAge[] = []
  for (let index = 0; index < cursor.tokens.length; ) {
    const age = parseAge(cursor, index)
    if (age) ages.push(age)
    index = age?.next ?? index + 1
  }
  return ages
}
