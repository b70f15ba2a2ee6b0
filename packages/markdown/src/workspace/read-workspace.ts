import {
  type ConceptGroup,
  collectionNames,
  emptyModel,
  findDates,
  type Model,
  readAge,
  readDate,
  readFrequency,
  type Source,
  type Stage,
  slug,
  type WorkspaceReading,
} from "@kettenwerk/core"
import { buildModel, entityId, type FixedEntity } from "../build/build-model.js"
import type { Section } from "../outline/section.js"
import { type ParsedDocument, parse } from "../parse/index.js"
import { vocabulary, withSynonyms } from "../vocabulary/index.js"
import { declaredPhases } from "./declared-phases.js"
import { detectStage } from "./detect-stage.js"
import { type DocumentContext, documentReading } from "./document-reading.js"
import { documentStatements } from "./document-statements.js"
import { municipalityOf } from "./municipality.js"
import { type DocumentOrigin, type PlannedGroup, planGroups } from "./plan-groups.js"
import { type ReadDocument, readDocument } from "./read-document.js"
import type { ReadingSettings } from "./reading-settings.js"

/** A Markdown text with its place relative to the base folder, written with `/`. */
export interface InputFile {
  readonly uri: string
  readonly text: string
}

export interface ReadOptions {
  /** Stage for every document, before what they say themselves. */
  readonly status?: Stage
  /** Settings of the folder a document lies in. */
  readonly settingsOf?: (uri: string) => ReadingSettings | undefined
  /** Day of evaluation, ISO; kept in the model so that readings can be repeated. */
  readonly stichtag?: string
}

interface GroupPlan extends Pick<PlannedGroup, "key" | "municipality"> {
  readonly documents: readonly ReadDocument[]
}

/**
 * Reads Markdown documents into a model: parses, reads, groups by municipality, resolves names. Same texts, same
 * options, same result. Never throws for any text.
 */
export function readWorkspace(files: readonly InputFile[], options: ReadOptions = {}): WorkspaceReading {
  return assemble(
    files.map(({ uri, text }) => readDocument(uri, parse(text), options.settingsOf?.(uri))),
    options,
  )
}

/** Reads documents that are parsed already, for callers that keep their trees. */
export function readParsed(
  files: readonly { readonly uri: string; readonly parsed: ParsedDocument }[],
  options: ReadOptions = {},
): WorkspaceReading {
  return assemble(
    files.map(({ uri, parsed }) => readDocument(uri, parsed, options.settingsOf?.(uri))),
    options,
  )
}

/** What was read of some documents, and by what they are grouped. */
export interface PartReading {
  readonly reading: WorkspaceReading
  /** One per document, in the order of `uri`. */
  readonly origins: readonly DocumentOrigin[]
}

/**
 * Reads some documents of many: as `readWorkspace`, and says by what documents are grouped. A group of a part is whole
 * if {@link planGroups} puts the same documents together when it sees the origins of all.
 */
export function readPart(files: readonly InputFile[], options: ReadOptions = {}): PartReading {
  const documents = files.map(({ uri, text }) => readDocument(uri, parse(text), options.settingsOf?.(uri)))
  const ordered = [...documents].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  return { reading: assemble(ordered, options), origins: ordered.map(originOf) }
}

function originOf(document: ReadDocument): DocumentOrigin {
  const { uri, recognised } = document
  const municipality = recognised ? municipalityOf(document) : undefined
  return { uri, recognised, ...(municipality === undefined ? {} : { municipality }) }
}

/** Groups read documents and builds the model of each group. */
export function assemble(
  documents: readonly ReadDocument[],
  options: ReadOptions,
  cache: GroupCache = new Map(),
): WorkspaceReading {
  const ordered = [...documents].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  const known = new Map(cache)
  cache.clear()
  const groups = plansOf(ordered).map((plan) => {
    const before = known.get(plan.key)
    const same = before !== undefined && isSameList(before.documents, plan.documents)
    const own = options.settingsOf?.(plan.documents[0]?.uri ?? "")?.vokabular
    const group = same ? before.group : withSynonyms(own, () => buildGroup(plan, options))
    cache.set(plan.key, { documents: plan.documents, group })
    return group
  })
  const model = joinModels(groups.map((group) => group.model))
  if (options.stichtag !== undefined) model.stichtag = options.stichtag
  return { groups, model }
}

