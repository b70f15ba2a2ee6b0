import { entry, measured, type Question, undefinedResult } from "../entry.js"

const reason = {
  de: "jede Verbindung ist nur einmal genannt; ob beide Seiten sie sehen, ist nicht erhoben",
  en: "every tie is named once only; whether both sides see it was not asked",
}

/** Does it rest on mutuality? */
export const mutual: Question = {
  number: 10,
  title: { de: "Beruht das Netz auf Gegenseitigkeit?", en: "Does the network rest on mutuality?" },
  entries(context) {
    const talk = {
      de: "Einseitig genannte Verbindungen sind ein guter Gesprächsanlass: Was erwartet die eine, was die andere Seite?",
      en: "One-sided ties are a good occasion to talk: what does either side expect?",
    }
    const ids = [
      {
        id: "confirmed-share",
        de: "So viele der verbundenen Paare nennen einander gegenseitig.",
        en: "That share of tied pairs name each other.",
      },
      {
        id: "reciprocity-edgewise",
        de: "So viele der einzelnen Nennungen werden erwidert.",
        en: "That share of the single namings is returned.",
      },
    ] as const
    if (context.hasDirections)
      return ids.map(({ id, de, en }) =>
        measured(context, id, {
          question: 10,
          graph: context.directed,
          as: "percent",
          read: () => ({ meaning: { de, en }, talk }),
        }),
      )
    return [
      entry(context, {
        id: "confirmed-share",
        question: 10,
        label: { de: "Von beiden Seiten bestätigte Verbindungen", en: "Share of confirmed ties" },
        graph: context.main,
        unit: "ratio",
        withCoordination: undefinedResult(reason, "ratio"),
        withoutCoordination: undefinedResult(reason, "ratio"),
        read: () => ({}),
      }),
    ]
  },
}
