import type { OfferCriterion } from "../../model/entity-types.js"
import type { OutlineBlock } from "../../outline.js"
import type { Source } from "../../source.js"
import { type CriterionTopic, criterionTopics, topicsIn } from "../criterion-topics.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question, silent } from "../fit-statement.js"
import { short } from "../fit-words.js"

/** What the concept asks of new offers, and what the paper states about it. */
export const criteria: FitAspect = {
  id: "criteria",
  title: { de: "Kriterien des Konzepts", en: "Criteria of the concept" },
  read(context) {
    const { offerCriteria } = context.concept
    if (offerCriteria.length === 0)
      return [
        question({
          de: "Das Konzept nennt keine Kriterien für neue Angebote. Woran soll sich ein neues Angebot messen lassen?",
          en: "The concept names no criteria for new offers. What should a new offer be held against?",
        }),
      ]
    return offerCriteria.flatMap((criterion) => {
      const topics = criterionTopics(criterion)
      const asked = short(criterion.text, 110)
      return [
        fact(
          { de: `Das Konzept verlangt: „${asked}“.`, en: `The concept demands: “${asked}”.` },
          { concept: [criterion.source] },
        ),
        ...(topics.length === 0
          ? [inOwnWords(context, criterion)]
          : topics.map((topic) => answer(context, criterion, topic))),
      ]
    })
  },
}

function answer(context: FitContext, { source }: OfferCriterion, topic: CriterionTopic): FitStatement {
  const { about } = topic
  const found = statedIn(context, topic) ?? mentionOf(context, topic)
  return found === undefined
    ? silent(
        { de: `${about.de} steht nichts im Papier.`, en: `The paper says nothing ${about.en}.` },
        { concept: [source] },
      )
    : fact(
        {
          de: `${about.de} steht im Papier: „${found.words}“.`,
          en: `The paper says ${about.en}: “${found.words}”.`,
        },
        { paper: [found.source], concept: [source] },
      )
}

interface Found {
  readonly words: string
  readonly source: Source
}

/** A field of the offer that speaks of the topic. */
function statedIn({ stated, words }: FitContext, { fields }: CriterionTopic): Found | undefined {
  for (const field of fields) {
    const source = stated(field)
    const said = source === undefined ? "" : words(source)
    if (source !== undefined && /[\p{L}\d]/u.test(said)) return { words: short(said), source }
  }
  return undefined
}

/** A passage of the paper that names the topic in words. */
function mentionOf(context: FitContext, topic: CriterionTopic): Found | undefined {
  return firstPassage(context, (text) => topicsIn(text).includes(topic))
}

/** A criterion in words nobody foresaw: the paper may take up one of its nouns; otherwise people decide. */
function inOwnWords(context: FitContext, criterion: OfferCriterion): FitStatement {
  const nouns = [...criterion.text.matchAll(/(?<![\p{L}-])\p{Lu}[\p{L}-]{5,}/gu)]
    .map(([word]) => word.toLowerCase())
    .filter((word) => !general.has(word))
  const found = firstPassage(context, (text) => {
    const low = text.toLowerCase()
    return nouns.some((word) => new RegExp(`(?<!\\p{L})${word}(?:e?[nsr]|e)?(?!\\p{L})`, "u").test(low))
  })
  return found === undefined
    ? silent(
        { de: "Dazu steht nichts im Papier.", en: "The paper says nothing about it." },
        { concept: [criterion.source] },
      )
    : question(
        {
          de: `Im Papier steht: „${found.words}“. Ist das die Antwort darauf?`,
          en: `The paper says: “${found.words}”. Is that the answer?`,
        },
        { paper: [found.source], concept: [criterion.source] },
      )
}

/** Nouns of nearly every criterion; they say nothing about what it asks. */
const general: ReadonlySet<string> = new Set([
  "angebot",
  "angebote",
  "konzept",
  "konzepts",
  "kommune",
  "landkreis",
])

/** The first paragraph, item or row of the paper about this offer that fits. */
function firstPassage({ paper, isOwn }: FitContext, fits: (text: string) => boolean): Found | undefined {
  for (const { blocks, title } of paper.sections) {
    const own = blocks.filter(({ range }) => isOwn(range))
    for (const { text, range } of own.flatMap(partsOf))
      if (isOwn(range) && fits(text)) return { words: short(text), source: { uri: paper.uri, ...range } }
    // A heading without text below it answers nothing; with text it lends its word to it.
    const [first] = own
    if (first !== undefined && fits(title))
      return { words: short(first.text), source: { uri: paper.uri, ...first.range } }
  }
  return undefined
}

function partsOf(block: OutlineBlock): readonly Pick<OutlineBlock, "text" | "range">[] {
  return block.items.length > 0 ? block.items : [block]
}
