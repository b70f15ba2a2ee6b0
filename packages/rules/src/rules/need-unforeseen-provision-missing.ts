import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { law } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Suggests a provision for unforeseen needs to a youth welfare plan without one. */
export const needUnforeseenProvisionMissing = defineRule({
  code: "need-unforeseen-provision-missing",
  since: "0.1.0",
  severity: "hint",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Eine Jugendhilfeplanung sorgt für unvorhergesehenen Bedarf vor.",
    en: "A youth welfare plan provides for unforeseen needs.",
  },
  rationale: {
    de: "Das Gesetz verlangt, Vorhaben so zu planen, dass auch ein unvorhergesehener Bedarf befriedigt werden kann. Gefragt wird nur, wenn das Dokument selbst eine Jugendhilfeplanung ist.",
    en: "The law demands planning so that unforeseen needs can be met too. Only asked if the document itself is a youth welfare plan.",
  },
  sources: [law("§ 80 Abs. 1 Nr. 3 SGB VIII")],
  messages: {
    missing: () => ({
      de: "Das Gesetz verlangt Vorsorge für unvorhergesehenen Bedarf. Ein Absatz dazu fehlt.",
      en: "The law demands provision for unforeseen needs. A paragraph on it is missing.",
    }),
  },
  examples: [
    {
      title: "eine Jugendhilfeplanung ohne Vorsorge",
      markdown: lines(
        "# Jugendhilfeplanung und Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Sozialbericht 2024)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "mit Vorsorge",
      markdown: lines(
        "# Jugendhilfeplanung und Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Sozialbericht 2024)",
        "",
        "Für unvorhergesehenen Bedarf hält der Landkreis Mittel zurück.",
      ),
      expect: [],
    },
    {
      title: "ein Präventionskonzept ist keine Jugendhilfeplanung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Sozialbericht 2024)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (!mentions(context.main.title, ["Jugendhilfeplanung", "Jugendhilfeplan", "Jugendförderplan"])) return
    if (context.model.statements.some(({ kind }) => kind === "unforeseen-provision")) return
    if (context.search(["unvorhergesehen", "unvorhersehbar", "unerwartet", "Unvorhergesehenes"]).length > 0)
      return
    report("missing", { place: context.placeFor("bedarf") })
  },
})
