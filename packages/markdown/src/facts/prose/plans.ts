import { type DateValue, type Frequency, readDate, readFrequency } from "@kettenwerk/core"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { emitProgramme, programmesIn } from "../readers/stated-programme.js"
import { type Stated, statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const years = "(?:19|20)\\d{2}\\s*(?:[–/-]|bis)\\s*(?:(?:19|20)\\d{2}|\\d{2})"

/**
 * Reads plans that stand beside the concept, where a sentence gives their years or their rhythm: „Jugendförderplan
 * (2025–2027)“, „Kita-Bedarfsplanung jährlich“, „Übergang von einem jährlichen … zu dreijähriger Planung“; and plans
 * that replace one another: „Fortschreibung der X als Y mit Erweiterung A, B“.
 */
export function readPlans(prose: ProseText, context: ReaderContext): void {
  if (
    prose.form === "heading" ||
    !/[Pp]lan|[Ss]trategie|[Kk]onzept|Fortschreibung|ISEK|JHP/u.test(prose.text)
  )
    return
  for (const sentence of sentencesOf(prose.part)) {
    const { text } = sentence
    if (isQuestion(text)) continue
    const at: Stated = { part: sentence.part, base: prose.base, text, section: prose.section }
    if (readSuccession(at, context)) continue
    if (readUnit(at, context)) continue
    readRhythms(at, context)
    readBoundPlan(at, context)
  }
}

function readRhythms(at: Stated, context: ReaderContext): void {
  const { text } = at
  const mentions = vocabulary.planKind.find(text).filter(({ start, end }) => !isTask(text, start, end))
  mentions.forEach((mention, index) => {
    const own = text.slice(mention.end, mentions[index + 1]?.start ?? text.length)
    const attached = new RegExp(`^\\s+(${years})(?![\\d.])`, "u").exec(own)?.[1]
    const bracket = /^\s*\(([^()]{1,60})\)/u.exec(own)?.[1]
    const period =
      dateOf(attached) ?? dateOf(bracket) ?? dateOf(new RegExp(`\\((${years})\\)`, "u").exec(own)?.[1])
    const change = /[Üü]bergang\s+von\s+(?:einem?r?\s+)?(.{3,60}?)\s+zu[mr]?\s+(.{3,80})/u.exec(own)
    const clause = own.split(/[,;]\s|\.\s|\s(?:und|sowie)\s(?=(?:die|der|das)?\s*\p{Lu})/u)[0]!
    const updateCycle =
      change === null ? (readFrequency(bracket ?? "") ?? rhythmOf(clause)) : cycleOf(change[2]!)
    if (period === undefined && updateCycle === undefined) return
    // „Jugendamt“ next to a plan's name or the subject of another verb is no plan with that rhythm.
    if (period === undefined && /\b(?:Sitzung|tagt|trifft|Netzwerkanalyse|berichtet)\b/u.test(clause)) return
    const written = text.slice(mention.start, mention.end)
    context.emit(
      statedDraft("plans", at, context, {
        name: attached === undefined ? written : `${written} ${attached}`,
        mergeKey: `key:${mention.value}`,
        fields: {
          kind: mention.value,
          period,
          updateCycle,
          previousCycle: change === null ? undefined : cycleOf(change[1]!),
        },
      }),
    )
  })
}

/** „Die Jugendhilfeplanung beim Jugendamt lädt ein“: an office or person, not a plan. */
function isTask(text: string, start: number, end: number): boolean {
  return (
    /^\s+(?:im|beim|bei der|des)\s+\p{Lu}\p{L}*amt/u.test(text.slice(end)) ||
    /\b(?:Stabsstelle|Fachkraft|Abteilung|Sachgebiet)\s+(?:für\s+)?$/u.test(text.slice(0, start))
  )
}

function dateOf(text: string | undefined): DateValue | undefined {
  if (text === undefined) return undefined
  const reading = readDate(text)
  return reading.ok && reading.value.recurrence === undefined && reading.value.from !== null
    ? reading.value
    : undefined
}

/** A rhythm only if the words speak of writing or appearing, or nothing else stands there. */
function rhythmOf(clause: string): Frequency | undefined {
  const found = readFrequency(clause)
  if (found === undefined) return undefined
  const rest = clause.replace(found.text, "").replace(/[\s.,;:()]/gu, "")
  return rest === "" ||
    /fortgeschrieben|fortschreib|erscheint|aktualisiert|aufgestellt|erstellt|überarbeitet|beschlossen/iu.test(
      clause,
    )
    ? found
    : undefined
}

const lengths: readonly string[] = [
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
]

/** „dreijähriger Planung“: every three years; „jährlichen Fortschreibungszyklus“: every year. */
function cycleOf(text: string): Frequency | undefined {
  const long = /(ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,2})-?jährige[nrsm]?/iu.exec(
    text.normalize("NFC"),
  )
  if (long !== null) {
    const count = /\d/u.test(long[1]!) ? Number(long[1]) : lengths.indexOf(long[1]!.toLowerCase()) + 1
    return { text: long[0], min: 1, max: 1, per: "year", ...(count === 1 ? {} : { every: count }) }
  }
  return readFrequency(text)
}

