import { entries, type ValueOf } from "./entries.js"

/** How families get to an offer: they come (Komm) or the offer comes to them (Geh). */
export const accessTerms = entries<ValueOf<"access">>(
  {
    "komm-struktur": `Komm-Struktur | Kommstruktur | Komm | vor Ort in der Einrichtung | in der Einrichtung |
      stationär | Sprechstunde | Einrichtung wird aufgesucht | Familien kommen |
      Beratung in der Stelle | Anlaufstelle | präsent | in Präsenz`,
    "geh-struktur": `Geh-Struktur | Gehstruktur | Geh | aufsuchend | Hausbesuch | Hausbesuche |
      Geh-Struktur (aufsuchend) | zugehend | aufsuchende Arbeit | bei den Familien zu Hause |
      Streetwork | zu Hause | nachgehend | aufsuchendes Angebot | kommt zu Ihnen | kommt ins Haus | kommt nach Hause | kommt zur Familie | aufsuchende Hilfe | im Haushalt`,
    digital: `digital | online | Onlineangebot | App | virtuell | Onlineberatung | telefonisch | Internet |
      per Video | Videoberatung | Hotline | E-Mail-Beratung | webbasiert | Chat`,
    mobil: `mobil | mobiles Angebot | Bus | Spielmobil | Beratungsmobil | Familienmobil | Infomobil |
      wechselnde Orte | Gesundheitsmobil | mobil vor Ort`,
  },
  {
    mobil: "Mobilität | Immobilie",
  },
)
