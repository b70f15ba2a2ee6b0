import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { operativeGoals, wordsOfGoal } from "../operative-goals.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"
import { findPhrases, mentions } from "../text-search.js"

const vagueVerbs = [
  "stärken",
  "stärkt",
  "gestärkt",
  "Stärkung",
  "verbessern",
  "verbessert",
  "Verbesserung",
  "fördern",
  "gefördert",
  "sensibilisieren",
  "sensibilisiert",
  "optimieren",
  "optimiert",
  "intensivieren",
  "intensiviert",
  "weiterentwickeln",
  "weiterentwickelt",
  "unterstützen",
  "unterstützt",
  "vernetzen",
  "vernetzt",
  "ausbauen",
  "ausgebaut",
] as const

/** Asks what shows that an operative goal is reached. */
export const goalNotMeasurable = defineRule({
  code: "goal-not-measurable",
  since: "0.1.0",
  severity: "info",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Woran man erkennt, dass ein Handlungsziel erreicht ist, steht dabei.",
    en: "Operative goals say what shows that they are reached.",
  },
  rationale: {
    de: "Ein Merkmal oder eine Zahl genügt: „alle Kitas“, „drei Sozialräume“, „jede Familie“. Verben wie „stärken“ oder „optimieren“ sagen nicht, was danach anders ist. Fehlt das Merkmal bei allen, wird das einmal gesagt.",
    en: "A feature or a number is enough: “all day-care centres”, “three districts”, “every family”. Verbs such as “strengthen” do not say what is different afterwards. If all lack it this is said once.",
  },
  sources: [reference("SMART-Kriterien: spezifisch und messbar")],
  options: z.strictObject({
    verbs: z
      .array(z.string())
      .default([...vagueVerbs])
      .meta({
        description: "Verben und Partizipien, die offen lassen, was danach anders ist.",
        descriptionEn: "Verbs and participles that leave open what is different afterwards.",
      }),
  }),
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Woran merken Sie, dass „${title}“ erreicht ist? Ein Merkmal oder eine Zahl genügt.`,
      en: `What shows that “${title}” is reached? A feature or a number is enough.`,
    }),
    vague: ({ title, verb }: { title: string; verb: string }) => ({
      de: `„${title}“ ist noch unscharf („${verb}“). Was ist danach anders als heute?`,
      en: `“${title}” is still vague (“${verb}”). What is different afterwards?`,
    }),
    none: ({ count }: { count: number }) => ({
      de: `Bei keinem der ${count} Handlungsziele steht, woran man den Erfolg erkennt. Ergänzen Sie jeweils ein Merkmal oder eine Zahl.`,
      en: `None of the ${count} operative goals says what success looks like. Add a feature or a number to each.`,
    }),
  },
  examples: [
    {
      title: "unscharf und ohne Merkmal",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist | Zuständig |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | Bis 12/2027 haben alle Kitas eine Sprachfachkraft | Handlungsziel | 12/2027 | Jugendamt |",
        "| 2 | Die Vernetzung wird gestärkt | Handlungsziel | 12/2028 | Jugendamt |",
        "| 3 | Eltern kennen die Beratung | Handlungsziel | 12/2028 | Sozialamt |",
      ),
      expect: ["8:vague", "9:missing"],
    },
    {
      title: "bei keinem Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist | Zuständig |",
        "| --- | --- | --- | --- | --- |",
        "| 1 | Eltern sind informiert | Handlungsziel | 12/2027 | Jugendamt |",
        "| 2 | Die Vernetzung wird gestärkt | Handlungsziel | 12/2028 | Jugendamt |",
        "| 3 | Eltern kennen die Beratung | Handlungsziel | 12/2028 | Sozialamt |",
      ),
      expect: ["3:none"],
    },
    {
      title: "mit Indikator oder Zahl",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Frist | Zuständig | Indikator |",
        "| --- | --- | --- | --- | --- | --- |",
        "| 1 | Eltern kennen die Beratung | Handlungsziel | 12/2027 | Jugendamt | Zahl der Anfragen |",
        "| 2 | Drei Gemeinden haben eine Anlaufstelle | Handlungsziel | 12/2028 | Sozialamt | |",
      ),
      expect: [],
    },
  ],
  check(context, report, { verbs }) {
    const goals = operativeGoals(context)
    const without = goals.filter(
      (goal) => goal.indicators.length === 0 && !isMeasurable(wordsOfGoal(context, goal)),
    )
    if (without.length > 2 && without.length === goals.length) {
      report("none", { place: context.placeFor("ziele"), data: { count: goals.length } })
      return
    }
    for (const goal of without) {
      const [verb] = findPhrases(goal.title, verbs)
      const title = shorten(goal.title)
      if (verb === undefined) report("missing", { place: placeOf(goal), data: { title } })
      else report("vague", { place: placeOf(goal), data: { title, verb: verb.text } })
    }
  },
})

/** Numbers that are no date and no number of the goal itself, and words that leave nobody out. */
function isMeasurable(text: string): boolean {
  const rest = text
    .replace(
      /\d{1,2}\.\s?(?:\d{1,2}\.\s?)?(?:20)?\d{2}(?!\d)|\d{1,2}\/20\d\d|(?<!\d)20\d\d(?:[–/-]\d{2,4})?|^[^\p{L}]+/gmu,
      " ",
    )
    .replace(/(?:Ziel|Nr\.?|Z|HZ|TZ|LZ)\s?\d+(?:\.\d+)*|\b\p{Lu}?\d+(?:\.\d+)+\b/giu, " ")
  return /(?<![\p{L}\d.])\d+(?![\d.]*\p{L}{0,1}\d)|%|Prozent/u.test(rest) || mentions(text, certain)
}

const certain = [
  "alle",
  "allen",
  "aller",
  "jede",
  "jeder",
  "jedes",
  "sämtliche",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "zwölf",
  "mindestens",
  "höchstens",
  "Hälfte",
  "Drittel",
  "Viertel",
  "Mehrheit",
  "flächendeckend",
  "ein Viertel",
  "verdoppelt",
  "halbiert",
  "Indikator",
  "Kennzahl",
  "Messgröße",
  "Zielwert",
]
