import { entry, listResult, type Question } from "../entry.js"
import { listed } from "../wording.js"

/** Which actors alone link two bodies? Optional. */
export const betweenBodies: Question = {
  number: 26,
  title: {
    de: "Wer verbindet Gremien, die sonst nichts verbindet?",
    en: "Who links bodies that nothing else links?",
  },
  onRequest: true,
  entries(context) {
    const { graph } = context.bodies
    const links = new Map<string, { readonly pair: [string, string]; readonly actors: string[] }>()
    graph.forEachNode((actor, { side }) => {
      if (side === "body") return
      const own = graph.neighbors(actor).sort()
      own.forEach((a, place) => {
        for (const b of own.slice(place + 1)) {
          const key = JSON.stringify([a, b])
          const link = links.get(key) ?? { pair: [a, b], actors: [] }
          link.actors.push(actor)
          links.set(key, link)
        }
      })
    })
    const single = [...links.values()].filter(({ actors }) => actors.length === 1)
    return [
      entry(context, {
        id: "single-body-links",
        question: 26,
        label: { de: "Einzige Verbindung zwischen zwei Gremien", en: "Only link between two bodies" },
        graph: context.bodies,
        unit: "pairs",
        withCoordination: listResult(
          single.map(({ pair, actors }) => ({
            actors: [actors[0]!],
            label: {
              de: pair.map(context.label).join(" – "),
              en: pair.map(context.label).join(" – "),
            },
          })),
          "pairs",
        ),
        withoutCoordination: undefined,
        read: () => {
          const names = [...new Set(single.map(({ actors }) => context.label(actors[0]!)))]
          return {
            figure:
              names.length === 0
                ? {
                    de: "Kein Paar von Gremien hängt an einer einzigen Stelle.",
                    en: "No pair of bodies hangs on a single actor.",
                  }
                : {
                    de: `Als Einzige zwischen zwei Gremien: ${listed(names).de}.`,
                    en: `Alone between two bodies: ${listed(names).en}.`,
                  },
            talk:
              names.length === 0
                ? undefined
                : {
                    de: "Besprechen Sie, wie Ergebnisse auch ohne sie weitergegeben werden.",
                    en: "Discuss how results are passed on without them.",
                  },
          }
        },
      }),
    ]
  },
}
