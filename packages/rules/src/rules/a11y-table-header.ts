import type { OutlineBlock } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { reference } from "../rule-source.js"

/** Reports tables whose columns have no name. */
export const a11yTableHeader = defineRule({
  code: "a11y-table-header",
  since: "0.1.0",
  severity: "warning",
  group: "lesbarkeit",
  scope: "section",
  summary: { de: "Jede gefüllte Spalte hat einen Namen.", en: "Every column with content has a name." },
  rationale: {
    de: "Vorleseprogramme sagen zu jeder Zelle den Namen der Spalte; ohne Kopf bleibt nur eine Reihe von Wörtern. Auch Kettenwerk erkennt Spalten an ihren Namen. Die Ecke einer Matrix und leere Spalten aus der Textverarbeitung bleiben unbeachtet.",
    en: "Screen readers say the name of the column with every cell; without a header only a row of words remains. Kettenwerk too recognises columns by their names. The corner of a matrix and empty columns left by a word processor are ignored.",
  },
  sources: [reference("PDF/UA und EN 301 549: Tabellen haben Kopfzellen")],
  messages: {
    noHeader: () => ({
      de: "Die Tabelle hat keine Kopfzeile. Vorleseprogramme können die Spalten so nicht nennen. Schreiben Sie in die erste Zeile, was in den Spalten steht.",
      en: "The table has no header row. Screen readers cannot name the columns. Write into the first row what the columns hold.",
    }),
    emptyCell: ({ column, example }: { column: number; example: string }) => ({
      de: `Die ${column}. Spalte (mit „${example}“) hat keinen Namen. Ergänzen Sie ihn in der Kopfzeile.`,
      en: `Column ${column} (with “${example}”) has no name. Add it in the header row.`,
    }),
  },
  examples: [
    {
      title: "eine Tabelle ohne Namen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| | |",
        "| --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental |",
        "| Krabbelkreis | Familienzentrum Auental |",
      ),
      expect: ["5:noHeader"],
    },
    {
      title: "eine Spalte ohne Namen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | |",
        "| --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | dienstags |",
        "| Krabbelkreis | Familienzentrum Auental | mittwochs |",
      ),
      expect: ["5:emptyCell"],
    },
    {
      title: "die Ecke einer Matrix und eine leere Spalte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse",
        "",
        "| | Jugendamt | Gesundheitsamt | |",
        "| --- | --- | --- | --- |",
        "| Jugendamt | – | 3 | |",
        "| Gesundheitsamt | 3 | – | |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { document, block } of context.blocks()) {
      if (block.kind !== "table" || block.items.length === 0) continue
      const place = { uri: document.uri, range: firstLine(block, document.rangeOf) }
      if (block.header.every(isEmpty)) {
        // A frame around one cell or a picture is layout, not a table.
        if (block.items.some(({ cells }) => cells.filter(({ text }) => !isEmpty(text)).length > 1))
          report("noHeader", { place })
        continue
      }
      for (const { column, example } of nameless(block)) {
        report("emptyCell", { place, data: { column: column + 1, example } })
      }
    }
  },
})

/** Columns behind the first with an empty header and something to say in at least two rows. */
function nameless({ header, items }: OutlineBlock): readonly { column: number; example: string }[] {
  return header.flatMap((title, column) => {
    if (column === 0 || !isEmpty(title)) return []
    const filled = items.map(({ cells }) => cells[column]?.text ?? "").filter((text) => !isEmpty(text))
    const example = filled.find((text) => text.length <= 40)
    return filled.length < 2 || example === undefined ? [] : [{ column, example }]
  })
}

function isEmpty(text: string): boolean {
  return !/[\p{L}\p{N}\p{S}]/u.test(text.replaceAll("&nbsp;", ""))
}

function firstLine(
  { range, text }: OutlineBlock,
  rangeOf: (start: number, end: number) => OutlineBlock["range"],
) {
  const width = Math.max(1, text.split("\n", 1)[0]!.length)
  return rangeOf(range.start.offset, Math.min(range.end.offset, range.start.offset + width))
}
