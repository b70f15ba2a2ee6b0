import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Asks who does what until when where an agreement leaves it open. */
export const agreementWithoutOwnerOrDate = defineRule({
  code: "agreement-without-owner-or-date",
  since: "0.1.0",
  severity: "info",
  group: "zeitplan",
  scope: "section",
  summary: {
    de: "Vereinbarungen nennen, wer was bis wann tut.",
    en: "Agreements name who does what by when.",
  },
  rationale: {
    de: "Was niemandem zugeordnet ist, bleibt liegen. Ein Amt oder eine Funktion genügt, Personen müssen nicht genannt werden. Was hinter der Vereinbarung steht und nicht gelesen werden konnte, gilt als Angabe.",
    en: "What nobody is assigned to is left undone. An office or function is enough, persons need not be named. What stands behind the agreement and could not be read counts as stated.",
  },
  sources: [seedA(19)],
  messages: {
    both: ({ what }: { what: string }) => ({
      de: `Vereinbart ist: „${what}“. Wer macht das bis wann?`,
      en: `Agreed is: “${what}”. Who does it by when?`,
    }),
    owner: ({ what }: { what: string }) => ({
      de: `Vereinbart ist: „${what}“. Wer kümmert sich darum?`,
      en: `Agreed is: “${what}”. Who takes care of it?`,
    }),
    date: ({ what }: { what: string }) => ({
      de: `Vereinbart ist: „${what}“. Bis wann?`,
      en: `Agreed is: “${what}”. By when?`,
    }),
  },
  examples: [
    {
      title: "halbe Vereinbarungen",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Vereinbarungen",
        "",
        "- Liste der Angebote sammeln – Jugendamt – bis 30.04.2026",
        "- Einladung zur Steuerungsgruppe – Jugendamt",
        "- Fragebogen für Familien entwerfen – bis 31.05.2026",
        "- Termin für den Fachtag suchen",
      ),
      expect: ["6:date", "7:owner", "8:both"],
    },
    {
      title: "wer, was, bis wann",
      markdown: lines(
        "# Auftakt zur Präventionskette Landkreis Musterland",
        "",
        "## Vereinbarungen",
        "",
        "- Liste der Angebote sammeln – Jugendamt – bis 30.04.2026",
        "- Fragebogen entwerfen – alle, die mögen – bis 31.05.2026",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const agreement of context.model.agreements) {
      const { kind, what, owner, until, state, source } = agreement
      if (kind !== "task" || state === "erreicht" || state === "entfallen") continue
      const rest = restOf(rowText(context, source), what)
      const hasOwner = owner !== undefined || /\p{L}{2}/u.test(rest.replace(dateWords, ""))
      const hasDate = until !== undefined || /\d/.test(rest) || timeWords.test(rest)
      if (hasOwner && hasDate) continue
      const id = hasOwner ? "date" : hasDate ? "owner" : "both"
      report(id, { place: placeOf(agreement), data: { what: shorten(what) } })
    }
  },
})

/** What stands in the line beside the agreement itself. */
function restOf(line: string, what: string): string {
  const at = line.indexOf(what)
  return at < 0 ? line : line.slice(0, at) + line.slice(at + what.length)
}

const timeWords =
  /sofort|umgehend|laufend|fortlaufend|nächste|zeitnah|Sommer|Herbst|Winter|Frühjahr|Ende|Mitte|Anfang/iu
const dateWords =
  /\b(?:bis|zum|zur|spätestens|ab|am|im|Ende|Mitte|Anfang|KW|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Jahr)\b/giu
