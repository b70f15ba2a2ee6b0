import type { DateValue } from "@kettenwerk/core"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft, statedName } from "../stated-draft.js"
import { emitProgramme, type NamedProgramme, type Variant } from "./stated-programme.js"

export interface StatedParticipation {
  readonly programme?: NamedProgramme
  /** Name of the municipality; the one the document is about if absent. */
  readonly municipality?: { readonly name: string; readonly kind?: string }
  readonly date?: DateValue
  readonly variant?: Variant
  readonly stage?: number
  readonly coordinationFunded?: boolean
}

/** Emits a municipality's part in a programme; statements about the same pair are joined. */
export function emitParticipation(context: ReaderContext, at: Stated, stated: StatedParticipation): void {
  const { programme, municipality } = stated
  const name = programme?.name ?? municipality?.name
  if (name === undefined) return
  const title =
    municipality === undefined
      ? name
      : programme === undefined
        ? municipality.name
        : `${municipality.name}: ${programme.name}`
  context.emit(
    statedDraft("programmeParticipations", at, context, {
      name: title,
      mergeKey: `key:${programme?.registryId ?? programme?.name ?? ""} ${municipality?.name ?? ""}`,
      fields: {
        programme: programme === undefined ? undefined : emitProgramme(context, at, programme),
        municipality:
          municipality === undefined
            ? undefined
            : statedName(at, municipality.name, "municipalities", {
                defaults: municipality.kind === undefined ? {} : { kind: municipality.kind },
              }),
        date: stated.date,
        variant: stated.variant,
        stage: stated.stage,
        coordinationFunded:
          stated.coordinationFunded ?? (stated.variant === undefined ? undefined : stated.variant === "A"),
      },
    }),
  )
}
