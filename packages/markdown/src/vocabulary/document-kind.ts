import { entries, type ValueOf } from "./entries.js"

/** Kinds of documents. Other „-konzepte“ (Schutz-, Behandlungs-, Hygienekonzept) are not ours. */
export const documentKindTerms = entries<ValueOf<"documentKind">>(
  {
    praeventionskonzept: `Präventionskonzept | Kommunales Präventionskonzept | Konzept Präventionskette |
      Konzept der Präventionskette | Konzeption Präventionskette | Präventionskettenkonzept |
      Präventionskonzeption | Präventionsstrategie | Kommunale Präventionsstrategie | Präventionsplan |
      Konzept zur Präventionskette | Konzept zum Aufbau einer Präventionskette | Präventionskette |
      Die Präventionskette | Kommunale Präventionskette | Präventionsnetz | Präventionsnetzwerk |
      Integrierte kommunale Strategie | Vorsorgekette`,
    handlungskonzept: `Handlungskonzept | Kommunales Handlungskonzept | Integriertes Handlungskonzept |
      Handlungsleitfaden | Handlungsplan | Handlungsprogramm | Aktionsplan | Aktionsprogramm |
      Maßnahmenplan | Umsetzungskonzept`,
    handlungsstrategie: `Handlungsstrategie | Gesamtstrategie | Integrierte Gesamtstrategie | Kommunale Gesamtstrategie |
      Integrierte Strategie | Bereichsübergreifende Handlungsstrategie | Strategiepapier | Strategie`,
    sozialstrategie: `Sozialstrategie | Integrierte Sozialstrategie | Kommunale Sozialstrategie | Sozialkonzept |
      Sozialplan | Integrierter Sozialplan | Sozialplanung`,
    armutspraeventionsstrategie: `Armutspräventionsstrategie | Strategie gegen Kinderarmut | Strategie gegen Armut |
      Armutspräventionskonzept | Konzept gegen Kinderarmut | Konzept zur Armutsprävention |
      Armutsprävention | Kinderarmutsstrategie | Aktionsplan gegen Kinderarmut`,
    rahmenkonzept: `Rahmenkonzept | Rahmenkonzeption | Rahmenplan | Grundsatzpapier | Leitbildpapier | Grundkonzept |
      Konzeptpapier`,
    fachplan: `Fachplan | Fachspezifischer Plan | Fachspezifischer integrierter Plan |
      Fachspezifischer integrierter Sozialplan | Integrierter Plan | Jugendförderplan |
      Familienförderplan | Kinder- und Jugendförderplan | Jugendhilfeplan | Bedarfsplan |
      Kita-Bedarfsplan | Kindertagesstättenbedarfsplan | Teilfachplan | Fachplanung |
      Bildungsplan kommunal | Seniorenplan | Integrationsplan | Fachplan Familienförderung |
      Fachplan für Familienförderung`,
    praesentation: `Präsentation | Vortrag | Folien | Foliensatz | Auftaktveranstaltung | Auftaktgespräch |
      Impulsvortrag | Powerpoint | Input`,
    protokoll: `Protokoll | Ergebnisprotokoll | Niederschrift | Sitzungsprotokoll | Verlaufsprotokoll |
      Sitzungsniederschrift | Gesprächsnotiz | Vermerk | Kurzprotokoll | Besprechungsnotiz |
      Fotoprotokoll`,
    anlage: `Anlage | Anhang | Anlage zum Konzept | Beilage | Angebotsliste | Angebotsübersicht |
      Kontaktliste | Teilnehmerliste | Teilnahmeliste | Anwesenheitsliste | Liste der Teilnehmenden | Maßnahmentabelle | Maßnahmenliste`,
    sonstiges: "Sonstiges | Notizen | Sammlung",
  },
  {
    praeventionskonzept: `Schutzkonzept | Gewaltschutzkonzept | Kinderschutzkonzept | Kriminalpräventives Konzept |
      Präventionsrat | Gewaltpräventionskonzept | Suchtpräventionskonzept |
      Präventionskonzept gegen sexualisierte Gewalt`,
    handlungskonzept: `Behandlungskonzept | Verhandlungskonzept | Behandlungsplan | Verhandlungsplan |
      Behandlungsprogramm | Therapiekonzept | Schutzkonzept | Hygienekonzept | Verkehrskonzept |
      Energiekonzept | Klimaschutzkonzept | Sicherheitskonzept`,
    handlungsstrategie: "Verhandlungsstrategie | Behandlungsstrategie",
    rahmenkonzept: "Schutzkonzept",
    praesentation: "Vertrag",
  },
)
