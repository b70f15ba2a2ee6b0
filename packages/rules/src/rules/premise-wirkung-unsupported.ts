import type { Indicator } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports the claim to plan for effects where nothing would show one. */
export const premiseWirkungUnsupported = defineRule({
  code: "premise-wirkung-unsupported",
  since: "0.1.0",
  severity: "warning",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Wer „wirkungsorientiert“ plant, misst mehr als Veranstaltungen.",
    en: "Planning “for effects” means measuring more than events.",
  },
  rationale: {
    de: "Der Anspruch wird an Indikatoren und Wirkungsabschätzungen gemessen. Zählen alle nur, dass etwas stattfindet, bleibt offen, was sich für Familien ändert. Geprüft wird erst, wenn das Konzept Ziele hat.",
    en: "The claim is measured by indicators and estimates of impact. If all only count that something takes place, it stays open what changes for families. Only checked once the concept has goals.",
  },
  sources: [seedB(30)],
  messages: {
    onlyOutput: ({ claim, count }: { claim: string; count: number }) => ({
      de: `„${claim}“ steht im Konzept, aber ${count === 1 ? "der einzige Indikator zählt" : `alle ${count} Indikatoren zählen`} nur, was stattfindet. Ergänzen Sie einen, der zeigt, was sich für Familien ändert.`,
      en: `The concept says “${claim}”, but ${count === 1 ? "the only indicator counts" : `all ${count} indicators count`} only what takes place. Add one that shows what changes for families.`,
    }),
    none: ({ claim }: { claim: string }) => ({
      de: `„${claim}“ steht im Konzept, aber kein Ziel nennt einen Indikator oder eine erwartete Wirkung. Woran merken Familien, dass sich etwas ändert?`,
      en: `The concept says “${claim}”, but no goal names an indicator or an expected effect. What will families notice?`,
    }),
  },
  examples: [
    {
      title: "alle Indikatoren zählen Veranstaltungen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- wirkungsorientiert",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Indikator |",
        "| --- | --- | --- | --- |",
        "| Z1 | Eltern kennen die Angebote | operativ | Zahl der Workshops |",
        "| Z2 | Fachkräfte tauschen sich aus | operativ | Anzahl der Treffen |",
      ),
      expect: ["5:onlyOutput"],
    },
    {
      title: "gar kein Indikator",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- wirkungsorientiert",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene |",
        "| --- | --- | --- |",
        "| Z1 | Eltern kennen die Angebote | operativ |",
      ),
      expect: ["5:none"],
    },
    {
      title: "ein Indikator zeigt eine Wirkung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- wirkungsorientiert",
        "",
        "## Ziele",
        "",
        "| Nr. | Ziel | Ebene | Indikator |",
        "| --- | --- | --- | --- |",
        "| Z1 | Eltern kennen die Angebote | operativ | Zahl der Workshops |",
        "| Z2 | Kinder sprechen gut Deutsch | taktisch | Anteil der Kinder ohne Förderbedarf |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { premises, goals, indicators, impactEstimates, measures } = context.model
    const claim = premises.find(({ value }) => value === "wirkungsorientiert")
    if (claim === undefined || goals.length === 0 || impactEstimates.length > 0) return
    const place = placeOf(claim)
    if (indicators.length > 0) {
      if (indicators.every(countsEvents))
        report("onlyOutput", { place, data: { claim: claim.name, count: indicators.length } })
      return
    }
    if (measures.some(({ indicator }) => indicator !== undefined)) return
    // Effects may be described in words of their own.
    if (context.blocks().some(({ block }) => mentions(block.text, effects))) return
    report("none", { place, data: { claim: claim.name } })
  },
})

const events =
  /^(?:zahl|anzahl|menge|summe|häufigkeit)\s+(?:der|von|an)?\s*(?:\p{L}+en\s+)?\p{L}*(?:veranstaltung|workshop|treffen|sitzung|termin|fortbildung|schulung|kurs|seminar|fachtag|besprechung|flyer|broschüre|publikation|sprechstunde)\p{L}*$/iu

function countsEvents({ name, step }: Indicator): boolean {
  return step === "1" || (step === undefined && events.test(name.trim()))
}

const effects = [
  "Indikator",
  "Indikatoren",
  "Kennzahl",
  "messbar",
  "Wirkungstreppe",
  "Wirkungsabschätzung",
  "Zielwert",
] as const
