import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { reference } from "../rule-source.js"

/** Reports surveys that too few of those asked have answered. */
export const netLowResponse = defineRule({
  code: "net-low-response",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die meisten Befragten haben auf die Netzwerkanalyse geantwortet.",
    en: "Most of those asked have answered the network survey.",
  },
  rationale: {
    de: "Fehlende Antworten verändern ein Netzbild stärker als andere Befragungen: Mit jeder Stelle fehlen alle ihre Verbindungen. Ein Anruf hebt den Rücklauf. Geprüft wird die jüngste Erhebung, wenn der Rücklauf dasteht.",
    en: "Missing answers change the picture of a network more than other surveys: with every actor all its ties are missing. A call raises the response. The latest survey is checked if its response is stated.",
  },
  sources: [reference("Netzwerkanalyse Frühe Hilfen: Rücklauf durch Telefoninterviews erhöhen")],
  options: z.strictObject({
    rate: z.number().min(0).max(1).default(0.7).meta({
      description: "Unter diesem Rücklauf wird gemeldet, 0 bis 1.",
      descriptionEn: "Reported below this response rate, 0 to 1.",
    }),
  }),
  messages: {
    counts: ({ respondents, invited }: { respondents: number; invited: number }) => ({
      de: `Nur ${respondents} von ${invited} Befragten haben geantwortet. Kennzahlen sind dann wenig belastbar. Fragen Sie telefonisch nach, oder nennen Sie die Grenze im Text.`,
      en: `Only ${respondents} of ${invited} have answered. Figures are of little weight then. Ask by phone, or state the limit in the text.`,
    }),
    rate: ({ percent }: { percent: number }) => ({
      de: `Der Rücklauf beträgt nur ${percent} Prozent. Kennzahlen sind dann wenig belastbar. Fragen Sie telefonisch nach, oder nennen Sie die Grenze im Text.`,
      en: `The response rate is only ${percent} per cent. Figures are of little weight then. Ask by phone, or state the limit in the text.`,
    }),
  },
  examples: [
    {
      title: "11 von 20",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "Von 20 angeschriebenen Stellen haben 11 geantwortet.",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
      ),
      expect: ["5:counts"],
    },
    {
      title: "nur der Anteil steht da",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "Die Rücklaufquote betrug 55 Prozent.",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
      ),
      expect: ["5:rate"],
    },
    {
      title: "fast alle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "Von 20 angeschriebenen Stellen haben 18 geantwortet.",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
      ),
      expect: [],
    },
  ],
  check(context, report, { rate }) {
    const facts = networkFacts(context)
    const { wave, basis, place } = facts ?? {}
    if (wave == null || basis?.responseRate == null || basis.responseRate >= rate) return
    const { respondents, invited } = wave
    if (respondents !== undefined && invited !== undefined)
      report("counts", { place: place!, data: { respondents, invited } })
    else report("rate", { place: place!, data: { percent: Math.round(basis.responseRate * 100) } })
  },
})
