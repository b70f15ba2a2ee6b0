import { entries, type ValueOf } from "./entries.js"

/** Phases of the planning cycle; other cycles mapped to it. */
export const cyclePhaseTerms = entries<ValueOf<"cyclePhase">>({
  "planen-entscheiden": `Planen und Entscheiden | Planung | Planen | Wissensbasiertes Planen und Entscheiden | Plan |
      Entscheiden | Problembestimmung | Strategieformulierung | Analyse | Planungsphase |
      Zielentwicklung | Strategische Steuerung & Zielentwicklung | Wissensbasierung | Sinnfokussierung |
      Leitbild & Vision | Vorbereitungsphase | Wissensbasiertes Planen | Konzeptphase | Analysephase |
      Konzeptionsphase`,
  umsetzen: `Umsetzen | Umsetzung | Do | Durchführung | Umsetzungsphase | Implementierung |
      Zielkonkretisierung & -umsetzung | Realisierung | Zielkonkretisierung | Erprobung |
      Durchführungsphase | Handeln`,
  reflektieren: `Reflektieren | Reflexion | erneute Reflexion | Check | Act | Bewertung | Evaluation | Auswertung |
      Überprüfung | Reflexion & Neuausrichtung | Neuausrichtung | Evaluierung | Evaluationsphase |
      Reflexionsphase | Bewerten | Anpassung | Weiterentwicklung`,
})
