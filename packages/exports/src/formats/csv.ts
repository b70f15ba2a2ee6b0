import type { ExportFormat } from "../export-format.js"
import { modelTables } from "../tables/model-tables.js"
import type { Table } from "../tables/table.js"
import { tableName } from "../tables/table-titles.js"

/** One table for each collection, for Excel and LibreOffice. */
export const csv: ExportFormat = {
  id: "csv",
  title: { de: "CSV", en: "CSV" },
  summary: {
    de: "Je Tabelle eine Datei (Angebote, Akteure, Ziele …), zum Öffnen mit Excel; Verweise als Namen und Kennungen.",
    en: "One file for each table (offers, actors, goals …), to open with Excel; references as names and ids.",
  },
  extension: "csv",
  mediaType: "text/csv",
  binary: false,
  async write(model, { tables }) {
    const { writeCsv } = await import("../tables/write-csv.js")
    const found = modelTables(model, tables)
    return {
      files: found.map(({ collection, headers, rows }) => ({
        name: `${tableName(collection)}.csv`,
        content: writeCsv([headers, ...rows.map((row) => row.map(({ text }) => text))]),
      })),
      notes: found.some(hasLeadingZeros)
        ? [
            {
              de: "Manche Angaben beginnen mit einer Null. In der Datei stehen sie richtig, Excel lässt die Null beim Öffnen weg; mit dem Format xlsx bleibt sie.",
              en: "Some values begin with a zero. The file has it, Excel drops it on opening; the format xlsx keeps it.",
            },
          ]
        : [],
    }
  },
}

function hasLeadingZeros({ rows }: Table): boolean {
  return rows.some((row) => row.some(({ text, number }) => number === undefined && /^0\d+$/.test(text)))
}
