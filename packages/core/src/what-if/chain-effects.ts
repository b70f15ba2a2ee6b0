import { chainConnectivity, chainMatrix, transitions } from "../chain/index.js"
import type { Model } from "../model/model.js"
import { type Effect, quotedList } from "./effect.js"

/** Phases, transitions and areas that nothing covers any more. */
export function chainEffects(before: Model, after: Model): readonly Effect[] {
  const [was, is] = [chainMatrix(before), chainMatrix(after)]
  const labels = new Map(was.phases.map(({ id, label }) => [id, label]))
  const rows = new Map(is.rows.map((row) => [row.phase, row]))
  const empty = was.rows.filter(
    ({ phase, running }) => running.length > 0 && rows.get(phase)?.running.length === 0,
  )
  const unbased = was.rows.filter(
    ({ phase, basic }) => basic.length > 0 && rows.get(phase)?.basic.length === 0,
  )
  const [crossed, crossing] = [transitions(before), transitions(after)]
  const covered = new Map(crossing.map(({ id, covered: isCovered }) => [id, isCovered]))
  const torn = crossed.filter(({ id, covered: wasCovered }) => wasCovered && covered.get(id) === false)
  const [long, short] = [chainConnectivity(crossed), chainConnectivity(crossing)]
  const phases = (list: typeof empty) => quotedList(list.map(({ phase }) => labels.get(phase) ?? phase))
  return [
    ...effect(
      "phase-without-offer",
      empty.map(({ phase }) => phase),
      {
        de: `Ohne laufendes Angebot für Familien wäre: ${phases(empty).de}.`,
        en: `Without a running offer for families would be: ${phases(empty).en}.`,
      },
    ),
    ...effect(
      "phase-without-basic-offer",
      unbased.map(({ phase }) => phase),
      {
        de: `Kein Basisangebot mehr hätte: ${phases(unbased).de}.`,
        en: `No basic offer any more would have: ${phases(unbased).en}.`,
      },
    ),
    ...effect(
      "transition-uncovered",
      torn.map(({ id }) => id),
      {
        de: `Nicht mehr gedeckt wäre der Übergang: ${quotedList(torn.map(({ label }) => label.de)).de}.`,
        en: `No longer covered would be the transition: ${quotedList(torn.map(({ label }) => label.en)).en}.`,
      },
    ),
    ...(short.longest < long.longest
      ? effect("chain-shorter", short.phases, {
          de: `Die Kette hinge nur noch über ${short.longest} statt ${long.longest} Lebensphasen ohne Bruch zusammen.`,
          en: `The chain would hold without a break over ${short.longest} instead of ${long.longest} life phases only.`,
        })
      : []),
    ...areasWithoutOffer(before, after),
  ]
}

function areasWithoutOffer(before: Model, after: Model): readonly Effect[] {
  const served = ({ offers }: Model) =>
    new Set(
      offers.flatMap(({ area = [], status }) => (status === undefined || status === "laufend" ? area : [])),
    )
  const [was, is] = [served(before), served(after)]
  const lost = before.areas.filter(({ id }) => was.has(id) && !is.has(id))
  const list = quotedList(lost.map(({ name }) => name))
  return effect(
    "area-without-offer",
    lost.map(({ id }) => id),
    {
      de: `Kein eigenes Angebot mehr hätte: ${list.de}.`,
      en: `No offer of its own any more would have: ${list.en}.`,
    },
  )
}

function effect(
  kind: Effect["kind"],
  entities: readonly string[],
  sentence: Effect["sentence"],
): readonly Effect[] {
  return entities.length === 0 ? [] : [{ kind, entities, sentence }]
}
