import { entries, type ValueOf } from "./entries.js"

/** What a body does in the Beratungsfolge. */
export const consultationRoleTerms = entries<ValueOf<"consultationRole">>({
  anhoerung: "Anhörung | angehört | Stellungnahme | Anhören | Beteiligung | Ö Anhörung",
  vorberatung: `Vorberatung | vorberatend | Beratung | Empfehlung | beratend | Empfehlungsbeschluss |
      Vorberatend | Diskussion | empfehlend | Beratung und Empfehlung | vorberaten`,
  entscheidung: `Entscheidung | Beschluss | Beschlussfassung | beschließend | entscheidend | Entscheidungsfindung |
      endgültige Entscheidung | abschließende Beratung | beschließt | Beratung und Beschluss`,
  kenntnisnahme: `Kenntnisnahme | zur Kenntnis | Information | zur Information | Mitteilung | zur Kenntnisnahme`,
})
