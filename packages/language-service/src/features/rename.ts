import { collectionLabels, nameKey, type TextEdit } from "@kettenwerk/core"
import type { EntityIndex, Mention } from "../entities/entity-index.js"
import { touches } from "../entities/fact.js"
import type { Language } from "../host.js"
import type { Session } from "../session.js"
import { lineAround } from "../tables/table-at.js"
import { cellText, isTableLine } from "../tables/table-line.js"

/** Why an edit is listed apart: an editor shows those and asks. */
export type RenameNote = "inflected" | "prose" | "other-file" | "joined"

export interface RenameEdit extends TextEdit {
  /** Absent: written exactly so, in the document at hand. */
  readonly note?: RenameNote
}

export type RenameAnswer =
  | { readonly ok: true; readonly edits: readonly RenameEdit[] }
  /** A sentence for the user. */
  | { readonly ok: false; readonly reason: string }

export type RenameStart =
  | { readonly ok: true; readonly start: number; readonly end: number; readonly placeholder: string }
  | { readonly ok: false; readonly reason: string }

/** Whether what stands under the cursor can be renamed, and from what. */
export function prepareRename(session: Session, uri: string, offset: number): RenameStart {
  const language = session.host.language()
  const placed = session.placed(uri)
  const mention = placed && session.entities(placed.group).mentionAt(uri, offset)
  if (placed === undefined || mention === undefined) {
    return {
      ok: false,
      reason:
        language === "de"
          ? "Hier steht kein Name, den Kettenwerk kennt. Setzen Sie den Cursor auf einen Akteur, ein Gremium, ein Angebot oder eine Kennung."
          : "There is no name here that Kettenwerk knows. Put the cursor on an actor, a body, an offer or an id.",
    }
  }
  const written = placed.document.text.slice(mention.start, mention.end)
  // Of an inflected or joined form the name itself is renamed.
  const placeholder = mention.how === "inflected" || mention.how === "stated" ? mention.term : written
  return { ok: true, start: mention.start, end: mention.end, placeholder }
}

/**
 * Edits that rename what stands under the cursor in all documents of its group. Only the written name changes: an
 * abbreviation stays if the full name is renamed, and the other way round. Refused if the new name is taken.
 */
export function rename(session: Session, uri: string, offset: number, newName: string): RenameAnswer {
  const language = session.host.language()
  const placed = session.placed(uri)
  const index = placed && session.entities(placed.group)
  const mention = index?.mentionAt(uri, offset)
  if (placed === undefined || index === undefined || mention === undefined) {
    const start = prepareRename(session, uri, offset)
    return start.ok ? { ok: true, edits: [] } : start
  }
  const wanted = newName.normalize("NFC").trim()
  const problem = problemOf(wanted, mention, index, language)
  if (problem !== undefined) return { ok: false, reason: problem }
  const isId = mention.how === "id"
  const edits = index.mentionsOf(mention.fact).flatMap((other): readonly RenameEdit[] => {
    if (isId !== (other.how === "id")) return []
    if (!isId && other.how !== "stated" && nameKey(other.term) !== nameKey(mention.term)) return []
    return editOf(other, wanted, uri, session)
  })
  return { ok: true, edits }
}

function editOf(mention: Mention, wanted: string, uri: string, session: Session): readonly RenameEdit[] {
  const text = session.placed(mention.uri)?.document.text ?? ""
  const written = text.slice(mention.start, mention.end)
  const line = lineAround(text, mention.start)
  const inTable = isTableLine(text.slice(line.start, line.end))
  const note = noteOf(mention, written, uri)
  if (note === "joined" && !isPlain(written)) return []
  const name = mention.how === "inflected" ? withEnding(wanted, mention.term, written) : wanted
  return [
    {
      uri: mention.uri,
      start: mention.start,
      end: mention.end,
      newText: inTable ? cellText(name) : name,
      ...(note === undefined ? {} : { note }),
    },
  ]
}

function noteOf(
  { how, prose, definition, term, uri: own }: Mention,
  written: string,
  uri: string,
): RenameNote | undefined {
  if (how === "inflected") return "inflected"
  if (how === "stated") return nameKey(written) === nameKey(term) ? otherFile(own, uri) : "joined"
  // A name of one word may be an ordinary word in running text.
  const isOneWord = !/[\s-]/u.test(term)
  if (prose && !definition && isOneWord && how !== "id") return "prose"
  return otherFile(own, uri)
}

function otherFile(own: string, uri: string): RenameNote | undefined {
  return own === uri ? undefined : "other-file"
}

/** A joined name („Jugend- und Sozialamt“) cannot be replaced without its neighbour. */
function isPlain(written: string): boolean {
  return !/[-‐‑]$/u.test(written) && written.length <= 80 && !/[|\r\n]/u.test(written)
}

/** Carries an ending over: „Jugendamtes“ becomes „Familienamtes“. */
function withEnding(wanted: string, term: string, written: string): string {
  const plain = written.normalize("NFC")
  if (!plain.startsWith(term) || plain.length - term.length > 3) return wanted
  const ending = plain.slice(term.length)
  return wanted.endsWith("s") && /^e?s$/u.test(ending) ? wanted : wanted + ending
}

function problemOf(
  wanted: string,
  mention: Mention,
  index: EntityIndex,
  language: Language,
): string | undefined {
  const german = language === "de"
  if (wanted === "" || !/[\p{L}\p{N}]/u.test(wanted))
    return german ? "Der neue Name ist leer." : "The new name is empty."
  if (/[\r\n]/u.test(wanted))
    return german ? "Ein Name darf keinen Zeilenumbruch enthalten." : "A name must not contain a line break."
  const isId = mention.how === "id"
  if (isId && !/^\p{Lu}{1,3}[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?$/u.test(wanted))
    return german
      ? `„${wanted}“ ist keine Kennung. Schreiben Sie Buchstaben und eine Zahl, zum Beispiel M3 oder Z1.2.`
      : `“${wanted}” is no id. Write letters and a number, such as M3 or Z1.2.`
  const key = isId ? idKey(wanted) : nameKey(wanted)
  const taken = index.facts.find((fact) => {
    if (fact === mention.fact || touchesSame(fact.nameSource, mention.fact.nameSource)) return false
    const { entity, name } = fact
    if (isId) return "number" in entity && entity.number !== undefined && idKey(entity.number) === key
    if (!sameKind(fact.collection, mention.fact.collection)) return false
    return [name, ...("aliases" in entity ? entity.aliases : [])].some((one) => nameKey(one) === key)
  })
  if (taken === undefined) return undefined
  const { uri, start } = taken.nameSource
  const label = collectionLabels[taken.collection][language]
  return german
    ? `„${wanted}“ gibt es schon (${label} „${taken.name}“, ${uri}, Zeile ${start.line}). Zwei Angaben mit einem Namen wären nicht mehr zu unterscheiden. Wählen Sie einen anderen Namen.`
    : `“${wanted}” exists already (${label} “${taken.name}”, ${uri}, line ${start.line}). Choose another name.`
}

/** An actor and a body of one name would be mixed up; a goal and a measure may be called alike. */
function sameKind(a: string, b: string): boolean {
  const organisations = ["actors", "bodies"]
  return a === b || (organisations.includes(a) && organisations.includes(b))
}

function touchesSame(a: Mention["fact"]["nameSource"], b: Mention["fact"]["nameSource"]): boolean {
  return a.uri === b.uri && touches(a, b.start.offset) && touches(b, a.start.offset)
}

function idKey(text: string): string {
  return text
    .replace(/[\s.:)]+$/u, "")
    .replace(/\s+/gu, "")
    .toUpperCase()
}
