import { entries, type ValueOf } from "./entries.js"

/** Kinds of support by a programme. */
export const supportKindTerms = entries<ValueOf<"supportKind">>({
  einzelberatung: `Einzelberatung | Strategische Einzelberatung | Individuelle Beratung | Einzelcoaching |
      Einzelgespräch`,
  beratung: `Beratung | Kontinuierliche Beratung | Fachberatung | Prozessberatung | Fachliche Begleitung |
      Begleitung | Prozessbegleitung | Coaching | Beratung der Kommunen | telefonische Beratung`,
  qualifizierung: `Qualifizierung | Fortbildung | Schulung | Weiterbildung | Seminar | Qualifizierungsreihe | Modul |
      Training | Qualifizierungsangebot | Qualifikation`,
  input: `Input | Impuls | Vortrag | Fachinput | Impulsvortrag | Auftaktimpuls | Kurzvortrag |
      fachlicher Input`,
  workshop: `gemeinsamer Workshop | Workshop | Workshops | Werkstatt | Inhouse-Workshop |
      gemeinsame Workshops zu speziellen Themen`,
  sitzungsteilnahme: `Teilnahme an Sitzungen | Sitzungsteilnahme | Teilnahme an Gremien |
      Teilnahme an Sitzungen der Planungsgruppe | Teilnahme an der Steuerungsgruppe | Gremienteilnahme |
      Teilnahme an Sitzung`,
  wissenstransfer: `Wissenstransfer | Transfer | Erfahrungsaustausch | Best Practice |
      Austausch mit anderen Kommunen | Handreichung | Arbeitshilfe | Materialien | Praxistransfer |
      Handreichungen`,
  fachveranstaltung: `Fachveranstaltung | Fachtag | Fachtagung | Fachgespräch | Konferenz | Fachforum |
      Jährlicher Fachtag`,
  jahresgespraech: `Jahresgespräch | Jahresgespräch mit Prozessreflexion | Bilanzgespräch | Auswertungsgespräch |
      Jahresauswertung`,
})
