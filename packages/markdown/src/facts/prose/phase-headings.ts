import { readLifePhase } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { nearSiblings } from "../../outline/near-siblings.js"
import type { Section } from "../../outline/section.js"
import { absolutePlace, type Draft } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import { isBareAge } from "../readers/life-phases.js"
import { topicsOf } from "../topics.js"
import { ageOf } from "../values.js"
import type { ProseText } from "./prose-reader.js"

/**
 * Reads sub-headings that order offers or tasks by phases of life: „### 0–3 Jahre: Ankommen“, „### Handlungsfeld 2: Rund
 * um die Kita“. One such heading is a topic; two or more beside each other are the bands of the chain.
 */
export function readPhaseHeadings(prose: ProseText, context: ReaderContext): void {
  const { section } = prose
  if (prose.form !== "heading" || section.parent === undefined || !isOrdered(section)) return
  const own = phaseOf(section)
  if (own === undefined) return
  const near = nearSiblings(section).filter(({ level }) => level === section.level)
  const beside = near.filter((other) => phaseOf(other) !== undefined)
  if (beside.length === 0 || beside.length < near.length * 0.5) return
  const place = absolutePlace(own.name, prose.base)
  const draft: Draft = {
    collection: "lifePhases",
    name: plain(own.name),
    place: { start: section.heading!.start, end: section.heading!.end },
    namePlace: place,
    fields: { kind: "phase", label: plain(own.name) },
    fieldPlaces: {},
    aliases: [],
    mention: false,
    section,
    uri: context.uri,
    mergeKey: "name",
  }
  if (own.age !== undefined) {
    const reading = ageOf(plain(own.age))
    if (reading.ok) {
      draft.fields["age"] = reading.value
      draft.fieldPlaces["age"] = absolutePlace(own.age, prose.base)
    }
  }
  context.emit(draft)
}

/** The phase of life whose heading an offer stands below, by the name the phase gets; only where headings order. */
export function phaseAbove(section: Section): string | undefined {
  for (let above: Section | undefined = section; above?.parent !== undefined; above = above.parent) {
    const own = isOrdered(above) ? phaseOf(above) : undefined
    if (own !== undefined) return plain(own.name)
  }
  return undefined
}

const about: ReadonlySet<string> = new Set(["bestand", "lebensphasen", "basisangebot", "massnahmen"])

function isOrdered(section: Section): boolean {
  const ids = [
    ...section.inherited,
    ...section.parent!.canonical,
    ...section.parent!.inherited,
  ] as readonly string[]
  return (
    ids.some((id) => about.has(id)) ||
    topicsOf(section.parent!).some(
      ({ collection }) => collection === "offers" || collection === "lifePhases" || collection === "measures",
    )
  )
}

const counter =
  /^(?:Handlungsfeld|Lebensphase|Phase|Baustein|Kettenglied|Glied|Altersgruppe|Altersphase|Modul|Abschnitt)\s*(?:[\dIVX]{1,4}|[A-Z])?\s*[:–-]\s*/iu

/** Name and age of a heading that is a phase of life, nothing else. */
function phaseOf(section: Section): { readonly name: Rich; readonly age?: Rich } | undefined {
  if (section.heading === undefined) return undefined
  const { title } = section.heading
  const lead = counter.exec(rawText(title))
  const part = lead === null ? title : slice(title, lead[0].length)
  const text = plain(part)
  if (text.length > 90 || /[?!]$/u.test(text)) return undefined
  const colon = /\s*[:–|-]\s+|\s+\(/u.exec(rawText(part))
  if (colon !== null && colon.index > 0) {
    const front = slice(part, 0, colon.index)
    const back = stripEnds(slice(part, colon.index + colon[0].length), /^[\s(]*/u, /[\s).]*$/u)
    if (isBareAge(plain(front)) && /\p{L}{3}/u.test(plain(back))) return { name: back, age: front }
    if (isBareAge(plain(back)) && /\p{L}{3}/u.test(plain(front))) return { name: front, age: back }
  }
  if (isBareAge(text)) return { name: part, age: part }
  const phase = readLifePhase(text)
  if (phase === undefined || /^übergang/iu.test(text) || !startsWithPhase(text)) return undefined
  return { name: part }
}

/** „Kita-Sozialarbeit“ names an offer in the Kita, „Rund um die Kita“ the phase. */
function startsWithPhase(text: string): boolean {
  return /^(?:rund um|von der|vor der|nach der|in der|übergang|schwangerschaft|geburt|frühe kindheit|frühe|kleinst?kind(?:er|alter)?(?!\p{L}|-)|schulkind(?:er)?(?!\p{L}|-)|vorschul(?:alter|zeit)|die ersten|kita(?!\p{L}|-)|kindergarten(?!\p{L}|-)|krippe|kleinkind|grundschul(?:e|zeit|alter)|schul(?:zeit|alter|e)(?!\p{L})|weiterführende|jugend(?:phase|alter|liche|zeit)?(?!\p{L}|-)|junge erwachsene|sekundarstufe|primarstufe|ausbildung|beruf|einschulung|schuleintritt|kita-zeit|kitazeit|kindergartenzeit|säuglings|erste[ns]? lebensjahr)/iu.test(
    text,
  )
}
