import type { DateValue, Source } from "@kettenwerk/core"
import { isDefinite } from "@kettenwerk/core"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { addMonths, monthsOfCycle } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOfSource } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedB } from "../rule-source.js"
import { updateCycleOf } from "../update-cycle.js"

/** Reports a concept whose next update, by its own cycle, is due. */
export const resUpdateOverdue = defineRule({
  code: "res-update-overdue",
  since: "0.1.0",
  severity: "warning",
  group: "beschluss",
  scope: "group",
  summary: { de: "Die Fortschreibung ist nicht überfällig.", en: "The update is not overdue." },
  rationale: {
    de: "Gerechnet wird vom letzten Beschluss, sonst vom Stand des Dokuments, um den Zyklus weiter. Gemeldet wird erst, wenn auch das Jahr der Fälligkeit vorbei ist und keine Fortschreibung geplant ist.",
    en: "Counted from the last resolution, else from the date of the document, on by the cycle. Only reported when the year it was due in is over as well and no update is planned.",
  },
  sources: [seedB(13, 75)],
  messages: {
    overdue: ({ year, cycle }: { year: string; cycle: string }) => ({
      de: `Die Fortschreibung war ${year} fällig („${cycle}“). Nennen Sie den neuen Termin, oder passen Sie den Zyklus an.`,
      en: `The update was due in ${year} (“${cycle}”). Name the new date, or adjust the cycle.`,
    }),
  },
  examples: [
    {
      title: "alle drei Jahre, beschlossen 2019",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept am 05.09.2019 beschlossen (Nr. 123/19).",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird alle drei Jahre fortgeschrieben.",
      ),
      expect: ["5:overdue"],
    },
    {
      title: "erst im vorigen Jahr beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept am 05.09.2025 beschlossen (Nr. 123/25).",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird alle drei Jahre fortgeschrieben.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const cycle = updateCycleOf(context)
    const base = baseOf(context)
    if (cycle === undefined || base?.date.to == null || monthsOfCycle(cycle) === 0) return
    const due = addMonths(base.date.to, monthsOfCycle(cycle)).slice(0, 4)
    if (due >= context.stichtag.slice(0, 4)) return
    const planned = context.model.milestones.some(
      ({ kind, date, state }) =>
        kind === "update" && state !== "entfallen" && (date?.to == null || date.to >= context.stichtag),
    )
    if (!planned)
      report("overdue", { place: placeOfSource(base.source), data: { year: due, cycle: cycle.text } })
  },
})

/** The latest sign of life: a resolution taken, else the date of the main document. */
function baseOf({
  model,
  main,
}: RuleContext): { readonly date: DateValue; readonly source: Source } | undefined {
  const taken = councilResolutions(model).flatMap(({ status, kind, date, source, fieldSources }) =>
    status === "gefasst" && kind !== "auftrag" && isDefinite(date)
      ? [{ date, source: fieldSources?.date ?? source }]
      : [],
  )
  const last = taken.sort((a, b) => ((a.date.to ?? "") < (b.date.to ?? "") ? 1 : -1))[0]
  if (last !== undefined) return last
  const document = model.documents.find(({ id }) => id === main.id)
  if (!isDefinite(document?.asOf)) return undefined
  return { date: document.asOf, source: document.fieldSources?.asOf ?? document.source }
}