const succession =
  /Fortschreibung\s+(?:der|des)\s+(.{4,80}?)\s+(?:als|zur|zum|in\s+Form\s+der)\s+(.{4,80}?)(?:\s+mit\s+(?:den\s+|der\s+)?(?:Erweiterung(?:en)?|Ergänzung(?:en)?|neuen\s+Themen)(?:\s+(?:um|durch))?(?:\s+(?:die|den)\s+(?:Themen|Bereiche[n]?))?:?\s+(.{3,200}?))?(?:[.;]|$)/u

/** „Fortschreibung der Armutspräventionsstrategie als Integrierte Sozialstrategie mit Erweiterung Gesundheit, …“ */
function readSuccession(at: Stated, context: ReaderContext): boolean {
  const found = succession.exec(at.text)
  if (found === null || !/strategie|plan|konzept|programm/iu.test(found[1]!) || !/^\p{Lu}/u.test(found[2]!))
    return false
  const extensions = found[3]
    ?.split(/\s*,\s*|\s+(?:und|sowie|&)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
  const kind = vocabulary.planKind.find(found[2]!)[0]?.value
  context.emit(
    statedDraft("plans", at, context, {
      name: found[2]!,
      fields: { kind, supersedes: found[1]!, titleChange: found[2]!, extensions },
    }),
  )
  return true
}

/** „Aufbau einer Integrierten Sozialplanung mit Jugendhilfeplanung, Bildungsmanagement“: a plan and its fields. */
function readUnit(at: Stated, context: ReaderContext): boolean {
  const found =
    /(?:Aufbau|Einrichtung|Einführung)\s+(?:einer|der|eines|des)\s+((?:[Ii]ntegrierten\s+)?\p{Lu}\p{L}*planung)\s+mit\s+(.{6,200}?)(?:[.;]|$)/u.exec(
      at.text,
    )
  if (found === null) return false
  const name = found[1]!.replace(/^[Ii]ntegrierten\s/u, "Integrierte ")
  const parts = found[2]!
    .split(/\s*,\s*|\s+(?:und|sowie|&)\s+/u)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}/u.test(part))
  if (parts.length < 2) return false
  context.emit(
    statedDraft("plans", at, context, {
      name,
      mergeKey: "name",
      fields: { kind: vocabulary.planKind.find(name)[0]?.value, fields: parts },
    }),
  )
  return true
}

/** „Stufe 3 im Landesprogramm … inkl. fachspezifischer Plan, jährliche Fortschreibung“: a plan the programme asks for. */
function readBoundPlan(at: Stated, context: ReaderContext): void {
  const found =
    /(?:inkl\.|inklusive|einschließlich|mit)\s+((?:\p{Ll}+e[nrsm]?\s+){1,3}(?:Sozial|Fach)?[Pp]lan(?:s|es)?)(?![\p{L}])(.{0,80})/u.exec(
      at.text,
    )
  const programme = programmesIn(at.text)[0]
  if (found === null || programme === undefined) return
  const updateCycle = readFrequency(found[2]!)
  context.emit(
    statedDraft("plans", at, context, {
      name: found[1]!,
      mergeKey: "name",
      fields: {
        kind: vocabulary.planKind.find(found[1]!)[0]?.value,
        updateCycle,
        programme: emitProgramme(context, at, programme),
      },
    }),
  )
}
