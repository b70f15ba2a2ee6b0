import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { namedPersons } from "../named-persons.js"
import { seedA } from "../rule-source.js"

/** Reports a name without any word on what the person does. */
export const contactWithoutFunction = defineRule({
  code: "contact-without-function",
  since: "0.1.0",
  severity: "info",
  group: "kontakt",
  scope: "group",
  summary: { de: "Bei jedem Namen steht eine Aufgabe.", en: "With every name stands a task." },
  rationale: {
    de: "Ein Name sagt Leserinnen und Lesern nicht, wofür sie sich an die Person wenden können, und nach einem Wechsel hilft er niemandem mehr. Eine Aufgabe oder Stelle dahinter genügt.",
    en: "A name does not tell readers what they can turn to the person for, and after a change it helps nobody. A task or an office behind it is enough.",
  },
  sources: [seedA(37)],
  messages: {
    noFunction: ({ name }: { name: string }) => ({
      de: `Welche Aufgabe hat „${name}“? Ein Name allein hilft nach einem Wechsel niemandem. Ergänzen Sie Funktion oder Stelle.`,
      en: `What is the task of “${name}”? A name alone helps nobody after a change. Add a function or an office.`,
    }),
  },
  examples: [
    {
      title: "nur ein Name mit Postfach",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Frau Muster, praevention@landkreis-musterland.example",
      ),
      expect: ["5:noFunction"],
    },
    {
      title: "Name und Funktion",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: Frau Muster, praevention@landkreis-musterland.example",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { name, place, function: work, organisation } of namedPersons(context)) {
      if (work === undefined && organisation === undefined) report("noFunction", { place, data: { name } })
    }
  },
})
