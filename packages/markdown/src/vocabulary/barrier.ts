import { entries, type ValueOf } from "./entries.js"

/** What keeps families from an offer. */
export const barrierTerms = entries<ValueOf<"barrier">>({
  kosten: `Kosten | Teilnahmegebühr | Gebühren | zu teuer | finanzielle Hürde | Geld | Elternbeiträge |
      Eigenanteil`,
  entfernung: `Entfernung | weite Wege | Fahrtweg | Erreichbarkeit | ÖPNV | fehlende Mobilität | Mobilität |
      kein Bus | Anfahrt | schlecht erreichbar | Weg | lange Wege | Fahrtkosten`,
  sprache: `Sprache | Sprachbarriere | Sprachbarrieren | nur auf Deutsch | Sprachkenntnisse |
      fehlende Deutschkenntnisse | Verständigung | komplizierte Sprache`,
  anmeldung: `Anmeldung | Formulare | Antrag | Bürokratie | Anmeldeverfahren | Antragstellung | Wartezeit |
      Warteliste | Wartezeiten | Überweisung | bürokratische Hürde`,
  scham: `Scham | Stigma | Stigmatisierung | Angst | Hemmschwelle | Schwellenangst | Scham, Stigma |
      Vorurteile | Misstrauen | Angst vor dem Jugendamt | Berührungsängste | Scham und Stigma`,
  oeffnungszeiten: `Öffnungszeiten | Sprechzeiten | Uhrzeit | ungünstige Zeiten | Angebotszeiten | unpassende Zeiten |
      Zeiten | geschlossen | nur vormittags`,
  unbekannt: `Angebot ist nicht bekannt | unbekannt | nicht bekannt | fehlende Information |
      fehlende Bekanntheit | fehlende Informationen | Unkenntnis | Informationsmangel | kaum bekannt`,
})
