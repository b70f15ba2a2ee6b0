import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { blockOf } from "../outline-search.js"
import { includesFamilies } from "../participation.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"
import { rowText } from "../table-cell.js"
import { mentions } from "../text-search.js"

/** Asks what came out of a format and how those who took part learn of it. */
export const partResultNotFedBack = defineRule({
  code: "part-result-not-fed-back",
  since: "0.1.0",
  severity: "info",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Zu abgeschlossenen Formaten stehen Ergebnis und Rückmeldung.",
    en: "Formats that are over name their result and feedback.",
  },
  rationale: {
    de: "Wer gefragt wurde und nie wieder etwas hört, macht beim nächsten Mal nicht mit. Gefragt wird bei Formaten mit Familien, deren Zeitraum vorbei ist und zu denen weder Ergebnis noch Rückmeldung zu lesen ist.",
    en: "Whoever was asked and never hears again will not take part next time. Asked for formats with families that are over and have neither result nor feedback.",
  },
  sources: [reference("Wright, von Unger, Block: Partizipation braucht Rückmeldung")],
  messages: {
    open: ({ title }: { title: string }) => ({
      de: `Was kam bei „${title}“ heraus, und wie erfahren die Beteiligten davon? Ergänzen Sie einen Satz.`,
      en: `What came out of “${title}”, and how do those who took part learn of it? Add a sentence.`,
    }),
  },
  examples: [
    {
      title: "eine Befragung ohne Ergebnis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum |",
        "| --- | --- | --- |",
        "| Familienbefragung | Eltern | 03/2025 |",
      ),
      expect: ["7:open"],
    },
    {
      title: "mit Ergebnis, und eine geplante",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Ergebnis |",
        "| --- | --- | --- | --- |",
        "| Familienbefragung | Eltern | 03/2025 | Eltern wünschen kurze Wege |",
        "| Kinderbefragung | Kinder | 05/2027 | |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const format of context.model.participationFormats) {
      const { result, feedback, date, status, source } = format
      if (result !== undefined || feedback !== undefined || !includesFamilies(format)) continue
      if (status === "geplant" || status === "in-arbeit" || status === "entfallen" || status === "verschoben")
        continue
      if (!isWhollyBefore(date, context.stichtag) || !isInForce(context, source)) continue
      // Told in running text, the result may stand in the next sentence or list.
      const placed = context.sectionOf(source)
      const isTold = blockOf(context, source)?.kind !== "table"
      const around = isTold
        ? (placed?.section.blocks ?? []).map(({ text }) => text).join("\n")
        : rowText(context, source)
      if (mentions(around, words)) continue
      // A need that rests on it shows what came out.
      if (
        isTold &&
        context.model.needs.some(({ source: other }) => context.sectionOf(other)?.section === placed?.section)
      )
        continue
      report("open", { place: placeOf(format), data: { title: shorten(format.name) } })
    }
  },
})

const words = [
  "Ergebnis",
  "Ergebnisse",
  "…ergebnis",
  "…ergebnisse",
  "Rückmeldung",
  "Wunsch",
  "Wünsche",
  "wünschen",
  "wünschten",
  "gewünscht",
  "zeigt",
  "zeigen",
  "zeigte",
  "gezeigt",
  "genannt",
  "nannten",
  "beschrieben",
  "berichteten",
  "veröffentlicht",
  "vorgestellt",
  "ausgehängt",
  "Auswertung",
  "ausgewertet",
]
