import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { isConceptLike } from "../rule-context.js"
import { seedB } from "../rule-source.js"

/** Asks an update which document it replaces. */
export const resSupersedesMissing = defineRule({
  code: "res-supersedes-missing",
  since: "0.1.0",
  severity: "info",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Eine Fortschreibung nennt ihren Vorgänger.",
    en: "An update names its predecessor.",
  },
  rationale: {
    de: "Erst mit Titel und Beschluss des Vorgängers ist klar, was nicht mehr gilt. Geprüft wird nur in der Stufe Fortschreibung.",
    en: "Only with title and resolution of the predecessor it is clear what no longer holds. Only checked for updates.",
  },
  sources: [seedB(36)],
  messages: {
    missing: () => ({
      de: "Welches Dokument wird fortgeschrieben? Nennen Sie Titel, Jahr und Beschluss der letzten Fassung.",
      en: "Which document is updated? Name title, year and resolution of the last version.",
    }),
  },
  examples: [
    {
      title: "eine Fortschreibung ohne Vorgänger",
      stage: "fortschreibung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage (Stand: 2025)",
        "",
        "Im Landkreis leben 9.000 Kinder.",
      ),
      expect: ["1:missing"],
    },
    {
      title: "mit Vorgänger",
      stage: "fortschreibung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Diese Fassung schreibt das Präventionskonzept 2021–2025 fort.",
        "",
        "## Ausgangslage (Stand: 2025)",
        "",
        "Im Landkreis leben 9.000 Kinder.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.stage() !== "fortschreibung") return
    const { documents } = context.model
    const document = documents.find(({ id }) => id === context.main.id)
    if (document === undefined || document.supersedes !== undefined) return
    // The predecessor itself lies beside it.
    if (documents.filter(({ kind }) => isConceptLike(kind)).length > 1) return
    if (context.search(words).length > 0) return
    report("missing", { place: context.placeFor("anlass") })
  },
})

const words = [
  "Vorgänger",
  "Vorgänger…",
  "letzte Fassung",
  "bisherige Fassung",
  "bisheriges Konzept",
  "vorherige Fassung",
  "ersetzt",
  "löst ab",
  "abgelöst",
  "erste Fassung",
  "frühere Fassung",
  "erstes Konzept",
  "Vorläufer",
  "schreibt",
]
