import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a concept without any working group or professional network. */
export const orgWorkgroupMissing = defineRule({
  code: "org-workgroup-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: { de: "Auf der Fachebene arbeitet eine Gruppe.", en: "A group works on the professional level." },
  rationale: {
    de: "Angebote werden von denen entwickelt, die täglich mit Familien arbeiten. Eine thematische Arbeitsgruppe oder ein bestehendes Fachnetzwerk genügt.",
    en: "Offers are developed by those who work with families every day. One thematic working group or an existing network is enough.",
  },
  sources: [seedA(67)],
  messages: {
    missing: () => ({
      de: "Auf der Fachebene gibt es noch keine Arbeitsgruppe. Nennen Sie mindestens eine mit Thema und Auftrag.",
      en: "There is no working group on the professional level yet. Name at least one with topic and task.",
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
      title: "ein Arbeitskreis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **AK Übergang Kita–Grundschule** (Leitung: Schulamt)",
      ),
      expect: [],
    },
    {
      title: "ein bestehendes Netzwerk zählt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **Netzwerk Frühe Hilfen** (Leitung: Jugendamt)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const professional = ["arbeitsgruppe", "netzwerk"] as const
    const found = context.model.bodies.some(
      ({ kind, roles, required, name }) =>
        !required &&
        (mentions(name, meetingPlaces) ||
          professional.some((wanted) => kind === wanted || roles.includes(wanted))),
    )
    if (!found) report("missing", { place: context.placeFor("organisation") })
  },
})

/** Where professionals of an area meet, whatever the body is called. */
const meetingPlaces = [
  "Sozialraumkonferenz",
  "Stadtteilkonferenz",
  "Stadtteilrunde",
  "Sozialraumrunde",
  "Fachkonferenz",
  "Trägerkonferenz",
  "Fachrunde",
]
