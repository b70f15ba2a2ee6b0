import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"

/** Reports a concept without a planning group; another body may take the role. */
export const orgPlanningMissing = defineRule({
  code: "org-planning-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: { de: "Eine Planungsgruppe ist benannt.", en: "A planning group is named." },
  rationale: {
    de: "Zwischen Beschluss und Umsetzung braucht es eine Gruppe, die vorbereitet, Daten zusammenträgt und plant. In kleinen Kommunen kann das ein anderes Gremium mit übernehmen.",
    en: "Between decision and implementation a group has to prepare, collect data and plan. In small municipalities another body may take this on.",
  },
  sources: [seedA(67)],
  messages: {
    missing: () => ({
      de: "Eine Planungsgruppe fehlt. Übernimmt ein anderes Gremium diese Aufgabe? Dann tragen Sie dort die Rolle „Planung“ ein.",
      en: "There is no planning group. Does another body take on this task? Then add the role “planning” there.",
    }),
  },
  examples: [
    {
      title: "nur Steuerung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "Steuerung und Planung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **Planungsgruppe** (Leitung: Jugendhilfeplanung)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { bodies } = context.model
    if (
      bodies.some(
        ({ kind, roles, required }) => !required && (kind === "planung" || roles.includes("planung")),
      )
    )
      return
    report("missing", { place: context.placeFor("organisation") })
  },
})