/**
 * The group of some documents with one more that belongs to them, whatever it says of itself. It comes last, so that
 * all others keep their ids.
 */
export function assembleWithPaper(
  documents: readonly ReadDocument[],
  paper: ReadDocument,
  options: ReadOptions,
): ConceptGroup {
  const ordered = [...documents].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0))
  const [plan] = plansOf(ordered)
  const own = options.settingsOf?.(ordered[0]?.uri ?? "")?.vokabular
  const joint: GroupPlan =
    plan === undefined
      ? { key: slug(paper.uri), documents: [paper] }
      : { ...plan, documents: [...plan.documents, paper] }
  return withSynonyms(own, () => buildGroup(joint, options))
}

/** Groups of the last reading: one whose documents did not change is taken over as it is. */
export type GroupCache = Map<
  string,
  { readonly documents: readonly ReadDocument[]; readonly group: ConceptGroup }
>

/** Documents in the order of `uri`, by group. */
function plansOf(documents: readonly ReadDocument[]): readonly GroupPlan[] {
  return planGroups(documents.map(originOf)).map(({ members, ...plan }) => ({
    ...plan,
    documents: members.map((at) => documents[at]!),
  }))
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index])
}

function buildGroup(plan: GroupPlan, options: ReadOptions): ConceptGroup {
  const chainId = `chain-${plan.key}`
  const contexts = plan.documents.map((document): DocumentContext => {
    const written = document.frontmatter.entries.find(({ key }) => key === "status")?.value
    const stage = detectStage(written, options.status, document.parsed.text, document.sections)
    const title = titleOf(document)
    return {
      document,
      stage,
      id: entityId("documents", document.uri.replace(/\.[^./]*$/u, "")),
      ...(title === undefined ? {} : { title: title.text }),
    }
  })
  const fixed = fixedEntities(plan, chainId, contexts)
  const recognised = plan.documents.filter((document) => document.recognised)
  const { model, problems } = buildModel(chainId, recognised, fixed)
  const readings = contexts.map((context) => documentReading(context, problems))
  return { id: chainId, documents: readings, model }
}

function titleOf(
  document: ReadDocument,
): { readonly text: string; readonly start: number; readonly end: number } | undefined {
  const subject = subjectLine(document)
  if (subject !== undefined) return subject
  const first =
    titleLine(document.sections) ??
    document.sections.find(({ kind, level }) => kind === "heading" && level === 1) ??
    document.sections.find(({ kind }) => kind === "heading")
  if (first?.heading === undefined) {
    const entry = document.frontmatter.entries.find(({ key }) => key === "titel" || key === "title")
    return typeof entry?.value === "string"
      ? { text: entry.value, start: entry.valueRange.start.offset, end: entry.valueRange.end.offset }
      : undefined
  }
  return { text: first.title, start: first.heading.start, end: first.heading.end }
}

/** „Betreff: Fortschreibung des Präventionskonzepts“: papers of councils carry their title in a field. */
function subjectLine(document: ReadDocument) {
  if (document.sections.some(({ kind, level }) => kind === "heading" && level === 1)) return undefined
  const found =
    /(?:^|\n)[ \t*_|]*(?:Betreff|Betr\.|Gegenstand der Vorlage|Beratungsgegenstand)[ \t]*[:*_|]+[ \t*_:]*(\S[^\n|]{5,160})/u.exec(
      document.parsed.text.slice(0, 3000),
    )
  if (found === null) return undefined
  const text = found[1]!.replace(/[\s*_]+$/u, "")
  const start = found.index + found[0].indexOf(found[1]!)
  return { text, start, end: start + text.length }
}

/** A bold line above numbered chapters, or in a text without headings, is its title; „Ergebnisprotokoll“ alone only its kind. */
function titleLine(sections: readonly Section[]): Section | undefined {
  const first = sections.findIndex(({ kind }) => kind === "heading")
  const chapters = sections.filter(({ kind, level }) => kind === "heading" && level === 1)
  const above = sections
    .slice(0, first < 0 ? mostTitleLines : first)
    .filter(({ kind }) => kind === "emphasis")
  const isUntitled =
    first < 0 ||
    (chapters.length > 1 && (chapters[0]!.number !== undefined || chapters[0]!.canonical.length > 0))
  if (!isUntitled) return undefined
  const lines = above.filter(({ title }) => agendaLine.exec(title) === null)
  return lines.find(({ title }) => vocabulary.documentKind.whole(title) === undefined) ?? lines[0]
}

