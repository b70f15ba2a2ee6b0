import { actorsOf, highest, measured, type Question } from "../entry.js"
import { groupName, listed } from "../wording.js"

/** Is there a hard core? */
export const hardCore: Question = {
  number: 11,
  title: { de: "Gibt es einen harten Kern?", en: "Is there a hard core?" },
  entries(context) {
    const base = { question: 11, graph: context.main }
    return [
      measured(context, "core-members", {
        ...base,
        read: (result) => {
          const ids = actorsOf(result)
          const sectors = new Set(
            ids.flatMap((id) => {
              const { sector } = context.main.graph.getNodeAttributes(id)
              return typeof sector === "string" ? [groupName(sector)] : []
            }),
          )
          return {
            figure: {
              de: `Zum Kern gehören: ${listed(ids.map(context.label), 8).de}.`,
              en: `To the core belong: ${listed(ids.map(context.label), 8).en}.`,
            },
            meaning:
              sectors.size === 0
                ? undefined
                : {
                    de: `Bereiche im Kern: ${listed([...sectors]).de}.`,
                    en: `Sectors in the core: ${listed([...sectors]).en}.`,
                  },
            talk: {
              de: "Besprechen Sie, welcher Bereich nur am Rand vorkommt und wie er zu Wort kommt.",
              en: "Discuss which sector is only peripheral and how it is heard.",
            },
          }
        },
      }),
      measured(context, "core-periphery-fit", {
        ...base,
        read: () => ({
          meaning: {
            de: "1 hieße: Alle sind mit dem Kern verbunden, am Rand niemand untereinander.",
            en: "1 would mean: all are tied to the core, nobody at the periphery to each other.",
          },
          talk: {
            de: "Ein Kern kann tragen oder ausschließen; fragen Sie die Stellen am Rand.",
            en: "A core can carry or exclude; ask those at the periphery.",
          },
        }),
      }),
      measured(context, "core-number", {
        ...base,
        read: (result) => {
          const [top] = highest(result, 1)
          const members =
            result.kind === "perActor" ? result.values.filter(({ value }) => value === top?.value) : []
          return {
            figure: {
              de: `${members.length} Stellen sind mit mindestens ${top?.value ?? 0} anderen aus diesem Kreis verbunden.`,
              en: `${members.length} actors are tied to at least ${top?.value ?? 0} others of this circle.`,
            },
            talk: {
              de: "Besprechen Sie, ob dieser Kreis der ist, der entscheiden soll.",
              en: "Discuss whether this is the circle that should decide.",
            },
          }
        },
      }),
    ]
  },
}
