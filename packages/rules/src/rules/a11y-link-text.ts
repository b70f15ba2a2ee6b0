import { fold } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { generalKnowledge } from "../rule-source.js"

/** Reports links whose words do not say where they lead. */
export const a11yLinkText = defineRule({
  code: "a11y-link-text",
  since: "0.1.0",
  severity: "info",
  group: "lesbarkeit",
  scope: "section",
  summary: { de: "Links sagen, wohin sie führen.", en: "Links say where they lead." },
  rationale: {
    de: "Vorleseprogramme lesen Links als Liste vor; fünfmal „hier“ hilft dort niemandem. Nackte Adressen meldet schon der Markdown-Prüfer (MD034). Die Regel stützt sich auf WCAG 2.4.4; die Fundstelle ist noch ungeprüft.",
    en: "Screen readers read links as a list; “here” five times helps nobody. Bare addresses are reported by the Markdown linter already (MD034). The rule rests on WCAG 2.4.4; the reference has not been looked up yet.",
  },
  sources: [generalKnowledge("WCAG 2.4.4 Linkzweck im Kontext")],
  options: z.strictObject({
    words: z
      .array(z.string())
      .default([
        "hier",
        "hier klicken",
        "klicken Sie hier",
        "bitte hier klicken",
        "siehe hier",
        "Link",
        "dieser Link",
        "mehr",
        "mehr dazu",
        "mehr erfahren",
        "mehr Infos",
        "weiter",
        "weiterlesen",
        "here",
        "click here",
      ])
      .meta({
        description: "Linktexte, die nichts über das Ziel sagen.",
        descriptionEn: "Link texts that say nothing about the target.",
      }),
  }),
  messages: {
    empty: ({ text }: { text: string }) => ({
      de: `„${text}“ sagt nicht, wohin der Link führt. Nennen Sie im Link das Ziel, zum Beispiel „Familienbericht 2025“.`,
      en: `“${text}” does not say where the link leads. Name the target in the link, for example “Family report 2025”.`,
    }),
  },
  examples: [
    {
      title: "ein Link auf „hier“",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Den Sozialbericht finden Sie [hier](https://landkreis-musterland.example/bericht).",
      ),
      expect: ["3:empty"],
    },
    {
      title: "der Link nennt sein Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Grundlage ist der [Sozialbericht 2025](https://landkreis-musterland.example/bericht).",
      ),
      expect: [],
    },
  ],
  check(context, report, { words }) {
    const empty = new Set(words.map(key))
    for (const { document, block } of context.blocks()) {
      for (const { text, range } of block.links) {
        if (empty.has(key(text)))
          report("empty", { place: { uri: document.uri, range }, data: { text: text.trim() } })
      }
    }
  },
})

function key(text: string): string {
  return fold(text.replace(/[^\p{L}\p{N}]+/gu, " ").trim())
}
