import { entries, type ValueOf } from "./entries.js"

/** Pillars of the structure. */
export const pillarTerms = entries<ValueOf<"pillar">>({
  steuerung: "Steuerung | Steuern | Strategische Steuerung | Steuerungsebene | Lenkung",
  planung: "Planung | Planen | Integrierte Planung | Planungsebene | Sozialplanung",
  beteiligung: "Beteiligung | Beteiligen | Partizipation | Mitwirkung | Teilhabe",
})
