import { valueLists } from "../../../model/index.js"
import { measured, type Question } from "../entry.js"

/** How dense is the network, and what for? One figure for each level. */
export const howDense: Question = {
  number: 9,
  title: { de: "Wie dicht ist das Netz – und wofür?", en: "How dense is the network, and what for?" },
  entries(context) {
    const graphs = [context.main, ...context.levels, ...(context.confirmed ? [context.confirmed] : [])]
    return graphs
      .filter((graph, place) => graphs.findIndex((one) => one.info.id === graph.info.id) === place)
      .map((graph) => {
        const { level, ties } = graph.info
        const word = level && level !== "bekannt" ? valueLists.relationLevel.labels[level] : undefined
        const label =
          ties === "both"
            ? {
                de: "Dichte der beidseitig bestätigten Verbindungen",
                en: "Density of ties confirmed by both sides",
              }
            : word
              ? { de: `Dichte ab „${word}“`, en: `Density from “${word}” upwards` }
              : { de: "Dichte aller genannten Verbindungen", en: "Density of all named ties" }
        return measured(context, "density", {
          question: 9,
          graph,
          as: "percent",
          label,
          read: () => ({
            meaning: {
              de: "So viele der möglichen Verbindungen bestehen.",
              en: "That share of the possible ties exists.",
            },
            talk: word
              ? {
                  de: "Die Dichte sinkt mit der Verbindlichkeit; besprechen Sie, wo mehr als Austausch nötig ist.",
                  en: "Density falls with commitment; discuss where more than exchange is needed.",
                }
              : {
                  de: "Netze mit 12 bis 20 Stellen lagen in Veröffentlichungen bei 42–52 %; dicht heißt nicht besser, denn Kontakte kosten Zeit.",
                  en: "Published networks of 12 to 20 actors had 42–52 %; dense does not mean better, as contacts take time.",
                },
          }),
        })
      })
  },
}
