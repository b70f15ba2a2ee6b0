import { entries, type ValueOf } from "./entries.js"

/** How far a measure or milestone is: words, check marks, checkboxes, traffic lights. */
export const workStateTerms = entries<ValueOf<"workState">>({
  geplant: `geplant | offen | nicht begonnen | noch nicht begonnen | noch offen | ausstehend | steht aus | steht noch aus | vorgesehen | angedacht | beabsichtigt | in Planung | in Vorbereitung | vorgemerkt | noch nicht gestartet | nicht gestartet | zu tun | todo | to do |
      anstehend | steht an | noch ausstehend | beauftragt | terminiert | Idee | angestrebt | künftig | zukünftig | bevorstehend | noch nicht umgesetzt | nicht umgesetzt | unerledigt | nicht erledigt | noch nicht erledigt | noch zu erledigen | neu | [ ] | [] | ☐ | ⬜ | ◻ | ⚪ | ○ | in Aussicht | eingeplant | in Abstimmung | weiß | nein | noch nicht |
      noch nicht erreicht | nicht erreicht | 0 % | 0%`,
  "in-arbeit": `in Arbeit | läuft | laufend | begonnen | in Umsetzung | in Bearbeitung | gestartet | angelaufen | wird umgesetzt | in Durchführung | im Gange | aktiv | fortlaufend | in Entwicklung | in Erarbeitung | Umsetzung läuft | läuft bereits | läuft noch | angefangen | am Laufen | im Prozess | in progress |
      kontinuierlich | dauerhaft | Daueraufgabe | im Plan | im Zeitplan | wird bearbeitet | in Klärung | in Realisierung | in der Umsetzung | in Beratung | eingeleitet | gelb | 🟡 | 🟠 | 🔄 | ⏳ | 🟨 | 🚧 | ◐ | [~] | [/] | 🔵 | wird erarbeitet | angestoßen | 50 %`,
  erreicht: `erreicht | erledigt | abgeschlossen | umgesetzt | fertig | fertiggestellt | beendet | realisiert | vollzogen | erfolgt | durchgeführt | abgearbeitet | ist erfolgt | vollständig umgesetzt | vollständig erreicht | voll erreicht | erfüllt | done | ok | o. k. | bestanden | verwirklicht | liegt vor | eingerichtet | gegründet | beschlossen | veröffentlicht |
      implementiert | etabliert | vollendet | Ziel erreicht | ja | [x] | [X] | x | ✔ | ✔️ | ✓ | ☑ | ☑️ | ✅ | ☒ | 🟢 | 🟩 | ● | grün | 100 % | 100% | komplett | hat stattgefunden | stattgefunden | ist abgeschlossen | eröffnet`,
  "teilweise-erreicht":
    "teilweise erreicht | teilweise umgesetzt | teilweise erledigt | teilweise | zum Teil erreicht | zum Teil umgesetzt | zum Teil | z. T. erreicht | teils erreicht | teils umgesetzt | in Teilen umgesetzt | in Teilen erreicht | in Teilen | größtenteils erreicht | größtenteils umgesetzt | überwiegend erreicht | überwiegend umgesetzt | fast fertig | nahezu erreicht | weitgehend umgesetzt | weitgehend erreicht | ansatzweise umgesetzt | tlw. erreicht | tlw. umgesetzt | teilerreicht | teilweise abgeschlossen | partiell umgesetzt | 🌓 | ◑",
  verschoben:
    "verschoben | vertagt | zurückgestellt | aufgeschoben | verzögert | in Verzug | verspätet | pausiert | ruht | ausgesetzt | unterbrochen | auf Eis gelegt | auf Eis | hinausgeschoben | verlegt | auf Wiedervorlage | zurückgestellt bis | im Verzug | gestoppt | ⏸ | ⏸️ | 🔴 | 🟥 | rot | blockiert | kritisch | wird verschoben | hängt | gefährdet | nicht im Zeitplan",
  entfallen:
    "entfallen | entfällt | gestrichen | aufgegeben | verworfen | abgebrochen | abgesagt | fallen gelassen | fallengelassen | nicht weiterverfolgt | nicht mehr verfolgt | wird nicht weiterverfolgt | wird nicht umgesetzt | eingestellt | zurückgezogen | hinfällig | obsolet | nicht mehr relevant | storniert | ausgefallen | fällt aus | fällt weg | weggefallen | ✗ | ✘ | ❌ | ✖ | ✖️ | [-] | 🚫 | ⚫ | abgelehnt | nicht realisierbar | nicht mehr geplant",
})
