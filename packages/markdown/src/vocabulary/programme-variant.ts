import { entries, type ValueOf } from "./entries.js"

/** Variants of the Thuringian programme: B has no funded coordination. */
export const programmeVariantTerms = entries<ValueOf<"programmeVariant">>({
  A: `Variante A | Var. A | A | mit Förderung einer Koordinationsstelle | mit Koordinationsstelle |
      Teilnahme mit Förderung | mit geförderter Koordinationsstelle | Modell A`,
  B: `Variante B | Var. B | B | ohne Förderung einer Koordinationsstelle |
      Teilnahme ohne Förderung einer Koordinationsstelle | ohne Koordinationsstelle |
      Teilnahme ohne Förderung | ohne geförderte Koordinationsstelle | Modell B`,
})
