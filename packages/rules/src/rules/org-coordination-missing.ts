import type { RoleAssignment } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import type { RuleContext } from "../rule-context.js"
import { reference, seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a concept in which nobody coordinates the chain. */
export const orgCoordinationMissing = defineRule({
  code: "org-coordination-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Eine Stelle koordiniert die Präventionskette.",
    en: "Somebody coordinates the prevention chain.",
  },
  rationale: {
    de: "Ohne Koordination bleiben Verabredungen liegen. Die Stelle muss nicht gefördert sein; auch ein Teil einer vorhandenen Stelle zählt. Gemeldet wird nur, wenn im ganzen Text von Koordination keine Rede ist.",
    en: "Without coordination agreements are left undone. The post need not be funded; part of an existing post counts as well. Only reported if the whole text never speaks of coordination.",
  },
  sources: [seedA(134), reference("Präventionsketten Niedersachsen: Aufgaben der Koordination")],
  messages: {
    missing: () => ({
      de: "Niemand koordiniert die Präventionskette. Benennen Sie eine Stelle, auch wenn sie nicht gefördert wird.",
      en: "Nobody coordinates the prevention chain. Name a post, even if it is not funded.",
    }),
  },
  examples: [
    {
      title: "Gremien ohne Koordination",
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
      title: "eine Koordinierungsstelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **Koordinierungsstelle Präventionskette** (Jugendamt)",
      ),
      expect: [],
    },
    {
      title: "die Sozialplanung koordiniert mit",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "Die Präventionskette wird von der Sozialplanung mit einer halben Stelle koordiniert.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (!isCoordinated(context)) report("missing", { place: context.placeFor("organisation") })
  },
})

const coordinatingRoles: readonly RoleAssignment["role"][] = [
  "koordination",
  "planungskoordination",
  "netzwerkkoordination-fruehe-hilfen",
]

/** A function, a person or a sentence that says who coordinates. */
const words = [
  "koordinieren",
  "koordiniert",
  "Koordination",
  "Koordinations…",
  "Koordinierung",
  "Koordinierungs…",
  "Koordinator",
  "Präventionsbeauftragte",
  "…koordination",
  "…koordinator",
  "…koordinierung",
]

function isCoordinated(context: RuleContext): boolean {
  const { actors, bodies, contacts, roleAssignments, memberships } = context.model
  if (actors.some(({ coordination }) => coordination)) return true
  if (
    bodies.some(
      ({ kind, roles, required }) => !required && (kind === "koordination" || roles.includes("koordination")),
    )
  ) {
    return true
  }
  if ([...roleAssignments, ...memberships].some(({ role }) => coordinatingRoles.includes(role))) return true
  if (contacts.some((contact) => mentions(contact.function, words))) return true
  // Where the word stands at all, somebody has thought of it; who it is may be said in any chapter.
  return context.search(words).length > 0
}
