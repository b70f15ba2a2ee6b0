import { tokenise } from "./token.js"

/**
 * A name as an id: lower case, umlauts as ae/oe/ue, words joined by hyphens, gender forms folded.
 * „Eltern-Kind-Café (Mitte)“ is `eltern-kind-cafe-mitte`; a text without letters and digits gives "".
 */
export function slug(text: string): string {
  return tokenise(text)
    .map(({ norm }) => norm.replace(/[^a-z0-9-]/g, ""))
    .filter((norm) => norm !== "")
    .join("-")
}
