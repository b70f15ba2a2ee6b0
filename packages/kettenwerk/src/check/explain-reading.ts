import {
  type CollectionName,
  collectionLabels,
  collectionNames,
  type DocumentReading,
  describeFields,
  type Entity,
  entityName,
  type Model,
  type WorkspaceReading,
} from "@kettenwerk/core"
import type { Language } from "../language.js"
import { counted } from "../text/counted.js"
import { printable } from "../text/printable.js"
import { shorten, table } from "../text/table.js"

interface Fact {
  readonly collection: CollectionName
  readonly entity: Entity
}

const noteWords = {
  assumption: { de: "Annahme", en: "assumption" },
  unread: { de: "nicht verstanden", en: "not understood" },
  duplicate: { de: "doppelt", en: "duplicate" },
} as const

/** For each document: what was read from which line, and what was assumed or not understood. */
export function readingTables({ groups }: WorkspaceReading, language: Language, columns: number): string {
  const tables = groups.flatMap(({ documents, model }) => {
    const facts = factsByUri(model)
    const names = namesById(model)
    return documents.map((document) =>
      documentTable(document, facts.get(document.uri) ?? [], names, language, columns),
    )
  })
  return tables.map((one) => `${one}\n`).join("")
}

function factsByUri(model: Model): ReadonlyMap<string, readonly Fact[]> {
  const byUri = new Map<string, Fact[]>()
  for (const collection of collectionNames) {
    for (const entity of model[collection] as readonly Entity[]) {
      const facts = byUri.get(entity.source.uri)
      if (facts === undefined) byUri.set(entity.source.uri, [{ collection, entity }])
      else facts.push({ collection, entity })
    }
  }
  for (const facts of byUri.values())
    facts.sort((a, b) => a.entity.source.start.offset - b.entity.source.start.offset)
  return byUri
}

function namesById(model: Model): ReadonlyMap<string, string> {
  return new Map(
    collectionNames.flatMap((name) =>
      (model[name] as readonly Entity[]).map((entity) => [entity.id, entityName(entity)]),
    ),
  )
}

function documentTable(
  { uri, recognised, notes, problems }: DocumentReading,
  facts: readonly Fact[],
  names: ReadonlyMap<string, string>,
  language: Language,
  columns: number,
): string {
  const german = language === "de"
  const rows = facts.map(({ collection, entity }) => [
    String(entity.source.start.line),
    collectionLabels[collection][language],
    printable(entityName(entity)),
    describeFields(collection, entity, names)
      .map(({ label, value }) => `${label}: ${shorten(printable(value), 60)}`)
      .join("; "),
  ])
  const amount = german
    ? counted(facts.length, "Angabe gelesen", "Angaben gelesen")
    : counted(facts.length, "fact read", "facts read")
  const header = german ? ["Zeile", "Gelesen", "Name", "Angaben"] : ["Line", "Read", "Name", "Fields"]
  const parts = [
    `${printable(uri)}: ${amount}${recognised ? "" : german ? " (kein Konzept erkannt)" : " (no concept recognised)"}\n`,
  ]
  if (rows.length > 0) parts.push(table([header, ...rows], columns))

  const remarks = [
    ...notes.map(({ range, kind, message }) => ({ range, word: noteWords[kind][language], message })),
    ...problems.map(({ range, code, message }) => ({ range, word: code, message })),
  ].sort((a, b) => a.range.start.offset - b.range.start.offset)
  if (remarks.length > 0) {
    parts.push(german ? "Annahmen und nicht Verstandenes\n" : "Assumptions and what was not understood\n")
    parts.push(
      table(
        remarks.map(({ range, word, message }) => [
          String(range.start.line),
          word,
          printable(message[language]),
        ]),
        columns,
      ),
    )
  }
  return parts.join("\n")
}
