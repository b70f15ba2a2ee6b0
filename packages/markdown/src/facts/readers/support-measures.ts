import { readFrequency } from "@kettenwerk/core"
import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft, NameReference } from "../draft.js"
import { type Entry, field } from "../entry.js"
import { defineReader, type ReaderContext, set, setDate, setReferences, startDraft } from "../reader.js"
import { statedName } from "../stated-draft.js"
import { audienceLine, audiencesIn } from "./audience-line.js"
import { isOrganisation } from "./speaker.js"

/**
 * Reads what a programme or partner does to support the municipality.
 *
 * ```markdown
 * - Beratung der Koordination (1-2x monatlich)
 *   ^^^^^^^^                   ^^^^^^^^^^^^^^
 *   kind                       frequency
 * ```
 */
export const supportMeasures = defineReader({
  collection: "supportMeasures",
  signature: { frequency: 1, audience: 2, kind: 1, rhythm: 1 },
  read(entry, context) {
    const text = plain(entry.whole)
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name) || /\?$/u.test(text) || audienceLine(text) !== undefined) return
    const kind = vocabulary.supportKind.find(name)[0] ?? vocabulary.supportKind.find(text)[0]
    if (kind === undefined && entry.shape !== "row") return
    const draft = startDraft(entry, context, "supportMeasures", { defaults: { text } })
    if (kind !== undefined) draft.fields["kind"] = kind.value
    const rhythm = field(entry, "frequency", "rhythm", "date")
    const frequency = readFrequency(rhythm?.text ?? text) ?? readFrequency(text)
    if (frequency !== undefined) set(draft, "frequency", frequency, rhythm)
    setDate(draft, "date", field(entry, "date", "period"))
    if (entry.date?.found.reading.ok === true)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    readAudience(entry, draft, name)
    const actor = field(entry, "actor", "lead")
    if (actor !== undefined) setReferences(draft, "provider", [actor], "actors", { create: true })
    if (Array.isArray(draft.fields["provider"]))
      draft.fields["provider"] = (draft.fields["provider"] as unknown[])[0]
    const provider = sectionProvider(entry)
    if (draft.fields["provider"] === undefined && provider !== undefined) draft.fields["provider"] = provider
    context.emit(draft)
    emitEvent(entry, draft, context)
  },
})

function readAudience(entry: Entry, draft: Draft, text: string): void {
  const field_ = field(entry, "audience", "targetGroup")
  const below = entry.children.flatMap(({ whole }) => audienceLine(plain(whole)) ?? [])
  const inLine = /\b(?:für|der|des|von)\s+(.+)$/u.exec(text.replace(/\([^()]*\)/gu, ""))?.[1]
  const named =
    field_ !== undefined
      ? audiencesIn(field_.text)
      : below.length > 0
        ? below
        : inLine === undefined
          ? []
          : audiencesIn(inLine)
  draft.fields["audience"] = [...new Set(named)]
}

/** „Unterstützung durch die Fachstelle 2027“, „Angebote seitens des Instituts“: who supports, from the heading. */
function sectionProvider(entry: Entry): NameReference | undefined {
  const { heading, title } = entry.section
  const found =
    /\b(?:seitens|durch|von|vom)\s+(?:(?:des|der|die|das|den|dem)\s+)?(\p{Lu}[^,;:()]{1,80})$/u.exec(title)
  if (found === null || heading === undefined) return undefined
  const name = found[1]!
    .replace(/\s+(?:im Jahr\s+)?(?:19|20)\d{2}(?:\s*[–-]\s*(?:19|20)?\d{2,4})?$/u, "")
    .trim()
  if (!isOrganisation(name)) return undefined
  return statedName(
    { part: heading.title, base: heading.base, text: title, section: entry.section },
    name,
    "actors",
  )
}

/** Events of a programme that reach beyond the municipality are events, too. */
function emitEvent(entry: Entry, support: Draft, context: ReaderContext): void {
  const text = plain(entry.whole)
  const scope = vocabulary.eventScope.find(text)[0]?.value
  const kind = vocabulary.eventKind.find(text)[0]?.value
  if (support.fields["kind"] !== "fachveranstaltung" || scope === undefined || kind === undefined) return
  const event = startDraft(entry, context, "events", { defaults: { kind, scope } })
  if (support.fields["date"] !== undefined) event.fields["date"] = support.fields["date"]
  context.emit(event)
}
