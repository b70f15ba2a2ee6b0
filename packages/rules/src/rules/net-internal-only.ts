import { eiBaseline, mixingMatrix, readPartition, seededRandom } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { seedA } from "../rule-source.js"

/** Reports an administration that is tied with itself far more than chance would have it. */
export const netInternalOnly = defineRule({
  code: "net-internal-only",
  since: "0.1.0",
  severity: "info",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die Verwaltung ist auch nach außen vernetzt.",
    en: "The administration is connected to the outside as well.",
  },
  rationale: {
    de: "Präventionsketten verbinden Verwaltung und Partner außerhalb. Verglichen wird mit dem Zufall bei denselben Gruppengrößen; gemeldet wird nur, was deutlich darunter liegt. Ein Auszug der Verbindungen wird nicht geprüft.",
    en: "Prevention chains connect the administration with partners outside. Compared with chance at the same group sizes; only what lies clearly below is reported. A selection of ties is not checked.",
  },
  sources: [seedA(52)],
  options: z.strictObject({
    actors: z.int().min(4).default(8).meta({
      description: "Nur Netze mit mindestens so vielen Akteuren.",
      descriptionEn: "Only networks with at least so many actors.",
    }),
  }),
  messages: {
    internal: ({ inside, across }: { inside: number; across: number }) => ({
      de: `Die Verwaltung ist vor allem unter sich vernetzt: ${inside} Verbindungen innen, ${across} nach außen. Das ist seltener, als der Zufall erwarten ließe. Wen können Sie dazuholen?`,
      en: `The administration is mainly connected with itself: ${inside} ties inside, ${across} to the outside. That is rarer than chance would have it. Whom can you bring in?`,
    }),
  },
  examples: [
    {
      title: "die Ämter bleiben unter sich",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Kooperation |",
        "| Jugendamt | Schulverwaltungsamt | Kooperation |",
        "| Gesundheitsamt | Sozialamt | Kooperation |",
        "| Gesundheitsamt | Schulverwaltungsamt | Kooperation |",
        "| Sozialamt | Schulverwaltungsamt | Kooperation |",
        "| Sozialwerk Auental e. V. | Kita Wiesengrund | Kooperation |",
        "| Sozialwerk Auental e. V. | Grundschule am Anger | Kooperation |",
        "| Sozialwerk Auental e. V. | Klinikum Auental | Kooperation |",
        "| Kita Wiesengrund | Grundschule am Anger | Kooperation |",
        "| Kita Wiesengrund | Klinikum Auental | Kooperation |",
        "| Jugendamt | Sozialwerk Auental e. V. | Austausch |",
      ),
      expect: ["3:internal"],
    },
    {
      title: "gemischte Kontakte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Kooperation |",
        "| Schulverwaltungsamt | Grundschule am Anger | Kooperation |",
        "| Gesundheitsamt | Klinikum Auental | Kooperation |",
        "| Gesundheitsamt | Kita Wiesengrund | Kooperation |",
        "| Sozialamt | Sozialwerk Auental e. V. | Kooperation |",
        "| Jugendamt | Sozialwerk Auental e. V. | Kooperation |",
        "| Jugendamt | Kita Wiesengrund | Austausch |",
      ),
      expect: [],
    },
  ],
  check(context, report, { actors }) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt) return
    const { network } = facts
    const groups = readPartition(network.graph, "affiliation")
    const known = groups.sizes.reduce((sum, size) => sum + size, 0)
    const inside = groups.labels.indexOf("verwaltung")
    const outside = groups.labels.indexOf("extern")
    // Affiliations are often our own guess from names; with gaps in them nothing can be said.
    if (known < actors || known * 10 < network.weak.order * 9 || inside < 0 || outside < 0) return
    const table = mixingMatrix(network.weak, groups.of, groups.labels.length)
    const own = table[inside]![inside]! / 2
    const across = table[inside]![outside]!
    if (own <= across) return
    // Of all ways to deal the groups at most one in twenty may be as closed as this one.
    const { shareAtMost } = eiBaseline(network.weak, groups.of, 400, seededRandom(1))
    if (shareAtMost > 0.05) return
    report("internal", { place: facts.place, data: { inside: own, across } })
  },
})
