import { type CollectionName, createTermIndex, type TermIndex } from "@kettenwerk/core"
import type { CanonicalSectionId } from "../outline/canonical-sections.js"
import type { Section } from "../outline/section.js"
import { agendaHeading } from "./minutes-section.js"

/** What a heading announces: entities of this collection, with values all of them share. */
export interface Topic {
  readonly collection: CollectionName
  readonly defaults?: Readonly<Record<string, unknown>>
  /** The heading does not name the topic; its place in the concept suggests it. */
  readonly byPlace?: boolean
}

interface TopicTerms extends Topic {
  readonly terms: readonly string[]
}

/** Words of headings and lead-ins („Mitglieder:“) and what stands below them. More specific lines come first. */
const topicTerms: readonly TopicTerms[] = [
  {
    collection: "offers",
    defaults: { basic: true },
    terms: ["Basisangebot", "Basisangebote", "Grundangebot", "Kernangebot"],
  },
  {
    collection: "offerCriteria",
    terms: [
      "Was muss ein neues Angebot erfüllen",
      "Wie kommt ein neues Angebot dazu",
      "Prüffragen für neue Angebote",
      "Anforderungen an Angebote",
      "Kriterien",
      "Kriterium",
      "Anforderungen an neue Angebote",
      "Qualitätskriterien",
      "Förderkriterien",
      "Kriterien für neue Angebote",
      "Standards",
      "Mindeststandards",
      "Qualitätsstandards",
    ],
  },
  {
    collection: "offerReviews",
    terms: [
      "Angebotsprüfung",
      "Prüfung der Angebote",
      "Prüfergebnis",
      "Prüfergebnisse",
      "Ergebnis der Prüfung",
      "Überprüfung der Angebote",
      "Bewertung der Angebote",
      "Angebotsbewertung",
    ],
  },
  {
    collection: "offers",
    terms: [
      "Angebot",
      "Angebote",
      "Angebotsübersicht",
      "Angebotslandschaft",
      "Angebotsbestand",
      "Bestand an Angeboten",
      "Bestandsaufnahme der Angebote",
      "Angebotsliste",
      "Angebotskatalog",
      "Angebotsverzeichnis",
      "Angebotskompass",
      "Angebotsmappe",
      "Familienwegweiser",
      "Angebotssteckbriefe",
      "Bausteine",
      "Präventionsangebote",
      "Hilfen",
      "Was haben wir schon",
      "Was es schon gibt",
      "Was gibt es schon",
      "Das gibt es schon",
      "Was schon da ist",
      "Läuft gut",
      "Was läuft gut",
      "Das läuft gut",
      "Was gut läuft",
      "Was läuft schon gut",
    ],
  },
  {
    collection: "milestones",
    defaults: { childDevelopment: true },
    terms: [
      "Meilensteine des gelingenden Aufwachsens",
      "Entwicklungsmeilensteine",
      "Meilensteine der kindlichen Entwicklung",
    ],
  },
  {
    collection: "milestones",
    terms: [
      "Meilenstein",
      "Meilensteine",
      "Zeitplan",
      "Zeitschiene",
      "Fahrplan",
      "Terminplan",
      "Zeit- und Arbeitsplan",
      "Roadmap",
      "Zeitachse",
      "Zeitstrahl",
      "Ablaufplan",
      "Projektplan",
      "Terminübersicht",
      "Termine und Fristen",
      "Nächste Schritte",
      "Weitere Schritte",
      "Weiteres Vorgehen",
      "Wie geht es weiter",
      "Wie es weitergeht",
      "So geht es weiter",
    ],
  },
  {
    collection: "indicators",
    terms: [
      "Indikator",
      "Indikatoren",
      "Kennzahlen",
      "Messgrößen",
      "Erfolgskriterien",
      "Woran erkennen wir den Erfolg",
    ],
  },
  {
    collection: "impactEstimates",
    terms: [
      "Wirkungsabschätzung",
      "Wirkungsabschätzungen",
      "Wirkungseinschätzung",
      "Erwartete Wirkungen",
      "Wirkungstreppe",
      "Wirkungslogik",
      "Wirkungsmodell",
      "Wirkungsannahmen",
    ],
  },
  {
    collection: "goals",
    defaults: { level: "strategisch" },
    terms: [
      "Leitziel",
      "Leitziele",
      "Oberziel",
      "Oberziele",
      "Grundsatzziel",
      "Grundsatzziele",
      "Strategisches Ziel",
      "Strategische Ziele",
      "strategische Ebene",
      "Wirkungsziel",
      "Wirkungsziele",
      "Leitlinien",
    ],
  },
  {
    collection: "goals",
    defaults: { level: "taktisch" },
    terms: [
      "Teilziel",
      "Teilziele",
      "Mittlerziel",
      "Mittlerziele",
      "Rahmenziel",
      "Rahmenziele",
      "Zwischenziele",
      "Entwicklungsziele",
      "Taktische Ziele",
      "taktische Ebene",
    ],
  },
  {
    collection: "goals",
    defaults: { level: "operativ" },
    terms: [
      "Handlungsziel",
      "Handlungsziele",
      "Umsetzungsziele",
      "Ergebnisziele",
      "Feinziele",
      "Operative Ziele",
      "operative Ebene",
      "Maßnahmenziele",
    ],
  },
  {
    collection: "goals",
    terms: [
      "Ziel",
      "Ziele",
      "Zielsystem",
      "Zielsetzung",
      "Zielsetzungen",
      "Zielebenen",
      "Was wir erreichen wollen",
      "Wo wollen wir hin",
      "Was wir uns vornehmen",
    ],
  },
  {
    collection: "measures",
    terms: [
      "Maßnahme",
      "Maßnahmen",
      "Maßnahmenplan",
      "Maßnahmeplanung",
      "Maßnahmenplanung",
      "Maßnahmenübersicht",
      "Maßnahmenkatalog",
      "Vorhaben",
      "Leitprojekte",
      "Umsetzungsschritte",
      "Arbeitsplan",
      "Aktionsplan",
      "Handlungsempfehlungen",
      "Umsetzungsplan",
      "Was wir tun",
      "Was tun wir",
    ],
  },
  {
    collection: "consultations",
    terms: [
      "Beratungsfolge",
      "Gremienlauf",
      "Gremienfolge",
      "Beratungsgang",
      "Sitzungsfolge",
      "Beratung in den Ausschüssen",
    ],
  },
  {
    collection: "resolutions",
    terms: [
      "Beschluss",
      "Beschlüsse",
      "Beschlusslage",
      "Beschlussfassung",
      "Beschlussvorschlag",
      "politische Verankerung",
      "politische Beschlussfassung",
      "politischer Auftrag",
    ],
  },
  {
    collection: "agreements",
    defaults: { kind: "cooperation" },
    terms: ["Kooperationsvereinbarung", "Kooperationsvereinbarungen", "Kooperationsverträge"],
  },
  {
    collection: "agreements",
    defaults: { kind: "task" },
    terms: [
      "Vereinbarung",
      "Vereinbarungen",
      "Erste Vereinbarungen",
      "Absprachen",
      "Vereinbart wurde",
      "Wir haben vereinbart",
      "Das haben wir vereinbart",
      "Verabredungen",
      "Arbeitsaufträge",
      "Aufgaben bis zur nächsten Sitzung",
      "To-do",
      "To-dos",
    ],
  },
  {
    collection: "memberships",
    terms: [
      "Mitglieder",
      "Mitglied",
      "Zusammensetzung",
      "Besetzung",
      "Mitwirkende",
      "Teilnehmende",
      "ständige Mitglieder",
      "Mitgliederliste",
      "Anwesend",
      "Anwesende",
      "Anwesenheitsliste",
      "vertreten sind",
      "gehören an",
      "Beteiligte Stellen",
    ],
  },
  {
    collection: "bodies",
    terms: [
      "Gremium",
      "Gremien",
      "Organisationsstruktur",
      "Organisationsstrukturen",
      "Gremienstruktur",
      "Steuerungsstruktur",
      "Steuerungsstrukturen",
      "Arbeitsgruppen",
      "Arbeitskreise",
      "Fachgruppen",
      "Fachrunden",
      "Themengruppen",
      "Projektgruppen",
      "Arbeitsgremien",
      "Strukturen der Zusammenarbeit",
      "Organisation und Steuerung",
      "Wer steuert",
    ],
  },
  {
    collection: "surveyWaves",
    terms: [
      "Erhebung",
      "Erhebungen",
      "Erhebungswelle",
      "Erhebungswellen",
      "Datenerhebung",
      "Methodik",
      "Durchführung der Netzwerkanalyse",
    ],
  },
  {
    collection: "relations",
    terms: [
      "Beziehung",
      "Beziehungen",
      "Netzwerkbeziehungen",
      "Kooperation",
      "Kooperationen",
      "Kooperationsbeziehungen",
      "Zusammenarbeit",
      "Netzwerkanalyse",
      "Netzwerk",
      "Netzwerke",
      "Netzwerkkarte",
      "Kontakte",
      "Schnittstellen",
      "Vernetzung",
      "Strukturübersicht",
      "Wer arbeitet mit wem",
      "Wer mit wem",
      "Kontaktmatrix",
      "Kooperationsmatrix",
    ],
  },
  {
    collection: "contacts",
    terms: [
      "Ansprechpartner",
      "Ansprechpartnerinnen und Ansprechpartner",
      "Ansprechpersonen",
      "Ansprechstellen",
      "Kontakt",
      "Kontaktdaten",
      "Kontaktliste",
      "Ihre Ansprechpartner",
    ],
  },
  {
    collection: "actors",
    terms: [
      "Akteur",
      "Akteure",
      "Akteursübersicht",
      "Akteurslandschaft",
      "Netzwerkpartner",
      "Kooperationspartner",
      "Partner",
      "Beteiligte Akteure",
      "Einrichtungen",
      "Institutionen",
      "Träger",
      "Übersicht der Akteure",
      "Wer macht mit",
      "Mitwirkende Stellen",
    ],
  },
  {
    collection: "needs",
    defaults: { kind: "beduerfnis" },
    terms: [
      "Bedürfnis",
      "Bedürfnisse",
      "Wünsche der Familien",
      "Was Familien sagen",
      "Was Familien brauchen",
      "Was sagen die Familien",
      "Stimmen der Familien",
      "Familienwünsche",
    ],
  },
  {
    collection: "needs",
    defaults: { kind: "bedarf" },
    terms: [
      "Bedarf",
      "Bedarfe",
      "Bedarfslagen",
      "Bedarfsanalyse",
      "Bedarfsermittlung",
      "Bedarfsfeststellung",
      "Handlungsbedarf",
      "Handlungsbedarfe",
      "Lücken",
      "Angebotslücken",
      "Versorgungslücken",
      "Was fehlt",
      "Fehlt",
      "Lücke",
      "Es fehlt",
      "Das fehlt",
      "Was fehlt noch",
      "Bedarfe und Bedürfnisse",
    ],
  },
  {
    collection: "challenges",
    terms: [
      "Was uns Sorgen macht",
      "Was uns Sorgen bereitet",
      "Wo drückt der Schuh",
      "Was läuft schief",
      "Herausforderung",
      "Herausforderungen",
      "Problemlage",
      "Problemlagen",
      "Schieflage",
      "Schieflagen",
      "Problem- und Schieflagen",
      "Probleme",
      "Belastungslagen",
    ],
  },
  {
    collection: "evidence",
    terms: [
      "Datengrundlage",
      "Datengrundlagen",
      "Datenlage",
      "Quellen",
      "Quelle",
      "Belege",
      "Nachweise",
      "Datenquellen",
      "Datenbasis",
      "Literatur",
      "Quellenverzeichnis",
      "Literaturverzeichnis",
      "Grundlagen der Bedarfsermittlung",
    ],
  },
  {
    collection: "participationFormats",
    terms: [
      "Wer war beteiligt",
      "Wer wurde beteiligt",
      "Wer hat mitgemacht",
      "Wen haben wir gefragt",
      "Wie haben wir beteiligt",
      "Beteiligung",
      "Beteiligungsformate",
      "Beteiligungsformat",
      "Beteiligungsprozess",
      "Partizipation",
      "Befragung",
      "Befragungen",
      "Familienbefragung",
      "Kinderbefragung",
      "Elternbefragung",
      "Mitwirkung",
      "Bürgerbeteiligung",
      "Beteiligung der Familien",
      "Beteiligung von Kindern",
    ],
  },
  {
    collection: "fundings",
    terms: [
      "Förderung",
      "Förderungen",
      "Finanzierung",
      "Fördermittel",
      "Fördergrundlagen",
      "Ressourcen",
      "Drittmittel",
      "Finanzierungsplan",
      "Finanzierungsübersicht",
      "Geld",
      "Kosten und Finanzierung",
      "Finanzen",
    ],
  },
  {
    collection: "programmeParticipations",
    terms: [
      "Programme",
      "Landesprogramme",
      "Programmteilnahme",
      "teilnehmende Kommunen",
      "beteiligte Kommunen",
      "Rahmenprogramme",
      "Bundesprogramme",
    ],
  },
  {
    collection: "insights",
    terms: [
      "Erkenntnis",
      "Erkenntnisse",
      "Lessons learned",
      "Lernpfad",
      "Pfad der Erkenntnis",
      "Lernerfahrungen",
      "Was wir gelernt haben",
      "Das haben wir gelernt",
      "Gelerntes",
      "Gelernt",
      "Lernerfahrung",
    ],
  },
  {
    collection: "premises",
    terms: [
      "Prämissen",
      "Planungsprämissen",
      "Planungsgrundsätze",
      "Leitprinzipien",
      "Arbeitsprinzipien",
      "Handlungsprinzipien",
      "Grundsätze der Planung",
      "Grundprinzipien",
    ],
  },
  {
    collection: "agendaItems",
    terms: [
      "Tagesordnung",
      "Agenda",
      "Ablauf",
      "Ablauf der Veranstaltung",
      "Programmablauf",
      "Tagesordnungspunkte",
    ],
  },
  {
    collection: "qualifications",
    terms: [
      "Qualifizierung",
      "Qualifizierungen",
      "Qualifizierungsreihe",
      "Fortbildung",
      "Fortbildungen",
      "Schulungen",
      "Kompetenzerweiterung",
      "Weiterbildung",
    ],
  },
  {
    collection: "supportMeasures",
    terms: [
      "Unterstützung durch",
      "Unterstützungsmöglichkeiten",
      "Unterstützungsangebote des Programms",
      "Fachliche Begleitung",
      "Prozessbegleitung",
      "Fachberatung",
      "Begleitung der Kommunen",
      "externe Begleitung",
    ],
  },
  {
    collection: "focusAreas",
    terms: [
      "Schwerpunkt",
      "Schwerpunkte",
      "Handlungsfelder",
      "Handlungsfeld",
      "Schwerpunktthemen",
      "Schwerpunktsetzung",
      "Handlungsschwerpunkte",
      "Schwerpunktaufgaben",
    ],
  },
  {
    collection: "lifePhases",
    defaults: { kind: "transition" },
    terms: ["Übergang", "Übergänge", "Übergänge gestalten", "Übergangsmanagement"],
  },
  {
    collection: "lifePhases",
    terms: [
      "Lebensphase",
      "Lebensphasen",
      "Altersphasen",
      "Altersgruppen",
      "Altersbänder",
      "Lebensabschnitte",
      "Phasen der Kette",
      "Entwicklungsphasen",
    ],
  },
  {
    collection: "areas",
    terms: ["Sozialraum", "Sozialräume", "Planungsräume", "Planungsraum", "Planungsregionen", "Quartiere"],
  },
  {
    collection: "roleAssignments",
    terms: [
      "Team",
      "Projektteam",
      "Das Team",
      "Zuständigkeiten",
      "Personal",
      "Personalstellen",
      "Rollen",
      "Rollen und Aufgaben",
      "Projektleitung",
      "Koordination",
      "Koordinationsstelle",
      "Koordinierungsstelle",
    ],
  },
  {
    collection: "plans",
    terms: [
      "Planungen",
      "Fachplanungen",
      "bestehende Planungen",
      "Bezug zu anderen Planungen",
      "Planungslandschaft",
      "Integrierte Planung",
      "verbundene Planungen",
    ],
  },
  {
    collection: "events",
    terms: [
      "Veranstaltungen",
      "Fachveranstaltungen",
      "Chronik",
      "Historie",
      "Rückblick",
      "Entstehung",
      "Prozessverlauf",
      "Bisheriger Verlauf",
      "Was bisher geschah",
      "Meilensteine der Vergangenheit",
    ],
  },
]

