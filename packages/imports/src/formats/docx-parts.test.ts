import assert from "node:assert/strict"
import { test } from "vitest"
import { importDocument } from "../import-document.js"
import { officeFile, wordFile } from "../package-for-tests.js"

function imported(bytes: Uint8Array) {
  const result = importDocument(bytes, { name: "k.docx" })
  assert.ok(result.ok, result.ok ? "" : result.problem.de)
  return { markdown: result.markdown, sentences: result.notes.map(({ message }) => message.de) }
}

const p = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`
const r = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

test("a paragraph whose end was deleted goes on in the next one", () => {
  const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("Übergänge ")}</w:p>`
  assert.equal(imported(wordFile(first + p(r("gestalten")))).markdown, "Übergänge gestalten\n")
})

test("moved text stands where it was moved to, deleted rows are gone", () => {
  const moved = p(`<w:moveFrom>${r("alt")}</w:moveFrom>`, `<w:moveTo>${r("neu")}</w:moveTo>`)
  const deleted = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr><w:tc>${p(r("weg"))}</w:tc><w:tc>${p()}</w:tc></w:tr>`
  const kept = `<w:tr><w:tc>${p(r("Angebot"))}</w:tc><w:tc>${p(r("Träger"))}</w:tc></w:tr>`
  const { markdown } = imported(wordFile(`${moved}<w:tbl>${kept}${deleted}</w:tbl>`))
  assert.equal(markdown, "neu\n\n| Angebot | Träger |\n| --- | --- |\n")
})

test("a chart and a drawing of SmartArt are named by their words", () => {
  const drawing = (inner: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr name="Diagramm 1"/>${inner}</wp:inline></w:drawing></w:r>`
  const body = p(drawing('<c:chart r:id="c1"/>')) + p(drawing('<dgm:relIds r:dm="d1"/>'))
  const file = officeFile(
    {
      "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
      "word/chart.xml":
        "<c:chartSpace><c:chart><c:title><a:t>Geburten </a:t><a:t>2024</a:t></c:title></c:chart></c:chartSpace>",
      "word/data.xml":
        "<dgm:dataModel><dgm:pt><dgm:t><a:t>Steuerung</a:t></dgm:t></dgm:pt><dgm:pt><dgm:t><a:t>Planung</a:t></dgm:t></dgm:pt></dgm:dataModel>",
    },
    {
      "word/document.xml": [
        ["c1", "chart", "chart.xml"],
        ["d1", "diagramData", "data.xml"],
      ],
    },
  )
  const { markdown, sentences } = imported(file)
  assert.equal(markdown, "[Diagramm fehlt: Geburten 2024]\n\n[Schaubild fehlt: Steuerung; Planung]\n")
  assert.deepEqual(sentences, ["Diagramm fehlt: Geburten 2024", "Schaubild fehlt: Steuerung; Planung"])
})

test("what Word writes twice is read once, also in a text box inside of a text box", () => {
  const box = (inner: string) =>
    `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const { markdown } = imported(wordFile(p(r("Text"), box(p(r("außen"), box(p(r("innen"))))))))
  assert.equal(markdown, "Text\n\naußen\n\ninnen\n")
})

test("hidden text is left out and named, strike-through stays visible", () => {
  const { markdown, sentences } = imported(
    wordFile(p(r("Kosten "), r("geheim", "<w:vanish/>"), r("alt", "<w:strike/>"), r(" neu"))),
  )
  assert.equal(markdown, "Kosten ~~alt~~ neu\n")
  assert.deepEqual(sentences, ["Ausgeblendeter Text weggelassen (1-mal)."])
})

test("fields: results stay, codes go, a link by field is a link, a script is none", () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const body = p(
    r("siehe "),
    field("REF _Ref1 \\h", "Kapitel 3"),
    r(", "),
    field('HYPERLINK "https://auental.example"', "Auental"),
    r(", "),
    field('HYPERLINK "javascript:alert(1)"', "Knopf"),
  )
  assert.equal(
    imported(wordFile(body)).markdown,
    "siehe Kapitel 3, [Auental](https://auental.example), Knopf\n",
  )
})

test("a contents list typed by hand or made by Word is left out with its heading", () => {
  const typed =
    p(r("Inhalt")) +
    p(
      r("1 Anlass ........ 3"),
      "<w:r><w:br/></w:r>",
      r("2 Ziele ........ 5"),
      "<w:r><w:br/></w:r>",
      r("3 Netz ........ 9"),
    )
  const made = `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o "1-3"</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1 Anlass 3</w:t></w:r></w:p><w:p>${r("2 Ziele 5")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  for (const contents of [typed, p(r("Inhaltsverzeichnis")) + made]) {
    const { markdown, sentences } = imported(wordFile(contents + p(r("Der Text beginnt."))))
    assert.equal(markdown, "Der Text beginnt.\n")
    assert.match(sentences.join(), /Inhaltsverzeichnis weggelassen/)
  }
})

test("headings by an own style or by their level in the outline are headings", () => {
  const styles =
    '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style></w:styles>'
  const styled = `<w:p><w:pPr><w:pStyle w:val="Kapitel"/></w:pPr>${r("Anlass", "<w:b/>")}</w:p>`
  const outlined = `<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>${r("Auftrag")}</w:p>`
  const file = officeFile(
    {
      "word/document.xml": `<w:document><w:body>${styled}${outlined}</w:body></w:document>`,
      "word/styles.xml": styles,
    },
    { "word/document.xml": [["s", "styles", "styles.xml"]] },
  )
  assert.equal(imported(file).markdown, "# Anlass\n\n## Auftrag\n")
})
