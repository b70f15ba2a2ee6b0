import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { includesFamilies } from "../participation.js"
import { seedA } from "../rule-source.js"

/** Reports that families are asked, but nobody asks the children, in a chain that includes school age. */
export const partChildrenNotAsked = defineRule({
  code: "part-children-not-asked",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Auch Kinder und Jugendliche werden gefragt.",
    en: "Children and young people are asked as well.",
  },
  rationale: {
    de: "Eltern können nicht alles für ihre Kinder sagen. Gefragt wird nur, wenn die Kette das Schulalter umfasst und Familien schon beteiligt sind; für kleine Kinder sprechen Eltern und Fachkräfte.",
    en: "Parents cannot say everything for their children. Only asked if the chain includes school age and families already take part; for small children parents and professionals speak.",
  },
  sources: [seedA(94)],
  messages: {
    notAsked: () => ({
      de: "Kinder selbst kommen nicht zu Wort, obwohl die Kette das Schulalter umfasst. Planen Sie ein Format für sie, zum Beispiel eine Kinderkonferenz.",
      en: "Children themselves are not heard although the chain includes school age. Plan a format for them, for example a children's conference.",
    }),
  },
  examples: [
    {
      title: "nur Eltern werden gefragt",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "altersbereich: 0–10 Jahre",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Elterncafé | Eltern | 03/2025 |",
      ),
      expect: ["8:notAsked"],
    },
    {
      title: "eine Kinderbefragung",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "altersbereich: 0–10 Jahre",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Elterncafé | Eltern | 03/2025 |",
        "| Kinderbefragung | Kinder der dritten Klassen | 05/2025 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { participationFormats, evidence, chains, documents } = context.model
    const formats = participationFormats.filter(({ status }) => status !== "entfallen")
    if (!formats.some(includesFamilies)) return
    const asked = formats.some(
      ({ kind, participants }) =>
        kind === "kinderbefragung" || participants.includes("kinder") || participants.includes("jugendliche"),
    )
    // „Familien“ may well mean children too.
    if (asked || formats.some(({ participants }) => participants.includes("familien"))) return
    if (evidence.some(({ kind }) => kind === "kinderbefragung")) return
    const scope =
      chains.find(({ id }) => id === context.id)?.ageScope ??
      documents.find(({ id }) => id === context.main.id)?.ageScope
    if (scope?.toMonth == null || scope.toMonth < 84) return
    report("notAsked", { place: context.placeFor("beteiligung") })
  },
})
