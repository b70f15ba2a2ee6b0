import type { OutlineBlock } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { generalKnowledge } from "../rule-source.js"

/** Reports tables in which so few people are counted per place that they can be recognised. */
export const privacySmallCell = defineRule({
  code: "privacy-small-cell",
  since: "0.1.0",
  severity: "warning",
  scope: "document",
  summary: {
    de: "Zahlen lassen niemanden erkennen.",
    en: "Numbers let nobody be recognised.",
  },
  rationale: {
    de: "„2 Kinder“ in einem kleinen Ort sind zwei bekannte Kinder. Fassen Sie Orte zusammen, oder schreiben Sie „unter 5“. Geprüft werden Tabellen, die Menschen nach Orten zählen; Anteile, Ziele und Zahlen von Einrichtungen nicht. Welche Grenze gilt, ist je Statistik verschieden; die Fundstelle ist noch ungeprüft.",
    en: "“2 children” in a small place are two known children. Join places, or write “less than 5”. Checked are tables that count people by place; no shares, targets and numbers of institutions. Which limit holds differs between statistics; the reference has not been looked up yet.",
  },
  sources: [generalKnowledge("Statistische Geheimhaltung: kleine Fallzahlen")],
  options: z.strictObject({
    below: z.int().min(2).default(5).meta({
      description: "Anzahlen unter dieser Grenze werden gemeldet; 0 nie.",
      descriptionEn: "Counts below this limit are reported; 0 never is.",
    }),
  }),
  messages: {
    small: ({
      value,
      header,
      place,
      more,
    }: {
      value: string
      header: string
      place: string
      more: number
    }) => ({
      de: `„${value}“ bei „${header}“ in „${place}“${more === 0 ? "" : ` und ${more} weitere kleine ${more === 1 ? "Zahl" : "Zahlen"}`}: Einzelne können erkannt werden. Fassen Sie zusammen, oder schreiben Sie „unter 5“.`,
      en: `“${value}” for “${header}” in “${place}”${more === 0 ? "" : ` and ${more} more small ${more === 1 ? "number" : "numbers"}`}: single people can be recognised. Join the rows, or write “less than 5”.`,
    }),
  },
  examples: [
    {
      title: "zwei Kinder in einem Ort",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "| Gemeinde | Kinder mit Förderbedarf |",
        "| --- | --- |",
        "| Auental | 41 |",
        "| Lindenhain | 2 |",
      ),
      expect: ["8:small"],
    },
    {
      title: "Einrichtungen, Anteile und zusammengefasste Zahlen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "| Gemeinde | Kitas für Kinder | Kinder mit Förderbedarf | Anteil der Kinder |",
        "| --- | --- | --- | --- |",
        "| Auental | 4 | 41 | 3 |",
        "| Lindenhain | 1 | unter 5 | 2 |",
      ),
      expect: [],
    },
  ],
  check(context, report, { below }) {
    for (const { document, block } of context.blocks()) {
      const small = block.kind === "table" ? smallCells(block, below) : []
      const [first] = small
      if (first === undefined) continue
      const { range, ...data } = first
      report("small", {
        place: { uri: document.uri, range },
        data: { ...data, more: small.length - 1 },
      })
    }
  },
})

/** Columns that tell places apart. */
const placeColumn =
  /^(?:ort(?:e|schaft|steil)?|gemeinden?|stadt(?:teil|bezirk)?|sozialr[aä]um(?:e)?|planungsr[aä]um(?:e)?|quartiere?|kommunen?|wohnort|ortsteile?|stadtteile?|bezirke?|kita|schule|einrichtung|raum|gebiet|region)$/iu
/** Columns that count people one would not want to be recognised. */
const people =
  /kinder|jugendliche|familien|mädchen|jungen|alleinerziehend|personen|fälle|inobhut|geburten|schwangere|geflüchtet|behinder|förderbedarf|bedarfsgemeinschaft|auffällig|gefährd|leistungsberechtigt|sgb|betroffen|schulabbr|ohne abschluss/iu
const noCount =
  /anteil|quote|prozent|%|je |pro |durchschnitt|Ø|mittel|plätze|gruppen|kitas|kindertages|kindergärten|einrichtungen|angebote|schulen|stellen|fachkräfte|zentren|vereine|ziel|stufe|rang|priorität|alter|jahr|spielplätz|treffs|note|punkte|index|dauer|minuten|km|familienzentr|jugendzentr|jugendclub|veranderung|veränderung|\+\/-|bedarf an|kosten|euro|€/iu

function smallCells({ header, items }: OutlineBlock, below: number) {
  if (!placeColumn.test(header[0]?.replace(/\(.*\)/, "").trim() ?? "")) return []
  const columns = header.flatMap((title, index) =>
    index > 0 && people.test(title) && !noCount.test(title) ? [{ title, index }] : [],
  )
  return columns.flatMap(({ title, index }) => {
    const counted = items.map(({ cells }) => ({ place: cells[0]?.text.trim() ?? "", cell: cells[index] }))
    // A column of nothing but small numbers is rather a rank or a score.
    if (!counted.some(({ cell }) => Number(cell?.text.trim().replace(/\./g, "")) >= below)) return []
    return counted.flatMap(({ place, cell }) => {
      const value = cell?.text.trim() ?? ""
      if (cell === undefined || !/^\d{1,3}$/.test(value) || Number(value) === 0 || Number(value) >= below)
        return []
      return [{ value, header: title.trim(), place, range: cell.range }]
    })
  })
}
