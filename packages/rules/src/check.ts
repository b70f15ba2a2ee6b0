import {
  type CommentSwitch,
  type ConceptGroup,
  compareFindings,
  type DocumentReading,
  documentStart,
  type Finding,
  type ReadingProblem,
  type Severity,
  type WorkspaceReading,
} from "@kettenwerk/core"
import type { RawFinding, Rule, Unit } from "./define-rule.js"
import { units as allUnits } from "./registry.js"
import { createRuleContext, isConceptLike, type RuleContext } from "./rule-context.js"
import { ruleUrl } from "./rule-url.js"
import { type ConfigMessage, unknownCode, unusedSwitch, withoutReason } from "./settings/config-messages.js"
import {
  type Configuration,
  configure,
  configureDocument,
  type DocumentConfiguration,
  decideLevel,
  decideOptions,
} from "./settings/configure.js"
import { type ConfigProblem, type SettingsSource, suggestCode } from "./settings/read-settings.js"
import type { Stage } from "./severity.js"

/** Code of the finding that stands for a rule of ours that broke. */
export const internalError = "internal-error"
/** Code of the only finding of a document that is no concept. */
export const documentNotRecognised = "document-not-recognised"

export interface CheckOptions {
  /** Day deadlines are compared with when neither settings nor documents name one; ISO. */
  readonly stichtag: string
  /** Settings of all documents, or of a single document where folders have their own. */
  readonly settings?: readonly SettingsSource[] | ((uri: string) => readonly SettingsSource[])
  /** The units to run; all of the index unless a test says otherwise. */
  readonly units?: readonly Unit[]
  /** A clock in milliseconds; with it, `timing` is measured. */
  readonly now?: () => number
  /** Asked between rules; true stops the check, and the result says so. */
  readonly cancelled?: () => boolean
}

export interface CheckResult {
  /** In the fixed order, without duplicates. */
  readonly findings: readonly Finding[]
  /** What is wrong in the settings themselves; those with a file are findings as well. */
  readonly problems: readonly ConfigProblem[]
  /** Rules that broke. Not empty means: exit code 2. */
  readonly broken: readonly { readonly rule: string; readonly error: string }[]
  /** Stichtag per group, as it was used. */
  readonly groups: readonly { readonly id: string; readonly stichtag: string; readonly profile: string }[]
  /** Stage of every document after settings, by its address. */
  readonly stages: ReadonlyMap<string, Stage>
  readonly timing?: readonly { readonly rule: string; readonly milliseconds: number }[]
  readonly cancelled?: boolean
}

interface Run {
  readonly options: CheckOptions
  readonly units: readonly Unit[]
  readonly unitByCode: ReadonlyMap<string, Unit>
  readonly findings: Finding[]
  readonly broken: { rule: string; error: string }[]
  readonly timing: Map<string, number>
}

/** A document with its settings, and its comments with whether they were needed. */
interface CheckedDocument {
  readonly document: DocumentReading
  readonly configuration: DocumentConfiguration
  readonly stage: Stage
  readonly usedComments: Set<CommentSwitch>
  readonly usedSwitches: Set<string>
}

/**
 * Checks everything that was read; command line and editor both call this.
 *
 * Same reading, same Stichtag, same settings: same findings in the same order. A rule that throws costs the
 * user that one rule and says so.
 */
