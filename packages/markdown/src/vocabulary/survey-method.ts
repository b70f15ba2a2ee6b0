import { entries, type ValueOf } from "./entries.js"

/** How the relations were surveyed. */
export const surveyMethodTerms = entries<ValueOf<"surveyMethod">>({
  netzwerkanalyse: `Netzwerkanalyse | Soziale Netzwerkanalyse | SNA | Netzwerkerhebung | Netzwerkkarte |
      egozentrierte Netzwerkanalyse`,
  befragung: `Befragung | Fragebogen | Onlinebefragung | Online-Befragung | Umfrage | schriftliche Befragung |
      Onlineumfrage | Online-Umfrage | Fragebogenerhebung | Abfrage | Akteursbefragung | Selbstauskunft`,
  interview: `Interview | Interviews | Telefoninterview | Experteninterview | Gespräch | Leitfadeninterview |
      Einzelinterview | Einzelgespräch`,
  workshop: `Workshop | Gruppenarbeit | Netzwerkworkshop | gemeinsame Aufstellung | Gruppendiskussion |
      Werkstatt`,
  anwesenheitsliste: `Anwesenheitsliste | Teilnehmerliste | Protokollauswertung | Anwesenheit | Teilnehmerlisten |
      Sitzungsprotokolle | Teilnahmeliste`,
  sonstiges: `Sonstiges | Sonstige | andere | Einschätzung der Koordination | Beobachtung | Dokumentenanalyse |
      Schätzung`,
})
