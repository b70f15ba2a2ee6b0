import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"
import { steeringBodies } from "../steering.js"
import { mentions } from "../text-search.js"

/** Reports a steering group whose members are named by function, none of them on leading level. */
export const orgSteeringNoLeadership = defineRule({
  code: "org-steering-no-leadership",
  since: "0.1.0",
  severity: "warning",
  group: "organisation",
  scope: "group",
  summary: {
    de: "In der Steuerung ist die Leitungsebene vertreten.",
    en: "The leading level takes part in the steering.",
  },
  rationale: {
    de: "Über Ziele, Stellen und Mittel kann nur entscheiden, wer dafür verantwortlich ist. Geprüft wird nur, wenn die Mitglieder mit ihrer Funktion genannt sind; eine Liste von Ämtern sagt nicht, wer kommt.",
    en: "Only who is responsible can decide on goals, posts and money. Only checked if members are named by function; a list of offices does not say who comes.",
  },
  sources: [
    reference("Präventionsketten Niedersachsen: Die Steuerungsgruppe repräsentiert die Leitungsebene"),
    reference("Landesprogramm Thüringer Präventionsketten: Prävention ist Chefinnen- und Chefsache"),
  ],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `In „${name}“ ist keine Amts- oder Dezernatsleitung vertreten. Entscheidungen über Ziele und Mittel brauchen diese Ebene.`,
      en: `No head of office or department takes part in “${name}”. Decisions on goals and money need that level.`,
    }),
  },
  examples: [
    {
      title: "nur Planung und Koordination",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendhilfeplanung, Netzwerkkoordination Frühe Hilfen, Gesundheitsplanung, Bildungsmanagement",
      ),
      expect: ["5:missing"],
    },
    {
      title: "mit Dezernentin",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Sozialdezernentin, Jugendhilfeplanung, Netzwerkkoordination Frühe Hilfen, Gesundheitsplanung",
      ),
      expect: [],
    },
    {
      title: "eine Liste von Ämtern sagt nicht, wer kommt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendamt, Gesundheitsamt, Sozialamt, Schulamt",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { body, members } of steeringBodies(context)) {
      // Only a group that calls itself one; a working group at the very beginning steers nothing yet.
      if (body.kind !== "steuerung" || members.length < 3) continue
      const functions = members.filter(
        ({ membership }) => membership.role !== undefined || membership.function !== undefined,
      )
      if (functions.length < members.length * 0.75) continue
      const all = [
        body.chair ?? "",
        body.membersText ?? "",
        ...members.map(({ membership }) => `${membership.name} ${membership.function ?? ""}`),
      ]
      if (members.some(({ membership }) => membership.leadership)) continue
      if (all.some((text) => mentions(text, words))) continue
      report("missing", { place: placeOf(body, "members"), data: { name: body.name } })
    }
  },
})

const words = [
  "Leitung",
  "…leitung",
  "Leitungs…",
  "Leiter",
  "Leiterin",
  "…leiter",
  "…leiterin",
  "…leitende",
  "Dezernent",
  "Dezernentin",
  "…dezernent",
  "…dezernentin",
  "Beigeordnete",
  "Beigeordneter",
  "Landrat",
  "Landrätin",
  "Landrat…",
  "Landrätin…",
  "Bürgermeister",
  "Bürgermeisterin",
  "…bürgermeister",
  "…bürgermeisterin",
  "Kreisrat",
  "Kreisrätin",
  "Stadtrat",
  "Stadträtin",
  "…vorstand",
  "Vorstand",
  "Direktor",
  "Direktorin",
  "Chef",
  "Chefin",
  "Verwaltungsspitze",
  "Hausspitze",
]
