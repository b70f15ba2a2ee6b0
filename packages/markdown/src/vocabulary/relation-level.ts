import { entries, type ValueOf } from "./entries.js"

/** How closely two actors work together, from nothing to a joint offer. */
export const relationLevelTerms = entries<ValueOf<"relationLevel">>(
  {
    keine: `keine | kein Kontakt | keine Zusammenarbeit | keine Beziehung | nicht bekannt | unbekannt | nein |
      kennen sich nicht | keine Kooperation | Stufe 0 | 0 | ohne Kontakt | kein Austausch | –`,
    bekannt: `bekannt | kennen sich | wissen voneinander | lose | Kontakt bekannt | Kontakt |
      bekannt, aber kein Kontakt | kennt | voneinander wissen | Stufe 1 | 1 | kennen |
      gelegentlicher Kontakt | loser Kontakt`,
    austausch: `Austausch | Informationsaustausch | tauschen sich aus | Information | Erfahrungsaustausch |
      fachlicher Austausch | informiert | informieren sich | regelmäßiger Austausch | Gespräch |
      Gespräche | Vernetzung | Stufe 2 | 2 | Schnittstelle | Fachaustausch | Netzwerktreffen`,
    abstimmung: `Abstimmung | abgestimmt | stimmen sich ab | Koordination | Absprache | Absprachen |
      abgestimmtes Vorgehen | Vermittlung | Überleitung | Verweisung | koordiniert | Weitervermittlung |
      Koordinierung | Stufe 3 | 3 | abgestimmte Zusammenarbeit | gegenseitige Abstimmung |
      fallbezogene Zusammenarbeit | fallbezogen | Fallarbeit`,
    kooperation: `Kooperation | Zusammenarbeit | kooperieren | arbeiten zusammen | Kooperationspartner |
      Partnerschaft | Kooperationsvereinbarung | enge Zusammenarbeit | Kollaboration | eng | Stufe 4 |
      4 | arbeitet zusammen | kooperiert | verbindliche Zusammenarbeit | strategische Zusammenarbeit |
      vertragliche Kooperation | feste Kooperation`,
    "gemeinsames-angebot": `gemeinsames Angebot | gemeinsame Angebote | gemeinsames Projekt | gemeinsame Projekte |
      Ko-Produktion | Koproduktion | gemeinsame Trägerschaft | gemeinsame Maßnahme |
      gemeinsame Umsetzung | gemeinsame Durchführung | Stufe 5 | 5 | integriertes Angebot |
      gemeinsames Vorhaben | bieten gemeinsam an | gemeinsame Veranstaltung`,
  },
  {
    bekannt: "nicht bekannt | unbekannt",
  },
)
