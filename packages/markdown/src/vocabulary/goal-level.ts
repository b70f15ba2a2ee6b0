import { entries, type ValueOf } from "./entries.js"

/** Levels of goals: the adjectives, the kinds of goals, the horizon. */
export const goalLevelTerms = entries<ValueOf<"goalLevel">>(
  {
    strategisch: `strategisch | Strategische Ebene | Strategisches Ziel | Strategische Ziele | strateg. | strateg. Ziel | Leitziel | Oberziel | Grundsatzziel | Vision | Wirkungsziel | Leitlinie | Gesamtziel | Globalziel | Fernziel |
      Langfristiges Ziel | langfristig | Hauptziel | Übergeordnetes Ziel | Zukunftsziel | Leitvorstellung | Generalziel | Richtziel | Impact-Ziel | Strategieziel`,
    taktisch: `taktisch | Taktische Ebene | Taktisches Ziel | takt. Ziel | Mittlerziel | Mittelziel | Teilziel | Rahmenziel | Zwischenziel | Entwicklungsziel | mittelfristig | Mittelfristiges Ziel | Bereichsziel | Unterziel | Outcome-Ziel | Schwerpunktziel | Handlungsfeldziel`,
    operativ: `operativ | Operative Ebene | Operatives Ziel | operat. Ziel | Handlungsziel | Umsetzungsziel | Maßnahmenziel | Maßnahmeziel | Ergebnisziel | Feinziel | kurzfristig | Kurzfristiges Ziel | Detailziel | Leistungsziel | Aktivitätsziel | Output-Ziel | Jahresziel | Prozessziel | Praxisziel`,
  },
  { strategisch: "Television", operativ: "operativer Eingriff" },
)
