import { entries, type ValueOf } from "./entries.js"

/** Whether a body existed before. */
export const bodyOriginTerms = entries<ValueOf<"bodyOrigin">>({
  bestehend: `bestehend | vorhanden | besteht | besteht bereits | besteht schon | bereits vorhanden |
      etabliert | bestehende Struktur | existiert | existiert bereits | gab es schon | bisherig`,
  erweitert: `erweitert | erweiterte Struktur | ausgebaut | angepasst | erweitertes Gremium | weiterentwickelt |
      umgewidmet | ergänzt | aufgestockt | wird erweitert`,
  neu: `neu | neu gegründet | neu eingerichtet | neues Gremium | gegründet | wird gegründet |
      neu zu gründen | im Aufbau | geplant | neu zu schaffen | wird neu eingerichtet`,
})
