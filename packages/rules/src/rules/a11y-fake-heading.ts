import type { DocumentReading, OutlineSection } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasOwnContent } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports bold or italic lines that act as headings. */
export const a11yFakeHeading = defineRule({
  code: "a11y-fake-heading",
  since: "0.1.0",
  severity: "hint",
  group: "lesbarkeit",
  scope: "section",
  summary: {
    de: "Überschriften sind als Überschriften ausgezeichnet.",
    en: "Headings are marked as headings.",
  },
  rationale: {
    de: "Vorleseprogramme und Inhaltsverzeichnisse kennen nur echte Überschriften; eine fette Zeile ist für sie ein Absatz. Kettenwerk liest die Zeile schon als Überschrift, deshalb ändert die Korrektur nichts am Inhalt. Gemeldet wird nur, wenn Text darunter steht.",
    en: "Screen readers and tables of contents know real headings only; a bold line is a paragraph to them. Kettenwerk reads the line as a heading already, so the correction changes nothing in the content. Only reported if text stands below it.",
  },
  sources: [seedB(10, 62)],
  messages: {
    fake: ({ title, marks }: { title: string; marks: string }) => ({
      de: `„${title}“ wirkt wie eine Überschrift, ist aber ein Absatz. Mit „${marks}“ davor finden auch Vorleseprogramme sie.`,
      en: `“${title}” looks like a heading but is a paragraph. With “${marks}” in front of it screen readers find it as well.`,
    }),
    many: ({ title, count }: { title: string; count: number }) => ({
      de: `„${title}“ und ${count - 1} weitere fette oder kursive Zeilen wirken wie Überschriften, sind aber Absätze. Als Überschriften finden auch Vorleseprogramme sie.`,
      en: `“${title}” and ${count - 1} more bold or italic lines look like headings but are paragraphs. As headings screen readers find them as well.`,
    }),
  },
  examples: [
    {
      title: "viele fette Zeilen werden einmal gemeldet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Thementische",
        "",
        ...["Geburt", "Kita", "Grundschule", "Jugend"].flatMap((title) => [
          `**${title}**`,
          "",
          "Es fehlt ein Treffpunkt.",
          "",
        ]),
      ),
      expect: ["5:many"],
    },
    {
      title: "eine fette Zeile über einem Abschnitt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "**Herausforderungen**",
        "",
        "Beratung gibt es fast nur in Auental.",
      ),
      expect: ["5:fake"],
    },
    {
      title: "echte Überschriften und fette Wörter im Satz",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "### Herausforderungen",
        "",
        "Beratung gibt es **fast nur in Auental**.",
      ),
      expect: [],
    },
  ],
  check({ documents }, report) {
    for (const document of documents) {
      const found = document.sections.flatMap((section) => fakeHeading(document, section) ?? [])
      const [first] = found
      if (first === undefined) continue
      if (found.length <= 3) {
        for (const { section, marks, place, edit } of found) {
          const { title } = section
          const fixTitle = { de: `„${title}“ zur Überschrift machen`, en: `Make “${title}” a heading` }
          report("fake", {
            place,
            data: { title, marks },
            fixes: [{ title: fixTitle, edits: [edit], safe: true }],
          })
        }
        continue
      }
      report("many", {
        place: first.place,
        data: { title: first.section.title, count: found.length },
        related: found.slice(1, 11).map(({ place, section: { title } }) => ({
          place,
          message: { de: `„${title}“`, en: `“${title}”` },
        })),
        fixes: [
          {
            title: { de: "Alle zu Überschriften machen", en: "Make all of them headings" },
            edits: found.map(({ edit }) => edit),
            safe: true,
          },
        ],
      })
    }
  },
})

function fakeHeading(document: DocumentReading, section: OutlineSection) {
  if (section.kind !== "emphasis" || !hasOwnContent(section)) return undefined
  const title = emphasised(document, section)
  if (title === undefined) return undefined
  const marks = "#".repeat(Math.min(6, Math.max(2, section.level)))
  const { uri } = document
  const { start, end } = section.headingRange
  const edit = { uri, start: start.offset, end: end.offset, newText: `${marks} ${title}` }
  return { section, marks, place: { uri, range: section.headingRange }, edit }
}

/**
 * The words of a line that is bold or italic as a whole; undefined for plain lines, field lines and sentences.
 * A colon at the end goes with the emphasis.
 */
function emphasised({ text }: DocumentReading, { headingRange }: OutlineSection): string | undefined {
  const line = text.slice(headingRange.start.offset, headingRange.end.offset).trim()
  const match = /^(\*{1,3}|_{1,3})(?![\s*_])([^\n]*?)\1:?$/u.exec(line)
  const words = match?.[2]?.replace(/\s*:$/, "").trim()
  if (words === undefined || words === "" || /[*_]{2}|[.!;,…]$/.test(words)) return undefined
  return words
}