export function check(reading: WorkspaceReading, options: CheckOptions): CheckResult {
  const units = options.units ?? allUnits
  const run: Run = {
    options,
    units,
    unitByCode: new Map(units.map((unit) => [unit.code, unit])),
    findings: [],
    broken: [],
    timing: new Map(),
  }
  const configurationFor = createConfigurations(run)
  const groups: { id: string; stichtag: string; profile: string }[] = []
  const stages = new Map<string, Stage>()
  const configurations = new Set<Configuration>()
  let cancelled = false
  for (const group of reading.groups) {
    const documents = group.documents.map((document) => {
      const configuration = configurationFor(document.uri)
      configurations.add(configuration)
      const checked = inspect(document, configuration)
      stages.set(document.uri, checked.stage)
      return checked
    })
    cancelled ||= checkGroup(run, group, documents, groups)
    if (cancelled) break
  }
  // Without any document the settings are still read, so that their mistakes are seen.
  if (configurations.size === 0) configurations.add(configurationFor(""))
  const problems = [...configurations].flatMap((configuration) => configuration.problems)
  for (const problem of problems) addProblem(run, problem)

  const findings = withoutDuplicates([...run.findings].sort(compareFindings))
  return {
    findings,
    problems,
    broken: run.broken,
    groups,
    stages,
    ...(options.now === undefined
      ? {}
      : { timing: [...run.timing].map(([rule, milliseconds]) => ({ rule, milliseconds })) }),
    ...(cancelled ? { cancelled } : {}),
  }
}

function createConfigurations({ options: { settings = [] }, units }: Run): (uri: string) => Configuration {
  const known = new Map<readonly SettingsSource[], Configuration>()
  return (uri) => {
    const sources = typeof settings === "function" ? settings(uri) : settings
    const configuration = known.get(sources) ?? configure(units, sources)
    known.set(sources, configuration)
    return configuration
  }
}

function inspect(document: DocumentReading, configuration: Configuration): CheckedDocument {
  return {
    document,
    configuration: configureDocument(configuration, document),
    stage: stageOf(document, configuration),
    usedComments: new Set(),
    usedSwitches: new Set(),
  }
}

/** A flag beats what is written, what is written beats other settings, those beat what was only detected. */
function stageOf({ stage, stageBasis }: DocumentReading, { settings, origins }: Configuration): Stage {
  if (settings.status === undefined) return stage
  return origins.status?.layer === "flag" || stageBasis === "detected" ? settings.status : stage
}

/** True if it was cancelled. */
function checkGroup(
  run: Run,
  group: ConceptGroup,
  documents: readonly CheckedDocument[],
  groups: { id: string; stichtag: string; profile: string }[],
): boolean {
  const byUri = new Map(documents.map((checked) => [checked.document.uri, checked]))
  for (const { document } of documents.filter((checked) => !checked.document.recognised)) {
    addUnrecognised(run, byUri.get(document.uri)!)
  }
  const recognised = documents.filter(({ document }) => document.recognised)
  if (recognised.length === 0) return false
  for (const checked of recognised) addReadingProblems(run, checked)

  const context = contextOf(run, group, recognised, byUri)
  const main = byUri.get(context.main.uri)!
  groups.push({ id: group.id, stichtag: context.stichtag, profile: context.profile })
  const kinds = new Map(group.model.documents.map(({ id, kind }) => [id, kind]))
  // Slides of a kick-off, minutes and lists are not asked for what only a concept must have.
  const hasConcept = recognised.some(({ document }) => {
    const kind = kinds.get(document.id) ?? "sonstiges"
    return isConceptLike(kind) && kind !== "praesentation"
  })
  for (const unit of run.units) {
    if (run.options.cancelled?.()) return true
    if (!isRule(unit) || (unit.aspect === "completeness" && !hasConcept)) continue
    if (recognised.every((checked) => isOff(unit, checked))) continue
    for (const raw of runContained(run, unit, context, decideOptions(unit, main.configuration))) {
      addRaw(run, unit, raw, byUri.get(raw.place.uri) ?? main)
    }
  }
  for (const checked of recognised) addSwitchFindings(run, checked)
  return false
}

