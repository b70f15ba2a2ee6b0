import { highest, measured, type Question } from "../entry.js"
import { listed } from "../wording.js"

/** Who has influence that does not show? Hard to explain, therefore only on request. */
export const hiddenInfluence: Question = {
  number: 24,
  title: { de: "Wer bündelt Einfluss im Verborgenen?", en: "Who has influence that does not show?" },
  onRequest: true,
  entries: (context) =>
    (["pagerank", "eigenvector"] as const).map((id) =>
      measured(context, id, {
        question: 24,
        graph: context.main,
        read: (result) => ({
          figure: {
            de: `Am stärksten mit gut vernetzten Stellen verbunden: ${listed(highest(result).map(({ actor }) => context.label(actor))).de}.`,
            en: `Most tied to well-tied actors: ${listed(highest(result).map(({ actor }) => context.label(actor))).en}.`,
          },
          talk: {
            de: "Die Zahl ist schwer zu erklären; nutzen Sie sie nur als Anlass für Gespräche.",
            en: "The number is hard to explain; use it only as an occasion to talk.",
          },
        }),
      }),
    ),
}
