import writeExcelFile, { type Cell, type Feature, type Sheet } from "write-excel-file/universal"
import { steadyArchive } from "../zip/steady-archive.js"
import type { Table, TableCell } from "./table.js"
import { tableTitles } from "./table-titles.js"

/** Longest text of a cell in Excel. */
const longest = 32_767

/** A workbook with one sheet for each table; the same tables give the same bytes. */
export async function writeWorkbook(
  tables: readonly Table[],
): Promise<{ readonly content: Uint8Array; readonly shortened: boolean }> {
  const sheets = tables.map(
    ({ collection, headers, rows }): Sheet<Blob> => ({
      sheet: tableTitles[collection].de,
      data: [
        headers.map((header) => ({
          value: header,
          type: String,
          fontWeight: "bold" as const,
          backgroundColor: "#E7EEF5",
          wrap: true,
          alignVertical: "top" as const,
        })),
        ...rows.map((row) => row.map(toCell)),
      ],
      columns: headers.map((header, at) => ({
        width: widthOf(
          header,
          rows.map((row) => row[at]!.text),
        ),
      })),
      stickyRowsCount: 1,
      orientation: "landscape",
      dateFormat: "dd.mm.yyyy",
    }),
  )
  const blob = await writeExcelFile(sheets, {
    fontFamily: "Arial",
    fontSize: 10,
    features: [filters(tables)],
  }).toBlob()
  return {
    content: steadyArchive(new Uint8Array(await blob.arrayBuffer())),
    shortened: tables.some(({ rows }) => rows.some((row) => row.some(({ text }) => text.length > longest))),
  }
}

function toCell({ text, day, number }: TableCell): Cell {
  if (text === "") return null
  if (day !== undefined) return { value: new Date(`${day}T00:00:00Z`), type: Date, alignVertical: "top" }
  if (number !== undefined) return { value: number, type: Number, alignVertical: "top" }
  const value = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return { value, type: String, format: "@", wrap: true, alignVertical: "top" }
}

/** Wide enough for most words, narrow enough to see several columns. */
function widthOf(header: string, texts: readonly string[]): number {
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b)
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  return Math.min(50, Math.max(10, header.length + 3, usual + 2))
}

/** Filter buttons over the whole table. */
function filters(tables: readonly Table[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform(content, _, { sheetIndex }) {
            const { headers, rows } = tables[sheetIndex]!
            const filter = `<autoFilter ref="A1:${columnName(headers.length)}${rows.length + 1}"/>`
            return content.replace("</sheetData>", `</sheetData>${filter}`)
          },
        },
      },
    },
  }
}

/** 1 is „A“, 27 is „AA“. */
function columnName(count: number): string {
  const rest = Math.floor((count - 1) / 26)
  return (rest > 0 ? columnName(rest) : "") + String.fromCharCode(65 + ((count - 1) % 26))
}
