import { findDates } from "@kettenwerk/core"
import type { Block } from "../../blocks/block.js"
import { lines, plain, type Rich, rawText, rich, slice, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { isInMinutes } from "../minutes-section.js"
import { isQuestion, sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { organsIn, votesOf } from "../readers/decision-wording.js"
import { isOrganisation } from "../readers/speaker.js"
import { statedDraft } from "../stated-draft.js"

/**
 * Reads what minutes record line by line: errands („→ Vereinbarung: Das Schulamt stellt … vor“, „Auftrag: … (Jugendamt,
 * bis 31.03.2026)“, „Das Jugendamt klärt bis Ende April 2026 …“) and decisions of the body that met („Beschluss 7/2026:
 * …“, „Die Lenkungsgruppe beschließt …“). Decisions of a council are read wherever they stand.
 */
export function readMinuteLines(section: Section, context: ReaderContext): void {
  if (!isInMinutes(section)) return
  for (const { block, base } of section.blocks) readBlock(block, base, section, context)
}

function readBlock(block: Block, base: number, section: Section, context: ReaderContext): void {
  if (block.kind === "list") {
    // A list of errands is read as such.
    if (
      /^(?:offene\s+|nächste\s+)?(?:Aufgaben|Arbeitsaufträge|To-?[Dd]os?|Vereinbarungen|Verabredungen|Absprachen)/u.test(
        section.title,
      )
    )
      return
    for (const { blocks } of block.items) for (const inner of blocks) readBlock(inner, base, section, context)
    return
  }
  if (block.kind !== "paragraph" || block.inline.text.length > longestText) return
  const whole = rich(block.inline)
  const all = lines(whole)
  // Hard-wrapped prose is one text; lines with labels or arrows are statements of their own.
  const parts = all.some((line) => errand.test(rawText(line)) || decision.test(rawText(line))) ? all : [whole]
  for (const part of parts) {
    if (readDecision(part, plain(whole), base, section, context)) continue
    const labelled = errand.exec(rawText(part))
    if (labelled !== null) emitTask(slice(part, labelled[0].length), base, section, context)
    else
      for (const sentence of sentencesOf(part)) {
        if (isQuestion(sentence.text)) continue
        if (!readDecision(sentence.part, plain(whole), base, section, context) && isErrand(sentence.text))
          emitTask(sentence.part, base, section, context)
      }
  }
}

const longestText = 4000
const errand =
  /^[\s*_]*(?:[→➔➜⇒►▶]\s*[*_]*(?:(?:Vereinbarung|Festlegung|Verabredung|Absprache|To-?[Dd]o|Arbeitsauftrag|Auftrag|Aufgabe|AP)\s*\d{0,2}\s*[:*_]+\s*)?|(?:Vereinbarung|Festlegung|Verabredung|Absprache|To-?[Dd]o|Arbeitsauftrag|Auftrag|Aufgabe|Nächster Schritt)\s*\d{0,2}\s*[*_]*:[\s*_]*)(?=[\p{L}„])/u
const decision =
  /^[\s*_→➔➜⇒►▶]*Beschluss(?:\s+(?:Nr\.\s*)?(\d[\w/.-]*|[A-Z]{1,3}[\s-]?\d[\w/.-]*))?\s*[*_]*:[\s*_]*(?=\S)/u

/** „Die Lenkungsgruppe beschließt mit 5 Ja-Stimmen …“ */
const decides =
  /(?<![\p{L}])(?:beschließt|beschloss|beschliessen|verabschiedet|stimmt[^.]{0,160}\szu(?=[.,;]|$)|(?:hat|haben)\s[^.]{0,300}\s(?:beschlossen|zugestimmt|verabschiedet))(?![\p{L}])/u

function readDecision(
  part: Rich,
  around: string,
  base: number,
  section: Section,
  context: ReaderContext,
): boolean {
  const labelled = decision.exec(rawText(part))
  const text = plain(labelled === null ? part : slice(part, labelled[0].length))
  if (isQuestion(text) || text === "" || organsIn(text).length > 0) return false
  const body = subjectBody(text)
  if (labelled === null && (body === undefined || !decides.test(text))) return false
  const notes = /zur\s+Kenntnis/u.test(text)
  const votes = votesOf(text) ?? (labelled === null ? undefined : votesOf(around))
  context.emit(
    statedDraft("resolutions", { part, base, text, section }, context, {
      fields: {
        status: "gefasst",
        ofMeeting: true,
        bodyText: body,
        paperNumber: labelled?.[1],
        kind: notes ? "kenntnisnahme" : undefined,
        result: notes ? "zur-kenntnis" : undefined,
        votes,
        consultations: [],
        text,
        subject: text,
      },
    }),
  )
  return true
}

function subjectBody(text: string): string | undefined {
  const found = vocabulary.bodyKind.find(text)[0]
  if (
    found === undefined ||
    found.value === "politik" ||
    !/^(?:Die|Der|Das|Unsere)?\s*$/u.test(text.slice(0, found.start))
  )
    return undefined
  return text.slice(found.start, found.end)
}

const does =
  /^(?:(?:Das|Die|Der|Alle|Frau|Herr)\s+)?(\p{Lu}[\p{L}.-]*(?:\s+(?:und|sowie|der|des|für|\p{Lu}[\p{L}.-]*)){0,6}?)\s+(?:klär|erstell|prüf|läd|verschick|versende|sende|informier|erarbeite|bereite|stell|übernimm|organisier|frag|melde|leg|sammel|hol|nimm|sprich|kontaktier|schreib|bring|aktualisier|ergänz|koordinier|vereinbar|kümmer|plan|werte|überarbeite|veröffentlich|beantrag|benenn|leite|erheb|ermittel|formulier|entwirf|entwerfe|besorg|reich|gib|wird\s+gebeten|werden\s+gebeten|soll(?:en)?)(?:t|en|n|et|ert)?(?![\p{L}])/u

/** „Das Jugendamt klärt bis Ende April, ob …“: an office, what it does, and until when. */
function isErrand(text: string): boolean {
  const who = does.exec(text)?.[1]
  return (
    who !== undefined &&
    isOrganisation(who) &&
    untilIn(text) !== undefined &&
    !/(?<![\p{L}])(?:hat|haben|wurde|wurden)(?![\p{L}])/u.test(text)
  )
}

function untilIn(text: string) {
  const found = findDates(text).find(({ reading }) => reading.ok && reading.value.relation === "until")
  return found?.reading.ok === true ? found.reading.value : undefined
}

const owner =
  /(?<![\p{L}])(?:V|Verantw(?:ortlich(?:e Stelle)?)?|[Zz]uständig|Wer|FF|Federführung)\s*[.:]+\s*([^;|/,()]{2,60}?)(?=\s*(?:[;|/,()]|$))/u
const term =
  /(?<![\p{L}])(?:T|Termin|Frist|Bis wann|Wann|[Bb]is)\s*[.:]+\s*([^;|()]{4,40}?)(?=\s*(?:[;|()]|$))/u

function emitTask(given: Rich, base: number, section: Section, context: ReaderContext): void {
  const part = stripEnds(given, /^[\s*_]*/u, /[\s*_]*$/u)
  const text = plain(part)
  if (!/\p{L}{3}/u.test(text) || isQuestion(text) || text.split(" ").length < 3) return
  const bracket = /\s*\(([^()]{3,80})\)\s*[.]?$/u.exec(text)
  const inside = bracket?.[1]?.split(/\s*[,;/]\s+/u) ?? []
  const named = inside.find((piece) => isOrganisation(piece) && !/\d/u.test(piece))
  const said = term.exec(text)?.[1]
  const until = (said === undefined ? undefined : untilIn(`bis ${said}`)) ?? untilIn(text)
  const subject = does.exec(text)?.[1]
  const responsible =
    owner.exec(text)?.[1] ?? named ?? (subject !== undefined && isOrganisation(subject) ? subject : undefined)
  const what = (
    named === undefined && said === undefined && owner.exec(text) === null ? text : withoutTail(text, bracket)
  ).trim()
  context.emit(
    statedDraft("agreements", { part, base, text, section }, context, {
      name: what,
      fields: { what, kind: "task", owner: responsible, until },
    }),
  )
}

function withoutTail(text: string, bracket: RegExpExecArray | null): string {
  const at = [bracket?.index, owner.exec(text)?.index, term.exec(text)?.index].filter(
    (index) => index !== undefined,
  )
  return at.length === 0 ? text : text.slice(0, Math.min(...at)).replace(/[\s,;|/(–-]+$/u, "")
}
