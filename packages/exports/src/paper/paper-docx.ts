import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import { steadyArchive } from "../zip/steady-archive.js"
import { type Block, gapText, type Inlines, type Paper } from "./paper.js"

export interface DocxOptions {
  /** Stands at the top of every page. */
  readonly header: string
  /** Day of the document, ISO: its properties carry this instead of a clock. */
  readonly day: string
}

/** A4 in twentieths of a point, and what is left between the margins. */
const page = { width: 11_906, height: 16_838, margin: 1_304 }
const textWidth = page.width - 2 * page.margin

/** A paper as a Word document with real headings, lists and table headers; the same paper gives the same bytes. */
export async function paperDocx(paper: Paper, { header, day }: DocxOptions): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    description: header,
    creator: "Kettenwerk",
    lastModifiedBy: "Kettenwerk",
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 22, language: { value: "de-DE" } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: headingStyle(28, 320),
        heading2: headingStyle(24, 240),
        heading3: headingStyle(22, 200),
      },
    },
    numbering: { config: [bullets, numbers] },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: new Header({ children: [small(header)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    size: 18,
                    children: ["Seite ", PageNumber.CURRENT, " von ", PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(readable(paper.title))] }),
          ...toElements(paper.blocks),
        ],
      },
    ],
  })
  const written = new Uint8Array(await Packer.toArrayBuffer(document))
  return steadyArchive(written, (path, text) =>
    path === "docProps/core.xml"
      ? text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
      : text,
  )
}

function headingStyle(size: number, before: number) {
  return {
    run: { size, bold: true, color: "1F3864" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  }
}

const levels = [0, 1, 2] as const
const bullets = {
  reference: "punkte",
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: ["•", "–", "·"][level]!,
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  })),
}
const numbers = {
  reference: "nummern",
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } },
  })),
}

function toElements(blocks: readonly Block[]): readonly (Paragraph | Table)[] {
  return blocks.flatMap(toElement)
}

function toElement(block: Block, at: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1]!,
          children: [new TextRun(readable(block.text))],
        }),
      ]
    case "paragraph":
      return [new Paragraph({ children: runs(block.text) })]
    case "list":
      return block.items.map(
        ({ text, level }) =>
          new Paragraph({
            // Each list counts from 1.
            numbering: { reference: block.ordered ? "nummern" : "punkte", level, instance: at },
            spacing: { after: 60 },
            children: runs(text),
          }),
      )
    case "table":
      // Word joins tables that follow each other directly.
      return [toTable(block), new Paragraph({ spacing: { after: 60 }, children: [] })]
  }
}

function toTable({ headers, rows }: Extract<Block, { kind: "table" }>): Table {
  const isPairs = headers.length === 0
  const columns = Math.max(headers.length, ...rows.map((row) => row.length))
  const widths = isPairs
    ? [Math.round(textWidth * 0.3), Math.round(textWidth * 0.7)]
    : columnWidths(headers, rows, columns)
  const cell = (text: Inlines, at: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 1000, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(isHeader ? { shading: { type: ShadingType.CLEAR, fill: "E7EEF5", color: "auto" } } : {}),
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(text, isHeader) })],
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...(isPairs
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: headers.map((text, at) => cell([text], at, true)),
            }),
          ]),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, at, isPairs && at === 0)),
          }),
      ),
    ],
  })
}

/** Room for the longest word of each column, the rest by how much stands in them. */
function columnWidths(
  headers: readonly string[],
  rows: readonly (readonly Inlines[])[],
  columns: number,
): number[] {
  const texts = Array.from({ length: columns }, (_, at) => [
    headers[at] ?? "",
    ...rows.map((row) => (row[at] ?? []).map(plainText).join("")),
  ])
  const least = texts.map(
    (column) => letter * Math.min(20, longest(column.flatMap((text) => text.split(/[\s–/-]+/)))) + 240,
  )
  const wanted = texts.map((column, at) =>
    Math.max(0, letter * Math.min(70, longest(column)) + 240 - least[at]!),
  )
  const rest = Math.max(0, textWidth - sum(least))
  const share = rest / Math.max(1, sum(wanted))
  const shrink = Math.min(1, textWidth / sum(least))
  return least.map((width, at) => Math.floor(width * shrink + (wanted[at] ?? 0) * share))
}

/** A letter of the text on average, rather too wide, in twentieths of a point. */
const letter = 130

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function runs(text: Inlines, bold = false): TextRun[] {
  return text.map((one) =>
    typeof one === "string"
      ? new TextRun({ text: readable(one), bold })
      : "gap" in one
        ? new TextRun({ text: readable(gapText(one)), highlight: "yellow", bold })
        : new TextRun({ text: readable(one.strong), bold: true }),
  )
}

function plainText(one: Inlines[number]): string {
  return typeof one === "string" ? one : "gap" in one ? gapText(one) : one.strong
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: readable(text), size: 18, color: "595959" })] })
}

/** Without characters that XML cannot hold. */
function readable(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "")
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, "")
}
