import { councilResolutions } from "../council-resolutions.js"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a planned resolution whose time is over. */
export const resPlannedOverdue = defineRule({
  code: "res-planned-overdue",
  since: "0.1.0",
  severity: "warning",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Geplante Beschlüsse liegen nicht in der Vergangenheit.",
    en: "Planned resolutions do not lie in the past.",
  },
  rationale: {
    de: "Ist der geplante Termin vorbei, wurde beschlossen, verschoben oder verzichtet. Gemeldet wird erst, wenn der ganze genannte Zeitraum vorbei ist und kein gefasster Beschluss desselben Organs genannt ist.",
    en: "If the planned date is over the paper was adopted, postponed or dropped. Only reported when the whole stated period is over and no resolution of the same council is named.",
  },
  sources: [seedA(218)],
  messages: {
    overdue: ({ date }: { date: string }) => ({
      de: `Der Beschluss war für ${date} geplant. Tragen Sie das Ergebnis oder einen neuen Termin ein.`,
      en: `The resolution was planned for ${date}. Enter the result or a new date.`,
    }),
  },
  examples: [
    {
      title: "geplant für ein vergangenes Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Nächste Schritte",
        "",
        "- 2025: Politischer Beschluss des Konzepts im Kreistag",
      ),
      expect: ["5:overdue"],
    },
    {
      title: "geplant für dieses Jahr",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Nächste Schritte",
        "",
        "- 2026: Politischer Beschluss des Konzepts im Kreistag",
      ),
      expect: [],
    },
  ],
  check({ model, stichtag }, report) {
    const taken = councilResolutions(model).filter(({ status }) => status === "gefasst")
    for (const resolution of councilResolutions(model)) {
      const { status, date, body } = resolution
      if (status !== "geplant" || date === undefined || !isWhollyBefore(date, stichtag)) continue
      const done = taken.some(
        (other) =>
          (body === undefined || other.body === undefined || other.body === body) &&
          // A resolution from before the plan is another one.
          (other.date?.to == null || date.from === null || other.date.to >= date.from),
      )
      if (!done) report("overdue", { place: placeOf(resolution, "date"), data: { date: date.text } })
    }
  },
})