/** Headings that ask or promise instead of naming: „Was wir bis 2030 schaffen wollen“. */
const questions: readonly { readonly pattern: RegExp; readonly topic: Topic }[] = [
  {
    pattern:
      /^(?:was|wohin|wo)\s+(?:wir|wollen wir|möchten wir)\b.*(?:erreichen|schaffen|verändern|bewirken|hin)(?:\s+(?:wollen|möchten))?\s*\??$/iu,
    topic: { collection: "goals" },
  },
  {
    pattern:
      /^(?:was|das)\s+(?:uns\s+)?(?:die\s+)?(?:familien|eltern|kinder|jugendlichen?|familien und kinder)\s+.*(?:sagen|gesagt|wünschen|gewünscht|brauchen|erzählt|erzählen)(?:\s+haben)?$/iu,
    topic: { collection: "needs", defaults: { kind: "beduerfnis" } },
  },
  {
    pattern:
      /^was\s+(?:wir|es)\s+(?:schon\s+|bereits\s+|bei\s+uns\s+)?(?:haben|gibt|anbieten)(?:\s+und\s+was\s.*)?$/iu,
    topic: { collection: "offers" },
  },
  {
    pattern: /^wer\s+(?:spricht|arbeitet|kooperiert|tauscht|stimmt)\b.*\bwem\b/iu,
    topic: { collection: "relations" },
  },
  {
    pattern: /^(?:wer|welche stellen)\s+(?:ist|sind)\s+(?:dabei|beteiligt|mit im boot)/iu,
    topic: { collection: "actors" },
  },
  {
    pattern: /^was\s+(?:wir|wollen wir)\s+(?:tun|konkret tun|umsetzen|anpacken)\b/iu,
    topic: { collection: "measures" },
  },
  {
    pattern: /^(?:der|unser|auf dem)\s+weg\s+(?:bis|nach|zu[mr]?)\s+(?:\S+\s+)?\d{4}$/iu,
    topic: { collection: "milestones" },
  },
  {
    pattern: /^was\s+wir\s+(?:vorgefunden|vorfinden|festgestellt)(?:\s+haben)?$/iu,
    topic: { collection: "needs", defaults: { kind: "bedarf" } },
  },
  {
    pattern: /^(?:bis )?wann\s+(?:passiert|machen wir|geschieht|wird)\b/iu,
    topic: { collection: "milestones" },
  },
]

