import { measured, type Question } from "../entry.js"
import { listed } from "../wording.js"

/** Who could work together, but does not? */
export const couldCooperate: Question = {
  number: 19,
  title: {
    de: "Wer könnte zusammenarbeiten, tut es aber nicht?",
    en: "Who could work together, but does not?",
  },
  entries: (context) => [
    measured(context, "suggested-partners", {
      question: 19,
      graph: context.main,
      options: { attributes: ["areas", "targetGroups"], limit: 10 },
      read: (result) => {
        const items = result.kind === "list" ? result.items : []
        const pairs = items.slice(0, 3).map(({ actors }) => actors.map(context.label))
        return pairs.length === 0
          ? {
              figure: {
                de: "Alle Paare mit gemeinsamen Kontakten, Orten oder Zielgruppen sind schon verbunden.",
                en: "All pairs with common contacts, areas or target groups are tied already.",
              },
            }
          : {
              figure: {
                de: `Viel gemeinsam, aber keine genannte Verbindung: ${listed(pairs.map((pair) => pair.join(" – "))).de}.`,
                en: `Much in common, but no named tie: ${listed(pairs.map((pair) => pair.join(" – "))).en}.`,
              },
              meaning: {
                de: "Gezählt sind gemeinsame Kontakte, Sozialräume und Zielgruppen.",
                en: "Common contacts, areas and target groups are counted.",
              },
              talk: {
                de: "Nur ein Hinweis: Fragen Sie, ob ein Treffen lohnt.",
                en: "A hint only: ask whether a meeting is worthwhile.",
              },
            }
      },
    }),
  ],
}
