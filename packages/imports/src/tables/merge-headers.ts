import { fieldKey, vocabulary } from "@kettenwerk/markdown"

/**
 * One header out of several rows of headers, the upper one first. The word our reader knows stands in front:
 * „Beginn (Zeitraum)“, but „Kosten (gesamt)“.
 */
export function mergeHeaders(texts: readonly string[]): string {
  const [top = "", ...below] = [...new Set(texts.filter((text) => text !== ""))]
  const sub = below.join(" ")
  if (sub === "") return top
  if (fieldKey(sub) !== undefined) return `${sub} (${top})`
  if (vocabulary.phase.whole(sub) !== undefined) return sub
  return `${top} (${sub})`
}
