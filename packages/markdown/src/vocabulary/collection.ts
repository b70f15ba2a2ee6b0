import type { CollectionName } from "@kettenwerk/core"
import { entries } from "./entries.js"

/** What a list, table or labelled line holds: „Maßnahme 3: …“, „### Ziele“, „Liste der Akteure“. */
export const collectionTerms = entries<
  Extract<
    CollectionName,
    | "areas"
    | "lifePhases"
    | "actors"
    | "contacts"
    | "bodies"
    | "offers"
    | "offerReviews"
    | "offerCriteria"
    | "needs"
    | "challenges"
    | "evidence"
    | "goals"
    | "indicators"
    | "measures"
    | "milestones"
    | "relations"
    | "surveyWaves"
    | "participationFormats"
    | "resolutions"
    | "consultations"
    | "planningCycles"
    | "plans"
    | "fundings"
    | "programmes"
    | "programmeParticipations"
    | "insights"
    | "premises"
    | "events"
    | "agendaItems"
    | "agreements"
    | "roleAssignments"
    | "supportMeasures"
    | "qualifications"
    | "focusAreas"
    | "impactEstimates"
  >
>({
  areas:
    "Sozialraum | Sozialräume | Planungsraum | Planungsräume | Planungsregion | Region | Ortsteile | Stadtteile | Quartiere",
  lifePhases:
    "Lebensphase | Lebensphasen | Altersphase | Altersgruppe | Lebensabschnitt | Altersband | Lebensjahre",
  actors:
    "Akteur | Akteure | Akteurin | Akteursliste | Träger | Trägerliste | Institution | Einrichtung | Netzwerkpartner | Organisation | Partner | Anbieter | Mitwirkende",
  contacts:
    "Ansprechpartner | Ansprechperson | Kontakt | Kontaktliste | Ansprechpartnerliste | Kontaktdaten | Zuständigkeiten",
  bodies:
    "Gremium | Gremien | Steuerungsgruppe | Planungsgruppe | Arbeitsgruppe | Arbeitskreis | Beirat | Gremienübersicht",
  offers:
    "Angebot | Angebote | Angebotsliste | Präventionsangebot | Kurs | Hilfe | Leistung | Angebotsübersicht | Basisangebot | Unterstützungsangebot | Projektangebot | Baustein",
  offerReviews:
    "Angebotsprüfung | Überprüfung der Angebote | Angebotsbewertung | Prüfung der Angebote | Prüfergebnis | Angebote auf dem Prüfstand",
  offerCriteria:
    "Kriterium | Kriterien für neue Angebote | Kriterien | Anforderung | Qualitätskriterium | Standard",
  needs:
    "Bedarf | Bedürfnis | Bedarfe und Bedürfnisse | Bedarfslage | Lücke | Handlungsbedarf | Bedarfsliste",
  challenges: "Herausforderung | Problemlage | Schieflage | Problem- und Schieflage | Problem",
  evidence: "Nachweis | Datengrundlage | Quelle | Beleg | Datenquelle | Quellenverzeichnis | Befund",
  goals:
    "Ziel | Leitziel | Teilziel | Mittlerziel | Handlungsziel | Zielsystem | Zielübersicht | Strategisches Ziel | Operatives Ziel | Wirkungsziel | Rahmenziel | Oberziel",
  indicators: "Indikator | Kennzahl | Messgröße | Erfolgskriterium | Erfolgsindikator",
  impactEstimates: "Wirkungsabschätzung | Wirkungsannahme | Erwartete Wirkung | Wirkungsschätzung",
  measures:
    "Maßnahme | Vorhaben | Aktivität | Leitprojekt | Umsetzungsschritt | Maßnahmenplan | Maßnahmenübersicht | Projekt | Handlungsempfehlung | Arbeitspaket | Aktion",
  milestones:
    "Meilenstein | Etappe | Zeitplan | Termin | Frist | Arbeitsschritt | Meilensteinplan | Zeitschiene | Nächste Schritte | Prozessschritt",
  relations:
    "Beziehung | Kooperation | Zusammenarbeit | Kooperationsbeziehung | Netzwerkbeziehung | Beziehungsmatrix | Kante | Netzwerkkarte | Wer arbeitet mit wem?",
  surveyWaves: "Erhebungswelle | Erhebung | Netzwerkanalyse | Befragungswelle | Welle | Netzwerkerhebung",
  participationFormats:
    "Beteiligungsformat | Beteiligung | Familienbefragung | Befragung | Beteiligungsverfahren | Beteiligungsangebot",
  resolutions: "Beschluss | Beschlussfassung | Politischer Beschluss | Kreistagsbeschluss | Beschlusslage",
  consultations: "Beratungsfolge | Vorberatung | Gremienlauf | Beratung",
  planningCycles: "Planungszyklus | Planungsperiode | Förderphase | Zyklus",
  plans: "Fachplan | Planwerk | Jugendhilfeplan | Andere Planungen | Plan | Bezugsplanung",
  fundings: "Förderung | Zuwendung | Fördermittel | Finanzierung | Finanzierungsplan | Förderübersicht",
  programmes: "Programm | Landesprogramm | Bundesprogramm | Förderprogramm",
  programmeParticipations: "Programmteilnahme | Teilnehmende Kommune | Teilnahme am Programm",
  insights: "Erkenntnis | Lessons learned | Lernerfahrung | Fazit | Lernpfad",
  premises: "Prämisse | Planungsprämisse | Planungsgrundsatz",
  events: "Veranstaltung | Fachtag | Workshop | Fachveranstaltung | Ereignis",
  agendaItems: "Tagesordnungspunkt | TOP | Tagesordnung | Programmpunkt | Ablauf",
  agreements: "Vereinbarung | Verabredung | Absprache | Kooperationsvereinbarung | Erste Vereinbarungen",
  roleAssignments: "Rolle | Funktion | Das Team | Projektteam | Aufgabenverteilung | Rollenverteilung",
  supportMeasures:
    "Unterstützung | Unterstützungsmöglichkeit | Fachliche Begleitung | Unterstützungsmaßnahme",
  qualifications: "Qualifizierung | Fortbildung | Schulung | Weiterbildung | Qualifizierungsangebot",
  focusAreas: "Schwerpunkt | Handlungsfeld | Schwerpunktthema | Handlungsschwerpunkt | Themenfeld",
})
