import { words as countWords, perText, sentences } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { reference } from "../rule-source.js"

/** Reports sentences with many words, in running text only. */
export const langLongSentence = defineRule({
  code: "lang-long-sentence",
  since: "0.1.0",
  severity: "hint",
  group: "lesbarkeit",
  scope: "document",
  summary: { de: "Sätze haben höchstens 25 Wörter.", en: "Sentences have at most 25 words." },
  rationale: {
    de: "Kurze Sätze lesen sich leichter, auch für Menschen im Kreistag. Gezählt werden nur Absätze; Tabellen, Aufzählungen und Gesetzestexte in Zitaten bleiben unbeachtet.",
    en: "Short sentences are easier to read, also for council members. Only paragraphs count; tables, lists and quoted statutes are ignored.",
  },
  sources: [reference("BITV 2.0, klare und einfache Sprache; DIN 8581-1:2024 Einfache Sprache")],
  options: z.strictObject({
    words: z.int().min(10).max(100).default(25).meta({
      description: "So viele Wörter darf ein Satz höchstens haben.",
      descriptionEn: "The most words a sentence may have.",
    }),
  }),
  messages: {
    tooLong: ({ count }: { count: number }) => ({
      de: `Der Satz hat ${count} Wörter. Zwei Sätze lesen sich leichter.`,
      en: `The sentence has ${count} words. Two sentences are easier to read.`,
    }),
  },
  examples: [
    {
      title: "ein Satz mit vielen Wörtern",
      settings: { regeln: { "lang-long-sentence": { optionen: { words: 12 } } } },
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Das Jugendamt, das Gesundheitsamt und die Schulen haben sich darauf verständigt, dass sie Familien gemeinsam begleiten. Das gelingt.",
      ].join("\n"),
      expect: ["3:tooLong"],
    },
    {
      title: "Abkürzungen und Daten beenden keinen Satz",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Der Kreistag hat am 05.09.2025 zugestimmt, z. B. zu den Nr. 3 und 4. Das gilt bis 2027.",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report, { words }) {
    for (const { document, block } of context.blocks()) {
      if (block.kind !== "paragraph") continue
      const { start, end } = block.range
      const text = document.text.slice(start.offset, end.offset)
      for (const { count, ...sentence } of countedSentences(text)) {
        if (count <= words) continue
        const range = document.rangeOf(start.offset + sentence.start, start.offset + sentence.end)
        report("tooLong", { place: { uri: document.uri, range }, data: { count } })
      }
    }
  },
})

/** The sentences of a text with their words, lists and field lines left out. */
const countedSentences = perText((text) =>
  sentences(text).flatMap(({ start, end }) => {
    const written = text.slice(start, end)
    // A line break inside marks a field line or an enumeration of the author.
    if (/(?: {2}|\\)\r?\n/.test(written) || (written.match(fieldLine)?.length ?? 0) > 1) return []
    return [{ start, end, count: countWords(written.replace(/\]\([^)\s]*\)/g, "]")) }]
  }),
)

/** „**Vorsitz:** Landrätin“: lines of a form, not a sentence. */
const fieldLine = /^[*_ ]{0,3}\p{Lu}[^:\n.]{1,40}:/gmu
