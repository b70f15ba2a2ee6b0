import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { reference } from "../rule-source.js"

/** Reports surveys in which many ties are named by one side only. */
export const netUnconfirmedTies = defineRule({
  code: "net-unconfirmed-ties",
  since: "0.1.0",
  severity: "info",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die meisten Verbindungen bestätigen beide Seiten.",
    en: "Most ties are confirmed by both sides.",
  },
  rationale: {
    de: "Ein Kontakt, den nur eine Seite nennt, kann Wunsch oder Missverständnis sein. Geprüft wird nur, wenn die Erhebung zwischen einseitig und beidseitig unterscheidet.",
    en: "A contact that only one side names may be a wish or a misunderstanding. Only checked if the survey tells one-sided from mutual ties.",
  },
  sources: [reference("Netzwerkanalyse: Reziprozität der Nennungen")],
  options: z.strictObject({
    share: z.number().min(0).max(1).default(0.3).meta({
      description: "Mehr als dieser Anteil einseitiger Verbindungen wird gemeldet, 0 bis 1.",
      descriptionEn: "More than this share of one-sided ties is reported, 0 to 1.",
    }),
  }),
  messages: {
    unconfirmed: ({ count, of }: { count: number; of: number }) => ({
      de: `${count} von ${of} Kontakten nennt nur eine Seite. Fragen Sie nach, bevor Sie das Bild veröffentlichen.`,
      en: `${count} of ${of} contacts are named by one side only. Ask before you publish the picture.`,
    }),
  },
  examples: [
    {
      title: "viele einseitige Kontakte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit | Bestätigung |",
        "| --- | --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation | beidseitig |",
        "| Jugendamt | Sozialamt | Abstimmung | einseitig |",
        "| Jugendamt | Schulamt | Austausch | einseitig |",
        "| Gesundheitsamt | Sozialamt | Austausch | einseitig |",
        "| Gesundheitsamt | Schulamt | Austausch | beidseitig |",
      ),
      expect: ["3:unconfirmed"],
    },
    {
      title: "die Erhebung unterscheidet nicht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Schulamt | Austausch |",
        "| Gesundheitsamt | Sozialamt | Austausch |",
        "| Gesundheitsamt | Schulamt | Austausch |",
      ),
      expect: [],
    },
  ],
  check(context, report, { share }) {
    const facts = networkFacts(context)
    if (facts === undefined || !facts.directed) return
    const pairs = new Map<string, "one" | "both">()
    const seen = new Set<string>()
    for (const { from, to, confirmed, direction, level } of facts.relations) {
      if (from === to || level === "keine") continue
      const pair = from < to ? `${from}\n${to}` : `${to}\n${from}`
      const mutual = confirmed || direction === "gegenseitig" || seen.has(`${to}\n${from}`)
      seen.add(`${from}\n${to}`)
      if (mutual) pairs.set(pair, "both")
      else if (!pairs.has(pair)) pairs.set(pair, "one")
    }
    const count = [...pairs.values()].filter((kind) => kind === "one").length
    // A tie noted as one-sided among ties without any note is an exception, not a survey.
    if (pairs.size < 5 || count <= pairs.size * share || count > pairs.size - 2) return
    report("unconfirmed", { place: facts.place, data: { count, of: pairs.size } })
  },
})
