import { entries, type ValueOf } from "./entries.js"

/** Whether an offer runs. */
export const offerStatusTerms = entries<ValueOf<"offerStatus">>({
  geplant: `geplant | in Planung | vorgesehen | im Aufbau | in Vorbereitung | in Vorb. | in Vorber. | im Entstehen | Idee | startet | ab nächstem Jahr | neu geplant |
      startet demnächst | angedacht | beantragt | zukünftig | in Entwicklung`,
  laufend: `laufend | läuft | aktiv | bestehend | fortlaufend | regelmäßig | in Betrieb | besteht |
      vorhanden | findet statt | wird angeboten | dauerhaft | in Umsetzung | gestartet | etabliert |
      kontinuierlich | 🟢 | ✔ | ✓ | [x]`,
  pausiert: `pausiert | ruht | ausgesetzt | unterbrochen | zurzeit nicht | derzeit nicht |
      vorübergehend eingestellt | vorübergehend geschlossen | Pause | derzeit ausgesetzt |
      findet derzeit nicht statt | vakant | 🟡 | unbesetzt`,
  beendet: `beendet | eingestellt | ausgelaufen | abgeschlossen | geschlossen | nicht mehr angeboten |
      weggefallen | entfallen | ausgelaufenes Projekt | aufgelöst | läuft aus | 🔴 | nicht mehr vorhanden`,
})
