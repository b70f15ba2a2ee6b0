import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { ownBodies } from "../own-bodies.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a body that is set out with its name but without a task. */
export const orgBodyWithoutMandate = defineRule({
  code: "org-body-without-mandate",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: { de: "Jedes Gremium hat einen Auftrag.", en: "Every body has a task." },
  rationale: {
    de: "Ein Auftrag in einem Satz erspart Sitzungen, von denen niemand weiß, was sie klären sollen. Gremien, die nur im Fließtext erwähnt sind, werden nicht gemeldet.",
    en: "A task in one sentence saves meetings nobody knows the purpose of. Bodies only mentioned in running text are not reported.",
  },
  sources: [seedA(67)],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `„${name}“ hat keinen Auftrag. Ein Satz reicht: Was soll das Gremium bis wann klären?`,
      en: `“${name}” has no task. One sentence is enough: what is the body to settle by when?`,
    }),
  },
  examples: [
    {
      title: "eine Arbeitsgruppe ohne Auftrag",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung |",
        "| --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet über Ziele und Mittel | Sozialdezernentin |",
        "| AG Frühe Kindheit | | Jugendamt |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "jedes Gremium mit Aufgabe",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung |",
        "| --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet über Ziele und Mittel | Sozialdezernentin |",
        "| AG Frühe Kindheit | stimmt die Willkommensbesuche ab | Jugendamt |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const body of ownBodies(context)) {
      if (body.mandate !== undefined) continue
      report("missing", { place: placeOf(body, "name"), data: { name: body.name } })
    }
  },
})
