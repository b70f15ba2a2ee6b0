import { findDates, type Model, type Relation } from "@kettenwerk/core"

/** Ties below the heading of the only survey belong to it. */
function adoptWave(model: Model): void {
  for (const wave of model.surveyWaves) {
    const { before, after } = wave as unknown as { readonly before?: number; readonly after?: number }
    if (before === undefined || after === undefined) continue
    const from = wave.source.start.offset - before
    const until = wave.source.start.offset + after
    for (const relation of model.relations) {
      const { uri, start } = relation.source
      if (
        relation.wave === undefined &&
        uri === wave.source.uri &&
        start.offset >= from &&
        start.offset < until
      )
        relation.wave = wave.id
    }
  }
}

/** „Netzwerkanalyse 2022“ without another date was made in that year. */
function dateWaves(model: Model): void {
  for (const wave of model.surveyWaves) {
    if (wave.date !== undefined) continue
    const date = findDates(wave.name).find(({ reading }) => reading.ok)
    if (date?.reading.ok) wave.date = date.reading.value
  }
}

/** Marks ties as confirmed where both sides name each other in the same wave. */
export function finishRelations(model: Model): void {
  adoptWave(model)
  dateWaves(model)
  const named = new Set(model.relations.map(key))
  for (const relation of model.relations) {
    if (relation.confirmed) continue
    if (
      relation.from !== relation.to &&
      named.has(key({ ...relation, from: relation.to, to: relation.from }))
    ) {
      relation.confirmed = true
      relation.direction = "gegenseitig"
    }
  }
}

function key({ from, to, wave }: Pick<Relation, "from" | "to" | "wave">): string {
  return `${from}\u0000${to}\u0000${wave ?? ""}`
}
