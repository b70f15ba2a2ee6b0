import { lines, markedLead, plain, type Rich, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import { emitStatement } from "../emit-statement.js"
import type { ReaderContext } from "../reader.js"
import { emitParticipation } from "../readers/emit-participation.js"
import { municipalityName } from "../readers/municipality-name.js"
import { programmeOfSection } from "../readers/programme-participations.js"
import { coordinationFundedIn, type Variant, variantIn } from "../readers/stated-programme.js"

/**
 * Reads municipalities listed below „Var. A“ and „Variante B – Teilnahme ohne Förderung einer Koordinationsstelle“.
 * Names broken over lines are joined; a line below a name is the motto of that municipality.
 */
export function readVariants(section: Section, context: ReaderContext): void {
  const variant = variantIn(section.title)
  if (variant === undefined || section.heading === undefined) return
  const programme = programmeOfSection(section)
  const texts = section.blocks.flatMap(({ block }) =>
    block.kind === "paragraph" ? [plain(rich(block.inline))] : [],
  )
  const funded = coordinationFundedIn([section.title, ...texts].join(" ")) ?? variant === "A"
  for (const { block, base } of section.blocks) {
    if (block.kind === "list") {
      for (const { name, whole } of recordsOfList(block)) {
        if (!emit(name, base, true, section, context, { variant, programme, funded })) continue
        readMotto(whole, name, base, section, context)
      }
    } else if (block.kind === "paragraph") {
      const whole = rich(block.inline)
      const lead = markedLead(whole)
      if (lead !== undefined) {
        if (emit(lead, base, true, section, context, { variant, programme, funded }))
          readMotto(whole, lead, base, section, context)
      } else if (!emit(whole, base, false, section, context, { variant, programme, funded })) {
        for (const line of lines(whole))
          emit(line, base, false, section, context, { variant, programme, funded })
      }
    }
  }
}

function emit(
  part: Rich,
  base: number,
  loose: boolean,
  section: Section,
  context: ReaderContext,
  stated: {
    readonly variant: Variant
    readonly programme: ReturnType<typeof programmeOfSection>
    readonly funded: boolean
  },
): boolean {
  const text = plain(part)
  const municipality = municipalityName(text, loose)
  if (municipality === undefined) return false
  emitParticipation(
    context,
    { part, base, text, section },
    {
      municipality,
      variant: stated.variant,
      coordinationFunded: stated.funded,
      ...(stated.programme === undefined ? {} : { programme: stated.programme }),
    },
  )
  return true
}

/** „Gut aufwachsen im LK. Auf den Anfang kommt es an.“ below the name. */
function readMotto(whole: Rich, name: Rich, base: number, section: Section, context: ReaderContext): void {
  const behind: Rich = { inline: whole.inline, start: name.end, end: whole.inline.text.length }
  const text = plain(behind).replace(/^[\s:*–-]+/u, "")
  if (
    text.split(" ").length < 3 ||
    text.length > 160 ||
    variantIn(text) !== undefined ||
    coordinationFundedIn(text) !== undefined
  )
    return
  emitStatement(context, { part: behind, base, text, section }, "motto")
}
