import { daysBetween } from "@kettenwerk/core"
import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft } from "../draft.js"
import { type Entry, field, fields } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, set, setDate, setText, setValue, startDraft } from "../reader.js"
import { integerOf, valueOf } from "../values.js"
import {
  countedPeople,
  formatKindOf,
  isFeedback,
  isOutcome,
  levelInSentence,
  participantsByName,
  participantsIn,
} from "./participation-wording.js"

/** Reads formats in which people took part, from rows, items with details and sub-headings with fields. */
export const participationFormats = defineReader({
  collection: "participationFormats",
  signature: {
    participationKind: 5,
    participationLevel: 5,
    participants: 5,
    participantCount: 4,
    feedback: 5,
    influence: 4,
    respondents: 2,
    responseRate: 2,
    kind: 1,
    date: 1,
    partners: 1,
    targetGroup: 1,
    result: 2,
    method: 2,
  },
  read(entry, context) {
    if (!looksLikeName(entry)) return
    const name = plain(entry.name)
    const kindField = field(entry, "participationKind", "kind", "method")
    const kind =
      (kindField === undefined ? undefined : valueOf(vocabulary.participationKind, kindField.text, 0.3)) ??
      formatKindOf(name)
    const details = [entry.rest, ...entry.details, ...entry.more].flatMap((part) =>
      part === undefined ? [] : [plain(part)],
    )
    const labelled = entry.fields.some(({ key }) => key !== undefined)
    if (entry.shape !== "row" && kind === undefined && !labelled) return
    // An item in a list of formats must say when, who or how many; a bare word is a heading or a wish.
    if (
      entry.shape === "item" &&
      !labelled &&
      details.length === 0 &&
      entry.date === undefined &&
      kind === undefined
    )
      return
    const draft = startDraft(entry, context, "participationFormats", {
      mergeKey: "name",
      defaults: { participants: [] },
    })
    if (kind !== undefined) set(draft, "kind", kind, kindField)
    setDate(draft, "date", field(entry, "date", "period", "year", "begin"))
    if (draft.fields["date"] === undefined && entry.date !== undefined && entry.date.found.reading.ok)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    for (const part of [...entry.details, ...(entry.rest === undefined ? [] : [entry.rest])]) {
      if (draft.fields["date"] === undefined)
        setDate(draft, "date", { value: part, base: entry.base, text: plain(part), inherited: false })
    }
    readParticipants(entry, draft, name, details)
    setValue(
      draft,
      "level",
      field(entry, "participationLevel", "programmeStage"),
      vocabulary.participationLevel,
    )
    const count = field(entry, "participantCount", "respondents", "reach", "capacity")
    const n = count === undefined ? undefined : integerOf(count.text)
    if (n !== undefined) set(draft, "n", n, count)
    setText(draft, "result", field(entry, "result", "influence"))
    setText(draft, "feedback", field(entry, "feedback"))
    setText(draft, "accessIdeas", field(entry, "access", "barrier", "languages"))
    const state = field(entry, "state")
    if (state !== undefined) setValue(draft, "status", state, vocabulary.workState)
    else if (entry.checked !== undefined) draft.fields["status"] = entry.checked ? "erreicht" : "geplant"
    for (const text of details) readDetail(text, draft)
    completeDuration(draft)
    context.emit(draft)
  },
})

function readParticipants(entry: Entry, draft: Draft, name: string, details: readonly string[]): void {
  const written = fields(entry, "participants", "partners", "targetGroup", "respondents")
  const named = written.flatMap(({ text }) => participantsIn(text))
  const fromDetails =
    named.length > 0
      ? []
      : details.flatMap((text) => (countedPeople(text) === undefined ? [] : participantsIn(text)))
  const all = named.length > 0 ? named : fromDetails.length > 0 ? fromDetails : participantsByName(name)
  set(draft, "participants", [...new Set(all)], written[0])
}

function readDetail(text: string, draft: Draft): void {
  const people = countedPeople(text)
  if (people !== undefined) draft.fields["n"] ??= people.n
  const level = levelInSentence(text) ?? vocabulary.participationLevel.whole(text)?.value
  if (level !== undefined) draft.fields["level"] ??= level
  if (isFeedback(text)) draft.fields["feedback"] ??= text
  else if (isOutcome(text)) draft.fields["result"] ??= text
}

/** Days of a public display, first and last day counted. */
export function completeDuration(draft: Draft): void {
  if (draft.fields["kind"] !== "oeffentliche-auslegung" || draft.fields["duration"] !== undefined) return
  const date = draft.fields["date"] as
    | { readonly from: string | null; readonly to: string | null; readonly precision: string }
    | undefined
  if (date?.from == null || date.to === null || date.precision !== "range") return
  draft.fields["duration"] = daysBetween(date.from, date.to) + 1
}
