import type { Bilingual } from "../finding.js"
import type { CollectionName } from "../model/model.js"

/** Grammatical gender of a German noun; `p` for nouns that only have a plural. */
export type Gender = "m" | "f" | "n" | "p"

/** A German noun with what is needed to speak of it in a sentence, and its English counterpart. */
export interface Noun {
  readonly gender: Gender
  readonly one: Bilingual
  readonly many: Bilingual
}

/** „noun(f, Maßnahme, Maßnahmen, measure)“; the English plural takes an s unless it is given. */
export function noun(
  gender: Gender,
  one: string,
  many: string,
  english: string,
  englishMany = `${english}s`,
): Noun {
  return { gender, one: { de: one, en: english }, many: { de: many, en: englishMany } }
}

/** What things of a collection are called in a sentence. */
export const collectionNouns: Readonly<Record<CollectionName, Noun>> = {
  documents: noun("n", "Dokument", "Dokumente", "document"),
  municipalities: noun("f", "Kommune", "Kommunen", "municipality", "municipalities"),
  areas: noun("m", "Sozialraum", "Sozialräume", "area"),
  chains: noun("f", "Präventionskette", "Präventionsketten", "prevention chain"),
  lifePhases: noun("f", "Lebensphase", "Lebensphasen", "life phase"),
  sectors: noun("m", "Fachbereich", "Fachbereiche", "sector"),
  actors: noun("f", "Stelle", "Stellen", "organisation"),
  contacts: noun("f", "Ansprechstelle", "Ansprechstellen", "contact"),
  bodies: noun("n", "Gremium", "Gremien", "body", "bodies"),
  memberships: noun("m", "Sitz", "Sitze", "seat"),
  offers: noun("n", "Angebot", "Angebote", "offer"),
  offerReviews: noun("f", "Angebotsprüfung", "Angebotsprüfungen", "offer review"),
  offerCriteria: noun("n", "Kriterium", "Kriterien", "criterion", "criteria"),
  needs: noun("m", "Bedarf", "Bedarfe", "need"),
  challenges: noun("f", "Herausforderung", "Herausforderungen", "challenge"),
  evidence: noun("m", "Beleg", "Belege", "piece of evidence", "pieces of evidence"),
  goals: noun("n", "Ziel", "Ziele", "goal"),
  indicators: noun("m", "Indikator", "Indikatoren", "indicator"),
  impactEstimates: noun("f", "Wirkungsabschätzung", "Wirkungsabschätzungen", "impact estimate"),
  measures: noun("f", "Maßnahme", "Maßnahmen", "measure"),
  milestones: noun("m", "Meilenstein", "Meilensteine", "milestone"),
  relations: noun("f", "Verbindung", "Verbindungen", "tie"),
  surveyWaves: noun("f", "Erhebung", "Erhebungen", "survey"),
  participationFormats: noun("f", "Beteiligung", "Beteiligungen", "participation format"),
  resolutions: noun("m", "Beschluss", "Beschlüsse", "resolution"),
  consultations: noun("f", "Beratung", "Beratungen", "consultation"),
  planningCycles: noun("m", "Planungszyklus", "Planungszyklen", "planning cycle"),
  plans: noun("f", "Planung", "Planungen", "plan"),
  fundings: noun("f", "Förderung", "Förderungen", "funding"),
  programmes: noun("n", "Programm", "Programme", "programme"),
  programmeParticipations: noun(
    "f",
    "Programmteilnahme",
    "Programmteilnahmen",
    "participation in a programme",
    "participations in programmes",
  ),
  insights: noun("f", "Erkenntnis", "Erkenntnisse", "insight"),
  premises: noun("f", "Prämisse", "Prämissen", "premise"),
  events: noun("f", "Veranstaltung", "Veranstaltungen", "event"),
  agendaItems: noun("m", "Tagesordnungspunkt", "Tagesordnungspunkte", "agenda item"),
  agreements: noun("f", "Vereinbarung", "Vereinbarungen", "agreement"),
  roleAssignments: noun("f", "Aufgabe", "Aufgaben", "role"),
  supportMeasures: noun("f", "Unterstützung", "Unterstützungen", "support measure"),
  qualifications: noun("f", "Qualifizierung", "Qualifizierungen", "training", "trainings"),
  focusAreas: noun("m", "Schwerpunkt", "Schwerpunkte", "focus area"),
  statements: noun("f", "Aussage", "Aussagen", "statement"),
}
