import { plain } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { field } from "../entry.js"
import { defineReader } from "../reader.js"
import type { Stated } from "../stated-draft.js"
import { dateOf } from "../values.js"
import { emitParticipation } from "./emit-participation.js"
import { emitFundingText } from "./funding-text.js"
import { municipalityName } from "./municipality-name.js"
import {
  coordinationFundedIn,
  type NamedProgramme,
  programmesIn,
  stageIn,
  variantIn,
} from "./stated-programme.js"

/**
 * Reads who takes part in which programme.
 *
 * ```markdown
 * **seit 2020:** Stufe 3 im Landesprogramm Solidarisches Zusammenleben der Generationen (LSZ)
 *        ^^^^    ^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *        date    stage      programme
 * ```
 */
export const programmeParticipations = defineReader({
  collection: "programmeParticipations",
  signature: { programme: 2, programmeVariant: 5, programmeStage: 5, municipality: 3, begin: 1, period: 1 },
  read(entry, context) {
    const at: Stated = {
      part: entry.whole,
      base: entry.base,
      text: plain(entry.whole),
      section: entry.section,
    }
    const text = [at.text, ...entry.fields.map(({ value }) => plain(value))].join(" ")
    if (/\?$/u.test(at.text)) return
    const written = field(entry, "date", "period", "begin")
    const reading = entry.date?.found.reading ?? (written === undefined ? undefined : dateOf(written))
    const date = reading?.ok ? reading.value : undefined
    const variantCell = field(entry, "programmeVariant")
    const stageCell = field(entry, "programmeStage")
    const variant =
      variantIn(text) ?? (variantCell === undefined ? undefined : variantIn(`Variante ${variantCell.text}`))
    const stage = stageIn(text) ?? (stageCell === undefined ? undefined : stageIn(`Stufe ${stageCell.text}`))
    const funded = coordinationFundedIn(text)
    const stated = {
      ...(date === undefined ? {} : { date }),
      ...(variant === undefined ? {} : { variant }),
      ...(stage === undefined ? {} : { stage }),
      ...(funded === undefined ? {} : { coordinationFunded: funded }),
    }
    const cell = field(entry, "programme")
    const programmes = cell === undefined ? programmesIn(text) : namedBy(cell.text)
    const named = field(entry, "municipality")
    const place = municipalityName(
      named?.text ?? plain(entry.name),
      entry.marked || named !== undefined || entry.shape !== "line",
    )
    if (place !== undefined && (named !== undefined || programmes.length === 0)) {
      const programme = programmes[0] ?? programmeOfSection(entry.section)
      emitParticipation(context, at, {
        ...stated,
        municipality: place,
        ...(programme === undefined ? {} : { programme }),
      })
      return
    }
    if (programmes.length === 0 && entry.shape === "row") {
      const name = plain(entry.name)
      if (/\p{L}{3}/u.test(name))
        emitParticipation(context, at, { ...stated, programme: { name, start: 0, end: name.length } })
      return
    }
    for (const programme of programmes) emitParticipation(context, at, { ...stated, programme })
    emitFundingText(context, at, date)
  },
})

/** A cell under „Programm“ is the name of one. */
function namedBy(text: string): readonly NamedProgramme[] {
  const found = programmesIn(text)
  return found.length > 0 ? found : [{ name: text, start: 0, end: text.length }]
}

/** The programme a list of municipalities belongs to, if a heading at or above it names one. */
export function programmeOfSection(section: Section): NamedProgramme | undefined {
  for (let above: Section | undefined = section; above !== undefined; above = above.parent) {
    const found = programmesIn(above.title)[0]
    if (found !== undefined) return found
  }
  return undefined
}