const mostTitleLines = 4
const agendaLine = /^(?:T(?:OP|op)|Tagesordnungspunkt|Punkt)\s*\d/u

/** Documents, municipality and chain of a group: they come from the documents as a whole, not from a statement. */
function fixedEntities(
  plan: GroupPlan,
  chainId: string,
  contexts: readonly DocumentContext[],
): readonly FixedEntity[] {
  const first = contexts[0]!
  const sourceOf = (
    context: DocumentContext,
    place?: { readonly start: number; readonly end: number },
  ): Source => ({
    uri: context.document.uri,
    ...context.document.lines.range(place?.start ?? 0, place?.end ?? 0),
  })
  const documents = contexts.map((context): FixedEntity => {
    const { document, stage, id } = context
    const title = titleOf(document)
    const entry = (key: string) => document.frontmatter.entries.find((candidate) => candidate.key === key)
    const text = (key: string): string | undefined => {
      const value = entry(key)?.value
      return typeof value === "string" || typeof value === "number" ? String(value) : undefined
    }
    const said = documentStatements(document.sections)
    const asOf = dateIn(text("stand")) ?? statedAsOf(document)
    const period = dateIn(text("zeitraum")) ?? said.period
    const scope = scopeOf(text("altersbereich")) ?? said.ageScope
    const cycle = text("fortschreibung")
    const frequency = (cycle === undefined ? undefined : readFrequency(cycle)) ?? said.updateCycle
    const kind = kindByContent(document, title?.text ?? "")
    return {
      collection: "documents",
      entity: {
        id,
        chain: chainId,
        source: sourceOf(context, title),
        title: title?.text ?? document.uri,
        uri: document.uri,
        kind,
        status: stage.stage,
        statusBasis: stage.basis,
        ...(asOf === undefined ? {} : { asOf }),
        ...(period === undefined ? {} : { period }),
        ...(frequency === undefined ? {} : { updateCycle: frequency }),
        ...(said.supersedes === undefined ? {} : { supersedes: said.supersedes }),
        ...(scope === undefined ? {} : { ageScope: scope }),
        ...(text("lang") === undefined ? {} : { language: text("lang") }),
      },
    }
  })
  const owner = contexts.find(({ document }) => document.uri === plan.municipality?.uri) ?? first
  const municipalityId =
    plan.municipality === undefined ? undefined : entityId("municipalities", plan.municipality.name)
  const municipality: FixedEntity[] =
    plan.municipality === undefined || municipalityId === undefined
      ? []
      : [
          {
            collection: "municipalities",
            entity: {
              id: municipalityId,
              chain: chainId,
              source: sourceOf(owner, plan.municipality.place),
              name: plan.municipality.name,
              ...(plan.municipality.kind === undefined ? {} : { kind: plan.municipality.kind }),
              ...(plan.municipality.key === undefined ? {} : { key: plan.municipality.key }),
            },
          },
        ]
  const scope = contexts
    .map(({ document }) => scopeOf(stringEntry(document, "altersbereich")))
    .find((value) => value !== undefined)
  const chain: FixedEntity = {
    collection: "chains",
    entity: {
      id: chainId,
      chain: chainId,
      source: sourceOf(owner),
      name: plan.municipality?.name ?? first.title ?? first.document.uri,
      ...(municipalityId === undefined ? {} : { municipality: municipalityId }),
      ...(scope === undefined ? {} : { ageScope: scope }),
      phases: [],
      sectors: [],
      concept: mainDocument(contexts).id,
    },
  }
  const any = contexts.some(({ document }) => document.recognised)
  return any ? [...documents, ...municipality, chain, ...declaredPhases(contexts, chainId)] : []
}

function stringEntry(document: ReadDocument, key: string): string | undefined {
  const value = document.frontmatter.entries.find((entry) => entry.key === key)?.value
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined
}

