import type { DocumentReading, Fix } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { insertBefore, setHeadingLevel } from "../fixes.js"
import { startOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a document that has neither a heading of the first level nor a title in its frontmatter. */
export const structTitleMissing = defineRule({
  code: "struct-title-missing",
  since: "0.1.0",
  severity: "error",
  aspect: "completeness",
  group: "aufbau",
  scope: "document",
  summary: { de: "Das Dokument hat einen Titel.", en: "The document has a title." },
  rationale: {
    de: "Vorleseprogramme, Archive und das Ratsinformationssystem zeigen den Titel zuerst. Ohne ihn ist das Dokument dort nicht zu finden. Eine Überschrift erster Ebene genügt.",
    en: "Screen readers, archives and the council information system show the title first. Without it the document cannot be found there. One heading of the first level is enough.",
  },
  sources: [reference("WCAG 2.1, Erfolgskriterium 2.4.2 „Seite mit Titel versehen“")],
  messages: {
    missing: () => ({
      de: "Dem Dokument fehlt ein Titel. Beginnen Sie mit einer Überschrift erster Ebene, zum Beispiel „# Präventionskonzept Landkreis Musterland“.",
      en: "The document has no title. Begin with a heading of the first level, for example “# Präventionskonzept Landkreis Musterland”.",
    }),
  },
  examples: [
    {
      title: "die erste Überschrift steht über allen anderen, nur zu tief",
      markdown: [
        "## Präventionskonzept Landkreis Musterland",
        "",
        "### Ausgangslage (Stand: 2025)",
        "",
        "Im Landkreis leben 9.000 Kinder.",
      ].join("\n"),
      expect: ["1:missing"],
    },
    {
      title: "das Dokument beginnt mit einem Abschnitt",
      markdown: [
        "## Ausgangslage",
        "",
        "Im Landkreis Musterland wächst jedes fünfte Kind in Armut auf.",
        "",
        "## Präventionskette",
        "",
        "Das Präventionskonzept beschreibt, wie Familien von der Geburt an begleitet werden.",
      ].join("\n"),
      expect: ["1:missing"],
    },
    {
      title: "eine Überschrift erster Ebene genügt",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      expect: [],
    },
    {
      title: "eine unterstrichene Überschrift ist auch eine",
      markdown:
        "Präventionskonzept Stadt Lindenhain\n===================================\n\nStand: Juli 2025.",
      expect: [],
    },
  ],
  check(context, report) {
    for (const document of context.documents) {
      const { uri, frontmatter, sections, text } = document
      if (frontmatter.some(({ key, value }) => titleKeys.includes(key) && typeof value === "string")) continue
      if (sections.some(({ kind, level }) => kind === "heading" && level === 1)) continue
      // An empty file is still to be written; a title is the least of its problems.
      if (text.trim() === "") continue
      const place = startOf(uri)
      const fixTitle = { de: "Titel einfügen", en: "Insert a title" }
      const hasFrontmatter = text.startsWith("---")
      const raised = raiseFirst(document)
      report("missing", {
        place,
        fixes: [
          ...(raised === undefined ? [] : [raised]),
          ...(hasFrontmatter ? [] : [insertBefore(fixTitle, place, "# Präventionskonzept\n\n")]),
        ],
      })
    }
  },
})

const titleKeys = ["titel", "title"]

/** A first heading above all others is the title, only too low. */
function raiseFirst(document: DocumentReading): Fix | undefined {
  const headings = document.sections.filter(({ kind }) => kind === "heading")
  const [first, ...others] = headings
  if (first === undefined || others.some(({ level }) => level <= first.level)) return undefined
  const title = { de: "Erste Überschrift zum Titel machen", en: "Make the first heading the title" }
  return setHeadingLevel(title, document, first, 1)
}
