import type { Relation, SurveyWave } from "../../model/entity-types.js"
import type { Model } from "../../model/model.js"

/** The relations of one survey; `wave` is `null` for those that belong to none. */
export interface WaveRelations {
  readonly wave: SurveyWave | null
  readonly relations: readonly Relation[]
}

/**
 * Relations by survey, oldest first: by date, else by the year in the name, else in the order of the text. Surveys
 * without any relation are left out. Relations without a survey stand on their own, before the surveys, so that what
 * a text states and what a survey found are not mixed; where the text knows a single survey they belong to it.
 */
export function relationsByWave({ relations, surveyWaves }: Model): readonly WaveRelations[] {
  const byWave = new Map<string, Relation[]>()
  const loose: Relation[] = []
  const known = new Set(surveyWaves.map(({ id }) => id))
  for (const relation of relations) {
    if (relation.wave === undefined || !known.has(relation.wave)) loose.push(relation)
    else {
      const list = byWave.get(relation.wave)
      if (list) list.push(relation)
      else byWave.set(relation.wave, [relation])
    }
  }
  const held = surveyWaves.filter(({ planned }) => planned !== true)
  if (byWave.size === 0 && held.length === 1 && loose.length > 0)
    return [{ wave: held[0]!, relations: loose }]
  const waves = surveyWaves
    .map((wave, place) => ({ wave, place, when: whenOf(wave) }))
    .filter(({ wave }) => byWave.has(wave.id))
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.place - b.place))
    .map(({ wave }) => ({ wave, relations: byWave.get(wave.id)! }))
  return [...(loose.length > 0 ? [{ wave: null, relations: loose }] : []), ...waves]
}

/** A first day or year to sort by; surveys without one come first. */
function whenOf({ date, name }: SurveyWave): string {
  return date?.from ?? date?.to ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(name)?.[0] ?? ""
}
