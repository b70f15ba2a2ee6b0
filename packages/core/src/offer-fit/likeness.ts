import { spansOverlap } from "../chain/month-span.js"
import type { Bilingual } from "../finding.js"
import { fold, formKeys, tokenise } from "../german/index.js"
import type { Offer } from "../model/entity-types.js"
import { access, preventionType } from "../model/values.js"
import type { FitContext } from "./fit-context.js"

/** An offer of the concept that is like the new one, with everything they have in common. */
export interface Likeness {
  readonly offer: Offer
  readonly reasons: readonly Bilingual[]
}

/**
 * Offers of the concept that have much in common with the new one, in the order of the text. The name alone is
 * enough, or a common need or goal, or the target group with two more traits. Nothing is
 * weighed into a figure: what they share is what can be talked about.
 */
export function likeOffers(context: FitContext): readonly Likeness[] {
  return context.concept.offers
    .filter(({ status, id }) => status !== "beendet" && id !== context.offer.id)
    .flatMap((offer) => {
      const { strong, weak, telling } = compare(context, offer)
      const isLike = strong.length > 0 || (telling && weak.length >= 3)
      return isLike ? [{ offer, reasons: [...strong, ...weak] }] : []
    })
}

interface Common {
  readonly strong: readonly Bilingual[]
  readonly weak: readonly Bilingual[]
  /** One of the weak traits is the target group: age and place alone make no likeness. */
  readonly telling: boolean
}

function compare(context: FitContext, other: Offer): Common {
  const { offer, place, places, matrix, phaseName, joint } = context
  const there = places.get(other.id)
  // Age decides what can be alike at all: the same words for another age are another offer.
  if (place.span && there?.span && !spansOverlap(place.span, there.span))
    return { strong: [], weak: [], telling: false }

  const words = commonWords(nameWords(offer.name), nameWords(other.name))
  const needs = common(offer.needs ?? [], other.needs ?? [])
  const goals = common(offer.goals ?? [], other.goals ?? [])
  const needName = (id: string) => joint.needs.find((need) => need.id === id)?.name ?? id
  const goalName = (id: string) => joint.goals.find((goal) => goal.id === id)?.title ?? id
  const strong = [
    ...words.map((word) => both("das Wort", "the word", word)),
    ...needs.map((id) => both("den Bedarf", "the need", needName(id))),
    ...goals.map((id) => both("das Ziel", "the goal", goalName(id))),
  ]

  const phases = place.phases.filter((index) => there?.phases.includes(index))
  const audience = common(audienceWords(offer), audienceWords(other))
  const areas = common(offer.area ?? [], other.area ?? [])
  const ways = common(offer.access ?? [], other.access ?? [])
  const areaName = (id: string) => joint.areas.find((area) => area.id === id)?.name ?? id
  const weak = [
    ...phases
      .slice(0, 1)
      .map((index) => both("die Lebensphase", "the life phase", phaseName(matrix.phases[index]!.id))),
    ...audience.slice(0, 1).map((word) => both("die Zielgruppe", "the target group", word)),
    ...areas.slice(0, 1).map((id) => both("den Ort", "the place", areaName(id))),
    ...(offer.preventionType !== undefined && offer.preventionType === other.preventionType
      ? [both("die Präventionsart", "the type of prevention", preventionType.labels[offer.preventionType])]
      : []),
    ...ways.slice(0, 1).map((way) => both("den Zugang", "the access", access.labels[way])),
  ]
  return { strong, weak, telling: audience.length > 0 }
}

function both(de: string, en: string, what: string): Bilingual {
  return { de: `${de} „${what}“`, en: `${en} “${what}”` }
}

function common<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const known = new Set(b)
  return [...new Set(a)].filter((one) => known.has(one))
}

/** Parts of a name that say what kind of offer it is; places, numbers and general words say too little. */
function nameWords(name: string): readonly string[] {
  return tokenise(name)
    .flatMap(({ text }) => text.split("-"))
    .filter((part) => /^\p{Lu}/u.test(part) && part.length >= 5 && !general.has(fold(part)))
}

/** Words both names share; „Schulstart-Lotsen“ and „Elternlotsen“ are both „Lotsen“. */
function commonWords(a: readonly string[], b: readonly string[]): readonly string[] {
  const shared = a.flatMap((one) => b.flatMap((other) => sharedWord(one, other) ?? []))
  return [...new Set(shared)]
}

function sharedWord(a: string, b: string): string | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const [end, whole] = [fold(short), fold(long)]
  return end.length >= 6 && whole.endsWith(end) ? short : undefined
}

const general: ReadonlySet<string> = new Set(
  "angebot angebote projekt beratung beratungen beratungsstelle offener offenes offene gruppe gruppen familien familie eltern kinder kinderkurs kurs kurse begleitung unterstützung förderung hilfen fruehe frühe soziale mobile aufsuchende netzwerk treffpunkt workshop fortbildung veranstaltung veranstaltungen kostenlose kostenfreie gemeinsame gemeinsames programm schulung training grundschule landkreis präventionskette prävention"
    .split(" ")
    .map(fold),
)

/** Whom an offer is for, as nouns in one form: „Eltern“, „Alleinerziehende“. */
function audienceWords({ targetGroup = [] }: Offer): readonly string[] {
  return targetGroup.flatMap((text) =>
    tokenise(text.split(/\s(?:mit|von|aus|in|im|ohne|bis|ab)\s/u)[0]!)
      .filter(({ text: word, norm }) => /^\p{Lu}/u.test(word) && norm.length >= 5 && !everyone.has(norm))
      .map(({ text: word, norm }) => lemmaOf(norm, word)),
  )
}

/** The word as it is written most often; „Kindern“ and „Kinder“ are one audience. */
function lemmaOf(norm: string, word: string): string {
  const known = audienceForms.find(({ keys }) => formKeys(norm).some((key) => keys.has(key)))
  return known?.word ?? word
}

const audienceForms = ["Eltern", "Kinder", "Familien", "Jugendliche", "Alleinerziehende", "Schwangere"].map(
  (word) => ({
    word,
    keys: new Set(formKeys(fold(word))),
  }),
)

/** Words that stand beside an audience without being one. */
const everyone: ReadonlySet<string> = new Set(
  ["alter", "jahre", "jahren", "jahr", "lebenslagen", "zielgruppe"].map(fold),
)
