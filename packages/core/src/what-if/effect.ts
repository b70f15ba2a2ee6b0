import type { Bilingual } from "../finding.js"

/** What kind of thing breaks. */
export type EffectKind =
  | "coordination-lost"
  | "coordination-unfunded"
  | "no-steering"
  | "network-splits"
  | "actor-isolated"
  | "offer-without-provider"
  | "offer-loses-provider"
  | "offer-without-funding"
  | "offer-loses-funding"
  | "phase-without-offer"
  | "phase-without-basic-offer"
  | "transition-uncovered"
  | "chain-shorter"
  | "need-without-offer"
  | "area-without-offer"
  | "sector-leaves-body"
  | "body-without-members"
  | "body-without-chair"
  | "actor-in-no-body"
  | "agreement-loses-party"
  | "measure-without-lead"
  | "milestone-without-owner"
  | "milestone-waits"
  | "goal-without-milestone"

/** One thing that breaks, in words and as data. */
export interface Effect {
  readonly kind: EffectKind
  /** Ids of what is affected. */
  readonly entities: readonly string[]
  readonly sentence: Bilingual
}

/** „„A“, „B“ und 3 weitere“ */
export function quotedList(names: readonly string[], most = 5): Bilingual {
  const shown = names.slice(0, most)
  const rest = names.length - shown.length
  const join = (quoted: readonly string[], and: string, more: string) => {
    const all = rest > 0 ? [...quoted, `${rest} ${more}`] : quoted
    return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1)}`
  }
  return {
    de: join(
      shown.map((name) => `„${name}“`),
      "und",
      "weitere",
    ),
    en: join(
      shown.map((name) => `“${name}”`),
      "and",
      "more",
    ),
  }
}