function contextOf(
  { options }: Run,
  group: ConceptGroup,
  recognised: readonly CheckedDocument[],
  byUri: ReadonlyMap<string, CheckedDocument>,
): RuleContext {
  const stageOfDocument = ({ uri }: DocumentReading) => byUri.get(uri)!.stage
  const probe = (stichtag: string, profile: string, requiredSections: RuleContext["requiredSections"]) =>
    createRuleContext(
      group,
      recognised.map(({ document }) => document),
      { stichtag, profile, requiredSections, stageOf: stageOfDocument },
    )
  const main = byUri.get(probe("", "", []).main.uri)!
  const { profile, stichtag } = main.configuration
  const required = [
    ...profile.requiredSections,
    ...(main.stage === "entwurf" ? [] : profile.requiredFromPaper),
  ]
  return probe(stichtag ?? options.stichtag, profile.id, required)
}

/** Off for a whole document without looking; a switch in the document itself is only counted when it is used. */
function isOff(unit: Unit, { configuration, stage }: CheckedDocument): boolean {
  const { level, layer } = decideLevel(unit, configuration, stage)
  return level === "off" && layer !== "frontmatter"
}

function isRule(unit: Unit): unit is Rule {
  return unit.kind === "rule"
}

function runContained(run: Run, rule: Rule, context: RuleContext, options: unknown): readonly RawFinding[] {
  const before = run.options.now?.()
  try {
    return rule.run(context, options)
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    run.broken.push({ rule: rule.code, error: text })
    add(run, internalError, {
      messageId: "ruleBroke",
      message: {
        de: `Die Prüfung „${rule.code}“ ist abgebrochen (${text}). Bitte melden Sie das, die anderen Ergebnisse gelten.`,
        en: `The check “${rule.code}” broke (${text}). Please report this, the other results are valid.`,
      },
      uri: context.main.uri,
      severity: "error",
    })
    return []
  } finally {
    const after = run.options.now?.()
    if (before !== undefined && after !== undefined) {
      run.timing.set(rule.code, (run.timing.get(rule.code) ?? 0) + after - before)
    }
  }
}

function addRaw(run: Run, rule: Rule, raw: RawFinding, checked: CheckedDocument): void {
  const severity = allowed(rule.code, rule, raw.place.range.start.offset, checked)
  if (severity === undefined) return
  const { messageId, message, place, related, fixes, group } = raw
  add(run, rule.code, {
    messageId,
    message,
    uri: place.uri,
    range: place.range,
    severity,
    related: related.map(({ place: { uri, range }, message }) => ({ uri, range, message })),
    fixes,
    ...(group === undefined ? {} : { group }),
  })
}

function addReadingProblems(run: Run, checked: CheckedDocument): void {
  for (const problem of checked.document.problems) {
    const unit = run.unitByCode.get(problem.code)
    const severity =
      unit === undefined ? problem.severity : allowed(problem.code, unit, problem.range.start.offset, checked)
    if (severity !== undefined) add(run, problem.code, fromReader(problem, severity, unit))
  }
}

function fromReader(problem: ReadingProblem, severity: Severity, unit: Unit | undefined): Said {
  const { messageId, message, uri, range, related, fixes } = problem
  return {
    messageId,
    message,
    uri,
    range,
    related,
    fixes,
    severity,
    ...(unit?.group ? { group: unit.group } : {}),
  }
}

/** The level of a finding at a place, after comments and frontmatter; undefined if it is not wanted. */
function allowed(code: string, unit: Unit, offset: number, checked: CheckedDocument): Severity | undefined {
  const { document, configuration, stage, usedComments, usedSwitches } = checked
  const { level, layer } = decideLevel(unit, configuration, stage)
  if (layer !== "flag") {
    const comment = document.comments.find(
      ({ code: named, reason, covers }) =>
        named === code && reason.trim() !== "" && covers.start.offset <= offset && offset < covers.end.offset,
    )
    if (comment !== undefined) {
      usedComments.add(comment)
      return undefined
    }
  }
  if (layer === "frontmatter") usedSwitches.add(code)
  return level === "off" ? undefined : level
}

