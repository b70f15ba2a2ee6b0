import { valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports words for a kind of cooperation that stand on no known level. */
export const netRelationUnknownLevel = defineRule({
  code: "net-relation-unknown-level",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Die Art der Zusammenarbeit ist eine bekannte Stufe.",
    en: "The kind of cooperation is a known level.",
  },
  rationale: {
    de: "Erst mit gleichen Stufen lassen sich Verbindungen vergleichen: Austausch, Abstimmung, Zusammenarbeit, gemeinsames Angebot. Eigene Wörter können Sie im Vokabular der Einstellungen ergänzen. Jedes Wort wird einmal gemeldet.",
    en: "Only equal levels can be compared: exchange, coordination, cooperation, joint offer. You can add words of your own to the vocabulary in the settings. Each word is reported once.",
  },
  sources: [seedB(75)],
  messages: {
    unknown: ({ text, count }: { text: string; count: number }) => ({
      de: `„${text}“${count === 1 ? "" : ` (${count} Mal)`} ist keine bekannte Art der Zusammenarbeit. Wählen Sie: Austausch, Abstimmung, Zusammenarbeit oder gemeinsames Angebot.`,
      en: `“${text}”${count === 1 ? "" : ` (${count} times)`} is no known kind of cooperation. Choose: Austausch, Abstimmung, Zusammenarbeit or gemeinsames Angebot.`,
    }),
  },
  examples: [
    {
      title: "ein eigenes Wort",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | kurzer Dienstweg |",
      ),
      expect: ["8:unknown"],
    },
    {
      title: "bekannte Stufen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | regelmäßiger Austausch |",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    const unknown = model.relations.filter(
      ({ level, levelText = "" }) =>
        level === undefined && /\p{L}{2}/u.test(levelText) && !blank.test(levelText),
    )
    // Where hardly any level is known, the column says something else.
    if (unknown.length * 2 > model.relations.length) return
    const byText = new Map<string, typeof unknown>()
    for (const relation of unknown) {
      const text = relation.levelText!.trim()
      const known = byText.get(text)
      if (known === undefined) byText.set(text, [relation])
      else known.push(relation)
    }
    for (const [text, relations] of byText) {
      report("unknown", {
        place: placeOf(
          relations[0]!,
          relations[0]!.fieldSources?.levelText === undefined ? "level" : "levelText",
        ),
        data: { text: shorten(text), count: relations.length },
      })
    }
  },
})

const frequencies = Object.values(valueLists.relationFrequency.labels).join("|")
/** No answer, or a word for how often rather than for how. */
const blank = new RegExp(`^(?:k\\. ?A\\.|keine Angaben?|unbekannt|n\\. ?b\\.|offen|${frequencies})$`, "iu")
