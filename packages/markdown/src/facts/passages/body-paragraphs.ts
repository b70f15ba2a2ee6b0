import { findDates, readDate } from "@kettenwerk/core"
import { readable } from "../../blocks/readable.js"
import { plain, type Rich, rawText, rich, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordOfParagraph, recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import { absolutePlace, type Draft } from "../draft.js"
import { entryOfRecord } from "../entry.js"
import { lineEntry } from "../prose/line-entry.js"
import { isQuestion, type Sentence, sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { readBodyText } from "../readers/bodies.js"
import { readMembers } from "../readers/memberships.js"

/**
 * Reads what paragraphs state of a body: „Die Steuerungsgruppe tagt vierteljährlich unter Leitung der Landrätin. Ihr
 * gehören … an.“, „In der AG Frühe Kindheit arbeiten … mit“, „Mitglieder sind:“ with a list below. A body that only
 * acts in a sentence states nothing about itself.
 */
export function readBodyParagraphs(section: Section, context: ReaderContext): void {
  if (isBodyHeading(section)) return
  section.blocks.forEach(({ block, base }, index) => {
    // A name with labelled lines below it is read as a record.
    if (block.kind !== "paragraph" || recordOfParagraph(block) !== undefined) return
    const whole = rich(block.inline)
    if (rawText(whole).length > longestText) return
    const next = section.blocks[index + 1]
    let current: OpenBody | undefined
    for (const sentence of sentencesOf(whole)) {
      if (isQuestion(sentence.text)) continue
      const enumerated = readEnumeration(sentence, base, section, context)
      if (enumerated) continue
      const named = bodyIn(sentence)
      if (named !== undefined) {
        close(current, context)
        current = open(named, sentence, base, section, context.uri)
      }
      if (current !== undefined && (named !== undefined || goesOn(sentence.text)))
        readSentence(current, sentence, base, section, context)
    }
    if (current !== undefined && next?.block.kind === "list" && announcesMembers(plain(whole))) {
      for (const record of recordsOfList(next.block)) {
        const entry = entryOfRecord(record, next.base, section)
        current.seats.push(() =>
          readMembers(
            { value: entry.whole, base: next.base, text: plain(entry.whole), inherited: false },
            current!.draft,
            entry,
            context,
          ),
        )
      }
      current.stated = true
    }
    close(current, context)
  })
}

const longestText = 8000

function isBodyHeading(section: Section): boolean {
  const best = vocabulary.bodyKind.best(section.title)
  return best !== undefined && best.value !== "politik" && best.coverage > 0.5
}

function announcesMembers(text: string): boolean {
  return /(?:Mitglieder(?:\s+sind)?|gehören(?:\s+(?:ihr|ihm))?\s+an|vertreten\s+sind|Teilnehmende(?:\s+sind)?|Mitwirkende(?:\s+sind)?)\s*:\s*$/iu.test(
    text,
  )
}

interface OpenBody {
  readonly draft: Draft
  readonly seats: (() => void)[]
  /** Something was said about the body itself. */
  stated: boolean
}

interface NamedBody {
  readonly part: Rich
  readonly kind: string
}

/** A forum of families is a body where the text says when it meets or who belongs to it. */
const speaksOfItself = /(?<![\p{L}])(?:tagt|trifft sich|Mitglieder sind|gehören|setzt sich)(?![\p{L}])/u

/** A body at the start of its sentence: „Die Steuerungsgruppe …“, „In der AG Frühe Kindheit …“, „Neu ist die **AG …**“. */
function bodyIn({ part }: Sentence): NamedBody | undefined {
  const { text: raw, cut } = readable(part)
  const found = vocabulary.bodyKind
    .find(raw)
    .find(
      ({ value, start, end }) =>
        value !== "politik" &&
        (value !== "beteiligung" || speaksOfItself.test(raw)) &&
        /^\p{Lu}/u.test(raw.slice(start, end)),
    )
  if (found === undefined) return undefined
  const before = raw.slice(0, found.start)
  const subject =
    /^\s*(?:[*_]*(?:Die|Der|Das|Eine|Ein|In der|Im|In dem|Unsere|Zur|Zum)(?:\s+\p{Ll}+e[nrs]?)?\s+)?[*_„"]*$/u.test(
      before,
    ) ||
    /^\s*(?:Neu|Hinzu|Außerdem|Darüber hinaus|Die Aufgaben?|Daneben|Zudem)(?![\p{L}])[^,.]{0,60}(?:die|der|das|den|eine|ein)\s+[*_„"]*$/u.test(
      before,
    )
  const formed =
    /(?<![\p{L}])(?:bilden|gründen|richten|wird|werden|haben|besteht|gibt\s+es|arbeitet)\s+(?:[^.]{0,60}\s)?(?:einen?|eine|ein|den|die|das)\s+[*_„"]*$/u.test(
      before,
    )
  if (!subject && !formed) {
    const role = /übernimmt\s+(?:die|der|das)\s+(.+)$/u.exec(raw)
    if (role === null) return undefined
  }
  const takesOver = /^(.*?übernimmt\s+(?:die|der|das)\s+)/u.exec(raw)
  const at =
    takesOver !== null && takesOver[1]!.length > found.end
      ? vocabulary.bodyKind.find(raw.slice(takesOver[1]!.length))[0]
      : undefined
  const start = at === undefined ? found.start : takesOver![1]!.length + at.start
  const end = at === undefined ? found.end : takesOver![1]!.length + at.end
  const tail =
    /^(?:\s+(?:\p{Lu}[\p{L}\p{N}-]*-?|(?:und|für|der|des|am|im|rund um)(?=\s+(?:die\s+)?\p{Lu})|die(?=\s+\p{Lu})))*/u.exec(
      raw.slice(end),
    )
  const name = stripEnds(cut(start, end + (tail?.[0].length ?? 0)), /^[\s*_„"]*/u, /[\s*_“”",.]*$/u)
  return { part: name, kind: at?.value ?? found.value }
}

/** „Sie trifft sich …“, „Ihr gehören …“, „Mitglieder sind …“, „Leitung: Jugendamt“ go on about the same body. */
function goesOn(text: string): boolean {
  return /^(?:Sie|Er|Es|Ihr|Ihm|Mitglieder|Auftrag|Aufgaben?|Leitung|Vorsitz|Den\s+Vorsitz|Die\s+Leitung|Geleitet|Vertreten|Dazu\s+gehören|Dort|Darin|Sitzungen|Getagt|Die\s+Gruppe|Das\s+Gremium|Der\s+Kreis|Turnus|Rhythmus)(?![\p{L}])/u.test(
    text,
  )
}

function open(
  { part, kind }: NamedBody,
  sentence: Sentence,
  base: number,
  section: Section,
  uri: string,
): OpenBody {
  const place = absolutePlace(part, base)
  const text = plain(part)
  const role = /^(?:Die\s+)?Aufgaben?\s+(?:einer|der|des|eines)\s+(.{4,60}?)\s+übernimmt/u.exec(
    sentence.text,
  )?.[1]
  const taken = role === undefined ? undefined : vocabulary.bodyKind.find(role)[0]?.value
  const own = vocabulary.bodyKind.best(text)?.value ?? kind
  return {
    draft: {
      collection: "bodies",
      name: text,
      place: absolutePlace(sentence.part, base),
      namePlace: place,
      fields: {
        kind: own,
        roles: taken === undefined ? [own] : [...new Set([own, taken])],
        fromProse: true,
        ...(/^\s*Neu(?![\p{L}])/u.test(sentence.text) ? { origin: "neu" } : {}),
      },
      fieldPlaces: {},
      aliases: [],
      mention: false,
      section,
      uri,
      mergeKey: "name",
    },
    seats: [],
    stated: taken !== undefined,
  }
}

const meets =
  /(?<![\p{L}])(?:tagt|tagen|trifft\s+sich|treffen\s+sich|kommt[^.]{0,40}zusammen|tritt[^.]{0,40}zusammen|Sitzungen|Turnus|Rhythmus)(?![\p{L}])/iu
const led =
  /(?<![\p{L}])(?:wird|werden)\s+(?:vom|von\s+der|von\s+dem|von|durch\s+den|durch\s+die)\s+([^,.;()]{3,70}?)\s+(?:geleitet|moderiert|geführt)(?![\p{L}])|wird\s[^.]{0,80}?(?:vom|von\s+der|durch\s+den|durch\s+die)\s+([^,.;()]{3,70}?)\s+geleitet/u
/** „Die Bürgermeisterin führt den Vorsitz“, „Das Jugendamt leitet die Runde“, „Die Leitung übernimmt das Schulamt“ */
const presides =
  /(?:^|[;,]\s+)(?:(?:die|der|das)\s+)?(\p{Lu}[\p{L}-]*(?:\s+(?:der|des|für|\p{Lu}[\p{L}-]*)){0,4})\s+(?:führt\s+den\s+Vorsitz|hat\s+den\s+Vorsitz|übernimmt\s+(?:den\s+Vorsitz|die\s+Leitung)|leitet\s+(?:ihn|sie|es|die\s+\p{L}+|den\s+\p{L}+)|moderiert\s+(?:ihn|sie|die\s+\p{L}+))(?![\p{L}])/iu
const since =
  /(?<![\p{L}])(?:gegründet|Gründung|besteht\s+seit|gibt\s+es\s+seit|es\s+seit|existiert\s+seit|eingerichtet|konstituiert|ins\s+Leben\s+gerufen|arbeitet\s+seit)(?![\p{L}])/iu
const memberPatterns: readonly RegExp[] = [
  /;\s+Mitglieder\s+sind\s+(.+?)[.]?$/u,
  /(?:Ihr|Ihm|Der\s+Gruppe|Dem\s+Gremium|Dem\s+Kreis)\s+gehören?\s+(?:unter\s+anderem\s+)?(.+?)\s+an[.]?$/u,
  /(?:gehören\s+(?:ihr|ihm)?\s*an|gehören\s+an|Mitglieder(?:\s+(?:der|des)\s+\S+)?(?:\s+sind)?|Vertreten\s+sind|vertreten\s+sind|Mitwirkende\s+sind|Teilnehmende\s+sind|Beteiligt\s+sind|[Dd]azu\s+gehören)\s*:?\s+(.+?)[.]?$/u,
  /(?:besteht\s+aus|setzt\s+sich\s+zusammen\s+aus|zusammengesetzt\s+aus)\s+(?:den\s+|der\s+)?(.+?)[.]?$/u,
  /setzt\s+sich\s+aus\s+(.+?)\s+zusammen[.]?$/u,
  /(?<![\p{L}])(?:arbeiten|wirken|sitzen|sind|treffen\s+sich)\s+(?:unter\s+anderem\s+)?(.+?)\s+(?:mit|zusammen|vertreten|dabei|beteiligt)[.]?$/u,
  /^(?:In\s+(?:der|dem|diesem|dieser)|Im|Dort|Darin)\s[^,]{0,80}?(?:sitzen|wirken|arbeiten|treffen\s+sich|kommen)\s+(.+?)[.]?$/u,
  /bestehend\s+aus\s+(.+?)[.]?$/u,
  /^Neu\s+in\s+der\s+\S+(?:\s+\p{Lu}\S*)*\s+sind\s+(.+?)[.]?$/u,
]

function readSentence(
  body: OpenBody,
  { part, text }: Sentence,
  base: number,
  section: Section,
  context: ReaderContext,
): void {
  const { draft } = body
  if (/(?<![\p{L}])(?:soll|sollen|könnte|müsste|wird\s+gegründet)(?![\p{L}])/u.test(text)) return
  const { text: raw, cut } = readable(part)
  const before = Object.keys(draft.fields).length
  if (meets.test(text) || /leitung|vorsitz|federführung/iu.test(text)) readBodyText(part, base, draft)
  if (since.test(text) && draft.fields["foundedAt"] === undefined) {
    foundedIn(part, base, draft)
  }
  if (/(?<![\p{L}])es\s+(?:schon\s+|bereits\s+)?seit\s[^,.]{2,30}\s+gibt|besteht\s+seit/u.test(text))
    draft.fields["origin"] ??= "bestehend"
  const leader = led.exec(text)
  if (leader !== null) draft.fields["chair"] = (leader[1] ?? leader[2])!.trim()
  const chairs = presides.exec(text)?.[1]
  if (chairs !== undefined && !/^(?:Sie|Er|Es)$/u.test(chairs)) draft.fields["chair"] = chairs
  const task = /^(?:Auftrag|Aufgaben?)\s*:\s*(.+?)[.]?$/u.exec(text)?.[1]
  if (task !== undefined) draft.fields["mandate"] ??= task
  const label = /^(?:Leitung|Vorsitz)\s*:\s*(.+?)[.]?$/u.exec(text)?.[1]
  if (label !== undefined) draft.fields["chair"] ??= label
  if (typeof draft.fields["chair"] === "string") {
    const chair = draft.fields["chair"].replace(/\s+(?:und\s+)?(?:tagt|trifft|kommt).*$/u, "")
    draft.fields["chair"] = chair
    const at = raw.indexOf(chair)
    const value = at < 0 ? undefined : cut(at, at + chair.length)
    if (value !== undefined)
      body.seats.push(() =>
        readMembers(
          { value, base, text: chair, inherited: false },
          draft,
          lineEntry(part, base, section),
          context,
          true,
        ),
      )
  }
  if (/(?<![\p{L}])(?:besteht|bestehen)\s+(?:bereits|weiter|schon)|gibt\s+es\s+(?:bereits|schon)/u.test(text))
    draft.fields["origin"] ??= "bestehend"
  // „Die Steuerungsgruppe (Bürgermeister, Kinderschutzbund, Grundschule) trifft sich …“
  const bracket = new RegExp(`${escaped(draft.name)}[*_“”"]*\\s*\\(([^()]{12,400})\\)`, "u").exec(raw)
  const inside = bracket?.[1]
  if (inside !== undefined && !meets.test(inside.replace(labelledPart, ""))) {
    const at = bracket!.index + bracket![0].length - inside.length - 1
    const seats = seatsIn(inside)
    for (const { from, to, chair } of seats) {
      if (chair) draft.fields["chair"] ??= plain(cut(at + from, at + to))
      for (const piece of memberParts(cut(at + from, at + to)))
        body.seats.push(() =>
          readMembers(
            { value: piece, base, text: plain(piece), inherited: false },
            draft,
            lineEntry(part, base, section),
            context,
            chair,
          ),
        )
    }
    if (seats.length > 0) body.stated = true
  }
  for (const pattern of inside === undefined ? memberPatterns : []) {
    const found = pattern.exec(raw)
    if (found === null || found[1] === undefined || /^(?:sind|ist)?\s*:?$/u.test(found[1])) continue
    const at = found.index + found[0].indexOf(found[1])
    for (const piece of memberParts(cut(at, at + found[1].length))) {
      body.seats.push(() =>
        readMembers(
          { value: piece, base, text: plain(piece), inherited: false },
          draft,
          lineEntry(part, base, section),
          context,
        ),
      )
    }
    body.stated = true
    break
  }
  if (Object.keys(draft.fields).length > before) body.stated = true
}

interface Seats {
  readonly from: number
  readonly to: number
  readonly chair: boolean
}

const labelledPart = /[^;]*:[^;]*/gu
const chairLabel = /^(?:Leitung|Vorsitz|Sprecher(?:in)?|Geleitet von|Moderation|Federführung)$/iu
const memberLabel =
  /^(?:Mitglieder|Mitwirkende|Beteiligt(?:e)?|Teilnehmende|Besetzung|Zusammensetzung|Vertreten|Dabei|Mit dabei|mit)$/iu

/**
 * Who sits in a body by the brackets behind its name: „Leitung: Bürgermeisterin; Mitglieder: Jugendamt, Schulamt“, or a
 * bare list of three and more.
 */
function seatsIn(inside: string): readonly Seats[] {
  if (!inside.includes(":"))
    return inside.split(/,|\sund\s/u).length >= 3 ? [{ from: 0, to: inside.length, chair: false }] : []
  return [...inside.matchAll(/[^;]+/gu)].flatMap(({ 0: piece, index }): readonly Seats[] => {
    const label = /^\s*([^:]{2,30}):\s*/u.exec(piece)
    const chair = label !== null && chairLabel.test(label[1]!.trim())
    if (label === null || !(chair || memberLabel.test(label[1]!.trim()))) return []
    // „Leitung: Jugendamt, Mitglieder: Schulamt, Caritas“: the next label ends the first list.
    const next = /,\s*\p{Lu}\p{L}+:\s/u.exec(piece.slice(label[0].length))
    const to = next === null ? piece.length : label[0].length + next.index
    const rest =
      next === null
        ? []
        : seatsIn(piece.slice(to + 1)).map((seat) => ({
            ...seat,
            from: seat.from + index + to + 1,
            to: seat.to + index + to + 1,
          }))
    return [{ from: index + label[0].length, to: index + to, chair }, ...rest]
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
}

/** „seit 2014“ says when it began: the year itself. */
function foundedIn(part: Rich, base: number, draft: Draft): void {
  const { text, cut } = readable(part)
  const date = findDates(text).find(({ reading }) => reading.ok && reading.value.recurrence === undefined)
  if (date === undefined || !date.reading.ok) return
  const bare = readDate(date.reading.value.text.replace(/^(?:schon\s+|bereits\s+)?seit\s+/iu, ""))
  draft.fields["foundedAt"] = bare.ok ? bare.value : date.reading.value
  draft.fieldPlaces["foundedAt"] = absolutePlace(cut(date.start, date.end), base)
}

/** „…, die Diakoniestation sowie die Grundschule“: the last two are two, whatever they are called. */
function memberParts(list: Rich): readonly Rich[] {
  const { text: raw, cut } = readable(list)
  const cuts = [...raw.matchAll(/\s+sowie\s+|\s+und\s+(?=(?:die|der|das|eine|ein|den|dem)\s)/gu)].filter(
    ({ index }) => !/-\s*$/u.test(raw.slice(0, index)),
  )
  let from = 0
  const parts: Rich[] = []
  for (const found of [...cuts, undefined]) {
    const piece = stripEnds(
      cut(from, found?.index ?? raw.length),
      /^(?:\s|(?:die|der|das|den|dem|eine|einer|ein|auch)\s+)*/u,
      /[\s.,;]*$/u,
    )
    if (found !== undefined) from = found.index + found[0].length
    if (plain(piece) !== "") parts.push(piece)
  }
  return parts
}

function close(body: OpenBody | undefined, context: ReaderContext): void {
  if (body === undefined || !body.stated) return
  context.emit(body.draft)
  for (const seat of body.seats) seat()
}

const bracketed = /([^,;:()]{4,80}?)\s*\(([^()]{4,200})\)/gu

/** „… bestehen weiter: Steuerungsgruppe (Vorsitz: Landrätin, tagt halbjährlich), Planungsgruppe (Leitung: …) und AK …“ */
function readEnumeration(
  { part, text }: Sentence,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const { text: raw, cut } = readable(part)
  const found = [...raw.matchAll(bracketed)].flatMap((match) => {
    const lead = /^(?:\s|und\s+|sowie\s+|(?:die|der|das)\s+)*/u.exec(match[1]!)![0].length
    const name = cut(match.index + lead, match.index + match[1]!.length)
    const kind = vocabulary.bodyKind.best(plain(name))
    const inside = match[2]!
    const says =
      /(?:leitung|vorsitz|tagt|trifft|sprecher|monatlich|jährlich|wöchentlich|wochen|mitglieder|seit\s)/iu.test(
        inside,
      )
    return kind !== undefined && kind.value !== "politik" && kind.coverage > 0.3 && says
      ? [{ name, kind: kind.value, match }]
      : []
  })
  if (found.length < 2) return false
  const lasts = /(?<![\p{L}])(?:bestehen|bestehende|weiter|bereits|vorhanden|schon)(?![\p{L}])/iu.test(text)
  for (const { name, kind, match } of found) {
    const details = cut(match.index + match[0].lastIndexOf("(") + 1, match.index + match[0].length - 1)
    const body = open({ part: name, kind }, { part: name, text: plain(name) }, base, section, context.uri)
    body.stated = true
    if (lasts) body.draft.fields["origin"] = "bestehend"
    for (const piece of plain(details).split(/\s*[,;]\s+/u)) {
      const chair = /^(?:Leitung|Vorsitz|Sprecher(?:in)?)\s*:?\s+(.{2,80})$/iu.exec(piece)?.[1]
      if (chair !== undefined) {
        body.draft.fields["chair"] = chair
        const at = raw.indexOf(chair, match.index)
        const value = at < 0 ? name : cut(at, at + chair.length)
        body.seats.push(() =>
          readMembers(
            { value, base, text: chair, inherited: false },
            body.draft,
            lineEntry(part, base, section),
            context,
            true,
          ),
        )
      }
    }
    readBodyText(details, base, body.draft)
    if (/(?<![\p{L}])seit\s/u.test(plain(details)) && body.draft.fields["foundedAt"] === undefined) {
      foundedIn(details, base, body.draft)
    }
    close(body, context)
  }
  return true
}
