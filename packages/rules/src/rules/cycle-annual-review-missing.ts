import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Asks for a yearly review where a state programme provides for one. */
export const cycleAnnualReviewMissing = defineRule({
  code: "cycle-annual-review-missing",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  profiles: ["thueringen"],
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Ein Jahresgespräch ist eingeplant.",
    en: "A yearly review is planned.",
  },
  rationale: {
    de: "Das Landesprogramm sieht einmal im Jahr ein Gespräch zum Stand des Prozesses vor. Auch eine jährliche Reflexion oder Bilanz zählt. Die Regel spricht nur im Profil des Programms.",
    en: "The state programme provides for a talk on the process once a year. A yearly reflection or review counts as well. The rule only speaks in the profile of the programme.",
  },
  sources: [seedA(209)],
  messages: {
    missing: () => ({
      de: "Ein Jahresgespräch ist nicht eingeplant. Nennen Sie den Monat, in dem Sie einmal im Jahr auf den Prozess schauen.",
      en: "No yearly review is planned. Name the month in which you look at the process once a year.",
    }),
  },
  examples: [
    {
      title: "im Profil des Programms",
      settings: { profil: "thueringen" },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 06/2026: Bedarfe sind benannt",
        "- 12/2026: Beschluss im Kreistag",
      ),
      expect: ["3:missing"],
    },
    {
      title: "jedes Jahr im November",
      settings: { profil: "thueringen" },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 06/2026: Bedarfe sind benannt",
        "",
        "Jedes Jahr im November führen wir ein Jahresgespräch.",
      ),
      expect: [],
    },
    {
      title: "in anderen Profilen wird nicht gefragt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 06/2026: Bedarfe sind benannt",
        "- 12/2026: Beschluss im Kreistag",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { milestones, supportMeasures } = context.model
    if (milestones.some(({ kind }) => kind === "annual-review")) return
    if (supportMeasures.some(({ kind }) => kind === "jahresgespraech")) return
    if (context.search(words).length > 0) return
    // „Die Steuerungsgruppe zieht jedes Jahr Bilanz“
    const yearly = context
      .blocks()
      .some(
        ({ block }) =>
          mentions(block.text, ["jährlich", "einmal im Jahr", "jedes Jahr", "jeden Herbst", "pro Jahr"]) &&
          mentions(block.text, [
            "Bilanz",
            "Reflexion",
            "reflektieren",
            "reflektiert",
            "Auswertung",
            "prüft",
            "Rückblick",
            "Stand",
          ]),
      )
    if (!yearly) report("missing", { place: context.placeFor("zeitplan", "evaluation") })
  },
})

const words = [
  "Jahresgespräch",
  "Jahresrückblick",
  "Jahresbilanz",
  "Jahresbericht",
  "jährliches Gespräch",
  "Jahresklausur",
  "Bilanzgespräch",
  "…jahresgespräch",
]