let built: TermIndex<Topic> | undefined

function topicIndex(): TermIndex<Topic> {
  built ??= createTermIndex(
    topicTerms.map(({ collection, defaults, terms }) => ({
      value: { collection, ...(defaults === undefined ? {} : { defaults }) },
      terms,
    })),
    {
      modifiers: [
        "gesamt",
        "netzwerk",
        "kreis",
        "stadt",
        "präventions",
        "präventionsketten",
        "projekt",
        "einzel",
        "kern",
      ],
    },
  )
  return built
}

/** Topics a title or lead-in names itself, in the order of the text. */
/** „TOP 3: Angebote rund um die Geburt“: minutes tell what was said of it, and list nothing. */
export function topicsOfText(title: string): readonly Topic[] {
  if (title === "" || agendaHeading.test(title)) return []
  const asked = questions.find(({ pattern }) => pattern.test(title))
  if (asked !== undefined) return [asked.topic]
  const whole = topicIndex().whole(title)
  if (whole !== undefined) return [whole.value]
  return topicIndex()
    .find(title)
    .map(({ value }) => value)
}

/** What stands below a canonical section whose heading names no topic itself („Was es schon gibt“). */
const sectionTopics: Partial<Record<CanonicalSectionId, Topic>> = {
  bestand: { collection: "offers" },
  bedarf: { collection: "needs", defaults: { kind: "bedarf" } },
  ziele: { collection: "goals" },
  massnahmen: { collection: "measures" },
  zeitplan: { collection: "milestones" },
  organisation: { collection: "bodies" },
  beteiligung: { collection: "participationFormats" },
  netzwerk: { collection: "relations" },
  lebensphasen: { collection: "lifePhases" },
  ressourcen: { collection: "fundings" },
  beschluss: { collection: "resolutions" },
}

