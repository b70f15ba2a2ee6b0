import { words as countWords, perText } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { reference } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Suggests a page in plain language where a long concept has no summary at all. */
export const langEasySummaryMissing = defineRule({
  code: "lang-easy-summary-missing",
  since: "0.1.0",
  severity: "hint",
  stages: { entwurf: "off" },
  aspect: "completeness",
  group: "lesbarkeit",
  scope: "group",
  summary: {
    de: "Ein langes Konzept hat eine kurze Zusammenfassung.",
    en: "A long concept has a short summary.",
  },
  rationale: {
    de: "Eine Seite in einfacher Sprache hilft Familien und Gremien. Gefragt wird erst ab der Beschlussvorlage und nur bei langen Texten; eine Zusammenfassung unter jedem Namen genügt. Das Konzept selbst muss nicht in einfacher Sprache stehen.",
    en: "One page in plain language helps families and councils. Only asked from the council paper on and only for long texts; a summary under any name is enough. The concept itself need not be in plain language.",
  },
  sources: [reference("Landkreise veröffentlichen zu ihren Konzepten Texte in einfacher Sprache")],
  options: z.strictObject({
    words: z.int().min(100).default(2000).meta({
      description: "Erst ab so vielen Wörtern wird gefragt.",
      descriptionEn: "Only asked from so many words on.",
    }),
  }),
  messages: {
    missing: () => ({
      de: "Eine Seite in einfacher Sprache hilft Familien und Gremien. Stellen Sie dem Konzept eine kurze Zusammenfassung voran.",
      en: "One page in plain language helps families and councils. Put a short summary in front of the concept.",
    }),
  },
  examples: [
    {
      title: "ein langer Text ohne Zusammenfassung",
      settings: { regeln: { "lang-easy-summary-missing": { optionen: { words: 100 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Der Landkreis begleitet Familien von Anfang an und in allen Orten. ".repeat(12).trim(),
      ),
      expect: ["1:missing"],
    },
    {
      title: "das Wichtigste in Kürze",
      settings: { regeln: { "lang-easy-summary-missing": { optionen: { words: 100 } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Das Wichtigste in Kürze",
        "",
        "Alle Kinder sollen gut aufwachsen. Dafür arbeiten viele Stellen zusammen.",
        "",
        "## Ausgangslage",
        "",
        "Der Landkreis begleitet Familien von Anfang an und in allen Orten. ".repeat(12).trim(),
      ),
      expect: [],
    },
  ],
  check(context, report, { words }) {
    if (context.model.statements.some(({ kind }) => kind === "summary")) return
    if (hasSectionAbout(context, headings)) return
    if (context.documents.some(({ title }) => mentions(title, headings))) return
    const blocks = context.blocks(context.main.uri)
    if (blocks.reduce((sum, { block }) => sum + wordCount(block.text), 0) < words) return
    const title = context.main.sections.find(({ kind, level }) => kind === "heading" && level === 1)
    if (title === undefined) return
    report("missing", { place: { uri: context.main.uri, range: title.headingRange } })
  },
})

const wordCount = perText(countWords)

const headings = [
  "Zusammenfassung",
  "Kurzfassung",
  "Kurzversion",
  "Überblick",
  "einfacher Sprache",
  "leichter Sprache",
  "Einfache Sprache",
  "Leichte Sprache",
  "in Kürze",
  "kurz gefasst",
  "kurz und knapp",
  "auf einen Blick",
  "auf einer Seite",
  "Auf den Punkt",
  "Management Summary",
  "Executive Summary",
  "Abstract",
  "Kernaussagen",
  "Kernpunkte",
] as const
