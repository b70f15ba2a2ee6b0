import {
  type CollectionName,
  type ConceptGroup,
  collectionLabels,
  collectionNames,
  formatDate,
  type Model,
  valueLists,
} from "@kettenwerk/core"
import type { Language, Say } from "../text/speaker.js"
import type { TwinTable } from "../twin/twin.js"
import { tableHtml } from "../twin/twin-html.js"
import type { Chapter } from "./markup.js"

/** What was read from the documents, and how much of it. */
export function factsChapter(
  { documents, model }: ConceptGroup,
  id: string,
  say: Say,
  language: Language,
): Chapter {
  const entities = new Map(model.documents.map((document) => [document.uri, document]))
  const read: TwinTable = {
    caption: say("Gelesene Dokumente", "Documents read"),
    header: [
      say("Dokument", "Document"),
      say("Datei", "File"),
      say("Art", "Kind"),
      say("Bearbeitungsstand", "Stage"),
      say("Stand", "As of"),
      say("Gilt für", "Period"),
    ],
    rows: documents.map(({ uri, title, stage }) => {
      const entity = entities.get(uri)
      return [
        title ?? uri,
        uri,
        entity ? valueLists.documentKind.labels[entity.kind] : "",
        valueLists.stage.labels[stage],
        entity?.asOf ? formatDate(entity.asOf, language) : "",
        entity?.period ? formatDate(entity.period, language) : "",
      ]
    }),
  }
  const counts: TwinTable = {
    caption: say("Gelesene Angaben", "Facts read"),
    header: [say("Was", "What"), say("Zahl", "Number"), say("Beispiele", "Examples")],
    rows: collectionNames
      .filter((name) => !["documents", "chains"].includes(name) && model[name].length > 0)
      .map((name) => [
        collectionLabels[name][language],
        String(model[name].length),
        hidden.has(name) ? "" : examples(model, name),
      ]),
  }
  return {
    id,
    title: say("Was gelesen wurde", "What was read"),
    body: [tableHtml(read), tableHtml(counts)].join("\n"),
  }
}

/** Collections whose names may be those of persons. */
const hidden: ReadonlySet<CollectionName> = new Set([
  "contacts",
  "memberships",
  "roleAssignments",
  "agendaItems",
])

function examples(model: Model, name: CollectionName): string {
  return model[name]
    .slice(0, 3)
    .map((entity) => ("title" in entity ? entity.title : entity.name))
    .join(", ")
}

/** Evidence the concept rests on; absent without any. */
export function sourcesChapter(model: Model, id: string, say: Say, language: Language): Chapter | undefined {
  if (model.evidence.length === 0) return undefined
  return {
    id,
    title: say("Quellen", "Sources"),
    body: tableHtml({
      caption: say("Nachweise, auf die sich das Konzept stützt", "Evidence the concept rests on"),
      header: [
        say("Nachweis", "Evidence"),
        say("Art", "Kind"),
        say("Herausgeber", "Publisher"),
        say("Stand", "As of"),
        say("Fundort", "Where to find"),
      ],
      rows: model.evidence.map(({ title, kind, publisher, year, asOf, url, source }) => [
        { text: title, source },
        kind ? valueLists.evidenceKind.labels[kind] : "",
        publisher ?? "",
        asOf ? formatDate(asOf, language) : year === undefined ? "" : String(year),
        url ?? "",
      ]),
    }),
  }
}
