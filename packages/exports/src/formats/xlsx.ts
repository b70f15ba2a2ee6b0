import type { ExportFormat } from "../export-format.js"
import { modelTables } from "../tables/model-tables.js"

/** One workbook with a sheet for each collection. */
export const xlsx: ExportFormat = {
  id: "xlsx",
  title: { de: "Excel", en: "Excel" },
  summary: {
    de: "Eine Arbeitsmappe mit einem Blatt je Tabelle, mit Filtern und fester Kopfzeile; Tage sind echte Datumswerte, führende Nullen bleiben.",
    en: "One workbook with a sheet for each table, with filters and a frozen header; days are real dates, leading zeros stay.",
  },
  extension: "xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  binary: true,
  async write(model, { tables }) {
    const found = modelTables(model, tables)
    if (found.length === 0) return { files: [], notes: [] }
    const { writeWorkbook } = await import("../tables/write-workbook.js")
    const { content, shortened } = await writeWorkbook(found)
    return {
      files: [{ name: "praeventionskette.xlsx", content }],
      notes: shortened
        ? [
            {
              de: "Texte mit mehr als 32.767 Zeichen sind gekürzt; mehr fasst eine Zelle nicht.",
              en: "Texts of more than 32,767 characters are shortened; a cell holds no more.",
            },
          ]
        : [],
    }
  },
}
