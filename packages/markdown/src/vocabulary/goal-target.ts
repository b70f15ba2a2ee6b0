import { entries, type ValueOf } from "./entries.js"

/** Does a goal change structures or the life of the target group? */
export const goalTargetTerms = entries<ValueOf<"goalTarget">>({
  struktur: `Struktur | Strukturziel | strukturell | Outcome 1 | Strukturebene | Verwaltung | Netzwerkziel |
      Strukturentwicklung | Organisationsziel | Systemebene | Prozessziel | Struktur- und Prozessziel |
      Zusammenarbeit | Kooperationsziel`,
  zielgruppe: `Zielgruppe | Zielgruppenziel | Outcome 2 | Wirkung bei der Zielgruppe | Familien | Kinder |
      Zielgruppenebene | Adressaten | Kinder und Familien | Personenebene | Wirkungsziel Zielgruppe`,
})
