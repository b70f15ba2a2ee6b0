import { entries, type ValueOf } from "./entries.js"

/** Levels of the mandate of a body. */
export const mandateLevelTerms = entries<ValueOf<"mandateLevel">>({
  strategisch: `strategisch | strategische Ebene | Leitungsebene | Führungsebene | Entscheidungsebene |
      Steuerungsebene | entscheidend | richtungsweisend`,
  taktisch: `taktisch | taktische Ebene | Planungsebene | planend | vorbereitend | koordinierend |
      Koordinationsebene | konzeptionell`,
  operativ: `operativ | operative Ebene | Fachebene | Arbeitsebene | Umsetzungsebene | ausführend | umsetzend |
      fachlich | Praxisebene`,
})
