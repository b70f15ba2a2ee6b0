import { metricById } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { reference } from "../rule-source.js"

/** Reports networks in which most shortest ways run over the coordination. */
export const netCoordinatorOnlyHub = defineRule({
  code: "net-coordinator-only-hub",
  since: "0.1.0",
  severity: "info",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die meisten Wege im Netz führen nicht über die Koordination.",
    en: "Most ways in the network do not run over the coordination.",
  },
  rationale: {
    de: "Wer koordiniert, kennt alle und erscheint deshalb leicht als Mitte des Netzes. Tragfähig ist das Netz, wenn Ämter und Einrichtungen sich auch direkt absprechen. Ein Auszug der Verbindungen wird nicht geprüft.",
    en: "Whoever coordinates knows all and so easily appears as the centre of the network. It is stable if offices and institutions also talk directly. A selection of ties is not checked.",
  },
  sources: [reference("Freeman 1977: Vermittlungslage (Betweenness)")],
  options: z.strictObject({
    share: z.number().min(0).max(1).default(0.5).meta({
      description: "Ab diesem Anteil der kürzesten Wege, 0 bis 1.",
      descriptionEn: "From this share of the shortest ways on, 0 to 1.",
    }),
    actors: z.int().min(4).default(6).meta({
      description: "Nur Netze mit mindestens so vielen Akteuren.",
      descriptionEn: "Only networks with at least so many actors.",
    }),
  }),
  messages: {
    hub: ({ name, share }: { name: string; share: number }) => ({
      de: `${share} Prozent der kürzesten Wege im Netz laufen über „${name}“. Stärken Sie direkte Kontakte zwischen den Ämtern.`,
      en: `${share} per cent of the shortest ways in the network run over “${name}”. Strengthen direct contacts between the offices.`,
    }),
  },
  examples: [
    {
      title: "ein Stern",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Jugendamt | Kooperation |",
        "| Koordinationsstelle Präventionskette | Gesundheitsamt | Abstimmung |",
        "| Koordinationsstelle Präventionskette | Kita Wiesengrund | Austausch |",
        "| Koordinationsstelle Präventionskette | Sozialamt | Abstimmung |",
        "| Koordinationsstelle Präventionskette | Schulamt | Abstimmung |",
        "| Jugendamt | Sozialamt | Austausch |",
      ),
      expect: ["7:hub"],
    },
    {
      title: "direkte Kontakte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Jugendamt | Kooperation |",
        "| Koordinationsstelle Präventionskette | Gesundheitsamt | Abstimmung |",
        "| Jugendamt | Gesundheitsamt | Austausch |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Schulamt | Abstimmung |",
        "| Sozialamt | Schulamt | Austausch |",
      ),
      expect: [],
    },
  ],
  check(context, report, { share: least, actors }) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt || facts.network.weak.order < actors) return
    const result = metricById("betweenness")?.measure({ network: facts.network })
    if (result?.kind !== "perActor") return
    for (const { actor, value } of result.values) {
      if (value === null || value < least || !facts.coordination.has(actor)) continue
      report("hub", {
        place: facts.placeOfActor(actor),
        data: { name: facts.nameOf(actor), share: Math.round(value * 100) },
      })
    }
  },
})
