import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports a concept that wants to be the frame for new offers but names no criteria. */
export const premiseOfferCriteriaMissing = defineRule({
  code: "premise-offer-criteria-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "Wer Rahmen für neue Angebote sein will, nennt Kriterien.",
    en: "A concept that is to frame new offers names criteria.",
  },
  rationale: {
    de: "Erst Kriterien machen aus dem Konzept einen Rahmen: Beitrag zu einem Ziel, Zielgruppe, Zugang, Finanzierung. Gefragt wird nur, wenn das Konzept selbst diesen Anspruch erhebt.",
    en: "Only criteria make the concept a frame: contribution to a goal, target group, access, funding. Only asked if the concept itself claims to be one.",
  },
  sources: [seedB(81)],
  messages: {
    missing: () => ({
      de: "Das Konzept soll Rahmen für neue Angebote sein. Nach welchen Kriterien entscheiden Sie? Ergänzen Sie eine kurze Liste.",
      en: "The concept is to be the frame for new offers. By which criteria do you decide? Add a short list.",
    }),
  },
  examples: [
    {
      title: "Rahmen ohne Kriterien",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Zweck",
        "",
        "Das Präventionskonzept ist Handlungsleitfaden und normativer Rahmen für neue Angebote.",
      ),
      expect: ["5:missing"],
    },
    {
      title: "mit Kriterien",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Zweck",
        "",
        "Das Präventionskonzept ist Handlungsleitfaden und normativer Rahmen für neue Angebote.",
        "",
        "## Kriterien für neue Angebote",
        "",
        "- Das Angebot trägt zu einem Leitziel bei.",
        "- Das Angebot ist für Familien kostenfrei.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { statements, offerCriteria } = context.model
    const claim = statements.find(({ kind, question }) => kind === "normative-frame" && !question)
    if (claim !== undefined && offerCriteria.length === 0) report("missing", { place: placeOf(claim) })
  },
})
