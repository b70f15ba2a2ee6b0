import { perText, sentences } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { reference } from "../rule-source.js"

/** Points out sentences that say with several nouns what verbs would say. */
export const langNominalStyle = defineRule({
  code: "lang-nominal-style",
  since: "0.1.0",
  severity: "hint",
  group: "lesbarkeit",
  scope: "document",
  summary: {
    de: "Was jemand tut, steht in Verben.",
    en: "What people do is said with verbs.",
  },
  rationale: {
    de: "„Wir befragen Familien“ liest sich leichter als „die Durchführung der Befragung“. Gezählt werden Hauptwörter auf -ung, -heit und -keit in Absätzen, die in einer Kette aneinanderhängen („Durchführung der Auswertung zur Feststellung“). Fachwörter wie Beratung und Jugendhilfeplanung, Aufzählungen und Namen bleiben unbeachtet.",
    en: "“We ask families” is easier to read than “the carrying out of the questioning”. Counted are nouns in -ung, -heit and -keit in paragraphs that hang on each other. Terms of the field, enumerations and names are ignored.",
  },
  sources: [
    reference("BITV 2.0, klare und einfache Sprache; Handreichungen zu bürgernaher Verwaltungssprache"),
  ],
  options: z.strictObject({
    nouns: z.int().min(2).default(3).meta({
      description: "Ab so vielen Hauptwörtern in einer Kette wird gemeldet.",
      descriptionEn: "Reported from so many nouns in a chain on.",
    }),
  }),
  messages: {
    nominal: ({ nouns }: { nouns: readonly string[] }) => ({
      de: `Viele Hauptwörter in einer Kette: ${quoteDe(nouns)}. Versuchen Sie Verben, zum Beispiel „wir befragen“ statt „Durchführung der Befragung“.`,
      en: `Many nouns in a chain: ${quoteEn(nouns)}. Try verbs, for example “wir befragen” instead of “Durchführung der Befragung”.`,
    }),
  },
  examples: [
    {
      title: "eine Kette von Hauptwörtern",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Nach der Durchführung der Auswertung der Befragung zur Feststellung der Zufriedenheit folgt ein Bericht.",
      ),
      expect: ["3:nominal"],
    },
    {
      title: "Aufzählungen, Fachwörter und Verben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Die Kette ruht auf Steuerung, Planung und Beteiligung. Die Jugendhilfeplanung der Verwaltung wertet aus, wie zufrieden Familien mit der Beratung sind.",
      ),
      expect: [],
    },
  ],
  check(context, report, { nouns: least }) {
    for (const { document, block } of context.blocks()) {
      if (block.kind !== "paragraph") continue
      const { start, end } = block.range
      const text = document.text.slice(start.offset, end.offset)
      for (const { nouns, ...sentence } of chainsIn(text)) {
        if (nouns.length < least) continue
        const range = document.rangeOf(start.offset + sentence.start, start.offset + sentence.end)
        report("nominal", { place: { uri: document.uri, range }, data: { nouns: nouns.slice(0, 5) } })
      }
    }
  },
})

/** The sentences of a text with their longest chains of nouns; those without any are left out. */
const chainsIn = perText((text) =>
  sentences(text).flatMap(({ start, end }) => {
    const nouns = longestChain(text.slice(start, end))
    return nouns.length === 0 ? [] : [{ start, end, nouns }]
  }),
)

/** The longest run of counted nouns joined by articles and prepositions only, with at most two words between. */
function longestChain(sentence: string): readonly string[] {
  let best: string[] = []
  let run: string[] = []
  let gap = ""
  let last = 0
  for (const match of sentence.matchAll(noun)) {
    gap = sentence.slice(last, match.index)
    last = match.index + match[0].length
    if (usual.test(match[0])) continue
    run = run.length > 0 && link.test(gap) ? [...run, match[0]] : [match[0]]
    if (run.length > best.length) best = run
  }
  return best
}

const noun = /(?<!\p{L})\p{Lu}\p{L}{2,40}(?:ung|heit|keit)(?:en|s)?(?!\p{L})/gu
/** „der“, „zur“, „einer umfassenden“, „von“: what hangs one noun on the other. */
const link =
  /^\s+(?:der|des|zur|zum|einer|eines|von|für|durch|unter|bei|mit|in|auf)(?:\s+(?:der|des|die|den|dem|einer|eines|eine))?(?:\s+\p{Ll}+(?:en|er|em))?\s+$/u
/** Words everybody in the field uses, and those that name a thing, not a doing. */
const usual =
  /(?:^|planung|beratung|hilfe)(?:steuerung|planung|beteiligung|beratung|bildung|erziehung|verwaltung|einrichtung|wohnung|zeitung|ausbildung|betreuung|förderung|einschulung|behinderung|bevölkerung|leistung|regelung|abteilung|siedlung|stiftung|sitzung|versammlung|ordnung|forderung|verordnung|vereinbarung|kindheit|gesundheit|krankheit|einheit|mehrheit|minderheit|gelegenheit|öffentlichkeit|möglichkeit|tätigkeit|fähigkeit|schwierigkeit|herausforderung|fortschreibung|früherkennung|grundsicherung|versorgung|bestandsaufnahme)(?:en|s)?$|planung(?:en)?$|bildung(?:en)?$|beratung(?:en)?$|förderung(?:en)?$|betreuung(?:en)?$|untersuchung(?:en)?$|einrichtung(?:en)?$/iu
