import { entries, type ValueOf } from "./entries.js"

/** How long an offer lasts. */
export const offerDurationTerms = entries<ValueOf<"offerDuration">>(
  {
    dauerhaft: `dauerhaft | unbefristet | fortlaufend | auf Dauer | Regelangebot | ständig | verstetigt |
      kontinuierlich | laufend | ganzjährig | Daueraufgabe | dauerhaftes Angebot | ohne Befristung |
      permanent`,
    befristet: `befristet | befristet bis | zeitlich begrenzt | Projekt | Projektlaufzeit | projektbezogen |
      projektfinanziert | für die Dauer der Förderung | bis Ende der Förderung | Modellprojekt |
      temporär | auf Zeit | zeitlich befristet`,
    einmalig: `einmalig | einmal | Einzelveranstaltung | Einzeltermin | eintägig | einmalige Veranstaltung |
      Aktion | einmalige Aktion | Tagesveranstaltung`,
  },
  {
    dauerhaft: "nicht dauerhaft",
    befristet: "unbefristet | nicht befristet",
  },
)
