import { measured, type Question } from "../entry.js"

/** Do similar actors keep to themselves? */
export const alike: Question = {
  number: 4,
  title: { de: "Bleiben ähnliche Stellen unter sich?", en: "Do similar actors keep to themselves?" },
  entries: (context) => [
    measured(context, "categorical-assortativity", {
      question: 4,
      graph: context.main,
      groups: "sector",
      attribute: "sector",
      as: "signed",
      read: (result) => ({
        meaning:
          result.kind === "number" && result.value > 0.05
            ? {
                de: "Verbindungen innerhalb eines Bereichs sind häufiger als bei zufälliger Verteilung.",
                en: "Ties within a sector are more frequent than with random ties.",
              }
            : result.kind === "number" && result.value < -0.05
              ? {
                  de: "Verbindungen zwischen Bereichen sind häufiger als bei zufälliger Verteilung.",
                  en: "Ties between sectors are more frequent than with random ties.",
                }
              : {
                  de: "Der Bereich spielt für die Verbindungen kaum eine Rolle.",
                  en: "The sector hardly matters for the ties.",
                },
        talk:
          context.main.info.n < 15
            ? {
                de: "Bei weniger als 15 Stellen schwankt diese Zahl stark; nutzen Sie lieber den E-I-Index.",
                en: "With fewer than 15 actors this number is unstable; prefer the E-I index.",
              }
            : {
                de: "Besprechen Sie, welche Themen mehrere Bereiche betreffen.",
                en: "Discuss which topics concern several sectors.",
              },
      }),
    }),
  ],
}
