import type { CollectionName } from "@kettenwerk/core"
import { CompletionItemKind, SymbolKind } from "vscode-languageserver"

const symbolKinds: Readonly<Partial<Record<CollectionName, SymbolKind>>> = {
  actors: SymbolKind.Class,
  bodies: SymbolKind.Interface,
  contacts: SymbolKind.Class,
  offers: SymbolKind.Object,
  offerCriteria: SymbolKind.Property,
  needs: SymbolKind.Field,
  challenges: SymbolKind.Field,
  evidence: SymbolKind.File,
  goals: SymbolKind.Constant,
  indicators: SymbolKind.Number,
  measures: SymbolKind.Method,
  milestones: SymbolKind.Event,
  events: SymbolKind.Event,
  relations: SymbolKind.Operator,
  lifePhases: SymbolKind.Enum,
  areas: SymbolKind.Namespace,
  statements: SymbolKind.String,
}

/** The picture an editor shows beside a fact. */
export function symbolKind(collection: CollectionName): SymbolKind {
  return symbolKinds[collection] ?? SymbolKind.Property
}

export function completionKind(
  kind: "entity" | "value" | "date" | "field",
  collection: CollectionName | undefined,
): CompletionItemKind {
  if (kind === "field") return CompletionItemKind.Field
  if (kind === "date") return CompletionItemKind.Constant
  if (kind === "value") return CompletionItemKind.EnumMember
  return collection === "actors" || collection === "bodies"
    ? CompletionItemKind.Class
    : CompletionItemKind.Reference
}
