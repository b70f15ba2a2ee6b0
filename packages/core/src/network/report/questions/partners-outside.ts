import { eiEntries } from "../ei-entries.js"
import { measured, type Question } from "../entry.js"
import { percent } from "../wording.js"

/** And with partners outside of the administration? Two numbers, inside and across. */
export const partnersOutside: Question = {
  number: 2,
  title: {
    de: "Arbeiten die Ämter mit Partnern außerhalb der Verwaltung zusammen?",
    en: "Do the offices work with partners outside of the administration?",
  },
  entries: (context) => [
    ...eiEntries(context, {
      question: 2,
      graph: context.main,
      attribute: "affiliation",
      own: { de: "auf der eigenen Seite, in der Verwaltung oder unter Externen,", en: "on their own side" },
      talk: {
        de: "Besprechen Sie, wo Verwaltung und freie Träger dieselben Familien begleiten.",
        en: "Discuss where administration and partners accompany the same families.",
      },
    }),
    measured(context, "group-density", {
      question: 2,
      graph: context.main,
      groups: "affiliation",
      attribute: "affiliation",
      read: (result) => {
        if (result.kind !== "matrix") return {}
        const cell = (row: string, column: string) =>
          result.cells[result.rows.indexOf(row)]?.[result.columns.indexOf(column)] ?? null
        const parts = [
          {
            de: "innerhalb der Verwaltung",
            en: "within the administration",
            value: cell("verwaltung", "verwaltung"),
          },
          { de: "unter Externen", en: "among external partners", value: cell("extern", "extern") },
          { de: "zwischen beiden", en: "between the two", value: cell("verwaltung", "extern") },
        ].flatMap(({ de, en, value }) => (value === null ? [] : [{ de, en, share: percent(value) }]))
        return {
          figure: {
            de: `Bestehende von möglichen Verbindungen: ${parts.map(({ de, share }) => `${de} ${share.de}`).join(", ")}.`,
            en: `Existing of possible ties: ${parts.map(({ en, share }) => `${en} ${share.en}`).join(", ")}.`,
          },
          meaning: {
            de: "Dicht heißt nicht besser: Jeder Kontakt kostet Zeit.",
            en: "Dense does not mean better: every contact takes time.",
          },
          talk: {
            de: "Besprechen Sie, welche Brücken nach außen Familien brauchen.",
            en: "Discuss which bridges outwards families need.",
          },
        }
      },
    }),
  ],
}
