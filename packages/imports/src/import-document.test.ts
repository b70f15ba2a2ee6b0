import assert from "node:assert/strict"
import fc from "fast-check"
import { strToU8, zipSync } from "fflate"
import { test } from "vitest"
import { importDocument } from "./import-document.js"
import { importFormats } from "./import-result.js"
import { officeFile, rowsXml, wordFile, workbookFile } from "./package-for-tests.js"

const bytesOf = (text: string) => new TextEncoder().encode(text)
const oldOffice = (...names: readonly string[]) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...names.flatMap((name) => [...Buffer.from(name, "utf16le")]),
  ])

function problemOf(bytes: Uint8Array, name: string): string {
  const result = importDocument(bytes, { name })
  assert.equal(result.ok, false)
  return result.ok ? "" : result.problem.de
}

test("files we do not read are refused with what to do instead", () => {
  assert.match(problemOf(new Uint8Array(), "k.docx"), /leer/)
  assert.match(problemOf(oldOffice("WordDocument"), "k.doc"), /ältere Word-Datei \(\.doc\).*als \.docx/)
  assert.match(problemOf(oldOffice("Workbook"), "k.xls"), /ältere Excel-Datei \(\.xls\).*als \.xlsx/)
  assert.match(problemOf(oldOffice("EncryptedPackage"), "k.docx"), /mit einem Kennwort geschützt/)
  assert.match(problemOf(bytesOf("%PDF-1.7"), "k.pdf"), /PDF-Datei/)
  assert.match(problemOf(bytesOf("{\\rtf1}"), "k.docx"), /RTF-Datei/)
  assert.match(problemOf(bytesOf("Guten Tag"), "k.docx"), /kein ZIP-Archiv/)
  assert.match(problemOf(bytesOf("Guten Tag"), "k.pages"), /Diese Art von Datei wird nicht eingelesen/)
  assert.match(
    problemOf(zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }), "k.odt"),
    /keine Word- oder Excel-Datei/,
  )
  assert.match(problemOf(zipSync({ "a.txt": strToU8("x") }), "k.docx"), /keine Word- oder Excel-Datei/)
})

test("a damaged file is named as one", () => {
  const whole = wordFile("<w:p><w:r><w:t>Übergänge</w:t></w:r></w:p>")
  assert.match(problemOf(whole.subarray(0, whole.length - 60), "k.docx"), /beschädigt oder unvollständig/)
  assert.match(problemOf(wordFile("<w:p>"), "k.docx"), /kein gültiges XML/)
})

test("a Word file as .xlsx and the other way round are told apart", () => {
  const word = wordFile("<w:p><w:r><w:t>Text</w:t></w:r></w:p>")
  const book = workbookFile([
    {
      name: "a",
      xml: rowsXml([
        ["Angebot", "Träger"],
        ["Treff", "AWO"],
      ]),
    },
  ])
  assert.match(problemOf(word, "k.xlsx"), /keine Excel-Datei/)
  assert.match(problemOf(book, "k.docx"), /keine Word-Datei/)
  assert.equal(importDocument(word).ok && importDocument(book).ok, true)
})

test("a small file that unpacks to a huge one is refused before it is unpacked", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
  assert.ok(bomb.length < 200_000)
  assert.match(problemOf(bomb, "k.docx"), /Entpackt ist die Datei zu groß/)
})

test("a size that lies does not make room for more than it says", () => {
  const bomb = zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(bomb.buffer, bomb.byteOffset)
  const central = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  view.setUint32(central + 24, 1000, true)
  assert.equal(importDocument(bomb, { name: "k.docx" }).ok, false)
})

test("entities are not expanded, deep nesting and huge spans do no harm", () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "${"ha".repeat(50)}"><!ENTITY b "${"&a;".repeat(50)}">]>`
  const document = `${laughs}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  const result = importDocument(officeFile({ "word/document.xml": document }))
  assert.ok(result.ok ? !result.markdown.includes("haha") : result.problem.de.length > 0)
  const deep = importDocument(
    wordFile(`${"<w:sdt><w:sdtContent>".repeat(20_000)}${"</w:sdtContent></w:sdt>".repeat(20_000)}`),
  )
  assert.match(deep.ok ? "" : deep.problem.de, /zu tief verschachtelt|kein gültiges XML/)
  const wide = importDocument(
    wordFile(
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="4000000000"/></w:tcPr><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    ),
  )
  assert.equal(wide.ok, true)
})

test("random bytes never throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom(...importFormats, undefined),
      fc.boolean(),
      (bytes, format, asZip) => {
        const given = asZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes
        const result = importDocument(given, format === undefined ? {} : { format })
        assert.ok(result.ok ? typeof result.markdown === "string" : result.problem.de.length > 0)
      },
    ),
    { numRuns: 300 },
  )
})

const samples = [
  wordFile(
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Ziele</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>',
  ),
  workbookFile([
    {
      name: "a",
      xml: `${rowsXml([
        ["Angebot", "Träger"],
        ["Treff", 46000],
      ])}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    },
  ]),
]

test("a file with changed bytes is read or refused, never an error of ours", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
      (sample, changes) => {
        const bytes = Uint8Array.from(sample)
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        const result = importDocument(bytes)
        assert.ok(
          result.ok || !result.problem.de.includes("eigenen Fehler"),
          result.ok ? "" : result.problem.de,
        )
      },
    ),
    { numRuns: 300 },
  )
})

test("an office file with any XML inside is read or refused, never an error of ours", () => {
  const name = fc.constantFrom(
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "tcPr",
    "vMerge",
    "gridSpan",
    "pPr",
    "numPr",
    "sdt",
    "sdtContent",
    "fldChar",
    "drawing",
    "pict",
    "txbxContent",
    "row",
    "c",
    "v",
    "f",
    "is",
    "sheetData",
    "hyperlink",
    "footnoteReference",
    "AlternateContent",
    "Choice",
  )
  const value = fc.constantFrom(
    "",
    "1",
    "-1",
    "99999999999",
    "restart",
    "begin",
    "end",
    "s",
    "ZZZ9999999",
    "\u00AD",
  )
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom("Übergänge", "• a", "1. b", "|", "☒ x"),
      fc
        .tuple(name, value, fc.array(tie("tree"), { maxLength: 4 }))
        .map(
          ([tag, val, children]) =>
            `<w:${tag} w:val="${val}" r="${val}" t="${val}" w:fldCharType="${val}" r:id="${val}">${children.join("")}</w:${tag}>`,
        ),
    ),
  }))
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), fc.boolean(), (children, isSheet) => {
      const xml = children.join("")
      const result = importDocument(isSheet ? workbookFile([{ name: "a", xml }]) : wordFile(xml))
      assert.ok(
        result.ok || !result.problem.de.includes("eigenen Fehler"),
        result.ok ? "" : result.problem.de,
      )
    }),
    { numRuns: 300 },
  )
})
