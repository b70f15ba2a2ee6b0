import { type DateValue, findDates, readDate } from "@kettenwerk/core"
import { vocabulary } from "../vocabulary/index.js"
import { isOrganisation } from "./readers/speaker.js"

/** What is to do, who does it, and until when; `untilWords` is a day whose year the text leaves out. */
export interface Errand {
  readonly what: string
  readonly owner?: string | undefined
  readonly until?: DateValue | undefined
  readonly untilWords?: string | undefined
}

const does =
  /^(?:(?:Das|Die|Der|Alle)\s+)?((?:(?:Frau|Herr|Fr\.|Hr\.)\s+)?\p{Lu}[\p{L}.-]*(?:\s+(?:und|sowie|der|des|für|\p{Lu}[\p{L}.-]*)){0,6}?)\s+(?:klär|erstell|prüf|läd|verschick|versende|sende|informier|erarbeite|bereite|stell|übernimm|organisier|frag|melde|leg|sammel|hol|nimm|sprich|kontaktier|schreib|bring|aktualisier|ergänz|koordinier|vereinbar|kümmer|plan|werte|überarbeite|veröffentlich|beantrag|benenn|leite|erheb|ermittel|formulier|entwirf|entwerfe|besorg|reich|gib|wird\s+gebeten|werden\s+gebeten|soll(?:en)?)(?:t|en|n|et|ert)?(?![\p{L}])/u

/** „Das Jugendamt klärt bis Ende April, ob …“: an office or a person, what they do, and until when. */
export function isErrand(text: string): boolean {
  const who = does.exec(text)?.[1]
  return (
    who !== undefined &&
    (isOrganisation(who) || titled.test(who)) &&
    (untilIn(text) !== undefined || deadlineOf(text) !== undefined) &&
    !/(?<![\p{L}])(?:hat|haben|wurde|wurden)(?![\p{L}])/u.test(text)
  )
}

const officeHolder =
  /^(?:(?:Ober)?[Bb]ürgermeister(?:in)?|Landrat|Landrätin|Dezernent(?:in)?|Beigeordnete[r]?|\p{Lu}\p{L}*leit(?:ung|er|erin)|Koordinator(?:in)?|Rektor(?:in)?|alle)$/u
const titled = /^(?:Frau|Herr|Fr\.|Hr\.)\s/u

function untilIn(text: string) {
  const found = findDates(text).find(({ reading }) => reading.ok && reading.value.relation === "until")
  return found?.reading.ok === true ? found.reading.value : undefined
}

const owner =
  /(?<![\p{L}])(?:V|Verantw(?:ortlich(?:e Stelle)?)?|[Zz]uständig|Wer|FF|Federführung)\s*[.:]+\s*([^;|/,()]{2,60}?)(?=\s*(?:[;|/,()]|$))/u
const term =
  /(?<![\p{L}])(?:T|Termin|Frist|Bis wann|Wann|[Bb]is)\s*[.:]+\s*([^;|()]{4,40}?)(?=\s*(?:[;|()]|$))/u

const lastWords =
  /[\s,;(–—-]+((?:(?:spätestens\s+)?bis(?:\s+(?:spätestens|zum|einschließlich))*|Frist(?:\s+bis)?|Termin)\s*:?\s+[^,;()]{2,32}?|KW\s*\d{1,2})\)?\s*$/iu

/** „…, bis Ende April“, „…, Frist 31. März“ at the end: the day, and where it begins. A missing year is any one. */
function deadlineOf(text: string) {
  const found = lastWords.exec(text)
  if (found === null) return undefined
  const words = found[1]!.replace(/^(?:Frist(?:\s+bis)?|Termin)\s*:?\s+|^spätestens\s+|^(?=KW)/iu, "bis ")
  const written = [words, words.replace(/[.]$/u, "")].find((day) => readDate(day, { year: 2000 }).ok)
  return written === undefined ? undefined : { words: written, at: found.index }
}

/** „Bogen kürzen: Schulamt + Kita-Fachberatung“, „Rückmeldung an alle Kitas (Jugendamt)“: what is to do, and who does it. */
function splitOwner(text: string): Pick<Errand, "what" | "owner"> {
  const bracket = /\s*\(([^()]{3,80})\)\s*[.]?$/u.exec(text)
  const inside = bracket?.[1]?.split(/\s*[,;/]\s+/u) ?? []
  const named = inside.find((piece) => (isOrganisation(piece) || titled.test(piece)) && !/\d/u.test(piece))
  const labelled = owner.exec(text)
  if (labelled !== null)
    return { what: withoutTail(text, [labelled.index, bracket?.index]), owner: labelled[1] }
  if (named !== undefined) return { what: withoutTail(text, [bracket?.index]), owner: named }
  const given = /^(.{4,160}?)\s*(?:→|➔|⇒|[-=]+>)\s*([^→]{2,80})$/u.exec(text)
  if (given !== null && areOffices(given[2]!)) return { what: given[1]!, owner: given[2]! }
  const behind = /^([^:]{4,160}):\s+([^:;]{2,120})$/u.exec(text)
  if (behind !== null && areOffices(behind[2]!))
    return { what: behind[1]!, owner: behind[2]!.replace(/\.$/u, "") }
  if (behind !== null && areOffices(behind[1]!)) return { what: behind[2]!, owner: behind[1]! }
  // „Schulsozialarbeit: Elternabend vorbereiten“: a field of work in front, a verb at the end.
  if (
    behind !== null &&
    /\s\p{Ll}{3,}(?:en|ern|eln)$/u.test(behind[2]!) &&
    vocabulary.sector.find(behind[1]!).length > 0
  )
    return { what: behind[2]!, owner: behind[1]! }
  const subject = does.exec(text)?.[1]
  return {
    what: text,
    owner: subject !== undefined && (isOrganisation(subject) || titled.test(subject)) ? subject : undefined,
  }
}

/** True if every name of an enumeration is an office or a person. */
function areOffices(text: string): boolean {
  const names = text.replace(/\.$/u, "").split(/\s*(?:,|\+|&|\/|\sund\s)\s*/u)
  return names.every(
    (name) =>
      (titled.test(name) || officeHolder.test(name) || (isOrganisation(name) && /^\p{Lu}/u.test(name))) &&
      name.split(" ").length <= 5,
  )
}

/**
 * Reads one errand as minutes note it: „Bogen kürzen: Schulamt, bis Ende April“, „Flyer drucken (Diakonie) – bis 30.6.“,
 * „Raumfrage klären → Bürgermeister, KW 20“.
 */
export function errandOf(text: string): Errand {
  const last = deadlineOf(text)
  const said = term.exec(text)
  const until = (said === null ? undefined : untilIn(`bis ${said[1]}`)) ?? untilIn(text)
  const cut = last?.at ?? (until !== undefined && said !== null ? said.index : undefined)
  const { what, owner: who } = splitOwner(cut === undefined ? text : withoutTail(text, [cut]))
  return {
    what: what.trim(),
    owner: who,
    until,
    // The year is that of the meeting, which another part of the document names.
    untilWords: until === undefined ? last?.words : undefined,
  }
}

function withoutTail(text: string, starts: readonly (number | undefined)[]): string {
  const at = starts.filter((index) => index !== undefined)
  return at.length === 0 ? text : text.slice(0, Math.min(...at)).replace(/[\s,;|/(–-]+$/u, "")
}
