import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"
import { updateCycleOf } from "../update-cycle.js"

/** Reports a concept that does not say when it is updated. */
export const resUpdateCycleMissing = defineRule({
  code: "res-update-cycle-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Es steht fest, wann das Konzept fortgeschrieben wird.",
    en: "It is settled when the concept is updated.",
  },
  rationale: {
    de: "Ein Konzept veraltet. Ein Zyklus („alle drei Jahre“) oder ein Termin für die nächste Fassung hält es lebendig.",
    en: "A concept goes out of date. A cycle (“every three years”) or a date for the next version keeps it alive.",
  },
  sources: [seedB(13, 75)],
  messages: {
    missing: () => ({
      de: "Wann wird das Konzept fortgeschrieben? Nennen Sie einen Zyklus, zum Beispiel jährlich oder alle drei Jahre.",
      en: "When is the concept updated? Name a cycle, for example every year or every three years.",
    }),
  },
  examples: [
    {
      title: "keine Fortschreibung vorgesehen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["1:missing"],
    },
    {
      title: "alle drei Jahre",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Evaluation und Fortschreibung",
        "",
        "Das Konzept wird alle drei Jahre fortgeschrieben.",
      ),
      expect: [],
    },
    {
      title: "ein Termin genügt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- 2028: Fortschreibung des Konzepts",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { statements, milestones } = context.model
    if (updateCycleOf(context) !== undefined || statements.some(({ kind }) => kind === "update-cycle")) return
    if (milestones.some(({ kind, state }) => kind === "update" && state !== "entfallen")) return
    const said = context
      .blocks()
      .some(
        ({ block }) =>
          mentions(block.text, updateWords) &&
          /jährlich|\bjahr|20\d\d|monat|turnus|rhythmus/iu.test(block.text),
      )
    if (!said) report("missing", { place: context.placeFor("evaluation", "zeitplan", "beschluss") })
  },
})

const updateWords = [
  "Fortschreibung",
  "fortschreiben",
  "fortgeschrieben",
  "Fortschreibungs…",
  "aktualisieren",
  "aktualisiert",
  "Aktualisierung",
  "überarbeiten",
  "überarbeitet",
]
