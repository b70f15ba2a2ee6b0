import type { MunicipalitySummary } from "./municipality-summary.js"
import { type TermKind, termKinds } from "./terms.js"

/** A term that several municipalities use. */
export interface SharedTerm {
  readonly kind: TermKind
  /** As the first of them writes it. */
  readonly label: string
  /** Municipalities that use it, in the order of the rows. */
  readonly chains: readonly string[]
}

/** Terms that only one municipality uses. */
export interface OwnTerms {
  readonly chain: string
  readonly kind: TermKind
  readonly labels: readonly string[]
}

/** Shared and own terms. A kind that a single municipality fills says nothing of it being special. */
export interface TermComparison {
  readonly shared: readonly SharedTerm[]
  readonly own: readonly OwnTerms[]
}

/** Compares the terms of all municipalities: by kind, shared ones in the order they are first read. */
export function compareTerms(rows: readonly MunicipalitySummary[]): TermComparison {
  const terms = new Map<
    string,
    { readonly kind: TermKind; readonly label: string; readonly chains: string[] }
  >()
  const users = new Map<TermKind, number>()
  for (const row of rows) {
    for (const kind of new Set(row.terms.map((term) => term.kind)))
      users.set(kind, (users.get(kind) ?? 0) + 1)
    for (const { kind, key, label } of row.terms) {
      const known = terms.get(`${kind} ${key}`)
      if (known === undefined) terms.set(`${kind} ${key}`, { kind, label, chains: [row.chain] })
      else known.chains.push(row.chain)
    }
  }
  const kinds = Object.keys(termKinds) as TermKind[]
  const all = [...terms.values()]
  const alone = new Map<string, string[]>()
  for (const { kind, label, chains } of all) {
    if (chains.length > 1 || (users.get(kind) ?? 0) < 2) continue
    const key = `${chains[0]} ${kind}`
    const labels = alone.get(key)
    if (labels === undefined) alone.set(key, [label])
    else labels.push(label)
  }
  return {
    shared: kinds.flatMap((kind) => all.filter((term) => term.kind === kind && term.chains.length > 1)),
    own: rows.flatMap(({ chain }) =>
      kinds.flatMap((kind) => {
        const labels = alone.get(`${chain} ${kind}`)
        return labels === undefined ? [] : [{ chain, kind, labels }]
      }),
    ),
  }
}
