import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports „einstimmig“ beside votes against. */
export const resVoteInconsistent = defineRule({
  code: "res-vote-inconsistent",
  since: "0.1.0",
  severity: "info",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Das Wort zur Abstimmung passt zu den Stimmen.",
    en: "The word for a vote fits the votes.",
  },
  rationale: {
    de: "„Einstimmig“ heißt: keine Gegenstimme. Enthaltungen ändern daran nichts. Leere Felder eines Formulars zählen nicht als Angabe.",
    en: "“Unanimous” means: no vote against. Abstentions do not change that. Empty fields of a form do not count.",
  },
  sources: [reference("Niederschriften kommunaler Gremien: Abstimmungsergebnis")],
  messages: {
    inconsistent: ({ text, no }: { text: string; no: number }) => ({
      de: `„Einstimmig“ passt nicht zu ${no === 1 ? "einer Gegenstimme" : `${no} Gegenstimmen`} („${text}“). Bitte prüfen Sie das Ergebnis.`,
      en: `“Unanimous” does not fit ${no === 1 ? "one vote" : `${no} votes`} against (“${text}”). Please check the result.`,
    }),
  },
  examples: [
    {
      title: "einstimmig mit Gegenstimmen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Konzept am 05.09.2025 einstimmig bei 3 Gegenstimmen beschlossen (Nr. 12/25).",
      ),
      expect: ["5:inconsistent"],
    },
    {
      title: "einstimmig mit Enthaltungen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Konzept am 05.09.2025 einstimmig bei 2 Enthaltungen beschlossen (Nr. 12/25).",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    for (const resolution of model.resolutions) {
      const { votes } = resolution
      if (votes?.unanimous !== true || votes.no === undefined || votes.no === 0) continue
      // „einstimmig:“ with nothing behind it is a field of the form.
      if (/einstimmig\s*:\s*(?:$|[|,;]|\D{0,3}$)/iu.test(votes.text) || /nicht einstimmig/iu.test(votes.text))
        continue
      report("inconsistent", {
        place: placeOf(resolution, "votes"),
        data: { text: shorten(votes.text), no: votes.no },
      })
    }
  },
})
