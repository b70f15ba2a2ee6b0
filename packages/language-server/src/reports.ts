import { collectionLabels, collectionNames, describeFields, type Entity, entityName } from "@kettenwerk/core"
import type { Language } from "@kettenwerk/language-service"
import { ruleUrl, units } from "@kettenwerk/rules"
import type { Documents } from "./documents.js"
import { toLspRange } from "./positions.js"
import type { ExplainAnswer, ModelAnswer, ReadingReport, ReportAnswer, Status } from "./requests.js"

/** What was read from where; null for a document the server does not know or that is no concept. */
export function readingReport(documents: Documents, uri: string, language: Language): ReadingReport | null {
  const { root, relative } = documents.place(uri)
  const placed = root.service.document(relative)
  if (placed === undefined) return null
  const { document, group } = placed
  const { model } = group
  const names = new Map(
    collectionNames.flatMap((name) =>
      (model[name] as readonly Entity[]).map((entity) => [entity.id, entityName(entity)] as const),
    ),
  )
  const facts = collectionNames
    .flatMap((collection) =>
      (model[collection] as readonly Entity[])
        .filter(({ source }) => source.uri === relative)
        .map((entity) => ({ collection, entity })),
    )
    .sort((a, b) => a.entity.source.start.offset - b.entity.source.start.offset)
  return {
    uri,
    version: documents.open.get(uri)?.document.version ?? null,
    recognised: document.recognised,
    stage: document.stage,
    stageBasis: document.stageBasis,
    facts: facts.map(({ collection, entity }) => ({
      collection,
      label: collectionLabels[collection][language],
      id: entity.id,
      name: entityName(entity),
      range: toLspRange(entity.source),
      fields: describeFields(collection, entity, names),
    })),
    notes: document.notes.map(({ range, kind, message }) => ({
      range: toLspRange(range),
      kind,
      message: message[language],
    })),
  }
}

/** The model of the group a document belongs to; null for a document that is no concept. */
export function modelAnswer(documents: Documents, uri: string, today: string): ModelAnswer | null {
  const { root, relative } = documents.place(uri)
  const placed = root.service.document(relative)
  if (placed === undefined) return null
  const { group } = placed
  const versionOf = (address: string) => documents.open.get(address)?.document.version ?? null
  return {
    version: versionOf(uri),
    group: group.id,
    stichtag: root.service.check(group).groups[0]?.stichtag ?? today,
    documents: group.documents
      .filter(({ recognised }) => recognised)
      .map(({ uri: own, title }) => {
        const address = root.uriOf(own)
        return { relative: own, uri: address, title: title ?? null, version: versionOf(address) }
      }),
    model: group.model,
  }
}

/** What the report about a document's group is made of; null for a document that is no concept. */
export function reportAnswer(documents: Documents, uri: string, today: string): ReportAnswer | null {
  const { root, relative } = documents.place(uri)
  const group = root.service.document(relative)?.group
  if (group === undefined) return null
  const { findings, groups } = root.service.check(group)
  const answer: ReportAnswer = { group, findings, stichtag: groups[0]?.stichtag ?? today }
  // A reading carries functions; a process drops them on the way, a worker refuses to send them.
  return JSON.parse(JSON.stringify(answer)) as ReportAnswer
}

/** Whether Kettenwerk looks at a document, what it found, or why it does not look. */
export function statusOf(
  documents: Documents,
  uri: string,
  today: string,
  isIndexing: boolean,
  language: Language,
): Status {
  const german = language === "de"
  const { root, relative } = documents.place(uri)
  const none = {
    counts: { error: 0, warning: 0, info: 0, hint: 0 },
    stage: null,
    stageBasis: null,
    profile: null,
    stichtag: today,
    documents: [],
    problems: [...root.settings.problems.values()].map((problem) => problem[language]),
  }
  const say = (state: Status["state"], de: string, en: string): Status => ({
    ...none,
    state,
    message: german ? de : en,
  })
  if (!root.settings.wants(relative))
    return say(
      "excluded",
      "Dieses Dokument ist in kettenwerk.yaml ausgeschlossen (dateien, ausschluss).",
      "This document is excluded in kettenwerk.yaml (dateien, ausschluss).",
    )
  if (root.service.text(relative) === undefined)
    return isIndexing
      ? say("indexing", "Die Dokumente werden gerade gelesen.", "The documents are being read.")
      : say("closed", "Dieses Dokument ist nicht geöffnet.", "This document is not open.")
  const placed = root.service.document(relative)
  if (placed === undefined)
    return say(
      "no-concept",
      "Dieses Dokument ist nicht als Präventionskonzept zu erkennen. Wenn es eines ist, nennen Sie die Präventionskette im Titel.",
      "This document does not look like a prevention concept. If it is one, name the prevention chain in the title.",
    )
  const { group, document } = placed
  const result = root.service.check(group)
  const counts = { error: 0, warning: 0, info: 0, hint: 0 }
  for (const { severity } of root.service.findings(relative)) counts[severity] += 1
  const chain = result.groups[0]
  return {
    state: "active",
    message: german ? "Kettenwerk prüft dieses Dokument." : "Kettenwerk checks this document.",
    counts,
    stage: result.stages.get(relative) ?? document.stage,
    stageBasis: document.stageBasis,
    profile: chain?.profile ?? null,
    stichtag: chain?.stichtag ?? today,
    documents: group.documents.filter(({ recognised }) => recognised).map((one) => root.uriOf(one.uri)),
    problems: [...none.problems, ...result.broken.map(({ rule, error }) => `${rule}: ${error}`)],
  }
}

const unitByCode = new Map(units.map((unit) => [unit.code, unit]))

/** What a rule means, with its examples; null for an unknown code. */
export function explain(code: string, language: Language): ExplainAnswer | null {
  const unit = unitByCode.get(code)
  if (unit === undefined) return null
  return {
    code,
    summary: unit.summary[language],
    rationale: unit.rationale[language],
    url: ruleUrl(code),
    sources: unit.sources.map(({ text }) => text),
    examples: unit.examples.flatMap(({ title, markdown, expect }) =>
      markdown === undefined ? [] : [{ title, markdown, reports: expect.length > 0 }],
    ),
  }
}
