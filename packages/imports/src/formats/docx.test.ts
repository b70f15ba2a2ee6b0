import assert from "node:assert/strict"
import { readWorkspace } from "@kettenwerk/markdown"
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
} from "docx"
import { test } from "vitest"
import { importDocument } from "../import-document.js"
import type { ImportNote } from "../import-result.js"

type Options = ConstructorParameters<typeof Document>[0]
type Child = Options["sections"][number]["children"][number]

/** Markdown and notes of a document made with another project's library. */
async function imported(children: readonly Child[], options: Partial<Options> = {}) {
  const document = new Document({
    ...options,
    sections: [{ ...options.sections?.[0], children: [...children] }],
  })
  const result = importDocument(new Uint8Array(await Packer.toBuffer(document)), { name: "konzept.docx" })
  assert.ok(result.ok, result.ok ? "" : result.problem.de)
  return result
}

const text = (value: string) => new Paragraph(value)
const heading = (value: string, level: "HEADING_1" | "HEADING_2" | "HEADING_3" | "TITLE") =>
  new Paragraph({ text: value, heading: HeadingLevel[level] })
const cell = (value: string, options: object = {}) => new TableCell({ ...options, children: [text(value)] })
const row = (...cells: (string | TableCell)[]) =>
  new TableRow({ children: cells.map((each) => (typeof each === "string" ? cell(each) : each)) })
const sentences = (notes: readonly ImportNote[]) =>
  notes.map(({ kind, place, message }) => `${kind}${place === undefined ? "" : ` (${place})`}: ${message.de}`)

test("a title and headings keep their depth below each other", async () => {
  const { markdown, notes } = await imported([
    heading("Präventionskonzept Landkreis Auental", "TITLE"),
    heading("1 Anlass", "HEADING_1"),
    text("Der Kreistag hat es so gewollt."),
    heading("1.1 Auftrag", "HEADING_2"),
    text("Straßen, Übergänge, Größe."),
  ])
  assert.equal(
    markdown,
    "# Präventionskonzept Landkreis Auental\n\n## 1 Anlass\n\nDer Kreistag hat es so gewollt.\n\n### 1.1 Auftrag\n\nStraßen, Übergänge, Größe.\n",
  )
  assert.deepEqual(notes, [])
})

test("numbers that Word counts for headings stand in the text", async () => {
  const levels = [0, 1].map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: level === 0 ? "%1" : "%1.%2",
    alignment: AlignmentType.START,
  }))
  const numbered = (value: string, level: 0 | 1) =>
    new Paragraph({
      text: value,
      heading: level === 0 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      numbering: { reference: "kapitel", level },
    })
  const { markdown } = await imported(
    [
      numbered("Anlass", 0),
      numbered("Auftrag", 1),
      numbered("Ziele", 0),
      numbered("Leitziele", 1),
      numbered("Teilziele", 1),
    ],
    { numbering: { config: [{ reference: "kapitel", levels }] } },
  )
  assert.equal(
    markdown,
    "# 1 Anlass\n\n## 1.1 Auftrag\n\n# 2 Ziele\n\n## 2.1 Leitziele\n\n## 2.2 Teilziele\n",
  )
})

test("lists keep their nesting and their numbers, also after a paragraph between them", async () => {
  const item = (value: string, level = 0, reference = "schritte") =>
    new Paragraph({ text: value, numbering: { reference, level } })
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], mark: string) => ({
    level: at,
    format,
    text: mark,
    alignment: AlignmentType.START,
  })
  const { markdown } = await imported(
    [
      item("Bedarf klären"),
      item("Eltern fragen", 1),
      item("Kitas fragen", 1),
      item("Ziele setzen"),
      text("Danach beginnt die Umsetzung."),
      item("Maßnahmen planen"),
      item("Erstes Ziel", 0, "ziele"),
      item("Zweites Ziel", 0, "ziele"),
      new Paragraph({ text: "Jugendamt", bullet: { level: 0 } }),
      new Paragraph({ text: "ASD", bullet: { level: 1 } }),
    ],
    {
      numbering: {
        config: [
          {
            reference: "schritte",
            levels: [level(0, LevelFormat.DECIMAL, "%1."), level(1, LevelFormat.LOWER_LETTER, "%2)")],
          },
          { reference: "ziele", levels: [level(0, LevelFormat.DECIMAL, "Z%1:")] },
        ],
      },
    },
  )
  assert.equal(
    markdown,
    [
      "1. Bedarf klären",
      "   - a) Eltern fragen",
      "   - b) Kitas fragen",
      "2. Ziele setzen",
      "",
      "Danach beginnt die Umsetzung.",
      "",
      "3. Maßnahmen planen",
      "",
      "- Z1: Erstes Ziel",
      "- Z2: Zweites Ziel",
      "- Jugendamt",
      "  - ASD",
      "",
    ].join("\n"),
  )
})

