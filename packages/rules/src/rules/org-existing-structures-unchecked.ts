import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { law, seedA } from "../rule-source.js"

/** Asks about existing structures where all bodies are new. */
export const orgExistingStructuresUnchecked = defineRule({
  code: "org-existing-structures-unchecked",
  since: "0.1.0",
  severity: "info",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Bevor neue Gremien entstehen, ist geprüft, welche es schon gibt.",
    en: "Before new bodies are founded it is checked which ones exist.",
  },
  rationale: {
    de: "Fast überall gibt es Netzwerke Frühe Hilfen, Planungsrunden und Arbeitsgemeinschaften. Sie sollen genutzt werden; das spart Sitzungen. Gefragt wird nur, wenn alle Gremien ausdrücklich neu sind.",
    en: "Nearly everywhere there are networks, planning rounds and working parties. They are to be used; that saves meetings. Only asked if all bodies are expressly new.",
  },
  sources: [seedA(68, 215), law("§ 3 Abs. 3 KKG")],
  messages: {
    allNew: ({ count }: { count: number }) => ({
      de: `Alle ${count} Gremien sind neu. Welche Runden gibt es schon? Vorhandene Strukturen sollen genutzt werden.`,
      en: `All ${count} bodies are new. Which rounds exist already? Existing structures are to be used.`,
    }),
  },
  examples: [
    {
      title: "lauter neue Gremien",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Entstehung |",
        "| --- | --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet | Dezernentin | neu |",
        "| Planungsgruppe | bereitet vor | Sozialplanung | neu |",
        "| AG Frühe Kindheit | stimmt Besuche ab | Jugendamt | neu |",
      ),
      expect: ["3:allNew"],
    },
    {
      title: "ein bestehendes Netzwerk",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "| Gremium | Aufgabe | Leitung | Entstehung |",
        "| --- | --- | --- | --- |",
        "| Steuerungsgruppe | entscheidet | Dezernentin | neu |",
        "| Planungsgruppe | bereitet vor | Sozialplanung | neu |",
        "| Netzwerk Frühe Hilfen | stimmt Hilfen ab | Jugendamt | bestehend |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { bodies, statements } = context.model
    const own = bodies.filter(({ required, kind }) => !required && kind !== "politik")
    if (own.length < 3 || own.some(({ origin }) => origin !== "neu")) return
    if (statements.some(({ kind }) => kind === "existing-structures") || context.search(words).length > 0)
      return
    report("allNew", { place: context.placeFor("organisation"), data: { count: own.length } })
  },
})

const words = [
  "bestehende Struktur",
  "bestehende Strukturen",
  "vorhandene Struktur",
  "vorhandene Strukturen",
  "bestehende Gremien",
  "vorhandene Gremien",
  "bestehende Netzwerke",
  "vorhandene Netzwerke",
  "Doppelstruktur",
  "Doppelstrukturen",
  "Parallelstruktur",
  "Parallelstrukturen",
]