function mainDocument(contexts: readonly DocumentContext[]): DocumentContext {
  const concepts = contexts.filter(({ document }) => document.recognised)
  const pool = concepts.length > 0 ? concepts : contexts
  return (
    pool.find(({ document }) => /konzept|strategie|fortschreibung/iu.test(document.uri)) ??
    [...pool].sort((a, b) => b.document.sections.length - a.document.sections.length)[0]!
  )
}

/** The kind its title names; slides and minutes of a meeting are known by their agenda. */
function kindByContent(document: ReadDocument, title: string): string {
  const named = vocabulary.documentKind.best(title)?.value
  const names = /konzept|strategie|plan(?![\p{L}])|leitfaden/iu.test(title)
  if (!names && (minutesLine(document.sections) || tellsOfMeeting(document))) return "protokoll"
  if (!names && document.frontmatter.entries.some(({ key }) => key === "marp" || key === "paginate"))
    return "praesentation"
  if (
    !names &&
    document.sections.some((section) =>
      /tagesordnung|auftakt(?:gespräch|veranstaltung|treffen)|fotoprotokoll/iu.test(section.title),
    )
  ) {
    return /protokoll|niederschrift/iu.test(title) ? "protokoll" : "praesentation"
  }
  if (named !== undefined) return named
  return /^(?:.*\/)?(?:anlage|anhang)/iu.test(document.uri) ? "anlage" : "sonstiges"
}

/** „Ergebnisprotokoll“, „Niederschrift über die 4. Sitzung“ as one of the first lines. */
function minutesLine(sections: readonly Section[]): boolean {
  return sections
    .slice(0, mostTitleLines)
    .some(({ title }) => /^\p{L}{0,14}(?:protokoll|niederschrift)(?![\p{L}])/iu.test(title))
}

/** „4. Treffen der Steuerungsrunde“ with its date and who was there: minutes, whatever they call themselves. */
function tellsOfMeeting({ drafts, sections }: ReadDocument): boolean {
  const first = sections.slice(0, mostTitleLines).at(-1)?.start ?? 0
  return drafts.some(
    ({ collection, fields, place }) =>
      collection === "events" && fields["ofMinutes"] === true && place.start <= first,
  )
}

function dateIn(text: string | undefined) {
  if (text === undefined) return undefined
  const reading = readDate(text)
  return reading.ok ? reading.value : undefined
}

/** „30. Juni 2026. Herausgegeben vom …“: the date in front of other words. */
function leadingDateIn(text: string) {
  const first = findDates(text)[0]
  return first?.start === 0 && first.reading.ok ? first.reading.value : undefined
}

/** „Stand: Juli 2023“ near the top, or the date in a heading such as „Ausgangslage im Juli 2023“. */
function statedAsOf(document: ReadDocument) {
  const found =
    /(?:^|[\n,;(|–·•])[\s*_>(-]*(?:Stand|Datenstand|Bearbeitungsstand|Redaktionsschluss|Redaktionsstand|Erhebungsstand|aktualisiert(?:\s+am)?|Aktualisiert(?:\s+am)?|Letzte\s+Aktualisierung)(?:\s+der\s+(?:Bearbeitung|Fassung))?\s*[:*_]*\s+([^\n*_)|·•]{4,40})/u.exec(
      document.parsed.text.slice(0, 20_000),
    )
  if (found !== null) {
    const value = dateIn(found[1]!.replace(/[.,;]\s*$/u, "")) ?? leadingDateIn(found[1]!)
    if (value !== undefined) return value
  }
  for (const { title } of document.sections) {
    const at =
      /^(?:Ausgangslage|Ausgangssituation|Situation|Stand|Bestand)\b.*?\b(?:im|vom|am|Stand:?|zum)\s+(.{4,30})$/u.exec(
        title,
      )
    const value = at === null ? undefined : dateIn(at[1])
    if (value !== undefined) return value
  }
  return undefined
}

function scopeOf(text: string | undefined) {
  if (text === undefined) return undefined
  const reading = readAge(text)
  return reading.ok ? reading.value : undefined
}

function joinModels(models: readonly Model[]): Model {
  const joined = emptyModel()
  for (const model of models)
    for (const name of collectionNames) (joined[name] as unknown[]).push(...(model[name] as unknown[]))
  return joined
}
