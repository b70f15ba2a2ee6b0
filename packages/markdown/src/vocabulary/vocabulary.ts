import { createTermIndex, fold, type TermEntry, type TermIndex, valueLists } from "@kettenwerk/core"
import { accessTerms } from "./access.js"
import { actorKindTerms } from "./actor-kind.js"
import { affiliationTerms } from "./affiliation.js"
import { approachTerms } from "./approach.js"
import { audienceTerms } from "./audience.js"
import { barrierTerms } from "./barrier.js"
import { bodyKindTerms } from "./body-kind.js"
import { bodyOriginTerms } from "./body-origin.js"
import { carrierKindTerms } from "./carrier-kind.js"
import { challengeKindTerms } from "./challenge-kind.js"
import { collectionTerms } from "./collection.js"
import { consultationRoleTerms } from "./consultation-role.js"
import { costKindTerms } from "./cost-kind.js"
import { cyclePhaseTerms } from "./cycle-phase.js"
import { decisionBodyTerms } from "./decision-body.js"
import { documentKindTerms } from "./document-kind.js"
import { engagementTerms } from "./engagement.js"
import { eventKindTerms } from "./event-kind.js"
import { eventScopeTerms } from "./event-scope.js"
import { evidenceKindTerms } from "./evidence-kind.js"
import { fieldTerms } from "./field.js"
import { formalityTerms } from "./formality.js"
import { goalLevelTerms } from "./goal-level.js"
import { goalTargetTerms } from "./goal-target.js"
import { impactStepTerms } from "./impact-step.js"
import { lifeSituationTerms } from "./life-situation.js"
import { mandateLevelTerms } from "./mandate-level.js"
import { milestoneKindTerms } from "./milestone-kind.js"
import { modifiers } from "./modifiers.js"
import { municipalityKindTerms } from "./municipality-kind.js"
import { needKindTerms } from "./need-kind.js"
import { offerDurationTerms } from "./offer-duration.js"
import { offerStatusTerms } from "./offer-status.js"
import { paperTypeTerms } from "./paper-type.js"
import { participantTerms } from "./participant.js"
import { participationKindTerms } from "./participation-kind.js"
import { participationLevelTerms } from "./participation-level.js"
import { phaseTerms } from "./phase.js"
import { phaseKindTerms } from "./phase-kind.js"
import { pillarTerms } from "./pillar.js"
import { planKindTerms } from "./plan-kind.js"
import { premiseTerms } from "./premise.js"
import { preventionAimTerms } from "./prevention-aim.js"
import { preventionStageTerms } from "./prevention-stage.js"
import { preventionTypeTerms } from "./prevention-type.js"
import { programmeTerms } from "./programme.js"
import { programmeVariantTerms } from "./programme-variant.js"
import { relationFrequencyTerms } from "./relation-frequency.js"
import { relationLevelTerms } from "./relation-level.js"
import { resolutionKindTerms } from "./resolution-kind.js"
import { resolutionResultTerms } from "./resolution-result.js"
import { resolutionStatusTerms } from "./resolution-status.js"
import { reviewOutcomeTerms } from "./review-outcome.js"
import { reviewPerspectiveTerms } from "./review-perspective.js"
import { roleKindTerms } from "./role-kind.js"
import { sectionTerms } from "./section.js"
import { sectorTerms } from "./sector.js"
import { spatialLevelTerms } from "./spatial-level.js"
import { stageTerms } from "./stage.js"
import { statementKindTerms } from "./statement-kind.js"
import { supportKindTerms } from "./support-kind.js"
import { surveyMethodTerms } from "./survey-method.js"
import { targetGroupTerms } from "./target-group.js"
import { tieDirectionTerms } from "./tie-direction.js"
import { workStateTerms } from "./work-state.js"
import { yesNoTerms } from "./yes-no.js"

