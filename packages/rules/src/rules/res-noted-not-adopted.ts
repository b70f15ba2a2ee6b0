import { type DecisionBody, valueLists } from "@kettenwerk/core"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a concept called adopted that was only taken note of. */
export const resNotedNotAdopted = defineRule({
  code: "res-noted-not-adopted",
  since: "0.1.0",
  severity: "info",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Zur Kenntnis genommen ist nicht beschlossen.",
    en: "Taken note of is not adopted.",
  },
  rationale: {
    de: "Eine Kenntnisnahme bindet niemanden. Gemeldet wird nur, wenn das Dokument als beschlossen gilt, das entscheidende Organ es aber nur zur Kenntnis nahm.",
    en: "Taking note binds nobody. Only reported if the document counts as adopted but the deciding council only took note of it.",
  },
  sources: [reference("OParl: Rollen einer Beratung (Kenntnisnahme, Entscheidung)")],
  messages: {
    noted: ({ body }: { body: string }) => ({
      de: `${body} hat das Konzept zur Kenntnis genommen, nicht beschlossen. Formulieren Sie es so, oder holen Sie einen Beschluss ein.`,
      en: `${body} took note of the concept but did not adopt it. Say so, or seek a resolution.`,
    }),
  },
  examples: [
    {
      title: "nur zur Kenntnis genommen",
      stage: "beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Ergebnis |",
        "| --- | --- | --- |",
        "| Jugendhilfeausschuss | 18.02.2025 | empfohlen |",
        "| Kreistag | 12.03.2025 | zur Kenntnis genommen |",
      ),
      expect: ["8:noted"],
    },
    {
      title: "beschlossen",
      stage: "beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Ergebnis |",
        "| --- | --- | --- |",
        "| Sozialausschuss | 18.02.2025 | zur Kenntnis genommen |",
        "| Kreistag | 12.03.2025 | unverändert beschlossen, Nr. 12/25 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.stage() !== "beschlossen") return
    const { consultations } = context.model
    const resolutions = councilResolutions(context.model)
    const steps = [...resolutions, ...consultations].filter(
      ({ body, source }) => body !== undefined && deciding.includes(body) && isInForce(context, source),
    )
    if (steps.some(({ result }) => result !== undefined && adopted.includes(result))) return
    const noted = steps.find(({ result }) => result === "zur-kenntnis")
    if (
      noted === undefined ||
      resolutions.some(
        ({ status, result, kind }) => status === "gefasst" && result === undefined && kind !== "auftrag",
      )
    )
      return
    report("noted", {
      place: placeOf(noted, "result"),
      data: { body: `Der ${valueLists.decisionBody.labels[noted.body!]}` },
    })
  },
})

const deciding: readonly DecisionBody[] = ["kreistag", "stadtrat", "gemeinderat"]
const adopted: readonly string[] = ["unveraendert-beschlossen", "geaendert-beschlossen"]
