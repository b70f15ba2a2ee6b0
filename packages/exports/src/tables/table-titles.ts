import { type Bilingual, type CollectionName, collectionNames, slug } from "@kettenwerk/core"

/** What the table of a collection is called, in the plural; at most 31 characters, as a sheet allows. */
export const tableTitles: Readonly<Record<CollectionName, Bilingual>> = {
  documents: { de: "Dokumente", en: "Documents" },
  municipalities: { de: "Kommunen", en: "Municipalities" },
  areas: { de: "Sozialräume", en: "Areas" },
  chains: { de: "Präventionsketten", en: "Prevention chains" },
  lifePhases: { de: "Lebensphasen", en: "Life phases" },
  sectors: { de: "Fachbereiche", en: "Sectors" },
  actors: { de: "Akteure", en: "Actors" },
  contacts: { de: "Ansprechpersonen", en: "Contacts" },
  bodies: { de: "Gremien", en: "Bodies" },
  memberships: { de: "Mitglieder", en: "Memberships" },
  offers: { de: "Angebote", en: "Offers" },
  offerReviews: { de: "Angebotsprüfungen", en: "Offer reviews" },
  offerCriteria: { de: "Kriterien", en: "Criteria" },
  needs: { de: "Bedarfe", en: "Needs" },
  challenges: { de: "Herausforderungen", en: "Challenges" },
  evidence: { de: "Belege", en: "Evidence" },
  goals: { de: "Ziele", en: "Goals" },
  indicators: { de: "Indikatoren", en: "Indicators" },
  impactEstimates: { de: "Wirkungsabschätzungen", en: "Impact estimates" },
  measures: { de: "Maßnahmen", en: "Measures" },
  milestones: { de: "Meilensteine", en: "Milestones" },
  relations: { de: "Beziehungen", en: "Relations" },
  surveyWaves: { de: "Erhebungen", en: "Survey waves" },
  participationFormats: { de: "Beteiligung", en: "Participation" },
  resolutions: { de: "Beschlüsse", en: "Resolutions" },
  consultations: { de: "Beratungen", en: "Consultations" },
  planningCycles: { de: "Planungszyklen", en: "Planning cycles" },
  plans: { de: "Planungen", en: "Plans" },
  fundings: { de: "Förderungen", en: "Fundings" },
  programmes: { de: "Programme", en: "Programmes" },
  programmeParticipations: { de: "Programmteilnahmen", en: "Programme participations" },
  insights: { de: "Erkenntnisse", en: "Insights" },
  premises: { de: "Prämissen", en: "Premises" },
  events: { de: "Veranstaltungen", en: "Events" },
  agendaItems: { de: "Tagesordnung", en: "Agenda" },
  agreements: { de: "Vereinbarungen", en: "Agreements" },
  roleAssignments: { de: "Aufgaben", en: "Role assignments" },
  supportMeasures: { de: "Unterstützung", en: "Support" },
  qualifications: { de: "Qualifizierungen", en: "Qualifications" },
  focusAreas: { de: "Schwerpunkte", en: "Focus areas" },
  statements: { de: "Aussagen", en: "Statements" },
}

/** Name of a table on the command line and of its file: `massnahmen`. */
export function tableName(collection: CollectionName): string {
  return slug(tableTitles[collection].de)
}

/** Names of all tables in the order of the model. */
export const tableNames: readonly string[] = collectionNames.map(tableName)

/** The collection of a table, by its German name, with or without umlauts, or by its own name. */
export function collectionOfTable(name: string): CollectionName | undefined {
  const asked = slug(name)
  return collectionNames.find((one) => tableName(one) === asked || one === name.trim())
}
