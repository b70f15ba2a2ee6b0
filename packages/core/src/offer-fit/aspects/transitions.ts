import { type ChainTransition, transitions as chainTransitions } from "../../chain/index.js"
import type { Bilingual } from "../../finding.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, silent } from "../fit-statement.js"
import { quoted } from "../fit-words.js"

/** Which transitions between phases the offer carries families over, and which stay open. */
export const transitions: FitAspect = {
  id: "transitions",
  title: { de: "Übergänge", en: "Transitions" },
  read(context) {
    const { concept, joint, offer, place, stated } = context
    // What the paper plans is taken as running: the question is what it would carry.
    const { status: _status, ...running } = offer
    const after = new Map(
      chainTransitions({ ...joint, lifePhases: concept.lifePhases, offers: [running] }).map((one) => [
        one.id,
        one,
      ]),
    )
    const before = chainTransitions(concept)
    if (before.length === 0) return []
    const spanned = before.filter((one) => carries(after.get(one.id), offer.id))
    const others = before.filter(({ id, covered }) => !covered && !spanned.some((one) => one.id === id))
    if (place.span === undefined && place.phases.length === 0)
      return [
        silent({
          de: "Ohne Altersangabe lässt sich nicht sagen, über welchen Übergang das Angebot trägt.",
          en: "Without an age it cannot be said which transition the offer spans.",
        }),
        ...stayOpen(context, others),
      ]
    const own = spanned.flatMap((one) => spans(context, one))
    return [
      ...(own.length > 0
        ? own
        : [
            fact(
              {
                de: "Das Angebot reicht über keinen Übergang zwischen zwei Lebensphasen.",
                en: "The offer spans no transition between two life phases.",
              },
              { paper: [stated("ageRange")] },
            ),
          ]),
      ...stayOpen(context, others),
    ]
  },
}

function spans(context: FitContext, one: ChainTransition): readonly FitStatement[] {
  const places = { concept: [sourceOf(context, one)] }
  return [
    fact(
      {
        de: `Das Angebot reicht über den ${nameOf(one).de}.`,
        en: `The offer spans the ${nameOf(one).en}.`,
      },
      { ...places, paper: [context.stated("ageRange")] },
    ),
    fact(
      one.covered
        ? { de: `Im Konzept gilt dort schon: ${one.reason.de}`, en: `In the concept: ${one.reason.en}` }
        : {
            de: "Im Konzept reicht bisher kein laufendes Angebot darüber.",
            en: "In the concept no running offer spans it so far.",
          },
      places,
    ),
  ]
}

function carries(transition: ChainTransition | undefined, offer: string): boolean {
  return transition?.covers.some((cover) => cover.kind === "offer" && cover.offer === offer) ?? false
}

function stayOpen(context: FitContext, open: readonly ChainTransition[]): readonly FitStatement[] {
  if (open.length === 0 || context.concept.offers.length === 0) return []
  const names = open.map(({ label }) => label.de.replace(/^Übergang /u, ""))
  return [
    fact(
      {
        de: `Kein laufendes Angebot nennt das Konzept für ${open.length === 1 ? "den Übergang" : "die Übergänge"} ${quoted(names).de}.`,
        en: `The concept names no running offer for the ${open.length === 1 ? "transition" : "transitions"} ${quoted(names).en}.`,
      },
      { concept: open.map((one) => sourceOf(context, one)) },
    ),
  ]
}

function nameOf({ label }: ChainTransition): Bilingual {
  const name = label.de.replace(/^Übergang /u, "")
  return { de: `Übergang „${name}“`, en: `transition “${name}”` }
}

function sourceOf({ concept }: FitContext, { id }: ChainTransition) {
  return concept.lifePhases.find((phase) => phase.id === id)?.source
}
