import { lines, plain, type Rich, rawText, rich, slice } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { readLine } from "../../records/read-item.js"
import type { Draft } from "../draft.js"
import { entryOfRecord } from "../entry.js"
import { sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { readGoal } from "../readers/goals.js"
import { type Topic, topicsOf, topicsOfText } from "../topics.js"

/** „(1) Bis Ende 2027 …“, „1.2 Alle Kitas …“: a number that Markdown does not take for a list. */
const numbered =
  /^[\s*_]*(?:\((\p{L}?\d{1,2}(?:\.\d{1,2})*|[a-z])\)|(\d{1,2}(?:\.\d{1,2})+)\.?)[\s\u00a0*_]+(?=\S)/u
/** „Unser Leitziel lautet: …“ */
const announced =
  /^[\s*_]*(?:(?:Unser|Das|Als)\s+)?(?:(?:gemeinsame[sn]?|übergeordnete[sn]?|oberste[sn]?)\s+)?(?:Leitziel|Oberziel|Gesamtziel|Hauptziel)\s+(?:lautet|ist|heißt|formulieren wir)(?:\s+(?:daher|deshalb|dabei|also))?\s*:\s*/iu

/**
 * Reads goals a section on goals states in numbered paragraphs or in a sentence of its own: „Unser Leitziel lautet:
 * …“, „(1) Bis Ende 2027 …“. Numbered ones below a stated Leitziel belong to it; what a lead-in calls them
 * („… drei Handlungsziele:“) is their level.
 */
export function readGoalParagraphs(section: Section, context: ReaderContext): void {
  const topic = topicsOf(section).find(({ collection }) => collection === "goals")
  if (topic === undefined) return
  let leading: Draft | undefined
  let below: Topic = topic
  for (const { block, base } of section.blocks) {
    if (block.kind !== "paragraph") continue
    const paragraph = rich(block.inline)
    const each = lines(paragraph)
    // „(1) …⏎(2) …“ without empty lines between them is a list all the same.
    const isList = each.length > 1 && each.every((line) => numbered.test(rawText(line)))
    for (const whole of isList ? each : [paragraph]) {
      const number = numbered.exec(rawText(whole))
      if (number !== null) {
        const written = (number[1] ?? number[2])!
        const at = number[0].indexOf(written)
        const record = readLine(goalSentence(slice(whole, number[0].length)), "line")
        // A sentence is the goal as a whole: neither its date nor a dash cuts it.
        const { date: _date, rest: _rest, ...entry } = entryOfRecord(record, base, section)
        readGoal(
          {
            ...entry,
            name: record.kindWord === undefined ? record.whole : record.name,
            whole,
            number: slice(whole, at, at + written.length),
            place: { start: base + block.start, end: base + block.end },
          },
          context,
          below,
          leading,
        )
        continue
      }
      for (const { part } of sentencesOf(whole)) {
        const called = numberedGoal.exec(rawText(part))
        if (called !== null) {
          const record = readLine(slice(part, called.index + called[0].search(/\S/u)), "line")
          const { date: _date, rest: _rest, ...entry } = entryOfRecord(record, base, section)
          readGoal(
            { ...entry, name: plain(record.name) === "" ? record.whole : wholeGoal(part, called) },
            context,
            below,
            leading,
          )
          continue
        }
        const stated = announced.exec(rawText(part))
        if (stated === null) {
          const called = /:\s*$/u.test(rawText(part)) ? goalTopic(plain(part)) : undefined
          if (called !== undefined) below = called
          continue
        }
        const goal = slice(part, stated[0].length)
        if (plain(goal).split(" ").length < 3) continue
        const record = readLine(goal, "line")
        const entry = entryOfRecord({ ...record, name: goal, whole: goal }, base, section)
        leading = readGoal(entry, context, { ...topic, defaults: { level: "strategisch" } }, undefined)
      }
    }
  }
}

/** „Ziel 2: Ab dem Schuljahr 2027/28 bekommt jedes Kind ein Frühstück.“ in running text. */
const numberedGoal =
  /^[\s*_]*(?:Leit|Teil|Ober|Handlungs|Mittler|Rahmen|Entwicklungs)?[Zz]iel\s+(?:Nr\.\s*)?(?:\p{Lu}?\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-H])\s*[*_]*:[\s*_]+(?=\p{Lu})/u

/** A sentence is the goal as a whole: neither its date nor a dash cuts it. */
function wholeGoal(part: Rich, called: RegExpExecArray): Rich {
  return slice(part, called[0].length)
}

/** The first sentence; indicators and other labelled lines behind it are fields of the goal. */
function goalSentence(part: Rich): Rich {
  const label =
    /(?<=[.!])\s+[*_]*(?:Indikator|Kennzahl|Messgröße|Erfolgskriterium|Zuständig|Verantwortlich)\p{L}*[*_]*\s*:/u.exec(
      rawText(part),
    )
  return label === null ? part : slice(part, 0, label.index)
}

function goalTopic(text: string): Topic | undefined {
  return topicsOfText(text).find(
    ({ collection, defaults }) => collection === "goals" && defaults !== undefined,
  )
}
