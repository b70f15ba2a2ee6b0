import { lines, plain, type Rich, rawText, rich, slice } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { lineEntry } from "../prose/line-entry.js"
import type { ReaderContext } from "../reader.js"
import { readBodyText } from "../readers/bodies.js"
import { readMembers } from "../readers/memberships.js"
import { isOrganisation, isPerson } from "../readers/speaker.js"
import { splitNames } from "../split-names.js"
import { statedDraft } from "../stated-draft.js"

const labelled = /^[\s*_]*(\p{Lu}[^:=.;,]{3,60}?)[\s*_]*(?::|=)[\s*_]+(?=\S)/u
const rhythmPart = /(?:trifft|treffen|tagt|tagen|sitzung|turnus|jährlich|monatlich|wochen|quartal)/iu
/** „Lenkung = …“: the short words for the group that steers. */
const shortNames = /^(?:Lenkung|Steuerung|Planung)$/u

/**
 * Reads bodies written as lines: „Lenkung = Bürgermeisterin (Vorsitz), Jugendamt, Caritas; trifft sich 2x jährlich“,
 * „Arbeitskreis Kita–Schule: Grundschule, Kita St. Martin; Treffen alle 8 Wochen“. Two members at least.
 */
export function readBodyLines(section: Section, context: ReaderContext): void {
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph") continue
    for (const line of lines(rich(block.inline))) readLine(line, base, section, context)
  }
}

function readLine(line: Rich, base: number, section: Section, context: ReaderContext): void {
  const raw = rawText(line)
  const found = raw.length > 600 ? null : labelled.exec(raw)
  if (found === null) return
  const at = raw.indexOf(found[1]!)
  const name = slice(line, at, at + found[1]!.length)
  const title = plain(name)
  const kind = shortNames.test(title)
    ? vocabulary.bodyKind.best(`${title}sgruppe`)
    : vocabulary.bodyKind.best(title)
  if (kind === undefined || kind.value === "politik" || kind.start > 0) return
  const rest = slice(line, found[0].length)
  const pieces = rawText(rest).split(";")
  // „… Kita Sonnenschein (Sprecherin: Rektorin)“: who chairs all of them.
  const chair = /\s*\((?:Leitung|Vorsitz|Sprecher|Sprecherin|Moderation):\s*([^()]{3,60})\)\s*$/u.exec(
    pieces[0]!,
  )
  const members = slice(rest, 0, chair === null ? pieces[0]!.length : chair.index)
  const names = splitNames(members)
  const known = names.filter(({ text }) => isOrganisation(text) || isPerson(text)).length
  if (names.length < 2 || known * 2 < names.length || rhythmPart.test(plain(members))) return
  const body = statedDraft("bodies", { part: name, base, text: title, section }, context, {
    mergeKey: "name",
    fields: { kind: kind.value, roles: [kind.value] },
  })
  if (chair !== null) body.fields["chair"] = chair[1]!.trim()
  let from = pieces[0]!.length
  for (const piece of pieces.slice(1)) {
    readBodyText(slice(rest, from + 1, from + 1 + piece.length), base, body)
    from += 1 + piece.length
  }
  context.emit(body)
  readMembers(
    { value: members, base, text: plain(members), inherited: false },
    body,
    lineEntry(line, base, section),
    context,
  )
}
