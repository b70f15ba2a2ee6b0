import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a rationale that takes two of three perspectives and leaves one out. */
export const structRationalePerspectives = defineRule({
  code: "struct-rationale-perspectives",
  since: "0.1.0",
  severity: "info",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Die Begründung zeigt die Sicht der Familien, die fachliche und die strategische Sicht.",
    en: "The rationale shows the view of families, the professional and the strategic view.",
  },
  rationale: {
    de: "Drei Blickwinkel überzeugen verschiedene Menschen: Familien, Fachkräfte, Politik. Gemeldet wird nur, wenn zwei davon ausdrücklich genannt sind; wer anders begründet, wird nicht gefragt.",
    en: "Three points of view convince different people: families, professionals, politics. Only reported if two of them are named; whoever gives other reasons is not asked.",
  },
  sources: [seedA(91)],
  messages: {
    missing: ({ present, missing }: { present: readonly View[]; missing: View }) => ({
      de: `Die Begründung nennt ${listDe(present.map((one) => views[one].de))}. ${upper(views[missing].de)} fehlt noch. Ein Satz genügt.`,
      en: `The rationale names ${listEn(present.map((one) => views[one].en))}. ${upper(views[missing].en)} is still missing. One sentence is enough.`,
    }),
  },
  examples: [
    {
      title: "die Sicht der Familien fehlt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Warum wir handeln",
        "",
        "- Aus fachlicher Sicht: Frühe Hilfen wirken besser als späte.",
        "- Aus strategischer Sicht: Vorbeugen spart dem Landkreis teure Hilfen.",
      ),
      expect: ["5:missing"],
    },
    {
      title: "alle drei",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Warum wir handeln",
        "",
        "- Aus Sicht der Kinder und Familien: Niemand will an fünf Türen klopfen.",
        "- Aus fachlicher Sicht: Frühe Hilfen wirken besser als späte.",
        "- Aus strategischer Sicht: Vorbeugen spart dem Landkreis teure Hilfen.",
      ),
      expect: [],
    },
    {
      title: "eine Begründung ohne Blickwinkel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Warum wir handeln",
        "",
        "Zu viele Familien erfahren zu spät von den Angeboten.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { statements } = context.model
    const present = order.filter((one) => statements.some(({ kind }) => kind === one))
    const missing = order.find((one) => !present.includes(one))
    if (present.length !== 2 || missing === undefined) return
    const first = statements.find(({ kind }) => present.includes(kind as View))!
    report("missing", { place: placeOf(first), data: { present, missing } })
  },
})

const views = {
  "rationale-families": { de: "die Sicht der Kinder und Familien", en: "the view of children and families" },
  "rationale-professional": { de: "die fachliche Sicht", en: "the professional view" },
  "rationale-strategic": { de: "die strategische Sicht", en: "the strategic view" },
} as const

type View = keyof typeof views

const order = Object.keys(views) as View[]

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
