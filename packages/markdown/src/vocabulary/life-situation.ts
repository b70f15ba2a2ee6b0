import { entries, type ValueOf } from "./entries.js"

/** Dimensions of a life situation (AWO-ISS). */
export const lifeSituationTerms = entries<ValueOf<"lifeSituation">>({
  materiell: `materiell | Materielle Lage | Einkommen | Wohnen | materielle Versorgung | finanziell |
      Materielle Grundversorgung | Grundversorgung | Armut | wirtschaftlich`,
  sozial: `sozial | Soziale Lage | soziale Kontakte | Soziale Teilhabe | soziale Beziehungen |
      soziales Umfeld | Soziale Integration | sozial-emotional`,
  gesundheitlich: `gesundheitlich | Gesundheit | Gesundheitliche Lage | physisch und psychisch | körperlich |
      psychisch | seelisch | Gesundheitszustand`,
  kulturell: `kulturell | Kulturelle Lage | Bildung | Kulturelle Teilhabe | Sprache und Bildung | Bildungslage |
      Kultur`,
})
