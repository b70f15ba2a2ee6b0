import type { DocumentReading, Fix, OutlineBlock } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import { lines } from "../lines.js"
import type { Place } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports dots, TODO and the like where something is still to be written. */
export const structPlaceholder = defineRule({
  code: "struct-placeholder",
  since: "0.1.0",
  severity: "warning",
  group: "aufbau",
  scope: "document",
  summary: { de: "Das Dokument enthält keine Platzhalter.", en: "The document contains no placeholders." },
  rationale: {
    de: "Platzhalter sind beim Schreiben nützlich und in einer Vorlage peinlich. Auslassungspunkte mitten im Satz oder in einem Zitat werden nicht gemeldet.",
    en: "Placeholders are useful while writing and embarrassing in a council paper. Dots inside a sentence or a quotation are not reported.",
  },
  sources: [seedA(217)],
  messages: {
    placeholder: ({ text }: { text: string }) => ({
      de: `Hier steht ein Platzhalter („${text}“). Füllen Sie ihn, oder löschen Sie die Zeile vor der Beratung.`,
      en: `Here is a placeholder (“${text}”). Fill it in, or delete the line before the paper is debated.`,
    }),
  },
  examples: [
    {
      title: "ein Tag, der noch fehlt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag entscheidet am xx.03.2027.",
      ),
      expect: ["5:placeholder"],
    },
    {
      title: "Punkte, TODO und ein Datum ohne Tag",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Nächste Schritte",
        "",
        "- Steuerungsgruppe gründen",
        "- ....",
        "- TODO: Termine mit dem Kreistag klären",
        "- Beschluss am xx.xx.2026",
      ),
      expect: ["6:placeholder", "7:placeholder", "8:placeholder"],
    },
    {
      title: "Auslassungen in Sätzen und Zitaten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitfrage",
        "",
        "Wie können wir gemeinsam …?",
        "",
        "> „Auf vorhandene Strukturen […] soll zurückgegriffen werden.“",
        "",
        "| Angebot | Kosten |",
        "| --- | --- |",
        "| Elterncafé | – |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      for (const { start, end } of placeholdersOf(document, block)) {
        const text = document.text.slice(start, end)
        const place = { uri: document.uri, range: document.rangeOf(start, end) }
        report("placeholder", { place, data: { text }, fixes: dateFixes(place, text) })
      }
    }
  },
})

/** „xx.03.2026“ says that only the month is known; „03/2026“ says the same without a placeholder. */
function dateFixes(place: Place, text: string): readonly Fix[] {
  const [, month, year] = /^xx\.(\d{1,2})\.(\d{4})$/iu.exec(text) ?? []
  if (month === undefined || year === undefined || Number(month) < 1 || Number(month) > 12) return []
  const newText = `${month.padStart(2, "0")}/${year}`
  const title = { de: `In „${newText}“ ändern`, en: `Change to “${newText}”` }
  return [replaceText(title, place, newText, { safe: true })]
}

/** Words that stand for something to be written, wherever they are. */
const words =
  /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|tbd|TBD|t\. ?b\. ?d\.|N\. ?N\.|[xX]{2}\.(?:[xX]{2}|\d{1,2})\.(?:[xX]{2,4}|\d{2,4})?|[xX]{2}\/(?:[xX]{2,4}|\d{4}))(?![\p{L}\p{N}])|_{4,}/gu
/** What is a placeholder if nothing else stands in the line, item or cell. */
const alone = /^(?:\.{2,}|…+|\[(?:…|\.{3}|\?+)\]|\?{1,}|x{2,}|NN|-{3,})$/iu

function placeholdersOf(
  { text }: DocumentReading,
  block: OutlineBlock,
): readonly { start: number; end: number }[] {
  const from = block.range.start.offset
  const written = text.slice(from, block.range.end.offset)
  const found = [...written.matchAll(words)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
  const cells = block.items.flatMap((item) => (item.cells.length > 0 ? item.cells : [item]))
  for (const { text: own, range } of cells.length > 0 ? cells : [block]) {
    const trimmed = own.trim()
    if (!alone.test(trimmed)) continue
    const at = text.indexOf(trimmed, range.start.offset)
    const end = at + trimmed.length
    const inside = at >= 0 && end <= range.end.offset
    const place = inside ? { start: at, end } : { start: range.start.offset, end: range.end.offset }
    if (!found.some(({ start, end }) => start <= place.start && place.start < end)) found.push(place)
  }
  return found
}