const known = new WeakMap<Section, readonly Topic[]>()

/** Topics of a section: those its own heading names, else those of the nearest heading above that names any. */
export function topicsOf(section: Section): readonly Topic[] {
  const cached = known.get(section)
  if (cached !== undefined) return cached
  const named = topicsOfText(section.title)
  const topics = named.length > 0 ? named : topicsByPlace(section)
  known.set(section, topics)
  return topics
}

/** A recognised chapter suggests its usual content; any other heading goes on with that of the one above. */
function topicsByPlace(section: Section): readonly Topic[] {
  const [canonical] = section.canonical
  // „Was die Bestandserhebung zeigt“ tells results and lists nothing.
  if (
    canonical === "bestand" &&
    /(?:zeigt|zeigen|ergab|ergeben|ergebnisse?|ergibt)(?![\p{L}])/iu.test(section.title)
  )
    return []
  // Below a catalogue of offers „Rund um die Geburt“ only orders them.
  const above = canonical === "lebensphasen" && section.parent !== undefined ? topicsOf(section.parent) : []
  if (above.some(({ collection, byPlace }) => collection === "offers" && byPlace !== true)) return above
  if (canonical === undefined) return section.parent === undefined ? [] : topicsOf(section.parent)
  const topic = section.level <= 1 ? undefined : sectionTopics[canonical]
  return topic === undefined ? [] : [{ ...topic, byPlace: true }]
}

/** True if the heading itself names a topic, not only one above it. */
export function namesTopic(section: Section): boolean {
  return topicsOfText(section.title).length > 0
}
