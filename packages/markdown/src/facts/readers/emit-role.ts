import { readDate, type valueLists } from "@kettenwerk/core"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft, statedName } from "../stated-draft.js"

export type RoleKind = (typeof valueLists.roleKind.ids)[number]

/** The role a function stands for, if it names one at its start or for the most part. */
export function roleOf(text: string): RoleKind | undefined {
  const best = vocabulary.roleKind.best(text)
  return best !== undefined && (best.coverage >= 0.4 || best.start === 0)
    ? (best.value as RoleKind)
    : undefined
}

export interface StatedRole {
  readonly function?: string
  readonly role?: RoleKind
  readonly person?: string
  readonly actor?: string
  readonly funded?: boolean
  readonly dateText?: string
  /** Merge with another statement of the same role by the same office. */
  readonly merge?: boolean
}

/** Emits a function somebody has; the office becomes an actor. */
export function emitRole(context: ReaderContext, at: Stated, stated: StatedRole): void {
  const role = stated.role ?? (stated.function === undefined ? undefined : roleOf(stated.function))
  const date = stated.dateText === undefined ? undefined : readDate(stated.dateText)
  const name = stated.function ?? stated.person ?? stated.actor
  if (name === undefined) return
  context.emit(
    statedDraft("roleAssignments", at, context, {
      name,
      ...(role === "koordination" && stated.person === undefined
        ? { mergeKey: `key:${context.uri} ${role}` }
        : {}),
      fields: {
        role,
        function: stated.function,
        person: stated.person,
        funded: stated.funded,
        actor: stated.actor === undefined ? undefined : statedName(at, stated.actor, "actors"),
        date: date?.ok ? date.value : undefined,
      },
    }),
  )
}
