import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA, seedB } from "../rule-source.js"
import { affiliationOf, steeringBodies } from "../steering.js"

/** Reports a steering group in which only the administration sits. */
export const orgSteeringWithoutExternal = defineRule({
  code: "org-steering-without-external",
  since: "0.1.0",
  severity: "warning",
  group: "organisation",
  scope: "group",
  summary: {
    de: "In der Steuerung sitzen auch Partner außerhalb der Verwaltung.",
    en: "Partners outside the administration take part in the steering.",
  },
  rationale: {
    de: "Präventionsketten leben davon, dass Verwaltung, freie Träger und weitere Partner gemeinsam entscheiden. Gemeldet wird nur, wenn von allen Mitgliedern klar ist, dass sie zur Verwaltung gehören.",
    en: "Prevention chains live on administration, free carriers and others deciding together. Only reported if all members clearly belong to the administration.",
  },
  sources: [seedA(46, 52), seedB(46)],
  messages: {
    onlyAdministration: ({ name, count }: { name: string; count: number }) => ({
      de: `Alle ${count} Mitglieder von „${name}“ gehören zur Verwaltung. Präventionsketten leben von der Zusammenarbeit mit Partnern außerhalb. Laden Sie zum Beispiel freie Träger oder Familien ein.`,
      en: `All ${count} members of “${name}” belong to the administration. Prevention chains live on cooperation with partners outside. Invite for example free carriers or families.`,
    }),
  },
  examples: [
    {
      title: "nur Ämter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendamt, Gesundheitsamt, Sozialamt",
      ),
      expect: ["5:onlyAdministration"],
    },
    {
      title: "mit einem freien Träger",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendamt, Gesundheitsamt, Kinderschutzbund Musterland e. V.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { body, members } of steeringBodies(context)) {
      if (members.length < 2 || !members.every((member) => affiliationOf(member) === "verwaltung")) continue
      report("onlyAdministration", {
        place: placeOf(body, "members"),
        data: { name: body.name, count: members.length },
      })
    }
  },
})
