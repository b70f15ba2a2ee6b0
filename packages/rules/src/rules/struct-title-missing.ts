import { defineRule } from "../define-rule.js"
import { insertBefore } from "../fixes.js"
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
    for (const { uri, frontmatter, sections, text } of context.documents) {
      if (frontmatter.some(({ key, value }) => titleKeys.includes(key) && typeof value === "string")) continue
      if (sections.some(({ kind, level }) => kind === "heading" && level === 1)) continue
      // An empty file is still to be written; a title is the least of its problems.
      if (text.trim() === "") continue
      const place = startOf(uri)
      const fixTitle = { de: "Titel einfügen", en: "Insert a title" }
      const hasFrontmatter = text.startsWith("---")
      report("missing", {
        place,
        fixes: hasFrontmatter ? [] : [insertBefore(fixTitle, place, "# Präventionskonzept\n\n")],
      })
    }
  },
})

const titleKeys = ["titel", "title"]
