import { entries, type ValueOf } from "./entries.js"

/** Formats in which people took part. */
export const participationKindTerms = entries<ValueOf<"participationKind">>({
  familienbefragung: `Familienbefragung | Elternbefragung | Befragung der Familien | Befragung von Familien |
      Elternumfrage | Familienumfrage | Fragebogen für Eltern | Befragung von Eltern | Befragung |
      Umfrage | Haushaltsbefragung | Fragebogen | Interviews mit Familien | Elterninterview |
      Bürgerbefragung | Kinder- und Familienbefragung | Befragung der Eltern`,
  kinderbefragung: `Kinderbefragung | Kinder- und Jugendbefragung | Jugendbefragung | Befragung von Kindern |
      Befragung der Kinder | Schülerbefragung | Kinderkonferenz | Kinderinterview | Jugendumfrage |
      Kinderrat | Kinderversammlung | Kinderparlament | Stadtteilrallye mit Kindern | Kinderwerkstatt`,
  elterncafe: `Elterncafé | Familiencafé | Elternabend | Elterntreff | Elternfrühstück | Elternstammtisch |
      Familienfrühstück | Familiennachmittag | Café mit Eltern | Elternnachmittag | Familientreffen |
      Elterngespräch | Müttercafé | Vätertreff`,
  fokusgruppe: `Fokusgruppe | Gruppendiskussion | Fokusgruppengespräch | Gruppeninterview |
      Gesprächsrunde mit Eltern | Gesprächskreis | Fokusgruppeninterview | Elterngruppe |
      Gruppengespräch`,
  zukunftswerkstatt: `Zukunftswerkstatt | Ideenwerkstatt | World Café | Worldcafé | Planungswerkstatt | Open Space |
      Zukunftskonferenz | Jugendwerkstatt | Ideenschmiede | Barcamp | Bürgerwerkstatt |
      Design-Thinking-Werkstatt | Kreativwerkstatt`,
  sozialraumgespraech: `Sozialraumgespräch | Sozialraumkonferenz | Stadtteilgespräch | Stadtteilkonferenz |
      Quartiersgespräch | Dorfgespräch | Ortsgespräch | Bürgergespräch | Küchentischgespräch |
      Gespräch im Sozialraum | Bürgerversammlung | Sozialraumrunde | Regionalgespräch | Bürgerdialog |
      Einwohnerversammlung | Sozialraumwerkstatt | Sozialraumtreffen | Stadtspaziergang | Stadtteilspaziergang |
      Ortsbegehung | Spielplatzbegehung | Quartiersspaziergang | Streifzug`,
  workshop: `Workshop | Fachworkshop | Arbeitsworkshop | Beteiligungsworkshop | Themenworkshop |
      Auftaktworkshop | Workshopreihe | Werkstattgespräch | Strategieworkshop | Werkstatt | Klausur |
      Klausurtagung`,
  fachkonferenz: `Fachkonferenz | Fachtag | Fachtagung | Fachveranstaltung | Konferenz | Netzwerkkonferenz |
      Präventionskonferenz | Fachforum | Bildungskonferenz | Netzwerktreffen | Fachgespräch |
      Kinder- und Jugendhilfekonferenz`,
  beirat: `Beirat | Familienbeirat | Elternbeirat | Kinder- und Jugendbeirat | Jugendbeirat |
      Jugendparlament | Kinder- und Jugendparlament | Familienrat | Elternvertretung |
      Kreiselternvertretung | Bürgerrat | Elternrat | Jugendrat | Kinderbeirat |
      Planungsbeirat mit Familien`,
  "oeffentliche-auslegung": `Öffentliche Auslegung | Auslegung | Offenlegung | öffentliche Bekanntmachung mit Stellungnahme |
      Stellungnahmeverfahren | Anhörungsverfahren | Beteiligungsverfahren mit Auslegung |
      Öffentlichkeitsbeteiligung | Trägeranhörung | Auslage des Entwurfs | öffentlich ausgelegt |
      Stellungnahme | Anhörung der Träger | Auslegung des Entwurfs`,
  "online-beteiligung": `Online-Beteiligung | Onlinebeteiligung | Online-Umfrage | Onlineumfrage | Onlinebefragung |
      Digitale Beteiligung | Beteiligungsplattform | Online-Dialog | E-Partizipation |
      Online-Befragung | Beteiligungsportal | Digitale Umfrage | App-Umfrage | Instagram-Umfrage`,
})
