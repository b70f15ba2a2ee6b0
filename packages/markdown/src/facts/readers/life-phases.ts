import { readAge, readLifePhase } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, type ReaderContext, set, setAge, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { ageOf } from "../values.js"

/** Reads the phases of a chain and the transitions between them, from tables and lists of their own. */
export const lifePhases = defineReader({
  collection: "lifePhases",
  signature: { phase: 2, age: 2, area: 1, kind: 1 },
  read(entry, context, topic) {
    const transition =
      topic.defaults?.["kind"] === "transition" ||
      /^übergang/iu.test(plain(entry.whole)) ||
      isTransitionKind(entry)
    if (transition) readTransition(entry, context)
    else readPhase(entry, context)
  },
})

function isTransitionKind(entry: Entry): boolean {
  const kind = field(entry, "kind")
  return kind !== undefined && vocabulary.phaseKind.whole(kind.text)?.value === "transition"
}

function readPhase(entry: Entry, context: ReaderContext): void {
  if (!looksLikeName(entry)) return
  const found = phaseName(entry)
  if (found === undefined) return
  const { name, age } = found
  const draft = startDraft(entry, context, "lifePhases", {
    name: { part: name, base: entry.base },
    mergeKey: "name",
    defaults: { kind: "phase", label: plain(name) },
  })
  if (age !== undefined) setAge(draft, "age", age)
  const settings = fields(entry, "area", "actor", "offer")
  if (settings.length > 0 && entry.shape === "row")
    set(
      draft,
      "settings",
      settings.flatMap(({ value }) => splitNames(value).map(({ text }) => text)),
      settings[0],
    )
  context.emit(draft)
}

/** „0–3 Jahre: Ankommen“ is called „Ankommen“; „Frühe Kindheit (0–3)“ keeps its own name. */
function phaseName(entry: Entry): { readonly name: Rich; readonly age?: FoundField } | undefined {
  const labelled = field(entry, "age")
  const name = stripEnds(entry.name, /^[\s*_„"]*/u, /[\s.:*_]*$/u)
  const text = plain(name)
  if (labelled !== undefined) return { name, age: labelled }
  const whole = ageOf(text)
  const rest = entry.rest === undefined ? undefined : stripEnds(entry.rest, /^[\s*_]*/u, /[\s.*_]*$/u)
  if (whole.ok && isBareAge(text)) {
    const age: FoundField = { value: name, base: entry.base, text, inherited: false }
    if (
      rest !== undefined &&
      plain(rest).split(" ").length <= 7 &&
      /\p{L}{3}/u.test(plain(rest)) &&
      !/[.!?]/u.test(plain(rest))
    )
      return { name: rest, age }
    return { name, age }
  }
  for (const detail of entry.details) {
    const detailText = plain(detail)
    if (ageOf(detailText).ok)
      return { name, age: { value: detail, base: entry.base, text: detailText, inherited: false } }
  }
  if (readLifePhase(text) !== undefined || entry.shape === "row") {
    const reading = readAge(text)
    return { name, ...(reading.ok ? { age: { value: name, base: entry.base, text, inherited: false } } : {}) }
  }
  return undefined
}

const numberWord =
  /(?<![\p{L}])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dritten|sechsten|zehnten|zwölften)(?![\p{L}])/iu

/** True if nothing but an age stands there: „0–3 Jahre“, „6 bis 10“, „U3“, „Drei bis sechs Jahre“. */
export function isBareAge(text: string): boolean {
  return (
    (/\d/u.test(text) || numberWord.test(text)) &&
    ageOf(text).ok &&
    !/\p{L}/u.test(
      text.replace(
        /(?<![\p{L}])(?:jahre?n?|j|monate?n?|mon|bis|ab|unter|über|von|alter|altersgruppe|u|ü|lebensjahre?|klasse|kl|schwangerschaft|geburt|der|zu|zum|dem|unter|plus|und|geburtstag|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|sechzehn|achtzehn|(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|vierzehnt|achtzehnt)en)(?![\p{L}])\.?/giu,
        "",
      ),
    )
  )
}

const separators =
  /\s*(?:→|⇒|->|<->|↔|–|—|\/)\s*|\s+-\s+|\s+(?:zur|zum|in die|in den|in das|nach|bis zur|und)\s+/u

/** „**Kita – Grundschule:** …“, „Übergang von der Kita in die Grundschule“. */
function readTransition(entry: Entry, context: ReaderContext): void {
  // A dash ends the name of an item; here it stands between the two phases.
  const raw = rawText(entry.whole)
  const colon = /:(?=\s|$|[*_])/u.exec(raw)?.index
  const bracket = raw.search(/\s\(/u)
  const lead = entry.marked
    ? entry.name
    : slice(entry.whole, 0, Math.min(colon ?? raw.length, bracket < 0 ? raw.length : bracket))
  const phase = field(entry, "phase")
  const part = stripEnds(
    entry.shape === "row" ? (phase?.value ?? entry.name) : lead,
    /^(?:[\s*_]|übergänge?\s+(?:von\s+(?:der|dem)\s+|vom\s+|aus\s+der\s+)?|von\s+(?:der|dem)\s+)*/iu,
    /[\s.:*_]*$/u,
  )
  const text = plain(part)
  const cut = separators.exec(text)
  if (cut === null || cut.index === 0 || text.length > 90 || /[.!?]$/u.test(text)) return
  const draft = startDraft(entry, context, "lifePhases", {
    name: { part, base: entry.base },
    mergeKey: "name",
    defaults: { kind: "transition", label: text },
  })
  const age = field(entry, "age")
  if (age !== undefined) setAge(draft, "age", age)
  context.emit(draft)
}

/** The two ends of a transition: „Kita“ and „Grundschule“. */
export function endsOfTransition(label: string): readonly [string, string] | undefined {
  const text = label.replace(/^übergang\s+(?:von\s+(?:der|dem)\s+|vom\s+)?/iu, "")
  const cut = separators.exec(text)
  if (cut === null) return undefined
  return [text.slice(0, cut.index).trim(), text.slice(cut.index + cut[0].length).trim()]
}
