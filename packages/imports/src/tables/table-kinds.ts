import type { Field } from "@kettenwerk/markdown"

/** What the rows of a table are. */
export interface TableKind {
  /** Word for `--art`. */
  readonly id: string
  /** Heading under which our reader expects such a table. */
  readonly heading: string
  /** How strongly a column speaks for this kind. */
  readonly signs: Readonly<Partial<Record<Field, number>>>
}

/** Kinds in the order in which they win when two are as likely. */
export const tableKinds = [
  {
    id: "angebote",
    heading: "Angebote",
    signs: {
      offer: 6,
      actor: 2,
      targetGroup: 2,
      age: 2,
      access: 3,
      cost: 1,
      openingHours: 2,
      capacity: 2,
      languages: 2,
      preventionType: 3,
      phase: 1,
      basic: 3,
      registration: 2,
      description: 1,
      area: 1,
      accessible: 2,
    },
  },
  {
    id: "akteure",
    heading: "Akteure",
    signs: {
      sector: 4,
      affiliation: 4,
      carrierKind: 4,
      actorKind: 4,
      department: 2,
      alias: 2,
      address: 2,
      contact: 1,
      email: 1,
      phone: 1,
      actor: 3,
      engagement: 4,
    },
  },
  {
    id: "beziehungen",
    heading: "Beziehungen",
    signs: {
      from: 4,
      to: 4,
      relationLevel: 5,
      frequency: 2,
      formality: 3,
      confirmed: 3,
      wave: 2,
      direction: 3,
    },
  },
  {
    id: "meilensteine",
    heading: "Meilensteine",
    signs: { milestone: 7, date: 2, dependsOn: 4, originalDate: 4, state: 2, until: 1, result: 1, lead: 1 },
  },
  {
    id: "massnahmen",
    heading: "Maßnahmen",
    signs: {
      measure: 7,
      lead: 3,
      goal: 2,
      cost: 1,
      period: 2,
      staff: 2,
      priority: 1,
      indicator: 1,
      date: 1,
      state: 1,
      funding: 1,
    },
  },
  {
    id: "ziele",
    heading: "Ziele",
    signs: {
      goal: 4,
      strategicGoal: 7,
      tacticalGoal: 7,
      operativeGoal: 7,
      goalLevel: 4,
      indicator: 3,
      baseline: 3,
      target: 3,
    },
  },
  {
    id: "bedarfe",
    heading: "Bedarfe",
    signs: { need: 7, evidence: 3, priority: 2, challenge: 2, source: 1, decision: 1 },
  },
  {
    id: "gremien",
    heading: "Gremien",
    signs: { body: 7, members: 3, chair: 4, rhythm: 4, mandate: 4, foundedAt: 2, rulesOfProcedure: 2 },
  },
] as const satisfies readonly TableKind[]

export type TableKindId = (typeof tableKinds)[number]["id"]

/** All words for `--art`. */
export const tableKindIds: readonly TableKindId[] = tableKinds.map(({ id }) => id)

/** The kind the columns speak for; undefined if none does clearly. */
export function kindOfColumns(fields: readonly (Field | undefined)[]): TableKind | undefined {
  const known = new Set(fields.filter((field) => field !== undefined))
  let best: { readonly kind: TableKind; readonly score: number } | undefined
  for (const kind of tableKinds as readonly TableKind[]) {
    const score = [...known].reduce((sum, field) => sum + (kind.signs[field] ?? 0), 0)
    if (score >= 4 && score > (best?.score ?? 0)) best = { kind, score }
  }
  return best?.kind
}
