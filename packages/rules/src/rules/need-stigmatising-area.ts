import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { generalKnowledge } from "../rule-source.js"
import { findPhrases } from "../text-search.js"

/** Suggests other words for families or areas where the usual ones hurt. */
export const needStigmatisingArea = defineRule({
  code: "need-stigmatising-area",
  since: "0.1.0",
  severity: "info",
  group: "bedarf",
  scope: "section",
  summary: {
    de: "Über Familien und Orte wird ohne Abwertung geschrieben.",
    en: "Families and places are described without devaluation.",
  },
  rationale: {
    de: "Das Konzept wird öffentlich, auch für die Menschen, von denen es handelt. Gemeint sind feste Wendungen, die viele als kränkend empfinden. Wörter in Anführungszeichen, Code und Quellenangaben werden nicht gemeldet.",
    en: "The concept becomes public, also for the people it is about. Meant are set phrases many find hurtful. Words in quotation marks, code and titles are not reported.",
  },
  sources: [generalKnowledge("Hinweise zu armutssensibler Sprache")],
  options: z.strictObject({
    allowed: z.array(z.string()).default([]).meta({
      description: "Wendungen aus der Liste, die Sie dennoch verwenden.",
      descriptionEn: "Phrases of the list that you use all the same.",
    }),
  }),
  messages: {
    hurting: ({ text, better }: { text: string; better: { de: string; en: string } }) => ({
      de: `„${text}“ kann verletzen. Besser ist zum Beispiel „${better.de}“.`,
      en: `“${text}” can hurt. Better is, for example, “${better.en}”.`,
    }),
  },
  examples: [
    {
      title: "zwei Wendungen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage (Stand: 2025)",
        "",
        "Im Norden leben viele sozial schwache Familien. Das Viertel gilt als sozialer Brennpunkt.",
      ),
      expect: ["5:hurting", "5:hurting"],
    },
    {
      title: "zitiert, um es nicht zu verwenden",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage (Stand: 2025)",
        "",
        "Wir sprechen nicht von „sozial schwachen Familien“, sondern von Familien mit wenig Geld.",
      ),
      expect: [],
    },
  ],
  check(context, report, { allowed }) {
    // One and the same list, so that what was searched before is known.
    const phrases = allowed.length === 0 ? all : all.filter((phrase) => !allowed.includes(phrase))
    for (const { document, section, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      for (const { text, place } of context.search(phrases, [{ document, section, block }])) {
        if (isQuoted(document.text, place.range.start.offset, place.range.end.offset)) continue
        const phrase = findPhrases(text, phrases)[0]?.phrase
        if (phrase !== undefined) report("hurting", { place, data: { text, better: better[phrase]! } })
      }
    }
  },
})

function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 60)
  return /[„"»›‚“][^„"»›‚“”«\n]*$/u.test(before) && /^[^„"»›‚\n]*[“"”«‹‘]/u.test(after)
}

const littleMoney = { de: "Familien mit wenig Geld", en: "families with little money" }
const area = { de: "Stadtteil mit hoher Belastung", en: "district under strain" }
const school = { de: "Eltern ohne Schulabschluss", en: "parents without a school certificate" }
const strained = { de: "Familien in belasteten Lebenslagen", en: "families under strain" }

/** Set phrases only: „schwach“, „arm“ and „belastet“ alone are plain words. */
const better: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  "sozial schwach": littleMoney,
  "sozial schwache": littleMoney,
  "sozial Schwache": littleMoney,
  "sozial benachteiligte Schichten": strained,
  bildungsfern: school,
  Unterschicht: littleMoney,
  "Hartz-IV-Familie": littleMoney,
  Problemfamilie: strained,
  Problemkind: { de: "Kinder, die viel Unterstützung brauchen", en: "children who need much support" },
  Problemviertel: area,
  Problemstadtteil: area,
  Problembezirk: area,
  "sozialer Brennpunkt": area,
  "soziale Brennpunkte": area,
  Brennpunktviertel: area,
  asozial: strained,
}

const all = Object.keys(better)
