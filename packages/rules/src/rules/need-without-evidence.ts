import type { Challenge, Need } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedA, seedB } from "../rule-source.js"

/** Reports needs and challenges that name no evidence and stand in no section that does. */
export const needWithoutEvidence = defineRule({
  code: "need-without-evidence",
  since: "0.1.0",
  severity: "error",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: { de: "Jeder Bedarf hat einen Beleg.", en: "Every need has evidence." },
  rationale: {
    de: "Bedarfe überzeugen, wenn man sieht, woher sie kommen: Bericht, Statistik, Studie, Befragung oder das Wissen der Fachkräfte. Ein Satz mit Quelle und Jahr genügt; er darf auch über der ganzen Liste stehen.",
    en: "Needs convince if one sees where they come from: report, statistics, study, survey or professional knowledge. One sentence with source and year is enough; it may stand above the whole list.",
  },
  sources: [seedA(79, 94), seedB(27)],
  messages: {
    need: ({ name }: { name: string }) => ({
      de: `Der Bedarf „${name}“ hat keinen Beleg. Nennen Sie Bericht, Statistik, Befragung oder Fachwissen mit Jahr.`,
      en: `The need “${name}” has no evidence. Name a report, statistics, a survey or professional knowledge with its year.`,
    }),
    challenge: ({ name }: { name: string }) => ({
      de: `Die Herausforderung „${name}“ hat keinen Beleg. Nennen Sie Bericht, Statistik, Befragung oder Fachwissen mit Jahr.`,
      en: `The challenge “${name}” has no evidence. Name a report, statistics, a survey or professional knowledge with its year.`,
    }),
  },
  examples: [
    {
      title: "ein Bedarf ohne Angabe, woher man ihn kennt",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung vor der Einschulung | Schuleingangsuntersuchung 2024, Gesundheitsamt |",
        "| Treffpunkte für junge Eltern | |",
      ].join("\n"),
      expect: ["8:need"],
    },
    {
      title: "eine Herausforderung ohne Beleg",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Herausforderungen",
        "",
        "- Kinderarmut in den ländlichen Gemeinden",
      ].join("\n"),
      expect: ["5:challenge"],
    },
    {
      title: "alle Bedarfe mit Quelle",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung vor der Einschulung | Schuleingangsuntersuchung 2024, Gesundheitsamt |",
        "| Treffpunkte für junge Eltern | Familienbefragung 2025 |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const covered = context.derive("needs.sectionsWithEvidence", () => sectionsWithOpenEvidence(context))
    const isCovered = (entity: Need | Challenge) => {
      const placed = context.sectionOf(entity.source)
      return placed !== undefined && covered.has(`${placed.document.uri}#${placed.section.index}`)
    }
    for (const need of context.model.needs) {
      if (need.evidence.length > 0 || isCovered(need)) continue
      report("need", { place: placeOf(need), data: { name: need.name } })
    }
    for (const challenge of context.model.challenges) {
      if (challenge.evidence.length > 0 || isCovered(challenge)) continue
      report("challenge", { place: placeOf(challenge), data: { name: challenge.name } })
    }
  },
})

/** Sections with a source that belongs to no single need: it speaks for the whole section. */
function sectionsWithOpenEvidence(context: RuleContext): ReadonlySet<string> {
  const { needs, challenges, evidence } = context.model
  const bound = new Set([...needs, ...challenges].flatMap((entity) => entity.evidence))
  const sections = new Set<string>()
  for (const { id, source } of evidence) {
    const placed = bound.has(id) ? undefined : context.sectionOf(source)
    if (placed !== undefined) sections.add(`${placed.document.uri}#${placed.section.index}`)
  }
  return sections
}
