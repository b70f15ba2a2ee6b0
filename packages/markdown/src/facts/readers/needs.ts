import { readLifePhase } from "@kettenwerk/core"
import { plain, rawText, slice } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Draft, reference } from "../draft.js"
import { type Entry, field, fields } from "../entry.js"
import { defineReader, type ReaderContext, setReferences, setText, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { topicsOfText } from "../topics.js"
import { valueOf } from "../values.js"
import { emitEvidence } from "./evidence.js"

/** Reads needs with their evidence and answers, from tables, lists and sub-headings. */
export const needs = defineReader({
  collection: "needs",
  signature: {
    need: 3,
    evidence: 3,
    source: 2,
    goal: 1,
    measure: 2,
    offer: 1,
    priority: 1,
    decision: 2,
    challenge: 1,
  },
  read(given, context, topic) {
    const entry = withSourceBehind(given)
    const name = plain(entry.name)
    if (!/\p{L}{3}/u.test(name)) return
    const kindWord =
      entry.kindWord === undefined ? undefined : topicsOfText(plain(entry.kindWord))[0]?.defaults?.["kind"]
    const kindField = field(entry, "kind")
    const kind =
      (kindField === undefined ? undefined : valueOf(vocabulary.needKind, kindField.text)) ??
      kindWord ??
      (wishes.test(name) ? "beduerfnis" : undefined) ??
      topic.defaults?.["kind"] ??
      "bedarf"
    const draft = startDraft(entry, context, "needs", { mergeKey: "name", defaults: { kind, evidence: [] } })
    const evidence = fields(entry, "evidence", "source")
    const names = evidence.flatMap((found) => emitEvidence(found, entry, context))
    if (names.length > 0) draft.fields["evidence"] = names
    setText(draft, "priority", field(entry, "priority"))
    setReferences(
      draft,
      "goals",
      fields(entry, "goal", "strategicGoal", "tacticalGoal", "operativeGoal"),
      "goals",
    )
    setReferences(draft, "measures", fields(entry, "measure"), "measures")
    setReferences(draft, "offers", fields(entry, "offer"), "offers")
    setReferences(draft, "area", fields(entry, "area"), "areas", { create: true })
    // „Für wen? (Phase)“ often holds the phase alone.
    const audience = field(entry, "targetGroup")
    const phase =
      field(entry, "phase", "age") ??
      (audience !== undefined && readLifePhase(audience.text) !== undefined ? audience : undefined)
    if (phase !== undefined) draft.fields["phaseText"] = phase.text
    setText(draft, "decision", field(entry, "decision"))
    const answer = field(entry, "goal", "measure", "offer", "decision", "result")
    if (answer !== undefined && !/^[–—-]*$/u.test(answer.text)) setText(draft, "answerText", answer)
    const ids =
      answer === undefined
        ? []
        : splitNames(answer.value).filter(
            ({ text }) => /^\p{Lu}{1,2}[-.]?\d/u.test(text) || /^\d+\.\d+/u.test(text),
          )
    if (answer !== undefined && ids.length > 0)
      draft.fields["answers"] = ids.map(({ part, text }) =>
        reference(part, answer.base, ["goals", "measures", "offers"], { text }),
      )
    context.emit(draft)
    readBareEvidence(entry, draft, context)
    for (const child of entry.children) {
      const text = plain(child.name)
      if (topicsOfText(text).some(({ collection }) => collection === "evidence")) continue
      if (
        child.rest === undefined &&
        child.fields.length === 0 &&
        /\b(?:19|20)\d{2}\b/u.test(plain(child.whole))
      )
        attach(
          draft,
          emitEvidence(
            { value: child.whole, base: child.base, text: plain(child.whole), inherited: false },
            child,
            context,
          ),
        )
    }
  },
})

/** „Es fehlen Hebammen. [Gesundheitsbericht 2024]“: what stands in square brackets behind a need is its source. */
function withSourceBehind(entry: Entry): Entry {
  const found = /[.\s]*\s\[([^[\]]{3,160})\][\s.]*$/u.exec(rawText(entry.name))
  if (found === null || found.index === 0) return entry
  const from = found.index + found[0].indexOf("[") + 1
  const source = slice(entry.name, from, from + found[1]!.length)
  return { ...entry, name: slice(entry.name, 0, found.index), details: [...entry.details, source] }
}

/** Details in brackets that are sources: „(Sozialbericht 2024; Fachkräftebefragung)“. */
function readBareEvidence(entry: Entry, draft: Draft, context: ReaderContext): void {
  for (const detail of entry.details) {
    const text = plain(detail)
    if (vocabulary.evidenceKind.find(text).length === 0) continue
    attach(draft, emitEvidence({ value: detail, base: entry.base, text, inherited: false }, entry, context))
  }
}

/** „Viele Eltern wünschen sich Angebote am Wochenende“ is what people say, not what figures show. */
const wishes =
  /(?:eltern|familien|kinder|jugendliche|alleinerziehende|väter|mütter|mädchen|jungen)n?\s+(?:wünschen|möchten|wollen|hätten\s+gern)/iu

function attach(draft: Draft, names: readonly ReturnType<typeof reference>[]): void {
  const before = draft.fields["evidence"]
  draft.fields["evidence"] = [...(Array.isArray(before) ? (before as unknown[]) : []), ...names]
}