/** All lists of words, by the name of what they stand for. */
export const termLists = {
  section: sectionTerms,
  field: fieldTerms,
  collection: collectionTerms,
  sector: sectorTerms,
  bodyKind: bodyKindTerms,
  goalLevel: goalLevelTerms,
  workState: workStateTerms,
  yesNo: yesNoTerms,
  targetGroup: targetGroupTerms,
  programme: programmeTerms,
  phase: phaseTerms,
  planKind: planKindTerms,
  stage: stageTerms,
  documentKind: documentKindTerms,
  municipalityKind: municipalityKindTerms,
  affiliation: affiliationTerms,
  actorKind: actorKindTerms,
  carrierKind: carrierKindTerms,
  engagement: engagementTerms,
  bodyOrigin: bodyOriginTerms,
  mandateLevel: mandateLevelTerms,
  roleKind: roleKindTerms,
  preventionType: preventionTypeTerms,
  preventionStage: preventionStageTerms,
  approach: approachTerms,
  access: accessTerms,
  barrier: barrierTerms,
  costKind: costKindTerms,
  offerStatus: offerStatusTerms,
  offerDuration: offerDurationTerms,
  lifeSituation: lifeSituationTerms,
  reviewOutcome: reviewOutcomeTerms,
  reviewPerspective: reviewPerspectiveTerms,
  needKind: needKindTerms,
  challengeKind: challengeKindTerms,
  evidenceKind: evidenceKindTerms,
  spatialLevel: spatialLevelTerms,
  participationLevel: participationLevelTerms,
  participationKind: participationKindTerms,
  participant: participantTerms,
  goalTarget: goalTargetTerms,
  impactStep: impactStepTerms,
  preventionAim: preventionAimTerms,
  milestoneKind: milestoneKindTerms,
  decisionBody: decisionBodyTerms,
  paperType: paperTypeTerms,
  resolutionKind: resolutionKindTerms,
  resolutionStatus: resolutionStatusTerms,
  resolutionResult: resolutionResultTerms,
  consultationRole: consultationRoleTerms,
  relationLevel: relationLevelTerms,
  relationFrequency: relationFrequencyTerms,
  formality: formalityTerms,
  tieDirection: tieDirectionTerms,
  cyclePhase: cyclePhaseTerms,
  premise: premiseTerms,
  programmeVariant: programmeVariantTerms,
  eventKind: eventKindTerms,
  eventScope: eventScopeTerms,
  supportKind: supportKindTerms,
  audience: audienceTerms,
  statementKind: statementKindTerms,
  pillar: pillarTerms,
  surveyMethod: surveyMethodTerms,
  phaseKind: phaseKindTerms,
} as const

export type VocabularyList = keyof typeof termLists

/** German names of the lists, as settings may call them. */
const listNames: Readonly<Record<VocabularyList, string>> = {
  section: "Abschnitt",
  field: "Feld",
  collection: "Sammlung",
  sector: "Sektor",
  bodyKind: "Gremienart",
  goalLevel: "Zielebene",
  workState: "Umsetzungsstand",
  yesNo: "Ja und Nein",
  targetGroup: "Zielgruppe",
  programme: "Programm",
  phase: "Lebensphase",
  planKind: "Planart",
  stage: "Dokumentstand",
  documentKind: "Dokumentart",
  municipalityKind: "Kommunenart",
  affiliation: "Zugehörigkeit",
  actorKind: "Akteursart",
  carrierKind: "Trägerart",
  engagement: "Haltung",
  bodyOrigin: "Gremienherkunft",
  mandateLevel: "Mandatsebene",
  roleKind: "Funktion",
  preventionType: "Präventionsart",
  preventionStage: "Präventionsstufe",
  approach: "Präventionsansatz",
  access: "Zugang",
  barrier: "Hürde",
  costKind: "Kosten",
  offerStatus: "Angebotsstatus",
  offerDuration: "Angebotsdauer",
  lifeSituation: "Lebenslage",
  reviewOutcome: "Prüfergebnis",
  reviewPerspective: "Prüfperspektive",
  needKind: "Bedarfsart",
  challengeKind: "Herausforderungsart",
  evidenceKind: "Belegart",
  spatialLevel: "Raumebene",
  participationLevel: "Beteiligungsstufe",
  participationKind: "Beteiligungsformat",
  participant: "Beteiligte",
  goalTarget: "Zielrichtung",
  impactStep: "Wirkungsstufe",
  preventionAim: "Präventionsziel",
  milestoneKind: "Meilensteinart",
  decisionBody: "Beschlussgremium",
  paperType: "Vorlagenart",
  resolutionKind: "Beschlussart",
  resolutionStatus: "Beschlussstatus",
  resolutionResult: "Beschlussergebnis",
  consultationRole: "Beratungsrolle",
  relationLevel: "Beziehungsstufe",
  relationFrequency: "Kontakthäufigkeit",
  formality: "Formalisierung",
  tieDirection: "Beziehungsrichtung",
  cyclePhase: "Zyklusphase",
  premise: "Prämisse",
  programmeVariant: "Programmvariante",
  eventKind: "Veranstaltungsart",
  eventScope: "Veranstaltungsebene",
  supportKind: "Unterstützungsart",
  audience: "Adressaten",
  statementKind: "Aussageart",
  pillar: "Säule",
  surveyMethod: "Erhebungsmethode",
  phaseKind: "Phasenart",
}

type ValueOfList<List> = List extends readonly TermEntry<infer V>[] ? V : never

/** A term index for every list. */
export type Vocabulary = {
  readonly [Name in VocabularyList]: TermIndex<ValueOfList<(typeof termLists)[Name]>>
}

/**
 * The user's own words: list, value, words. A list is called by its name or its German name, a value by slug, by label
 * or by any word that stands for it: `{ Sektor: { Jugendhilfe: ["FD 51"] } }`.
 */
export type OwnTerms = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A key of the user's own words that names no list, or no value of its list. */
export interface UnknownOwnTerm {
  readonly list: string
  readonly value?: string
}

const indexes = new Map<VocabularyList, TermIndex<string>>()

