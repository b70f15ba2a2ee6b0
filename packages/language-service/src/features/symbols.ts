import { type CollectionName, collectionLabels, collectionNames, fold, type Source } from "@kettenwerk/core"
import type { Fact } from "../entities/fact.js"
import type { Session } from "../session.js"

/** Facts of one collection, as the outline of an editor shows them. */
export interface SymbolGroup {
  readonly collection: CollectionName
  readonly name: string
  readonly symbols: readonly FactSymbol[]
}

export interface FactSymbol {
  readonly collection: CollectionName
  readonly name: string
  readonly detail: string
  readonly source: Source
  readonly nameSource: Source
}

/** Collections that only repeat what others say, or stand for the document itself. */
const notShown = new Set<CollectionName>(["documents", "chains", "sectors", "memberships", "municipalities"])

/** Facts of a document by collection, in the order of the text. */
export function documentSymbols(session: Session, uri: string): readonly SymbolGroup[] {
  const placed = session.placed(uri)
  if (placed === undefined) return []
  const facts = session.entities(placed.group).inDocument(uri)
  const language = session.host.language()
  return collectionNames.flatMap((collection) => {
    const own = facts.filter((fact) => fact.collection === collection)
    if (own.length === 0 || notShown.has(collection)) return []
    const name = `${collectionLabels[collection][language]} (${own.length})`
    return [{ collection, name, symbols: own.map(toSymbol) }]
  })
}

const mostSymbols = 500

/** Facts of all documents whose name contains the words asked for, umlauts and case aside. */
export function workspaceSymbols(session: Session, query: string): readonly FactSymbol[] {
  const wanted = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== "")
  const found: FactSymbol[] = []
  for (const group of session.reading().groups) {
    if (!group.documents.some(({ recognised }) => recognised)) continue
    for (const fact of session.entities(group).facts) {
      if (notShown.has(fact.collection)) continue
      const symbol = toSymbol(fact)
      const name = fold(`${symbol.detail} ${symbol.name}`)
      if (wanted.every((word) => name.includes(word))) found.push(symbol)
      if (found.length >= mostSymbols) return found
    }
  }
  return found
}

function toSymbol({ collection, entity, name, source, nameSource }: Fact): FactSymbol {
  const number = "number" in entity ? entity.number : undefined
  return { collection, name: name === "" ? "…" : name, detail: number ?? "", source, nameSource }
}
