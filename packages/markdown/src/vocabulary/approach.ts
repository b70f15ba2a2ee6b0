import { entries, type ValueOf } from "./entries.js"

/** What prevention works on. */
export const approachTerms = entries<ValueOf<"approach">>({
  verhaltenspraevention: `Verhaltensprävention | verhaltensbezogen | Verhalten | verhaltenspräventiv | am Verhalten |
      verhaltensorientiert | Verhaltensebene`,
  verhaeltnispraevention: `Verhältnisprävention | verhältnisbezogen | Verhältnisse | verhältnispräventiv |
      Lebensverhältnisse | strukturell | Strukturprävention | verhältnisorientiert | Setting |
      Settingansatz | Setting-Ansatz | Verhältnisebene`,
  kombiniert: `kombiniert | beides | Verhaltens- und Verhältnisprävention | Verhalten und Verhältnisse |
      verhaltens- und verhältnisbezogen | gemischt | Verhältnis- und Verhaltensprävention`,
})
