import { readDate } from "@kettenwerk/core"
import { lines, plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const arrow = /\s*(?:→|⇒|➔|➜|➝|▶|–>|->|=>)\s*/u
const cycleName =
  /(?<![\p{L}])((?:\p{Lu}[\p{L}-]*)?(?:[Zz]yklus|[Kk]reislauf|[Aa]ction [Cc]ycle|PDCA))(?![\p{L}])/u

/**
 * Reads planning cycles: phases joined by arrows, a named cycle with its phases behind a colon or in a list below,
 * and cycles that are closed („Abschluss Planungszyklus Armutsprävention“).
 */
export function readCycles(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") {
    readHeadingCycle(prose, context)
    return
  }
  for (const line of lines(prose.part)) {
    const text = plain(line)
    const at: Stated = { part: line, base: prose.base, text, section: prose.section }
    readClosed(at, prose, context)
  }
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text)) continue
    const at: Stated = { part: sentence.part, base: prose.base, text: sentence.text, section: prose.section }
    const steps = sentence.text.split(arrow)
    if (steps.length >= 3) {
      const phases = phasesOf(steps)
      if (phases.length >= 2)
        emit(
          at,
          context,
          cycleName.exec(prose.section.title) === null ? sentence.text : prose.section.title,
          phases,
        )
      continue
    }
    const named = cycleName.exec(sentence.text)
    if (named === null) continue
    const behind = sentence.text.slice(named.index)
    const lead =
      /:|(?<![\p{L}])(?:umfasst|besteht\s+aus|gliedert\s+sich\s+in|durchläuft|folgt\s+den\s+(?:Schritten|Phasen))(?:\s+(?:die|den)\s+(?:Phasen|Schritte[n]?))?:?\s/u.exec(
        behind,
      )
    if (lead === null) continue
    const colon = named.index + lead.index
    const list = behind.slice(lead.index + lead[0].length)
    const phases = phasesOf(list.split(/\s*[,;]\s*|\s+und\s+(?=\p{Lu}\p{L}+[.]?$)/u))
    if (phases.length >= 3 || (phases.length === 2 && sentence.text.slice(colon).split(",").length <= 4))
      emit(at, context, named[1]!, phases)
  }
}

/** „### Planungszyklus 2027–2029“ with a list of phases below. */
function readHeadingCycle(prose: ProseText, context: ReaderContext): void {
  if (cycleName.exec(prose.text) === null || isQuestion(prose.text) || prose.text.split(" ").length > 8)
    return
  const items = listTexts(prose.section)
  const phases = phasesOf(items)
  if (phases.length < 2) return
  const found = /(?:19|20)\d{2}\s*(?:[–/-]|bis)\s*(?:19|20)\d{2}/u.exec(prose.text)?.[0]
  const reading = found === undefined ? undefined : readDate(found)
  const [from, to] = reading?.ok ? [reading.value.from, reading.value.to] : [undefined, undefined]
  const start = from === undefined || from === null ? undefined : readDate(from.slice(0, 4))
  const end = to === undefined || to === null ? undefined : readDate(to.slice(0, 4))
  emit(prose, context, prose.text, phases, {
    ...(start?.ok ? { start: start.value } : {}),
    ...(end?.ok ? { end: end.value } : {}),
  })
}

function listTexts(section: Section): readonly string[] {
  return section.blocks.flatMap(({ block }) =>
    block.kind === "list" ? recordsOfList(block).map(({ name }) => plain(name)) : [],
  )
}

/** Phases that the steps name, in their order, neighbours that name the same one joined. */
function phasesOf(steps: readonly string[]): readonly string[] {
  const phases: string[] = []
  for (const step of steps) {
    const clean = step.replace(/^[\s\d.)]+|[\s.!]+$/gu, "")
    if (clean.length > 90) continue
    const value = vocabulary.cyclePhase.whole(clean)?.value ?? vocabulary.cyclePhase.best(clean)?.value
    if (value !== undefined && phases.at(-1) !== value) phases.push(value)
  }
  return new Set(phases).size < 2 ? [] : phases
}

function emit(
  at: Stated,
  context: ReaderContext,
  name: string,
  phases: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): void {
  context.emit(
    statedDraft("planningCycles", at, context, { name, mergeKey: "name", fields: { phases, ...more } }),
  )
}

const closing =
  /(?<![\p{L}])(?:Abschluss|Ende|Beendigung)\s+(?:(?:des|der|vom|von)\s+)?((?:ersten\s+|zweiten\s+|\d\.\s+)?(?:\p{Lu}[\p{L}-]*)?(?:[Zz]yklus|[Ff]örderphase|[Pp]lanungsperiode)(?:\s+\p{Lu}[\p{L}-]*)?)/u
const closed =
  /(?<![\p{L}])[Dd]er\s+((?:erste\s+|zweite\s+)?\p{Lu}?\p{L}*[Zz]yklus(?:\s+\p{Lu}[\p{L}-]*)?)\s+(?:ist|wurde|war)\s+(?:[^.]{0,40}\s)?(?:abgeschlossen|beendet)/u

function readClosed(at: Stated, prose: ProseText, context: ReaderContext): void {
  const found = closing.exec(at.text) ?? closed.exec(at.text)
  if (found === null) return
  const reading = /(?:\d{1,2}\.)?\d{1,2}[./]\d{4}|\b\d{4}\b/u.exec(at.text)?.[0]
  const date = reading === undefined ? undefined : readDate(reading)
  const evaluation = lines(rich(prose.part.inline))
    .map(plain)
    .find(
      (line) =>
        /(?<![\p{L}])(?:\p{L}*[Ee]valuation|Auswertung|Abschlussbericht)(?![\p{L}])/u.test(line) &&
        !/(?:fehlt|keine|ohne)/u.test(line),
    )
  context.emit(
    statedDraft("planningCycles", at, context, {
      name: found[1]!,
      mergeKey: "name",
      fields: { phases: [], closed: true, closedAt: date?.ok ? date.value : undefined, evaluation },
    }),
  )
}
