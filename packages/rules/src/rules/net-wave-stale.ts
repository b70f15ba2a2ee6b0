import { defineRule } from "../define-rule.js"
import { addMonths, monthsOfCycle } from "../frequency.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"
import { updateCycleOf } from "../update-cycle.js"

/** Reports a network analysis that is older than the update cycle the concept promises. */
export const netWaveStale = defineRule({
  code: "net-wave-stale",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die letzte Netzwerkanalyse ist nicht älter, als das Konzept verspricht.",
    en: "The latest network analysis is not older than the concept promises.",
  },
  rationale: {
    de: "Die Übersicht der Strukturen soll fortgeschrieben werden. Gemeldet wird erst, wenn der ganze Zeitraum der letzten Erhebung plus der Zyklus vorbei ist und keine neue Erhebung geplant ist.",
    en: "The overview of structures is to be updated. Only reported when the whole period of the latest survey plus the cycle is over and no new survey is planned.",
  },
  sources: [seedB(75)],
  messages: {
    stale: ({ date, cycle }: { date: string; cycle: string }) => ({
      de: `Die letzte Netzwerkanalyse ist von ${date}. Laut Konzept wird so fortgeschrieben: „${cycle}“. Planen Sie die nächste Erhebung ein.`,
      en: `The latest network analysis is from ${date}. The concept promises updates: “${cycle}”. Plan the next survey.`,
    }),
  },
  examples: [
    {
      title: "jährlich versprochen, seit 2022 nicht geschehen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird jährlich fortgeschrieben.",
        "",
        "## Netzwerkanalyse 2022",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
      ),
      expect: ["7:stale"],
    },
    {
      title: "im letzten Jahr erhoben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Fortschreibung",
        "",
        "Das Konzept wird jährlich fortgeschrieben.",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const cycle = updateCycleOf(context)
    const { surveyWaves } = context.model
    if (cycle === undefined || monthsOfCycle(cycle) === 0 || surveyWaves.some(({ planned }) => planned))
      return
    const dated = surveyWaves.filter(({ date }) => date?.to != null)
    const last = dated.reduce<(typeof dated)[number] | undefined>(
      (latest, wave) => (latest === undefined || wave.date!.to! > latest.date!.to! ? wave : latest),
      undefined,
    )
    // A wave without a date may be the latest of all.
    if (last === undefined || dated.length < surveyWaves.length) return
    if (addMonths(last.date!.to!, monthsOfCycle(cycle)) >= context.stichtag) return
    report("stale", { place: placeOf(last, "date"), data: { date: last.date!.text, cycle: cycle.text } })
  },
})
