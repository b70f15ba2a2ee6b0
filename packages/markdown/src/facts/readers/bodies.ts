import { findDates, readFrequency } from "@kettenwerk/core"
import { readable } from "../../blocks/readable.js"
import { lines, plain, type Rich, rawText, rich, slice } from "../../blocks/rich.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft } from "../draft.js"
import { type Entry, entryOfRecord, field, fields } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, type ReaderContext, set, setDate, setText, setValue, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { topicsOfText } from "../topics.js"
import { valueOf } from "../values.js"
import { readMembers } from "./memberships.js"

/**
 * Reads bodies: rows of a table of bodies, items („**Steuerungsgruppe**: entscheidet über …“), and sub-headings
 * named after a body with field lines, prose and a list of members below.
 */
export const bodies = defineReader({
  collection: "bodies",
  signature: {
    members: 3,
    chair: 4,
    mandate: 4,
    rhythm: 4,
    foundedAt: 3,
    origin: 3,
    rulesOfProcedure: 3,
    lead: 1,
    kind: 1,
    topic: 1,
    frequency: 1,
  },
  read(entry, context, topic) {
    if (!looksLikeName(entry)) return
    const name = plain(entry.name)
    const kindField = field(entry, "kind")
    const kind =
      (kindField === undefined ? undefined : valueOf(vocabulary.bodyKind, kindField.text)) ??
      valueOf(vocabulary.bodyKind, name, 0.2) ??
      vocabulary.bodyKind.find(name)[0]?.value
    if (kind === undefined && entry.fields.length === 0) return
    const draft = startDraft(entry, context, "bodies", {
      mergeKey: "name",
      defaults: { ...topic.defaults, kind: kind ?? "arbeitsgruppe", roles: [kind ?? "arbeitsgruppe"] },
    })
    setText(draft, "mandate", field(entry, "mandate", "measure", "goal", "description", "topic"))
    // „Wer?“ over an enumeration asks for the members, over one function for the chair.
    const lead = field(entry, "lead")
    const leadIsMembers =
      lead !== undefined && field(entry, "members") === undefined && splitNames(lead.value).length >= 2
    setText(draft, "chair", leadIsMembers ? field(entry, "chair") : field(entry, "chair", "lead"))
    const rhythm = field(entry, "rhythm", "frequency")
    if (rhythm !== undefined) {
      setText(draft, "rhythmText", rhythm)
      const frequency = readFrequency(rhythm.text)
      if (frequency !== undefined) set(draft, "meetingFrequency", frequency, rhythm)
    }
    setDate(draft, "foundedAt", field(entry, "foundedAt", "begin"))
    const origin = field(entry, "origin", "state")
    if (origin !== undefined) {
      set(draft, "origin", vocabulary.bodyOrigin.find(origin.text)[0]?.value, origin)
      readBodyText(origin.value, origin.base, draft)
    }
    setText(draft, "rulesOfProcedure", field(entry, "rulesOfProcedure"))
    setText(draft, "topic", field(entry, "topic"))
    setValue(draft, "mandateLevel", field(entry, "goalLevel"), vocabulary.goalLevel)
    readText(entry, draft)
    context.emit(draft)
    for (const members of fields(entry, "members", "partners")) {
      setText(draft, "membersText", members)
      readMembers(members, draft, entry, context)
    }
    if (leadIsMembers) {
      setText(draft, "membersText", lead)
      readMembers(lead, draft, entry, context)
    }
    for (const chair of leadIsMembers ? fields(entry, "chair") : fields(entry, "chair", "lead"))
      readMembers(chair, draft, entry, context, true)
    for (const detail of entry.details) {
      if (splitNames(detail).length >= 2)
        readMembers(
          { value: detail, base: entry.base, text: plain(detail), inherited: false },
          draft,
          entry,
          context,
        )
    }
    readMemberLists(entry, draft, context)
  },
})

/** What the text behind the name or below the heading says: rhythm, founding, mandate, rules of procedure. */
function readText(entry: Entry, draft: Draft): void {
  const parts: { readonly part: Rich; readonly base: number }[] = []
  if (entry.rest !== undefined) parts.push({ part: entry.rest, base: entry.base })
  for (const more of entry.more) parts.push({ part: more, base: entry.base })
  for (const { block, base } of entry.blocks)
    if (block.kind === "paragraph") parts.push({ part: rich(block.inline), base })
  for (const child of entry.children) parts.push({ part: child.whole, base: entry.base })
  for (const { part, base } of parts) readBodyText(part, base, draft)
  if (draft.fields["mandate"] === undefined) {
    const first = parts.find(
      ({ part }) =>
        plain(part).length > 15 &&
        !/^(?:mitglieder|leitung|vorsitz)/iu.test(plain(part)) &&
        !/:\s*$/u.test(plain(part)),
    )
    if (first !== undefined) set(draft, "mandate", plain(first.part), { value: first.part, base: first.base })
  }
}

