import { entries, type ValueOf } from "./entries.js"

/** Kinds of evidence. */
export const evidenceKindTerms = entries<ValueOf<"evidenceKind">>(
  {
    bericht: `Bericht | Sozialbericht | Gesundheitsbericht | Bildungsbericht | Familienbericht |
      Kinder- und Jugendbericht | Jahresbericht | Tätigkeitsbericht | Armutsbericht | Sachbericht |
      Lagebericht | Sozialberichterstattung | Monitoringbericht | Zwischenbericht | Abschlussbericht |
      Evaluationsbericht | Gutachten | Jugendhilfeplanung | Lebenslagenbericht | Integrationsbericht`,
    statistik: `Statistik | Kreisstatistik | Sozialdaten | Daten | Daten des Jobcenters | Amtliche Statistik |
      Landesstatistik | Einwohnerstatistik | SGB-II-Statistik | Kennzahlen | Einwohnermeldedaten |
      Landesamt für Statistik | Jugendhilfestatistik | Strukturdaten | Monitoring | Sozialmonitoring |
      Fallzahlen | SGB-II-Quote | Arbeitsmarktstatistik | Bevölkerungsstatistik | Zensus | Quote |
      Sozialatlas | Melderegister | Schulstatistik | Kitastatistik | Datenauswertung | amtliche Daten |
      Statistisches Landesamt | Sozialmonitor | KECK-Atlas`,
    fachkraeftewissen: `Fachkräftewissen | Wissen der Fachkräfte | Fachkräftebefragung | Experteninterview |
      Expertenwissen | Expertengespräch | Fachgespräch | Einschätzung der Fachkräfte |
      Fachkräfteworkshop | Praxiswissen | Erfahrungswissen | Fachworkshop | Befragung der Fachkräfte |
      Trägerbefragung | Rückmeldung der Fachkräfte | Netzwerktreffen | Fachliche Einschätzung |
      Professionswissen | Kita-Befragung | Fachkräfteinterview | Fachrunde | Hinweise aus der Praxis |
      Einrichtungsbefragung | Fachexpertise`,
    studie: `Studie | Forschung | Untersuchung | Wissenschaftliche Studie | Forschungsbericht | Expertise |
      Literatur | Fachliteratur | AWO-ISS-Studie | KiGGS | Bundesstudie | Evaluationsstudie |
      Metastudie | wissenschaftliche Untersuchung`,
    kinderbefragung: `Kinderbefragung | Kinder- und Jugendbefragung | Jugendbefragung | Befragung von Kindern |
      Befragung der Kinder | Schülerbefragung | Kinderkonferenz | Befragung der Jugendlichen |
      Jugendstudie | Kinderinterview | Kinderumfrage | Jugendumfrage |
      Befragung von Kindern und Jugendlichen`,
    familienbefragung: `Familienbefragung | Elternbefragung | Befragung von Familien | Befragung der Familien |
      Befragung der Eltern | Elternumfrage | Familienumfrage | Haushaltsbefragung | Bürgerbefragung |
      Familieninterview | Elterninterview | Elterncafé | Kinder- und Familienbefragung |
      Befragung von Eltern | Interviews mit Eltern | Rückmeldung der Eltern | Gespräche mit Familien |
      Umfrage unter Familien | Adressatenbefragung | Nutzerbefragung`,
    sozialraumanalyse: `Sozialraumanalyse | Sozialraumprofil | Sozialstrukturatlas | Quartiersanalyse | Stadtteilanalyse |
      Sozialraumbeschreibung | Lebensweltanalyse | Sozialraumbegehung | Sozialraummonitoring |
      Stadtteilprofil | Planungsraumanalyse`,
    schuleingangsuntersuchung: `Schuleingangsuntersuchung | SEU | Einschulungsuntersuchung | Schuleingangsuntersuchungen |
      Schulärztliche Untersuchung | ESU | Schulanfängeruntersuchung |
      Daten der Schuleingangsuntersuchung | Einschulungsdaten | Kita-Untersuchung | Reihenuntersuchung`,
    netzwerkanalyse: `Netzwerkanalyse | Netzwerkerhebung | Akteursanalyse | Netzwerkbefragung | Kooperationsanalyse |
      Stakeholderanalyse | Akteursbefragung | Netzwerkkarte`,
    bestandsanalyse: `Bestandsanalyse | Bestandsaufnahme | Bestandserhebung | Angebotsanalyse | Angebotserhebung |
      Angebotsabfrage | Bestandserfassung | Angebotsübersicht | Inventur | Trägerabfrage | Angebotsliste`,
    praxisbeispiel: `Praxisbeispiel | Gute Praxis | Good Practice | Best Practice | Modellprojekt |
      Beispiel guter Praxis | Referenzprojekt | Vorbild | Erfahrungen anderer Kommunen |
      Praxiserfahrung | Beispiel`,
  },
  {
    statistik: "Fachkräftedaten | Kontaktdaten",
    bericht: "Gericht",
  },
)
