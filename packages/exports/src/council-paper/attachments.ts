import { formatDate, type Model } from "@kettenwerk/core"
import { type Block, gap, list, paragraph } from "../paper/paper.js"

/** The documents of the concept, the main one first; minutes and slides are no attachments. */
export function attachments({ documents, chains }: Model): readonly Block[] {
  const main = chains[0]?.concept
  const kept = documents.filter(({ kind }) => kind !== "protokoll" && kind !== "praesentation")
  if (kept.length === 0) return [paragraph(gap("Anlagen"))]
  const ordered = [...kept.filter(({ id }) => id === main), ...kept.filter(({ id }) => id !== main)]
  return [
    list(
      ordered.map(({ title, asOf, uri }) => {
        const stand = asOf === undefined ? "" : `, Stand ${formatDate(asOf)}`
        return `${title.replace(/^Anlage\s+\d+\s*[:–-]\s*/iu, "")}${stand} (${uri.split("/").at(-1)})`
      }),
      true,
    ),
  ]
}