test("merged cells are unfolded so that every row says what it means", async () => {
  const { markdown, notes } = await imported([
    heading("Angebote", "HEADING_2"),
    new Table({
      rows: [
        row(
          cell("Angebot", { rowSpan: 2 }),
          cell("Träger", { rowSpan: 2 }),
          cell("Zeitraum", { columnSpan: 2 }),
        ),
        row("Beginn", "Ende"),
        row(cell("Rund um die Geburt", { columnSpan: 4 })),
        row(
          "Willkommensbesuch",
          cell("Jugendamt", { verticalMerge: VerticalMergeType.RESTART }),
          "01/2026",
          "12/2028",
        ),
        row(
          "Elterntreff",
          cell("", { verticalMerge: VerticalMergeType.CONTINUE }),
          cell("dauerhaft", { columnSpan: 2 }),
        ),
      ],
    }),
  ])
  assert.equal(
    markdown,
    [
      "## Angebote",
      "",
      "| Angebot | Träger | Beginn (Zeitraum) | Ende (Zeitraum) |",
      "| --- | --- | --- | --- |",
      "| Rund um die Geburt | | | |",
      "| Willkommensbesuch | Jugendamt | 01/2026 | 12/2028 |",
      "| Elterntreff | Jugendamt | dauerhaft | dauerhaft |",
      "",
    ].join("\n"),
  )
  assert.deepEqual(sentences(notes), [
    "changed (Angebote): Tabelle mit verbundenen Zellen: Die Werte stehen jetzt in jeder Zeile.",
  ])
  const { offers } = readWorkspace([
    { uri: "k.md", text: `# Präventionskonzept Landkreis Auental\n\n${markdown}` },
  ]).groups[0]!.model
  assert.deepEqual(
    offers.map(({ name, providers }) => [name, providers?.length]),
    [
      ["Willkommensbesuch", 1],
      ["Elterntreff", 1],
    ],
  )
})

test("paragraphs, lists and tables in cells become lines of the cell", async () => {
  const { markdown, notes } = await imported([
    new Table({
      rows: [
        row("Gremium", "Mitglieder"),
        new TableRow({
          children: [
            cell("Steuerungsgruppe"),
            new TableCell({
              children: [text("Jugendamt"), new Paragraph({ text: "Caritas | AWO", bullet: { level: 0 } })],
            }),
          ],
        }),
        new TableRow({
          children: [
            cell("Beirat"),
            new TableCell({ children: [new Table({ rows: [row("Eltern", "3"), row("Kinder", "2")] })] }),
          ],
        }),
      ],
    }),
  ])
  assert.equal(
    markdown,
    [
      "| Gremium | Mitglieder |",
      "| --- | --- |",
      "| Steuerungsgruppe | Jugendamt<br>• Caritas \\| AWO |",
      "| Beirat | Eltern – 3<br>Kinder – 2 |",
      "",
    ].join("\n"),
  )
  assert.match(sentences(notes)[0]!, /Tabelle in einer Tabelle/)
})

test("footnotes and endnotes have one count, links keep their address", async () => {
  const { markdown } = await imported(
    [
      new Paragraph({
        children: [
          new TextRun("Siehe "),
          new ExternalHyperlink({
            link: "https://auental.example/bericht",
            children: [new TextRun("Bericht")],
          }),
          new FootnoteReferenceRun(1),
          new TextRun(" und Anhang"),
          new EndnoteReferenceRun(1),
        ],
      }),
    ],
    {
      footnotes: { 1: { children: [text("Stand: 2026.")] } },
      endnotes: { 1: { children: [text("Nicht öffentlich.")] } },
    },
  )
  assert.equal(
    markdown,
    "Siehe [Bericht](https://auental.example/bericht)[^1] und Anhang[^2]\n\n[^1]: Stand: 2026.\n\n[^2]: Nicht öffentlich.\n",
  )
})

test("tracked changes are accepted, comments are named, both without their authors", async () => {
  const by = { id: 1, author: "Erika Beispiel", date: "2026-01-01T00:00:00Z" }
  const { markdown, notes } = await imported(
    [
      new Paragraph({
        children: [
          new CommentRangeStart(0),
          new TextRun("Das Angebot ist "),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new DeletedTextRun({ ...by, text: "kostenpflichtig" }),
          new InsertedTextRun({ ...by, id: 2, text: "kostenfrei" }),
          new TextRun("."),
        ],
      }),
    ],
    {
      comments: {
        children: [
          { id: 0, author: "Erika Beispiel", date: new Date(0), children: [text("Stimmt das noch?")] },
        ],
      },
    },
  )
  assert.equal(markdown, "Das Angebot ist kostenfrei.\n")
  assert.deepEqual(sentences(notes), [
    "changed: Änderungen im Überarbeitungsmodus sind angenommen: 1 eingefügt, 1 gelöscht.",
    "lost: Kommentar nicht übernommen: „Stimmt das noch?“",
  ])
  assert.ok(!JSON.stringify(notes).includes("Erika"))
})

