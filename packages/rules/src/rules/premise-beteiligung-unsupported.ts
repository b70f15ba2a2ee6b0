import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { familiesAreAsked } from "../participation.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports the claim to plan with participation where no family is asked. */
export const premiseBeteiligungUnsupported = defineRule({
  code: "premise-beteiligung-unsupported",
  since: "0.1.0",
  severity: "warning",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Wer „beteiligungsorientiert“ plant, beteiligt Familien.",
    en: "Planning “with participation” means that families take part.",
  },
  rationale: {
    de: "Der Anspruch wird an den Formaten gemessen. Eine Befragung, ein Elterncafé oder ein geplanter Termin genügt; die Beteiligung von Fachkräften allein nicht.",
    en: "The claim is measured by the formats. A survey, a parents' café or a planned date is enough; participation of professionals alone is not.",
  },
  sources: [seedB(28)],
  messages: {
    unsupported: ({ claim }: { claim: string }) => ({
      de: `„${claim}“ steht im Konzept, es ist aber kein Format mit Familien eingetragen. Nennen Sie eines, auch ein geplantes.`,
      en: `The concept says “${claim}”, but no format with families is listed. Name one, a planned one will do.`,
    }),
  },
  examples: [
    {
      title: "Anspruch ohne Format",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- beteiligungsorientiert",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["5:unsupported"],
    },
    {
      title: "eine Befragung ist geplant",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- beteiligungsorientiert",
        "",
        "## Beteiligung",
        "",
        "| Format | Zeitraum | Beteiligte |",
        "| --- | --- | --- |",
        "| Familienbefragung | 05/2026 | Eltern |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const claim = context.model.premises.find(({ value }) => value === "beteiligungsorientiert")
    if (claim === undefined || familiesAreAsked(context)) return
    report("unsupported", { place: placeOf(claim), data: { claim: claim.name } })
  },
})