/** The words planners use, ready to look up. Each index is built when it is first used. */
export const vocabulary: Vocabulary = lazily((name) => current?.(name) ?? common(name))

/** The index of a list while a document with own words is read. */
let current: ((name: VocabularyList) => TermIndex<string>) | undefined

/** Known words and what this municipality calls them: `{ Steuerungsgruppe: ["Kernrunde"] }`. */
export type OwnSynonyms = Readonly<Record<string, string | readonly string[]>>

/**
 * Reads with the municipality's own words: within `action` every list that knows a word also knows its synonyms.
 * Reading is synchronous, so nothing else sees them.
 */
export function withSynonyms<Result>(own: OwnSynonyms | undefined, action: () => Result): Result {
  if (own === undefined || Object.keys(own).length === 0) return action()
  const before = current
  current = synonymIndexes(own)
  try {
    return action()
  } finally {
    current = before
  }
}

const known = new WeakMap<OwnSynonyms, (name: VocabularyList) => TermIndex<string>>()

function synonymIndexes(own: OwnSynonyms): (name: VocabularyList) => TermIndex<string> {
  const cached = known.get(own)
  if (cached !== undefined) return cached
  const built = new Map<VocabularyList, TermIndex<string>>()
  const indexOf = (name: VocabularyList): TermIndex<string> => {
    const index = built.get(name)
    if (index !== undefined) return index
    const plain = common(name)
    const added = Object.entries(own).flatMap(([word, synonyms]): TermEntry<string>[] => {
      const value = plain.whole(word)?.value
      const terms = (typeof synonyms === "string" ? [synonyms] : synonyms).filter(
        (term) => term.trim() !== "",
      )
      return value === undefined || terms.length === 0 ? [] : [{ value, terms }]
    })
    const extended =
      added.length === 0 ? plain : createTermIndex([...added, ...termLists[name]], { modifiers })
    built.set(name, extended)
    return extended
  }
  known.set(own, indexOf)
  return indexOf
}

/** The vocabulary with the user's own words first. Words for unknown values are left out, see {@link unknownOwnTerms}. */
export function extendVocabulary(own: OwnTerms): Vocabulary {
  const added = new Map<VocabularyList, TermEntry<string>[]>()
  for (const { list, value, words } of ownEntries(own)) {
    if (list === undefined || value === undefined) continue
    const entries = added.get(list) ?? []
    entries.push({ value, terms: words })
    added.set(list, entries)
  }
  if (added.size === 0) return vocabulary
  const extended = new Map<VocabularyList, TermIndex<string>>()
  return lazily((name) => {
    const entries = added.get(name)
    if (entries === undefined) return common(name)
    const index = extended.get(name) ?? createTermIndex([...entries, ...termLists[name]], { modifiers })
    extended.set(name, index)
    return index
  })
}

/** Keys of the user's own words that mean nothing here, in their order. */
export function unknownOwnTerms(own: OwnTerms): readonly UnknownOwnTerm[] {
  const unknown: UnknownOwnTerm[] = []
  for (const [listKey, values] of Object.entries(own)) {
    if (findList(listKey) === undefined) unknown.push({ list: listKey })
    else {
      for (const valueKey of Object.keys(values)) {
        if (findValue(findList(listKey)!, valueKey) === undefined)
          unknown.push({ list: listKey, value: valueKey })
      }
    }
  }
  return unknown
}

function* ownEntries(own: OwnTerms) {
  for (const [listKey, values] of Object.entries(own)) {
    const list = findList(listKey)
    for (const [valueKey, words] of Object.entries(values)) {
      yield { list, value: list === undefined ? undefined : findValue(list, valueKey), words }
    }
  }
}

function findList(key: string): VocabularyList | undefined {
  if (Object.hasOwn(termLists, key)) return key as VocabularyList
  const folded = fold(key)
  return (Object.keys(listNames) as VocabularyList[]).find((name) => fold(listNames[name]) === folded)
}

function findValue(list: VocabularyList, key: string): string | undefined {
  const entries: readonly TermEntry<string>[] = termLists[list]
  if (entries.some(({ value }) => value === key)) return key
  const { labels }: { labels?: Readonly<Record<string, string>> } =
    (valueLists as Readonly<Record<string, { labels: Readonly<Record<string, string>> }>>)[list] ?? {}
  const labelled = entries.find(
    ({ value }) => labels?.[value] !== undefined && fold(labels[value]) === fold(key),
  )
  return labelled?.value ?? common(list).whole(key)?.value
}

function common(name: VocabularyList): TermIndex<string> {
  const known = indexes.get(name)
  if (known !== undefined) return known
  const index = createTermIndex<string>(termLists[name], { modifiers })
  indexes.set(name, index)
  return index
}

function lazily(build: (name: VocabularyList) => TermIndex<string>): Vocabulary {
  const target = {}
  for (const name of Object.keys(termLists) as VocabularyList[]) {
    Object.defineProperty(target, name, { enumerable: true, get: () => build(name) })
  }
  return target as Vocabulary
}
