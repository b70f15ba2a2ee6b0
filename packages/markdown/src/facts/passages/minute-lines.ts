import type { Block } from "../../blocks/block.js"
import { lines, plain, type Rich, rawText, rich, slice, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { errandOf, isErrand } from "../errand.js"
import { isInMinutes } from "../minutes-section.js"
import { isQuestion, sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { organsIn, votesOf } from "../readers/decision-wording.js"
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
  /^[\s*_]*(?:(?:[→➔➜⇒►▶]|[-–=]+>)\s*[*_]*(?:(?:Vereinbarung|Festlegung|Verabredung|Absprache|To-?[Dd]o|Arbeitsauftrag|Auftrag|Aufgabe|AP)\s*\d{0,2}\s*[:*_]+\s*)?|(?:Vereinbarung|Festlegung|Verabredung|Absprache|To-?[Dd]o|Arbeitsauftrag|Auftrag|Aufgabe|Nächster Schritt)\s*\d{0,2}\s*[*_]*:[\s*_]*)(?=[\p{L}„])/u
const decision =
  /^[\s*_→➔➜⇒►▶]*(?:Beschlossen\s+(?:wurde|wird|ist)(?:\s+(?:einstimmig|mehrheitlich|mit\s[^:]{3,60}))?|Beschluss)(?:\s+(?:Nr\.\s*)?(\d[\w/.-]*|[A-Z]{1,3}[\s-]?\d[\w/.-]*))?\s*[*_]*(?:\s*\([^()\n]{3,60}\))?[*_]*:[\s*_]*(?=\S)/u

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
  const body = subjectBody(text)
  if (isQuestion(text) || text === "") return false
  // What a council decided is read elsewhere; „Der Lenkungskreis empfiehlt dem Gemeinderat …“ is the body's own.
  if (organsIn(text).length > 0 && !(labelled !== null && body !== undefined)) return false
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

function emitTask(given: Rich, base: number, section: Section, context: ReaderContext): void {
  const part = stripEnds(given, /^[\s*_]*/u, /[\s*_]*$/u)
  const text = plain(part)
  if (!/\p{L}{3}/u.test(text) || isQuestion(text) || text.split(" ").length < 3) return
  const task = errandOf(text)
  context.emit(
    statedDraft("agreements", { part, base, text, section }, context, {
      name: task.what,
      fields: { ...task, kind: "task" },
    }),
  )
}
