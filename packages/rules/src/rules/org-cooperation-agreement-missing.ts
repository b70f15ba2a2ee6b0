import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { law } from "../rule-source.js"

/** Asks about agreements with partners outside of the administration where none is mentioned. */
export const orgCooperationAgreementMissing = defineRule({
  code: "org-cooperation-agreement-missing",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Mit Partnern außerhalb der Verwaltung ist die Zusammenarbeit vereinbart.",
    en: "The cooperation with partners outside of the administration is agreed.",
  },
  rationale: {
    de: "Eine Vereinbarung klärt Ziele, Ansprechstellen und Datenschutz und überdauert Personalwechsel. Im Kinderschutz sollen die Beteiligten ihre Grundsätze vereinbaren. Jede erwähnte Vereinbarung zählt; ohne freie Träger oder Einrichtungen im Konzept wird nicht gefragt.",
    en: "An agreement settles goals, contacts and data protection and outlasts changes of staff. In child protection the parties are to agree on principles. Any agreement mentioned counts; without carriers or institutions in the concept the rule does not ask.",
  },
  sources: [law("§ 3 Abs. 3 KKG")],
  options: z.strictObject({
    partners: z.int().min(1).default(2).meta({
      description: "Ab so vielen freien Trägern und Einrichtungen wird gefragt.",
      descriptionEn: "Asked from this number of carriers and institutions on.",
    }),
  }),
  messages: {
    missing: ({ partners }: { partners: readonly string[] }) => ({
      de: `Mit Partnern wie ${quoteDe(partners)} ist keine Vereinbarung genannt. Eine Kooperationsvereinbarung macht die Zusammenarbeit verbindlich.`,
      en: `No agreement with partners such as ${quoteEn(partners)} is mentioned. A cooperation agreement makes the work binding.`,
    }),
  },
  examples: [
    {
      title: "freie Träger ohne Vereinbarung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger |",
        "| --- | --- |",
        "| Elterncafé | Kinderschutzbund Musterland e. V. |",
        "| Lesepaten | Diakonie Musterland gGmbH |",
      ),
      expect: ["1:missing"],
    },
    {
      title: "die Vereinbarung ist genannt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger |",
        "| --- | --- |",
        "| Elterncafé | Kinderschutzbund Musterland e. V. |",
        "| Lesepaten | Diakonie Musterland gGmbH |",
        "",
        "Mit beiden Trägern bestehen Kooperationsvereinbarungen.",
      ),
      expect: [],
    },
  ],
  check(context, report, { partners }) {
    const { actors, agreements, relations } = context.model
    const carriers = actors.filter(
      ({ kind, carrierKind, parentActor }) =>
        (kind === "freier-traeger" || kind === "verein-ehrenamt" || carrierKind === "frei-gemeinnuetzig") &&
        parentActor === undefined,
    )
    if (carriers.length < partners) return
    if (agreements.some(({ kind }) => kind === "cooperation")) return
    if (relations.some(({ formality }) => formality === "vereinbarung" || formality === "vertrag")) return
    if (context.search(words).length > 0) return
    report("missing", {
      place: context.placeFor("organisation", "netzwerk"),
      data: { partners: carriers.slice(0, 2).map(({ name }) => name) },
    })
  },
})

const words = [
  "Vereinbarung",
  "…vereinbarung",
  "Vertrag",
  "…vertrag",
  "vertraglich",
  "Absichtserklärung",
  "Letter of Intent",
]
