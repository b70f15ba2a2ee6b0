import type { Measure } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { listDe, listEn, shorten } from "../list-words.js"
import { isSetOut } from "../outline-search.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { generalKnowledge } from "../rule-source.js"
import { cellOf } from "../table-cell.js"

/** Reports measures without lead, period, goal or target group. */
export const measureIncomplete = defineRule({
  code: "measure-incomplete",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Maßnahmen nennen Federführung, Zeitraum, Ziel und Zielgruppe.",
    en: "Measures name lead, period, goal and target group.",
  },
  rationale: {
    de: "Ohne Federführung und Zeitraum wird aus einer Maßnahme selten etwas. Ziel und Zielgruppe werden nur verlangt, wo andere Maßnahmen sie nennen. Was bei allen fehlt, wird einmal gesagt; Umgesetztes wird nicht gefragt.",
    en: "Without lead and period a measure rarely happens. Goal and target group are only asked for where other measures name them. What all lack is said once; finished measures are not asked.",
  },
  sources: [generalKnowledge("Maßnahmenpläne kommunaler Beschlussvorlagen")],
  messages: {
    missing: ({ title, fields }: { title: string; fields: readonly Field[] }) => ({
      de: `Der Maßnahme „${title}“ ${fields.length === 1 ? "fehlt" : "fehlen"} ${listDe(fields.map((one) => names[one].de))}.${fields.length === 1 ? " Ergänzen Sie die Angabe." : " Ergänzen Sie die Angaben."}`,
      en: `The measure “${title}” lacks ${listEn(fields.map((one) => names[one].en))}. Add what is missing.`,
    }),
    none: ({ count, fields }: { count: number; fields: readonly Field[] }) => ({
      de: `Keine der ${count} Maßnahmen nennt ${listDe(fields.map((one) => names[one].acc))}. Ergänzen Sie zum Beispiel eine Spalte.`,
      en: `None of the ${count} measures names ${listEn(fields.map((one) => names[one].en))}. Add a column, for example.`,
    }),
  },
  examples: [
    {
      title: "einer Maßnahme fehlen Angaben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt | 2026–2027 |",
        "| 2 | Familienbus einführen | Sozialamt | ab 06/2026 |",
        "| 3 | Lotsen ausbilden | | |",
      ),
      expect: ["9:missing"],
    },
    {
      title: "allen fehlt der Zeitraum",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung |",
        "| --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt |",
        "| 2 | Familienbus einführen | Sozialamt |",
      ),
      expect: ["3:none"],
    },
    {
      title: "vollständig, und „wird geprüft“ ist eine Angabe",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Nr. | Maßnahme | Federführung | Zeitraum |",
        "| --- | --- | --- | --- |",
        "| 1 | Elterncafé eröffnen | Jugendamt | 2026–2027 |",
        "| 2 | Familienbus einführen | Sozialamt | wird geprüft |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const measures = context.model.measures.filter(
      ({ status, source }) =>
        status !== "erreicht" &&
        status !== "entfallen" &&
        isInForce(context, source) &&
        isSetOut(context, source),
    )
    if (measures.length === 0) return
    const lacking = new Map(
      measures.map((measure) => [measure, order.filter((field) => isMissing(context, measure, field))]),
    )
    const forAll =
      measures.length < 2
        ? []
        : order.filter((field) => measures.every((measure) => lacking.get(measure)!.includes(field)))
    const told = forAll.filter((field) => field === "lead" || field === "period")
    if (told.length > 0)
      report("none", {
        place: context.placeFor("massnahmen"),
        data: { count: measures.length, fields: told },
      })
    for (const [measure, missing] of lacking) {
      const fields = missing.filter(
        (field) => !forAll.includes(field) && (measures.length > 1 || field === "lead" || field === "period"),
      )
      // Half of them without it: their way of writing, not a gap.
      const own = fields.filter(
        (field) =>
          field === "lead" ||
          field === "period" ||
          measures.filter((one) => lacking.get(one)!.includes(field)).length <= measures.length / 2,
      )
      if (own.length > 0)
        report("missing", { place: placeOf(measure), data: { title: shorten(measure.title), fields: own } })
    }
  },
})

const names = {
  lead: { de: "die Federführung", acc: "die Federführung", en: "the lead" },
  period: { de: "der Zeitraum", acc: "den Zeitraum", en: "the period" },
  goal: { de: "das Ziel", acc: "das Ziel", en: "the goal" },
  targetGroup: { de: "die Zielgruppe", acc: "die Zielgruppe", en: "the target group" },
} as const

type Field = keyof typeof names

const order = Object.keys(names) as Field[]

const headers: Readonly<Record<Field, readonly string[]>> = {
  lead: [
    "Federführung",
    "Verantwortlich",
    "Verantwortung",
    "Verantwortliche",
    "Zuständig",
    "Zuständigkeit",
    "Leitung",
    "Wer",
    "Träger",
    "Umsetzung durch",
  ],
  period: [
    "Zeitraum",
    "Zeit",
    "Termin",
    "Frist",
    "Laufzeit",
    "Beginn",
    "Wann",
    "bis wann",
    "Zeitplan",
    "Umsetzung",
    "Zeitrahmen",
    "Start",
    "Ende",
  ],
  goal: ["Ziel", "Ziele", "…ziel", "Wozu"],
  targetGroup: ["Zielgruppe", "Zielgruppen", "Für wen"],
}

function isMissing(context: RuleContext, measure: Measure, field: Field): boolean {
  const { lead, leadActor, partners = [], period, goal, goals = [], targetGroup = [] } = measure
  const known = {
    lead: lead !== undefined || leadActor !== undefined || partners.length > 0,
    period: period !== undefined,
    goal: goal !== undefined || goals.length > 0,
    targetGroup: targetGroup.length > 0,
  }[field]
  if (known) return false
  return !/[\p{L}\d]/u.test(cellOf(context, measure.source, headers[field])?.text ?? "")
}
