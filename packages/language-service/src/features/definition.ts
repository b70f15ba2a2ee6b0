import type { Source } from "@kettenwerk/core"
import type { Session } from "../session.js"

/** A place an editor can jump to. */
export interface Location {
  /** What the cursor stood on. */
  readonly origin: { readonly start: number; readonly end: number }
  readonly target: Source
  /** The name within the target. */
  readonly targetName: Source
}

/** Where the entity under the cursor is listed. */
export function definition(session: Session, uri: string, offset: number): Location | undefined {
  const placed = session.placed(uri)
  const mention = placed && session.entities(placed.group).mentionAt(uri, offset)
  if (mention === undefined) return undefined
  const { source, nameSource } = mention.fact
  const inside =
    nameSource.uri === source.uri &&
    source.start.offset <= nameSource.start.offset &&
    nameSource.end.offset <= source.end.offset
  return {
    origin: { start: mention.start, end: mention.end },
    target: inside ? source : nameSource,
    targetName: nameSource,
  }
}
