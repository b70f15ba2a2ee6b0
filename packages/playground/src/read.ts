import {
  collectionLabels,
  collectionNames,
  describeFields,
  type Entity,
  entityName,
  type Finding,
  type Range,
  type Severity,
  severities,
  valueLists,
  type WorkspaceReading,
} from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { check, groupQuestion } from "@kettenwerk/rules"
import type { Answer, FindingSection, ReadRequest, ShownFact, ShownFinding, Stretch } from "./messages.js"

/** What was read and found; the worker keeps it for views and the report. */
export interface Read {
  readonly reading: WorkspaceReading
  readonly findings: readonly Finding[]
  readonly stichtag: string
}

const uri = "konzept.md"

const severityTitles: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ["Fehler", "Fehler"],
  warning: ["Warnung", "Warnungen"],
  info: ["Hinweis", "Hinweise"],
  hint: ["Tipp", "Tipps"],
}

/** Reads and checks a text. Pure; the page and the worker only pass its parts on. */
export function read(request: ReadRequest): { readonly read: Read; readonly answer: Answer } {
  const { number, text, stichtag } = request
  const status = valueLists.stage.ids.find((stage) => stage === request.status)
  const reading = readWorkspace([{ uri, text }], status === undefined ? {} : { status })
  const { findings } = check(reading, { stichtag })
  const document = reading.groups.flatMap(({ documents }) => documents)[0]
  const stage = document?.stage ?? "entwurf"
  return {
    read: { reading, findings, stichtag },
    answer: {
      kind: "read",
      number,
      recognised: document?.recognised ?? false,
      stage: valueLists.stage.labels[stage],
      summary: summaryOf(findings),
      sections: sectionsOf(findings, stage === "entwurf"),
      facts: factsOf(reading),
      notes: (document?.notes ?? []).map(({ message, range }) => ({
        message: message.de,
        place: stretch(range),
      })),
    },
  }
}

function summaryOf(findings: readonly Finding[]): string {
  const counts = severities.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    const [one, more] = severityTitles[severity]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`]
  })
  return counts.length === 0 ? "Keine Befunde" : counts.join(", ")
}

/** A first draft gets questions; errors stay on top in any case. */
function sectionsOf(findings: readonly Finding[], isDraft: boolean): readonly FindingSection[] {
  const sections = new Map<string, ShownFinding[]>()
  for (const severity of severities.toReversed()) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const question = isDraft && severity !== "error" ? groupQuestion(finding.group ?? "")?.de : undefined
      const title = question ?? severityTitles[severity][1]
      const own = sections.get(title)
      if (own === undefined) sections.set(title, [shown(finding)])
      else own.push(shown(finding))
    }
  }
  return Array.from(sections, ([title, own]) => ({ title, findings: own }))
}

function shown({ severity, code, message, range, fixes }: Finding): ShownFinding {
  return {
    severity,
    code,
    message: message.de,
    place: stretch(range),
    fixes: fixes.map(({ title, edits }) => ({ title: title.de, edits })),
  }
}

function factsOf({ model }: WorkspaceReading): readonly ShownFact[] {
  const all = collectionNames.flatMap((collection) =>
    (model[collection] as readonly Entity[]).map((entity) => ({ collection, entity })),
  )
  const names = new Map(all.map(({ entity }) => [entity.id, entityName(entity)]))
  return all
    .filter(({ collection }) => collection !== "documents")
    .sort((a, b) => a.entity.source.start.offset - b.entity.source.start.offset)
    .map(({ collection, entity }) => ({
      kind: collectionLabels[collection].de,
      name: entityName(entity),
      details: describeFields(collection, entity, names)
        .map(({ label, value }) => `${label}: ${value}`)
        .join("; "),
      place: stretch(entity.source),
    }))
}

function stretch({ start, end }: Pick<Range, "start" | "end">): Stretch {
  return { from: start.offset, to: end.offset, line: start.line }
}
