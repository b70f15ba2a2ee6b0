import type { FootnoteDefinition, RootContent } from "mdast"
import { assemble } from "../docx/assemble.js"
import { cleanText } from "../docx/clean-text.js"
import { createFieldState } from "../docx/fields.js"
import { readNumbering } from "../docx/numbering.js"
import { type BlockContext, readBlocks } from "../docx/read-blocks.js"
import { readStyles } from "../docx/styles.js"
import { createNoteList, type NoteList } from "../note-list.js"
import { type OfficePackage, openPackage, type Relation } from "../package/open-package.js"
import { packageProblem } from "../package/package-problem.js"
import { descendants, element, elements, textOf, type XmlNode } from "../package/xml.js"
import { toMarkdown } from "../to-markdown.js"
import type { Reading } from "./reading.js"

/**
 * Turns a Word document into Markdown: headings, paragraphs, lists, tables, footnotes and links. What Markdown
 * cannot hold becomes a named gap or a note. Throws a package problem if the file cannot be read.
 */
export function readDocx(bytes: Uint8Array): Reading {
  const document = openPackage(bytes)
  const body = element(document.part(document.main), "body")
  if (body === undefined)
    throw packageProblem("Das ist keine Word-Datei (.docx).", "This is no Word file (.docx).")
  const notes = createNoteList()
  const styles = readStyles(partOf(document, "styles"))
  const labels = createNoteLabels()
  const context: BlockContext = {
    styles,
    numbering: readNumbering(partOf(document, "numbering")),
    relations: document.relations(document.main),
    part: document.part,
    notes,
    fields: createFieldState(),
    counts: { inserted: 0, deleted: 0, hidden: 0, boxes: 0 },
    noteLabel: labels.labelOf,
  }
  const content = assemble(readBlocks(body, context), styles.textSize, notes)
  notes.enter("")
  const definitions = readNotes(document, context, labels)
  addCounts(context, notes)
  addComments(document, notes)
  addHeaders(document, notes)
  return { markdown: toMarkdown([...content, ...definitions]), notes: notes.all() }
}

/** The part that the main one points to by a relation of this type. */
function partOf(document: OfficePackage, type: string): XmlNode | undefined {
  const target = relationsOf(document, type)[0]?.target
  return target === undefined ? undefined : document.part(target)
}

function relationsOf(document: OfficePackage, type: string): readonly Relation[] {
  return [...document.relations(document.main).values()].filter((relation) => relation.type === type)
}

type NoteKind = "footnote" | "endnote"

/** Gives footnotes and endnotes one count, in the order of the text. */
function createNoteLabels() {
  const labels = new Map<string, string>()
  return {
    labelOf(kind: NoteKind, id: string): string {
      const key = `${kind} ${id}`
      const label = labels.get(key) ?? String(labels.size + 1)
      labels.set(key, label)
      return label
    },
    all: labels,
  }
}

function readNotes(
  document: OfficePackage,
  context: BlockContext,
  labels: ReturnType<typeof createNoteLabels>,
): readonly FootnoteDefinition[] {
  return [...labels.all].map(([key, label]) => {
    const [kind = "", id = ""] = key.split(" ")
    const relation = relationsOf(document, `${kind}s`)[0]
    const root = relation === undefined ? undefined : document.part(relation.target)
    const note = elements(root, kind).find(({ attributes }) => attributes["id"] === id)
    const inside = {
      ...context,
      fields: createFieldState(),
      relations: relation === undefined ? context.relations : document.relations(relation.target),
      noteLabel: () => undefined,
    }
    const blocks = note === undefined ? [] : readBlocks(note, inside)
    const children: readonly RootContent[] = assemble(blocks, Number.POSITIVE_INFINITY, context.notes)
    return { type: "footnoteDefinition", identifier: label, label, children: [...children] as never }
  })
}

function addCounts({ counts }: BlockContext, notes: NoteList): void {
  const { inserted, deleted, hidden, boxes } = counts
  if (inserted + deleted > 0)
    notes.add("changed", {
      de: `Änderungen im Überarbeitungsmodus sind angenommen: ${inserted} eingefügt, ${deleted} gelöscht.`,
      en: `Tracked changes are accepted: ${inserted} inserted, ${deleted} deleted.`,
    })
  if (hidden > 0)
    notes.add("lost", {
      de: `Ausgeblendeter Text weggelassen (${hidden}-mal).`,
      en: `Hidden text left out (${hidden} times).`,
    })
  if (boxes > 0)
    notes.add("changed", {
      de: `${boxes} ${boxes === 1 ? "Textfeld steht" : "Textfelder stehen"} jetzt hinter dem Absatz, an dem ${boxes === 1 ? "es hing" : "sie hingen"}.`,
      en: `${boxes} text ${boxes === 1 ? "box now stands" : "boxes now stand"} behind the paragraph they belonged to.`,
    })
}

const longestQuote = 160

function addComments(document: OfficePackage, notes: NoteList): void {
  for (const comment of elements(partOf(document, "comments"), "comment")) {
    const text = cleanText(descendants(comment, "t").map(textOf).join(" ")).replace(/\s+/gu, " ").trim()
    const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text
    if (quote !== "")
      notes.add("lost", { de: `Kommentar nicht übernommen: „${quote}“`, en: `Comment left out: “${quote}”` })
  }
}

function addHeaders(document: OfficePackage, notes: NoteList): void {
  const texts = ["header", "footer"]
    .flatMap((type) => relationsOf(document, type))
    .map(({ target }) => document.part(target))
    .filter((part) => part !== undefined && descendants(part, "t").some((text) => textOf(text).trim() !== ""))
  if (texts.length > 0)
    notes.add("lost", { de: "Kopf- und Fußzeilen weggelassen.", en: "Headers and footers left out." })
}
