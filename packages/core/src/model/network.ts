import { z } from "zod"
import { named, ref } from "./define.js"
import { dateValue } from "./quantities.js"
import { formality, relationFrequency, relationLevel, surveyMethod, tieDirection } from "./values.js"

/** A tie between two actors, as one side or both name it. */
export const relation = named("Beziehung zwischen zwei Akteuren", {
  from: ref("actors", "nennende Stelle"),
  to: ref("actors", "genannte Stelle"),
  level: relationLevel.schema.optional().describe("Art der Zusammenarbeit"),
  levelText: z.string().optional().describe("Art im Wortlaut"),
  frequency: relationFrequency.schema.optional().describe("Häufigkeit"),
  frequencyText: z.string().optional().describe("Häufigkeit im Wortlaut"),
  direction: tieDirection.schema.describe(
    "gerichtet: nur eine Seite nennt sie; gegenseitig: der Text nennt beide Seiten",
  ),
  confirmed: z.boolean().describe("von beiden Seiten genannt"),
  formality: formality.schema.optional().describe("Form der Zusammenarbeit"),
  wave: ref("surveyWaves", "Erhebung").optional(),
  topic: z.string().optional().describe("Thema"),
})

/** A dated collection of relations. */
export const surveyWave = named("Erhebung der Zusammenarbeit (Netzwerkanalyse)", {
  date: dateValue.optional().describe("Zeitpunkt"),
  method: surveyMethod.schema.optional().describe("Methode"),
  respondents: z.int().optional().describe("Zahl der Antwortenden"),
  invited: z.int().optional().describe("Zahl der Befragten"),
  responseRate: z.number().min(0).max(1).optional().describe("Rücklauf als Anteil, 0 bis 1"),
  planned: z.boolean().optional().describe("erst geplant"),
})
