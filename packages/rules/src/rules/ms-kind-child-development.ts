import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Says that milestones of the development of children are not taken for dates. */
export const msKindChildDevelopment = defineRule({
  code: "ms-kind-child-development",
  since: "0.1.0",
  severity: "hint",
  group: "zeitplan",
  scope: "section",
  summary: {
    de: "Meilensteine der kindlichen Entwicklung sind keine Termine.",
    en: "Milestones of child development are no dates.",
  },
  rationale: {
    de: "„Mit 12 Monaten steht das Kind“ ist ein Meilenstein, aber keiner des Projekts. Solche Angaben bleiben im Modell und werden nicht als Termine geprüft. Gesagt wird das einmal je Abschnitt, damit niemand sich wundert.",
    en: "“At 12 months the child stands” is a milestone, but none of the project. Such statements stay in the model and are not checked as dates. Said once per section so that nobody wonders.",
  },
  sources: [reference("Kreis Unna: Meilensteine der Entwicklung in der Präventionskette")],
  messages: {
    development: ({ title }: { title: string }) => ({
      de: `„${title}“ klingt nach der Entwicklung von Kindern und wird nicht als Termin geprüft. Ist ein Arbeitsschritt gemeint, nennen Sie ein Datum.`,
      en: `“${title}” sounds like the development of children and is not checked as a date. If a step of work is meant, name a date.`,
    }),
  },
  examples: [
    {
      title: "Entwicklung von Kindern",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine der kindlichen Entwicklung",
        "",
        "- Mit 12 Monaten: Das Kind zieht sich hoch",
        "- Mit 3 Jahren: Das Kind spricht in Sätzen",
      ),
      expect: ["5:development"],
    },
    {
      title: "Meilensteine des Projekts",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 06/2026: Bedarfe sind benannt",
        "- 12/2026: Entwurf liegt vor",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const told = new Set<string>()
    for (const milestone of context.model.milestones) {
      if (!milestone.childDevelopment) continue
      const section = context.sectionOf(milestone.source)?.section.index ?? -1
      const key = `${milestone.source.uri} ${section}`
      if (told.has(key)) continue
      told.add(key)
      report("development", { place: placeOf(milestone), data: { title: shorten(milestone.title) } })
    }
  },
})
