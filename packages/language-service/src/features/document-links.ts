import type { Source } from "@kettenwerk/core"
import type { Session } from "../session.js"

export interface DocumentLink {
  readonly start: number
  readonly end: number
  readonly target: Source
  readonly tooltip: string
}

/** Ids („M2“, „Z1.2“) as links to where they are given. */
export function documentLinks(session: Session, uri: string): readonly DocumentLink[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  return session
    .entities(placed.group)
    .mentions(uri)
    .filter(({ how, definition }) => how === "id" && !definition)
    .map(({ start, end, fact }) => ({ start, end, target: fact.source, tooltip: fact.name }))
}
