import { type CollectionName, collectionLabels, fieldFacts } from "@kettenwerk/core"

/** Words planners write above such columns, where the schema calls the field differently. */
const written: Partial<Readonly<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  actors: {
    affiliation: "Zugehörigkeit",
    department: "Amt oder Bereich",
    area: "Sozialraum",
    aliases: "Abkürzungen",
    coordination: "Koordination",
    engagement: "Engagement",
    mentionedOnly: "Nur genannt",
  },
  agreements: { what: "Was", owner: "Wer", until: "Bis wann", kind: "Art" },
  bodies: {
    roles: "Alle Rollen",
    origin: "Herkunft",
    meetingFrequency: "Rhythmus",
    rhythmText: "Rhythmus im Wortlaut",
    aliases: "Abkürzungen",
    required: "Nur notwendig",
  },
  chains: { phases: "Lebensphasen", sectors: "Fachbereiche", ageScope: "Altersbereich" },
  challenges: { kind: "Art" },
  contacts: { person: "Name", organisation: "Organisation" },
  documents: { uri: "Datei", ageScope: "Altersbereich", resolution: "Beschluss", language: "Sprache" },
  evidence: { area: "Raumbezug" },
  fundings: { object: "Gegenstand", coordination: "Fördert die Koordination" },
  goals: {
    number: "Nr.",
    target: "Art des Ziels",
    deadline: "Frist",
    owner: "Verantwortlich",
    derivedFrom: "Hergeleitet aus",
    derivedText: "Herleitung",
  },
  insights: { learned: "Gelernt", consequence: "Folge" },
  lifePhases: {
    fromMonth: "Ab Monat",
    toMonth: "Bis vor Monat",
    age: "Alter",
    kind: "Art",
    between: "Zwischen",
  },
  measures: {
    number: "Nr.",
    lead: "Verantwortlich",
    targetGroup: "Zielgruppe",
    need: "Bedarf",
    partners: "Beteiligte",
    indicator: "Indikator",
    fundingText: "Finanzierung",
    createsOffer: "Angebot, das entsteht",
  },
  memberships: { chair: "Leitet das Gremium" },
  milestones: {
    number: "Nr.",
    owner: "Verantwortlich",
    originalDate: "Ursprünglicher Termin",
    childDevelopment: "Entwicklung von Kindern",
  },
  municipalities: { kind: "Art", key: "Schlüssel" },
  needs: { kind: "Art", phase: "Lebensphase", area: "Sozialraum", answerText: "Antwort" },
  offerReviews: { perspective: "Sicht", date: "Geprüft am" },
  offers: {
    ageRange: "Alter",
    phases: "Lebensphase",
    targetGroup: "Zielgruppe",
    professionalsOnly: "Nur für Fachkräfte",
    preventionType: "Präventionsart",
    preventionStage: "Präventionsstufe",
    approach: "Ansatz",
    cost: "Kosten",
    area: "Sozialraum",
    basic: "Basisangebot",
    duration: "Dauer",
    date: "Zeitraum",
    schedule: "Termine",
    funding: "Förderung",
    fundingText: "Finanzierung",
    topic: "Thema",
  },
  participationFormats: {
    participants: "Wer",
    accessIdeas: "Zugang zu den Familien",
    n: "Zahl der Beteiligten",
  },
  planningCycles: { phases: "Phasen", closed: "Abgeschlossen" },
  premises: { value: "Art" },
  programmeParticipations: { date: "Zeitraum" },
  programmes: { aliases: "Abkürzungen", ageScope: "Altersbereich" },
  qualifications: { audience: "Für wen", date: "Termin" },
  relations: {
    from: "von",
    to: "zu",
    direction: "Richtung",
    confirmed: "Gegenseitig bestätigt",
    wave: "Welle",
  },
  resolutions: { status: "Stand", document: "Dokument", subject: "Gegenstand", paperNumber: "Drucksache" },
  sectors: { value: "Bereich" },
  statements: { kind: "Art", date: "Zeitangabe", question: "Frage" },
  supportMeasures: { audience: "Für wen", provider: "Von wem" },
  surveyWaves: { planned: "Geplant" },
}

/** Header of a field, in German; the fields of one collection have different ones. */
export function columnHeader(collection: CollectionName, key: string): string {
  if (key === "name" || key === "title") return collectionLabels[collection].de
  const label = written[collection]?.[key]
  if (label !== undefined) return label
  const stated = fieldFacts(collection).get(key)?.label ?? key
  return stated.charAt(0).toUpperCase() + stated.slice(1)
}
