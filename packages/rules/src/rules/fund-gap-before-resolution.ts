import { isDefinite } from "@kettenwerk/core"
import { fundsCoordination, isOver, sameObject } from "../continued-funding.js"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a coordination whose funding ends before the concept is to be adopted. */
export const fundGapBeforeResolution = defineRule({
  code: "fund-gap-before-resolution",
  since: "0.1.0",
  severity: "info",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Die Koordination ist bis zum Beschluss finanziert.",
    en: "The coordination is funded until the resolution.",
  },
  rationale: {
    de: "Wer das Konzept durch die Gremien trägt, sollte bis dahin noch da sein. Verglichen wird das Ende der Förderung mit dem frühesten geplanten Beschluss; eine weitere Förderung oder ein offenes Ende genügt.",
    en: "Whoever carries the concept through the councils should still be there by then. The end of the funding is compared with the earliest planned resolution; another funding or an open end is enough.",
  },
  sources: [reference("Beschlussvorlagen: finanzielle Auswirkungen")],
  messages: {
    gap: ({ until, resolution }: { until: string; resolution: string }) => ({
      de: `Die Förderung der Koordination endet „${until}“, der Beschluss ist für „${resolution}“ geplant. Wer führt das Konzept bis dahin weiter?`,
      en: `The funding of the coordination ends “${until}”, the resolution is planned for “${resolution}”. Who carries the concept on until then?`,
    }),
  },
  examples: [
    {
      title: "die Stelle endet vor dem Beschluss",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Koordinationsstelle | Landesprogramm | 01/2024–06/2026 |",
        "",
        "## Beschluss",
        "",
        "Der Kreistag entscheidet am 16.12.2026.",
      ),
      expect: ["7:gap"],
    },
    {
      title: "die Stelle reicht über den Beschluss hinaus",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Koordinationsstelle | Landesprogramm | 01/2024–12/2027 |",
        "",
        "## Beschluss",
        "",
        "Der Kreistag entscheidet am 16.12.2026.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { fundings } = context.model
    const resolutions = councilResolutions(context.model)
    const planned = resolutions
      .filter(({ status, date }) => status === "geplant" && isDefinite(date) && date.from !== null)
      .toSorted((a, b) => (a.date!.from! < b.date!.from! ? -1 : a.date!.from! > b.date!.from! ? 1 : 0))[0]
    if (planned === undefined) return
    const day = planned.date!.from!
    for (const funding of fundings) {
      if (!fundsCoordination(funding) || isOver(funding, context.stichtag) || !isOver(funding, day)) continue
      if (fundings.some((other) => other !== funding && sameObject(other, funding) && !isOver(other, day)))
        continue
      report("gap", {
        place: placeOf(funding, "date"),
        data: { until: funding.date!.text, resolution: planned.date!.text },
        related: [
          {
            place: placeOf(planned, "date"),
            message: { de: "geplanter Beschluss", en: "planned resolution" },
          },
        ],
      })
    }
  },
})
