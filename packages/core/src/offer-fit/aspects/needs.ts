import type { Bilingual } from "../../finding.js"
import type { Need } from "../../model/entity-types.js"
import { answeredNeeds } from "../../needs/index.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question, silent } from "../fit-statement.js"
import { named, quoted, short } from "../fit-words.js"

/** Which needs the offer answers, what answers them already, and which stay open. */
export const needs: FitAspect = {
  id: "needs",
  title: { de: "Bedarfe", en: "Needs" },
  read(context) {
    const { concept } = context
    if (concept.needs.length === 0)
      return [
        question({
          de: "Das Konzept nennt keine Bedarfe. Woher ist bekannt, dass Familien das Angebot brauchen?",
          en: "The concept names no needs. How is it known that families need the offer?",
        }),
      ]
    const wanted = new Set(context.offer.needs ?? [])
    const meant = concept.needs.filter(({ id }) => wanted.has(id))
    const own = meant.length > 0 ? meant.flatMap((need) => answered(context, need)) : unnamed(context)
    return [...own, ...open(context, wanted)]
  },
}

function answered(context: FitContext, need: Need): readonly FitStatement[] {
  const { concept, stated } = context
  const others = answersTo(context, need)
  const places = { paper: [stated("needs")], concept: [need.source] }
  const name = nameOf(need)
  const word = need.kind === "beduerfnis" ? "das Bedürfnis" : "den Bedarf"
  const already: FitStatement =
    others.length > 0
      ? fact(
          {
            de: `Im Konzept gehören dazu schon: ${named(others).de}.`,
            en: `The concept already links to it: ${named(others).en}.`,
          },
          { concept: [need.source] },
        )
      : fact(
          {
            de: `Bisher antwortet im Konzept kein Ziel, keine Maßnahme und kein Angebot darauf.`,
            en: `So far no goal, measure or offer of the concept answers it.`,
          },
          { concept: [need.source] },
        )
  return [
    fact(
      {
        de: `Das Papier bezieht sich auf ${word} ${name.de}.`,
        en: `The paper refers to the need ${name.en}.`,
      },
      places,
    ),
    already,
    ...(need.evidence.length === 0 && concept.evidence.length > 0
      ? [
          question(
            {
              de: `Für ${name.de} nennt das Konzept keinen Beleg. Worauf stützt sich das Angebot?`,
              en: `The concept names no evidence for ${name.en}. What does the offer rest on?`,
            },
            { concept: [need.source] },
          ),
        ]
      : []),
  ]
}

/** The paper names no need of the concept: its own words, or needs of the same phase as a question. */
function unnamed(context: FitContext): readonly FitStatement[] {
  const { stated, words, concept, place, matrix } = context
  const source = stated("needs")
  const said = source === undefined ? "" : words(source)
  const phases = new Set(place.phases.map((index) => matrix.phases[index]!.id))
  const near = concept.needs.filter(({ phase = [] }) => phase.some((id) => phases.has(id)))
  const ask =
    near.length === 0
      ? []
      : [
          question(
            {
              de: `Für dieselbe Lebensphase nennt das Konzept ${quoted(near.map(label)).de}. Ist etwas davon gemeint?`,
              en: `For the same life phase the concept names ${quoted(near.map(label)).en}. Is one of these meant?`,
            },
            { concept: near.slice(0, 4).map((need) => need.source) },
          ),
        ]
  return said === ""
    ? [
        silent({
          de: "Auf welchen Bedarf das Angebot antwortet, dazu steht nichts im Papier.",
          en: "The paper says nothing about the need the offer answers.",
        }),
        ...ask,
      ]
    : [
        fact(
          {
            de: `Das Papier nennt als Bedarf „${short(said)}“; ein Bedarf mit diesem Namen steht nicht im Konzept.`,
            en: `The paper names as need “${short(said)}”; no need of this name stands in the concept.`,
          },
          { paper: [source] },
        ),
        ...ask,
      ]
}

function open({ concept }: FitContext, wanted: ReadonlySet<string>): readonly FitStatement[] {
  const linked = answeredNeeds(concept)
  const others = concept.needs.filter(({ id }) => !wanted.has(id))
  const left = others.filter(({ id }) => !linked.has(id))
  if (others.length === 0) return []
  if (left.length === 0)
    return [
      fact({
        de: `Auf alle ${wanted.size > 0 ? "übrigen " : ""}Bedarfe antwortet im Konzept schon ein Ziel, eine Maßnahme, ein Angebot oder eine Entscheidung.`,
        en: `All ${wanted.size > 0 ? "other " : ""}needs are already answered in the concept by a goal, a measure, an offer or a decision.`,
      }),
    ]
  const names = quoted(left.map(label))
  return [
    fact(
      left.length === 1
        ? { de: `Ohne Antwort bleibt ${names.de}.`, en: `${names.en} stays without an answer.` }
        : { de: `Ohne Antwort bleiben ${names.de}.`, en: `${names.en} stay without an answer.` },
      { concept: left.slice(0, 4).map((need) => need.source) },
    ),
  ]
}

/** Measures and offers of the concept that answer a need; its goals only if there is neither. */
function answersTo({ concept }: FitContext, need: Need): readonly Bilingual[] {
  const measures = concept.measures.filter(
    ({ id, need: own = [] }) => own.includes(need.id) || (need.measures ?? []).includes(id),
  )
  const offers = concept.offers.filter(
    ({ id, needs: own = [] }) => own.includes(need.id) || (need.offers ?? []).includes(id),
  )
  const goals = concept.goals.filter(
    ({ id, derivedFrom }) => derivedFrom.includes(need.id) || (need.goals ?? []).includes(id),
  )
  const deeds = [
    ...measures.map(({ number, title }) => titled({ de: "die Maßnahme", en: "the measure" }, number, title)),
    ...offers.map(({ name }) => titled({ de: "das Angebot", en: "the offer" }, undefined, name)),
  ]
  return deeds.length > 0
    ? deeds
    : goals.map(({ number, title }) => titled({ de: "das Ziel", en: "the goal" }, number, short(title, 60)))
}

function titled(kind: Bilingual, number: string | undefined, title: string): Bilingual {
  const lead = number === undefined ? "" : `${number} `
  return { de: `${kind.de} ${lead}„${title}“`, en: `${kind.en} ${lead}“${title}”` }
}

/** „B3 Kurze Wege zur Beratung“ */
function label({ id, name }: Need): string {
  return isNumber(id) ? `${id} ${name}` : name
}

function nameOf(need: Need): Bilingual {
  return { de: `„${label(need)}“`, en: `“${label(need)}”` }
}

/** Ids an author gave („B3“), not those made of the name. */
function isNumber(id: string): boolean {
  return /^\p{Lu}{0,3}[-.]?\d/u.test(id)
}
