import type { GatheredTexts } from "./files/gather-texts.js"

/** What reading needs to know beside the texts. */
export function readingOptions(_gathered: GatheredTexts) {
  return {}
}
