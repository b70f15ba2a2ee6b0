import type { Milestone, OutlineBlock } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { blockOf } from "../outline-search.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { reference } from "../rule-source.js"
import { cellOf, rowText } from "../table-cell.js"

/** Reports a milestone without a date among milestones with dates. */
export const msDateMissing = defineRule({
  code: "ms-date-missing",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "document",
  summary: { de: "Jeder Meilenstein hat einen Termin.", en: "Every milestone has a date." },
  rationale: {
    de: "Ein Meilenstein ist ein Ergebnis mit Datum; auch „2027“ oder „2. Halbjahr 2027“ hilft. Gefragt wird nur, wenn andere Meilensteine derselben Liste oder Tabelle einen Termin haben, und nicht, wenn „nach M1“ oder ein Wort wie „laufend“ dasteht.",
    en: "A milestone is a result with a date; “2027” helps as well. Only asked if other milestones of the same list or table have a date, and not if it says “after M1” or “ongoing”.",
  },
  sources: [reference("Netzplantechnik: Ein Meilenstein ist ein Ereignis mit Termin")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `„${title}“ hat keinen Termin. Auch „2027“ oder „2. Halbjahr 2027“ hilft.`,
      en: `“${title}” has no date. “2027” or “second half of 2027” helps as well.`,
    }),
  },
  examples: [
    {
      title: "eine leere Zelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2026 |",
        "| M2 | Ziele sind vereinbart | |",
        "| M3 | Entwurf liegt vor | 12/2026 |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "ein Wort statt eines Datums, und eine Voraussetzung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Bedarfe sind benannt (06/2026)",
        "- M2: Ziele sind vereinbart (nach M1)",
        "- M3: Entwurf liegt vor (12/2026)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const byBlock = new Map<OutlineBlock, Milestone[]>()
    for (const milestone of planMilestones(context)) {
      const block = blockOf(context, milestone.source)
      if (block?.kind !== "list" && block?.kind !== "table") continue
      const own = byBlock.get(block)
      if (own === undefined) byBlock.set(block, [milestone])
      else own.push(milestone)
    }
    for (const [block, milestones] of byBlock) {
      const dated = milestones.filter(({ date }) => date !== undefined).length
      // Where most have none the layout was not understood, or the dates stand elsewhere.
      if (dated < 2 || dated < milestones.length / 2) continue
      const outermost = new Set(
        block.items.filter(({ depth }) => depth === 0).map(({ range }) => range.start.line),
      )
      for (const milestone of milestones) {
        const { date, dependsOn, state, source, title } = milestone
        if (date !== undefined || dependsOn.length > 0 || state === "verschoben" || state === "entfallen")
          continue
        if (block.kind === "list" && !outermost.has(source.start.line)) continue
        const cell = cellOf(context, source, dateHeaders)?.text
        if (cell === undefined ? timeWords.test(rowText(context, source)) : /[\p{L}\d]/u.test(cell)) continue
        report("missing", { place: placeOf(milestone), data: { title: shorten(title) } })
      }
    }
  },
})

const dateHeaders = [
  "Termin",
  "Datum",
  "Zeit",
  "Zeitraum",
  "Zeitpunkt",
  "Zeitplan",
  "Frist",
  "wann",
  "bis wann",
  "Fälligkeit",
  "fällig",
  "Monat",
  "Jahr",
  "Quartal",
  "Terminierung",
  "Laufzeit",
  "Umsetzungszeitraum",
  "Zieltermin",
  "…termin",
  "…datum",
]
const timeWords =
  /\d{4}|laufend|dauerhaft|jährlich|monatlich|anschließend|danach|nach |vor |sobald|parallel|offen|Absprache|Frühjahr|Sommer|Herbst|Winter/iu