/** Says what is wrong with comments and frontmatter: unknown codes, no reason, nothing to switch off. */
function addSwitchFindings(run: Run, checked: CheckedDocument): void {
  const { document, configuration, usedComments, usedSwitches } = checked
  const { uri } = document
  for (const { range, ...message } of configuration.problems) addNotice(run, checked, { ...message, range })
  for (const comment of document.comments) {
    const { code, range } = comment
    if (!run.unitByCode.has(code))
      addNotice(run, checked, { ...unknownCode(code, suggestCode(code, run.units)), range })
    else if (comment.reason.trim() === "") addNotice(run, checked, { ...withoutReason(code), range })
    else if (!usedComments.has(comment) && !isBroken(run, code)) {
      addNotice(run, checked, { ...unusedSwitch(code), range }, [removeComment(uri, document, range)])
    }
  }
  const entry = document.frontmatter.find(({ key }) => key === "regeln")
  if (entry === undefined) return
  for (const [code, switches] of configuration.switches) {
    const strongest = switches.find(({ level }) => level !== undefined)
    const own = strongest?.layer === "frontmatter" && strongest.level === "off"
    if (own && !usedSwitches.has(code) && !isBroken(run, code)) {
      addNotice(run, checked, { ...unusedSwitch(code), range: entry.range })
    }
  }
}

function removeComment(
  uri: string,
  { text }: DocumentReading,
  { start, end }: Finding["range"],
): Finding["fixes"][number] {
  const lineBreak = /^[ \t]*\r?\n/.exec(text.slice(end.offset, end.offset + 40))?.[0].length ?? 0
  return {
    title: { de: "Ausnahme löschen", en: "Delete the exception" },
    edits: [{ uri, start: start.offset, end: end.offset + lineBreak, newText: "" }],
    safe: false,
  }
}

function isBroken({ broken }: Run, code: string): boolean {
  return broken.some(({ rule }) => rule === code)
}

function addNotice(
  run: Run,
  checked: CheckedDocument,
  { code, range, messageId, message }: ConfigMessage & { readonly range: Finding["range"] },
  fixes: Finding["fixes"] = [],
): void {
  const unit = run.unitByCode.get(code)
  const level = unit === undefined ? "warning" : decideLevel(unit, checked.configuration, checked.stage).level
  if (level === "off") return
  add(run, code, { messageId, message, uri: checked.document.uri, range, severity: level, fixes })
}

function addUnrecognised(run: Run, { document, configuration, stage }: CheckedDocument): void {
  const unit = run.unitByCode.get(documentNotRecognised)
  const level = unit === undefined ? "info" : decideLevel(unit, configuration, stage).level
  if (level === "off") return
  add(run, documentNotRecognised, {
    messageId: "notRecognised",
    message: {
      de: "Dieses Dokument ist nicht als Präventionskonzept zu erkennen und wird nicht geprüft. Wenn es eines ist, nennen Sie die Präventionskette im Titel oder setzen Sie am Anfang „status: entwurf“.",
      en: "This document does not look like a prevention concept and is not checked. If it is one, name the prevention chain in the title or put “status: entwurf” at its beginning.",
    },
    uri: document.uri,
    severity: level,
  })
}

function addProblem(run: Run, { code, messageId, message, path, source }: ConfigProblem): void {
  if (source?.uri === undefined) return
  const level = run.unitByCode.get(code)?.severity ?? "warning"
  if (level === "off") return
  add(run, code, {
    messageId,
    message,
    uri: source.uri,
    range: source.locate?.(path) ?? documentStart,
    severity: level,
  })
}

/** A finding before code, page and sources are added. */
type Said = Pick<Finding, "messageId" | "message" | "uri" | "severity"> &
  Partial<Pick<Finding, "range" | "related" | "fixes" | "group">>

function add({ findings, unitByCode }: Run, code: string, said: Said): void {
  const sources = unitByCode.get(code)?.sources ?? []
  findings.push({ range: documentStart, related: [], fixes: [], sources, url: ruleUrl(code), ...said, code })
}

/** Sorted findings without those that say the same about the same place. */
function withoutDuplicates(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return before === undefined || compareFindings(before, finding) !== 0
  })
}
