import { actorsOf, highest, measured, type Question } from "../entry.js"
import { count, decimal, listed, nouns } from "../wording.js"

/** Does everything depend on one place? */
export const onePlace: Question = {
  number: 6,
  title: { de: "Hängt alles an einer Stelle?", en: "Does everything depend on one place?" },
  entries(context) {
    const base = { question: 6, graph: context.main }
    const names = (ids: readonly string[]) => listed(ids.map(context.label))
    return [
      measured(context, "articulation-points", {
        ...base,
        read: (result) => {
          const ids = actorsOf(result)
          return ids.length === 0
            ? {
                figure: {
                  de: "Keine einzelne Stelle trennt das Netz, wenn sie wegfällt.",
                  en: "No single actor splits the network by dropping out.",
                },
              }
            : {
                figure: {
                  de: `Ohne sie zerfiele das Netz in mehr Teile: ${names(ids).de}.`,
                  en: `Without them the network would fall into more parts: ${names(ids).en}.`,
                },
                talk: {
                  de: "Besprechen Sie eine zweite Verbindung zu denen, die nur über diese Stelle erreichbar sind.",
                  en: "Discuss a second tie to those who are reached through this place only.",
                },
              }
        },
      }),
      measured(context, "bridges", {
        ...base,
        read: (result) => {
          const pairs =
            result.kind === "list" ? result.items.map(({ actors }) => actors.map(context.label)) : []
          return pairs.length === 0
            ? {
                figure: {
                  de: "Keine einzelne Verbindung hält allein zwei Teile zusammen.",
                  en: "No single tie alone holds two parts together.",
                },
              }
            : {
                figure: {
                  de: `Einzige Verbindung zwischen zwei Teilen: ${
                    listed(
                      pairs.map((pair) => pair.join(" – ")),
                      4,
                    ).de
                  }.`,
                  en: `Only tie between two parts: ${
                    listed(
                      pairs.map((pair) => pair.join(" – ")),
                      4,
                    ).en
                  }.`,
                },
                talk: {
                  de: "Fragen Sie, woran dieser Kontakt hängt: an einer Vereinbarung oder an Personen.",
                  en: "Ask what this contact rests on: an agreement or persons.",
                },
              }
        },
      }),
      measured(context, "betweenness", {
        ...base,
        read: (result) => {
          const top = highest(result)
          if (top.length === 0)
            return {
              meaning: { de: "Niemand liegt auf Wegen anderer.", en: "Nobody lies on paths of others." },
            }
          const parts = top.map(({ actor, value }) => ({ name: context.label(actor), ...decimal(value) }))
          return {
            figure: {
              de: `Auf den kürzesten Wegen der anderen liegen am häufigsten: ${listed(parts.map(({ name, de }) => `${name} (${de})`)).de}.`,
              en: `Most often on the shortest paths of others: ${listed(parts.map(({ name, en }) => `${name} (${en})`)).en}.`,
            },
            talk: {
              de: "Besprechen Sie, wie viel Zeit diese Vermittlung kostet und ob sie im Auftrag steht.",
              en: "Discuss how much time this mediation takes and whether it is part of the mandate.",
            },
          }
        },
      }),
      measured(context, "centralization-degree", {
        ...base,
        read: () => ({
          meaning: {
            de: "0 heißt: alle haben gleich viele Kontakte; 1: alle Kontakte laufen bei einer Stelle zusammen.",
            en: "0 means all have equally many contacts; 1: all contacts meet in one place.",
          },
          talk: {
            de: "In drei veröffentlichten kommunalen Netzen lagen die Werte bei 0,39 bis 0,58; das ist kein Ziel.",
            en: "In three published municipal networks the values were 0.39 to 0.58; that is no target.",
          },
        }),
      }),
      measured(context, "centralization-betweenness", {
        ...base,
        read: () => ({
          meaning: {
            de: "Je näher an 1, desto mehr läuft über eine einzige Stelle.",
            en: "The closer to 1, the more runs through a single place.",
          },
          talk: context.main.reduced && {
            de: "Vergleichen Sie den Wert mit dem ohne Koordination.",
            en: "Compare the value with the one without the coordination.",
          },
        }),
      }),
      measured(context, "resilience", {
        ...base,
        options: { removals: 5 },
        read: (result) => {
          const items = result.kind === "list" ? result.items : []
          const [before, after] = [items[0]?.value ?? 0, items.at(-1)?.value ?? 0]
          const gone = count(Math.max(0, items.length - 1), nouns.actor)
          return {
            figure: {
              de: `Fallen ${gone.de} mit den meisten Kontakten aus, hält das größte Teilnetz noch ${count(after, nouns.actor).de} zusammen (vorher ${before}).`,
              en: `If ${gone.en} with the most contacts drop out, the largest part still holds ${count(after, nouns.actor).en} (before: ${before}).`,
            },
            talk: {
              de: "Besprechen Sie Vertretungen für die am stärksten vernetzten Stellen.",
              en: "Discuss deputies for the best-tied places.",
            },
          }
        },
      }),
    ]
  },
}
