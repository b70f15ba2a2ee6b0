import { entries, type ValueOf } from "./entries.js"

/** A phase of life or a transition between two. */
export const phaseKindTerms = entries<ValueOf<"phaseKind">>({
  phase: "Lebensphase | Phase | Altersphase | Altersgruppe | Lebensabschnitt",
  transition: `Übergang | Übergänge | Transition | Übergangsphase | Wechsel | Übergang Kita-Grundschule |
      Übergang Schule-Beruf | Übergangsmanagement`,
})