const meets = /(?:tagt|trifft sich|tritt|kommt|treffen sich|tagen|treffen|sitzungen?|rhythmus|turnus)/iu
const chairs =
  /(?:unter (?:der |dem )?(?:leitung|vorsitz|federführung)(?: von)?|geleitet (?:wird sie |wird er |wird es )?(?:von|durch)|leitung (?:hat|übernimmt|liegt bei)|den vorsitz (?:führt|hat)|vorsitz(?:ende[r]?)?\s*(?:ist|:)|leitung\s*(?:ist|:))\s+(?:der |die |das |dem |den )?([^.;:(]{3,80})/iu

/** Rhythm, chair, founding, origin and rules of procedure that a text about a body states. */
export function readBodyText(part: Rich, base: number, draft: Draft): void {
  const { text: raw, cut } = readable(part)
  const text = plain(part)
  if (draft.fields["meetingFrequency"] === undefined && (meets.test(text) || text.length < 60)) {
    const frequency = readFrequency(text)
    if (frequency !== undefined) {
      set(draft, "meetingFrequency", frequency, { value: part, base })
      draft.fields["rhythmText"] = frequency.text
    }
  }
  if (draft.fields["chair"] === undefined) {
    const found = chairs.exec(raw)
    if (found !== null) {
      const at = found.index + found[0].length - found[1]!.length
      const value = cut(at, at + found[1]!.length)
      set(draft, "chair", plain(value).replace(/\s+(?:und tagt|tagt|trifft|und trifft|an|am)\b.*$/u, ""), {
        value,
        base,
      })
    }
  }
  if (
    draft.fields["foundedAt"] === undefined &&
    /gegründet|gründung|besteht seit|eingerichtet|konstituiert|ins leben gerufen/iu.test(text)
  ) {
    const date = findDates(raw)[0]
    if (date?.reading.ok)
      set(draft, "foundedAt", date.reading.value, { value: cut(date.start, date.end), base })
  }
  if (/geschäftsordnung/iu.test(text)) draft.fields["rulesOfProcedure"] ??= text
  if (draft.fields["origin"] === undefined) {
    if (/\b(?:besteht bereits|bestehende[rsn]?|bereits bestehend|gibt es (?:bereits|schon))\b/iu.test(text))
      draft.fields["origin"] = "bestehend"
    else if (/\b(?:erweitert|weiterentwickelt)\b/iu.test(text)) draft.fields["origin"] = "erweitert"
    else if (/\bneu (?:gegründet|eingerichtet|geschaffen|gebildet)\b/iu.test(text))
      draft.fields["origin"] = "neu"
  }
}

/** Lists of members below the heading or item of a body. */
function readMemberLists(entry: Entry, body: Draft, context: ReaderContext): void {
  const announced = (text: string): boolean =>
    topicsOfText(text).some(({ collection }) => collection === "memberships") ||
    /(?:gehören an|vertreten|mitglieder|setzt sich zusammen)/iu.test(text)
  entry.blocks.forEach(({ block, base }, index) => {
    const before = entry.blocks[index - 1]?.block
    if (block.kind === "list") {
      const lead = before?.kind === "paragraph" ? plain(rich(before.inline)) : ""
      if (!announced(lead)) return
      for (const record of recordsOfList(block))
        memberFromEntry(entryOfRecord(record, base, entry.section), body, context)
    } else if (block.kind === "paragraph") {
      for (const line of lines(rich(block.inline))) {
        const found =
          /(?:mitglieder(?: der gruppe)?(?: sind)?|es gehören an|ihr gehören an|ihm gehören an|dazu gehören|vertreten sind|teilnehmende(?: sind)?)\s*:?\s+/iu.exec(
            rawText(line),
          )
        if (found === null) continue
        const value = slice(line, found.index + found[0].length)
        if (plain(value) !== "")
          readMembers({ value, base, text: plain(value), inherited: false }, body, entry, context)
      }
    }
  })
  for (const child of entry.children) {
    if (announced(plain(child.name))) {
      for (const member of child.children) memberFromEntry(member, body, context)
      if (child.rest !== undefined)
        readMembers(
          { value: child.rest, base: child.base, text: plain(child.rest), inherited: false },
          body,
          entry,
          context,
        )
    }
  }
  if (entry.group !== undefined && announced(plain(entry.group))) return
}

function memberFromEntry(member: Entry, body: Draft, context: ReaderContext): void {
  readMembers(
    { value: member.whole, base: member.base, text: plain(member.whole), inherited: false },
    body,
    member,
    context,
  )
}
