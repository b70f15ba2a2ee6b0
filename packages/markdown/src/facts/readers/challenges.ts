import { plain, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import { defineReader, setText, startDraft } from "../reader.js"
import { emitEvidence } from "./evidence.js"

/** Reads the problems a chain focuses on, with their sources and priority. */
export const challenges = defineReader({
  collection: "challenges",
  signature: { challenge: 4, priority: 1, evidence: 2, source: 1, kind: 1 },
  read(entry, context) {
    const whole = plain(entry.whole)
    if (/\?$/u.test(whole) || /^(?:quelle|beleg|tabelle|abbildung|hinweis)/iu.test(whole)) return
    const name = stripEnds(entry.name, /^[\s*_„"]*/u, /[\s.:*_]*$/u)
    const text = plain(name)
    if (!/\p{L}{3}/u.test(text) || text.length > 220) return
    const draft = startDraft(entry, context, "challenges", {
      name: { part: name, base: entry.base },
      mergeKey: "name",
      defaults: { evidence: [] },
    })
    const kindText = [
      field(entry, "kind")?.text,
      ...entry.details.map(plain),
      entry.kindWord === undefined ? undefined : plain(entry.kindWord),
    ]
    for (const candidate of kindText)
      draft.fields["kind"] ??=
        candidate === undefined ? undefined : vocabulary.challengeKind.whole(candidate)?.value
    if (entry.rest !== undefined && plain(entry.rest).split(" ").length <= 8)
      draft.fields["kind"] ??= /(?<![\p{L}])(?:Problem|Schief)lage(?![\p{L}])/u
        .exec(plain(entry.rest))?.[0]
        .toLowerCase()
    setText(draft, "priority", field(entry, "priority"))
    for (const detail of entry.details) {
      const priority = /^Prio(?:rität)?\.?\s*:?\s*(\S.{0,20})$/iu.exec(plain(detail))?.[1]
      if (priority !== undefined) draft.fields["priority"] ??= priority
    }
    const references = sourcesOf(entry).flatMap((found) => emitEvidence(found, entry, context))
    if (references.length > 0) draft.fields["evidence"] = references
    setText(draft, "topic", field(entry, "topic"))
    context.emit(draft)
  },
})

/** „Belege: Q1, Q4“ as a field or in the text, and sources in brackets. */
function sourcesOf(entry: Entry): readonly FoundField[] {
  const labelled = [...fields(entry, "evidence", "source")]
  const parts = [entry.rest, ...entry.more].flatMap((part) => (part === undefined ? [] : [part]))
  const seen = labelled.length > 0
  for (const part of parts) {
    const raw = rawText(part)
    const named = /(?<![\p{L}])(?:Belege?|Datengrundlagen?|Quellen?|Nachweise?)\s*:\s*/iu.exec(raw)
    if (named !== null && !seen) {
      const value = stripEnds(slice(part, named.index + named[0].length), /^\s*/u, /[\s.)]*$/u)
      labelled.push({ value, base: entry.base, text: plain(value), inherited: false })
      continue
    }
    const bracket = /\(([^()]{4,160})\)[\s.]*$/u.exec(raw)
    if (bracket !== null && named === null && vocabulary.evidenceKind.find(bracket[1]!).length > 0) {
      const value = slice(part, bracket.index + 1, bracket.index + 1 + bracket[1]!.length)
      labelled.push({ value, base: entry.base, text: plain(value), inherited: false })
    }
  }
  for (const detail of entry.details)
    if (vocabulary.evidenceKind.find(plain(detail)).length > 0 && labelled.length === 0)
      labelled.push({ value: detail, base: entry.base, text: plain(detail), inherited: false })
  return labelled
}
