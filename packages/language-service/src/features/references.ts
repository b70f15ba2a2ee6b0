import type { Mention } from "../entities/entity-index.js"
import type { Session } from "../session.js"

/** All places of the group that name the entity under the cursor: prose, tables, other files, inflected forms. */
export function references(
  session: Session,
  uri: string,
  offset: number,
  includeDefinition = true,
): readonly Mention[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const index = session.entities(placed.group)
  const mention = index.mentionAt(uri, offset)
  if (mention === undefined) return []
  return index.mentionsOf(mention.fact).filter(({ definition }) => includeDefinition || !definition)
}

/** The same within one document. */
export function highlights(session: Session, uri: string, offset: number): readonly Mention[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const index = session.entities(placed.group)
  const mention = index.mentionAt(uri, offset)
  return mention === undefined ? [] : index.mentions(uri).filter(({ fact }) => fact === mention.fact)
}
