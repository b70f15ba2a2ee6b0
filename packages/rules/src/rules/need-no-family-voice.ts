import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { familiesAreAsked, isFamilyEvidence } from "../participation.js"
import { law, seedA } from "../rule-source.js"

/** Reports needs none of which comes from families, although families are asked. */
export const needNoFamilyVoice = defineRule({
  code: "need-no-family-voice",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Mindestens ein Bedarf stammt von Familien selbst.",
    en: "At least one need comes from families themselves.",
  },
  rationale: {
    de: "Wünsche, Bedürfnisse und Interessen der Kinder und Eltern gehören in die Bedarfsermittlung. Nennen Sie bei mindestens einem Bedarf, dass er aus einer Befragung oder einem Gespräch stammt. Wurden Familien noch gar nicht gefragt, sagt das eine andere Regel.",
    en: "Wishes, needs and interests of children and parents belong in the assessment of needs. Name for at least one need that it comes from a survey or talk. If families have not been asked at all, another rule says so.",
  },
  sources: [seedA(69), law("§ 80 Abs. 1 Nr. 2 SGB VIII")],
  messages: {
    noVoice: ({ count }: { count: number }) => ({
      de: `${count === 1 ? "Der genannte Bedarf stammt nicht" : `Keiner der ${count} Bedarfe stammt`} von Familien selbst. Zeigen Sie, was die Beteiligung ergeben hat und was ihnen wichtig ist.`,
      en: `${count === 1 ? "The need named does not come" : `None of the ${count} needs comes`} from families themselves. Show what the participation brought and what matters to them.`,
    }),
  },
  examples: [
    {
      title: "gefragt, aber ohne Folgen für die Bedarfe",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Elterncafé | Eltern | 03/2025 |",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung vor der Einschulung | Schuleingangsuntersuchung 2024 |",
      ),
      expect: ["9:noVoice"],
    },
    {
      title: "ein Bedarf aus der Befragung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung vor der Einschulung | Schuleingangsuntersuchung 2024 |",
        "| Treffpunkte für junge Eltern | Familienbefragung 2025 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { needs, evidence } = context.model
    if (
      needs.length === 0 ||
      needs.some(({ kind }) => kind === "beduerfnis") ||
      evidence.some(isFamilyEvidence)
    )
      return
    if (!familiesAreAsked(context)) return
    report("noVoice", { place: context.placeFor("bedarf"), data: { count: needs.length } })
  },
})
