import { createLineIndex } from "../outline/line-index.js"
import { readOutline } from "../outline/read-outline.js"
import { parse } from "../parse/index.js"
import { groupKey, municipalityOf } from "./municipality.js"
import { readFrontmatter } from "./read-frontmatter.js"

/** Frontmatter, title and issuing authority stand at the beginning. */
const headLength = 6000

/**
 * The group a document will most likely be read into, without reading all of it: for callers that read many
 * municipalities one after the other. Undefined if its beginning names no municipality. A document may still turn out
 * to belong elsewhere, or to be no concept at all; only `readWorkspace` decides.
 */
export function peekMunicipality(text: string): string | undefined {
  const cut = text.indexOf("\n", headLength)
  const parsed = parse(cut < 0 ? text : text.slice(0, cut))
  const frontmatter = readFrontmatter(parsed, createLineIndex(parsed.text))
  const municipality = municipalityOf({ parsed, sections: readOutline(parsed), frontmatter })
  return municipality === undefined ? undefined : groupKey(municipality)
}
