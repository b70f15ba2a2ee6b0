import type { LifePhase } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports age bands of one list that leave out a year of life or overlap by more than one. */
export const chainBandOverlapOrHole = defineRule({
  code: "chain-band-overlap-or-hole",
  since: "0.1.0",
  severity: "error",
  group: "kette",
  scope: "group",
  summary: { de: "Die Lebensphasen schließen aneinander an.", en: "The life phases join up." },
  rationale: {
    de: "Die Kette soll kein Lebensjahr auslassen. „0–3“ und „4–6“ gilt als lückenlos (bis einschließlich 3), ebenso „0–3“ und „3–6“. Überschneidungen bis zu einem Jahr, etwa um die Einschulung, bleiben unbeachtet, ebenso Phasen, die andere ganz umfassen.",
    en: "The chain should leave out no year of life. “0–3” and “4–6” count as seamless (up to and including 3), as do “0–3” and “3–6”. Overlaps up to a year, for instance around school entry, are ignored, and so are phases that contain others.",
  },
  sources: [reference("Altersphasen der Präventionsketten: lückenlos entlang des Lebenslaufs")],
  messages: {
    hole: ({ before, after, from, to }: { before: string; after: string; from: number; to: number }) => ({
      de: `Zwischen „${before}“ und „${after}“ ${to - from < 24 ? `bleibt ${yearsDe(from, to)}` : `bleiben ${yearsDe(from, to)}`} offen. Passen Sie eine der Altersangaben an.`,
      en: `Between “${before}” and “${after}” ${yearsEn(from, to)} left out. Adjust one of the ages.`,
    }),
    overlap: ({ before, after }: { before: string; after: string }) => ({
      de: `„${before}“ und „${after}“ überschneiden sich um mehr als ein Jahr. Passen Sie eine der Altersangaben an.`,
      en: `“${before}” and “${after}” overlap by more than a year. Adjust one of the ages.`,
    }),
  },
  examples: [
    {
      title: "ein Lebensjahr fehlt",
      markdown: [
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 5–6 Jahre |",
      ].join("\n"),
      expect: ["8:hole"],
    },
    {
      title: "zwei Phasen überschneiden sich",
      markdown: [
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–6 Jahre |",
        "| Kita und Grundschule | 3–10 Jahre |",
      ].join("\n"),
      expect: ["8:overlap"],
    },
    {
      title: "gemeinsame Grenzen",
      markdown: [
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
      ].join("\n"),
      expect: [],
    },
    {
      title: "ganze Lebensjahre",
      markdown: [
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 4–6 Jahre |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const bands of bandLists(context)) {
      for (const [index, { phase: after, from, to }] of bands.entries()) {
        const before = bands[index - 1]
        if (before === undefined) continue
        const related = [
          {
            place: placeOf(before.phase, "age"),
            message: { de: `„${name(before.phase)}“`, en: `“${name(before.phase)}”` },
          },
        ]
        const place = placeOf(after, "age")
        const data = { before: name(before.phase), after: name(after) }
        if (from - before.to >= 12)
          report("hole", { place, data: { ...data, from: before.to, to: from }, related })
        else if (before.to - from > 12 && to > before.to) report("overlap", { place, data, related })
      }
    }
  },
})

interface Band {
  readonly phase: LifePhase
  readonly from: number
  readonly to: number
}

/**
 * Bands that stand together in one section, in the order of age, without those that contain others
 * („alle Kinder, 0–18“) and without pregnancy, which flows into the first years.
 */
function bandLists(context: RuleContext): readonly (readonly Band[])[] {
  const lists = new Map<string, Band[]>()
  for (const phase of context.model.lifePhases) {
    const { kind, fromMonth: from, toMonth: to, source } = phase
    if (kind !== "phase" || from === null || to === null || from < 0 || to <= from) continue
    const key = `${source.uri}#${context.sectionOf(source)?.section.index ?? 0}`
    lists.set(key, [...(lists.get(key) ?? []), { phase, from, to }])
  }
  return [...lists.values()].map((bands) =>
    bands
      .filter(
        (band) => !bands.some((other) => other !== band && band.from <= other.from && other.to <= band.to),
      )
      .sort((a, b) => a.from - b.from || a.to - b.to),
  )
}

function name({ label, age }: LifePhase): string {
  return age === undefined || label.includes(age.text) ? label : `${label} (${age.text})`
}

const ordinals = [
  "erste",
  "zweite",
  "dritte",
  "vierte",
  "fünfte",
  "sechste",
  "siebte",
  "achte",
  "neunte",
  "zehnte",
]

/** „das vierte Lebensjahr“ is the one from the third birthday on. */
function yearsDe(from: number, to: number): string {
  const first = Math.ceil(from / 12)
  if (to - from >= 24) return `${Math.floor((to - from) / 12)} Lebensjahre`
  const ordinal = ordinals[first]
  return ordinal === undefined ? `das ${first + 1}. Lebensjahr` : `das ${ordinal} Lebensjahr`
}

function yearsEn(from: number, to: number): string {
  const years = Math.floor((to - from) / 12)
  return years === 1 ? "one year of life is" : `${years} years of life are`
}