test("a picture becomes a named gap in the text and in the notes", async () => {
  const picture = (altText?: { name: string; title: string; description: string }) =>
    new Paragraph({
      children: [
        new ImageRun({
          type: "png",
          data: new Uint8Array([1]),
          transformation: { width: 1, height: 1 },
          ...(altText === undefined ? {} : { altText }),
        }),
      ],
    })
  const { markdown, notes } = await imported([
    heading("3 Ausgangslage", "HEADING_1"),
    picture({ name: "x", title: "", description: "Karte der [drei] Sozialräume*" }),
    picture(),
  ])
  assert.equal(
    markdown,
    "# 3 Ausgangslage\n\n[Bild fehlt: Karte der [drei] Sozialräume\\*]\n\n[Bild fehlt: ohne Beschreibung]\n",
  )
  assert.deepEqual(sentences(notes), [
    "lost (3 Ausgangslage): Bild fehlt: Karte der [drei] Sozialräume*",
    "lost (3 Ausgangslage): Bild fehlt: ohne Beschreibung",
  ])
})

test("text boxes stand behind their paragraph; contents, headers and footers are left out and named", async () => {
  const { markdown, notes } = await imported(
    [
      new TableOfContents("Inhalt", { hyperlink: true, headingStyleRange: "1-3" }) as Child,
      heading("Anlass", "HEADING_1"),
      text("Vor dem Kasten."),
      new Textbox({
        alignment: "center",
        children: [text("Merksatz im Kasten")],
        style: { width: "200pt", height: "40pt" },
      }) as Child,
    ],
    {
      sections: [
        {
          children: [],
          headers: { default: new Header({ children: [text("Entwurf")] }) },
          footers: { default: new Footer({ children: [text("Seite")] }) },
        },
      ],
    },
  )
  assert.equal(markdown, "# Anlass\n\nVor dem Kasten.\n\nMerksatz im Kasten\n")
  assert.deepEqual(sentences(notes), [
    "lost: Inhaltsverzeichnis weggelassen; Überschriften ergeben es von selbst.",
    "changed: 1 Textfeld steht jetzt hinter dem Absatz, an dem es hing.",
    "lost: Kopf- und Fußzeilen weggelassen.",
  ])
})

test("without any real heading, bold lines that are numbered or larger are headings, other bold lines stay bold", async () => {
  const bold = (value: string, size?: number) =>
    new Paragraph({
      children: [new TextRun({ text: value, bold: true, ...(size === undefined ? {} : { size }) })],
    })
  const { markdown, notes } = await imported([
    bold("1 Anlass"),
    text("Text."),
    bold("1.1 Auftrag"),
    text("Text."),
    bold("Wichtig"),
    text("Text."),
    bold("2 Ziele"),
    text("Text."),
  ])
  assert.equal(
    markdown,
    "# 1 Anlass\n\nText.\n\n## 1.1 Auftrag\n\nText.\n\n**Wichtig**\n\nText.\n\n# 2 Ziele\n\nText.\n",
  )
  assert.match(sentences(notes)[0]!, /^assumed: 3 fett gesetzte Zeilen als Überschriften gelesen/)
  const styled = await imported([heading("Anlass", "HEADING_1"), bold("1.1 Auftrag"), text("Text.")])
  assert.equal(styled.markdown, "# Anlass\n\n**1.1 Auftrag**\n\nText.\n")
})

test("soft hyphens go, no-break spaces become spaces, letters are composed", async () => {
  const { markdown } = await imported([
    text("Präventions\u00ADkonzept, z.\u00A0B. U\u0308berga\u0308nge, 3\u20116\u202FJahre"),
  ])
  assert.equal(markdown, "Präventionskonzept, z. B. Übergänge, 3-6 Jahre\n")
})

test("bold labels are bold for a Markdown reader, whatever stands next to them", async () => {
  const { markdown } = await imported([
    new Paragraph({ children: [new TextRun({ text: "Träger:", bold: true }), new TextRun("Caritas")] }),
    new Paragraph({ children: [new TextRun({ text: "Alter: ", bold: true }), new TextRun("3–6")] }),
    new Paragraph({ children: [new TextRun("Kolleg*innen, 5_Euro, <b>, # 1")] }),
  ])
  assert.equal(markdown, "**Träger**:Caritas\n\n**Alter:** 3–6\n\nKolleg\\*innen, 5_Euro, \\<b>, # 1\n")
})

test("a table without a header that lists fields gets one", async () => {
  const { markdown } = await imported([
    new Table({ rows: [row("Träger", "Caritas"), row("Alter", "3–6 Jahre"), row("Kosten", "frei")] }),
  ])
  assert.equal(
    markdown,
    "| Feld | Eintrag |\n| --- | --- |\n| Träger | Caritas |\n| Alter | 3–6 Jahre |\n| Kosten | frei |\n",
  )
})

test("marks typed by hand are marks of a list", async () => {
  const { markdown } = await imported([
    text("Wir planen"),
    text("•\tdatenbasiert"),
    text("– wirkungsorientiert"),
    text("☒ Auftakt"),
    text("☐ Beschluss"),
    text("2. Der Kreistag beschließt."),
  ])
  assert.equal(
    markdown,
    "Wir planen\n\n- datenbasiert\n- wirkungsorientiert\n- [x] Auftakt\n- [ ] Beschluss\n\n2. Der Kreistag beschließt.\n",
  )
})
