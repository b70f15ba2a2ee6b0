import { highest, measured, type Question } from "../entry.js"
import { count, listed, nouns } from "../wording.js"

/** Who sits everywhere? */
export const everywhere: Question = {
  number: 14,
  title: { de: "Wer sitzt überall?", en: "Who sits everywhere?" },
  entries: (context) => [
    measured(context, "two-mode-degree", {
      question: 14,
      graph: context.bodies,
      read: (result) => {
        const top = highest(result).map(({ actor, value }) => ({
          name: context.label(actor),
          ...count(value, nouns.body),
        }))
        if (top.length > 0 && top.every(({ de }) => de === count(1, nouns.body).de))
          return {
            figure: {
              de: "Keine Stelle sitzt in mehr als einem Gremium.",
              en: "No actor sits in more than one body.",
            },
          }
        return top.length === 0
          ? { figure: { de: "Keine Stelle sitzt in einem Gremium.", en: "No actor sits in a body." } }
          : {
              figure: {
                de: `In den meisten Gremien sitzen: ${listed(top.map(({ name, de }) => `${name} (${de})`)).de}.`,
                en: `Most bodies: ${listed(top.map(({ name, en }) => `${name} (${en})`)).en}.`,
              },
              talk: {
                de: "Besprechen Sie, wie viele Stunden das kostet und wer vertreten kann.",
                en: "Discuss how many hours this takes and who can stand in.",
              },
            }
      },
    }),
  ],
}
