import { chainConnectivity, transitions } from "../../../chain/index.js"
import { entry, listResult, numberResult, type Question, undefinedResult } from "../entry.js"
import { count, listed, nouns } from "../wording.js"

const noTransitions = {
  de: "der Text nennt weder Angebote noch Beziehungen, oder nur eine Lebensphase",
  en: "the text names neither offers nor relations, or a single life phase only",
}

/** Does the chain break at transitions? Our own measure: see `transitions` for what counts as covered. */
export const transitionsHold: Question = {
  number: 17,
  title: { de: "Reißt die Kette an Übergängen?", en: "Does the chain break at transitions?" },
  entries(context) {
    const all = transitions(context.model)
    const open = all.filter(({ covered, beyondScope }) => !covered && !beyondScope)
    const connectivity = chainConnectivity(all)
    const isEmpty =
      all.length === 0 || (context.model.offers.length === 0 && context.model.relations.length === 0)
    return [
      entry(context, {
        id: "transition-coverage",
        question: 17,
        label: { de: "Gedeckte Übergänge", en: "Covered transitions" },
        graph: context.phases,
        unit: "ratio",
        withCoordination: isEmpty
          ? undefinedResult(noTransitions, "ratio")
          : listResult(
              all.map(({ id, label, covered, from, to }) => ({
                key: id,
                label,
                actors: [from, to].filter((phase) => phase !== undefined),
                value: covered ? 1 : 0,
              })),
              "ratio",
            ),
        withoutCoordination: undefined,
        read: () => ({
          figure: {
            de: `${all.filter(({ covered }) => covered).length} von ${count(all.length, nouns.transition).de === "1 Übergang" ? "1 Übergang" : `${all.length} Übergängen`} sind gedeckt.`,
            en: `${all.filter(({ covered }) => covered).length} of ${count(all.length, nouns.transition).en} are covered.`,
          },
          meaning:
            open.length === 0
              ? {
                  de: "Gedeckt heißt: Ein Angebot reicht hinüber, eine Vereinbarung regelt ihn, oder Stellen beider Seiten stimmen sich ab.",
                  en: "Covered means: an offer spans it, an agreement settles it, or actors of both sides coordinate.",
                }
              : {
                  de: `Nicht gedeckt: ${listed(open.map(({ label }) => label.de)).de}.`,
                  en: `Not covered: ${listed(open.map(({ label }) => label.en)).en}.`,
                },
          talk: {
            de: "Besprechen Sie, wer Familien über die Übergänge begleitet.",
            en: "Discuss who accompanies families over the transitions.",
          },
        }),
      }),
      entry(context, {
        id: "chain-connectivity",
        question: 17,
        label: {
          de: "Längste zusammenhängende Strecke der Kette",
          en: "Longest connected stretch of the chain",
        },
        graph: context.phases,
        unit: "score",
        withCoordination: numberResult(
          isEmpty || connectivity.of === 0 ? Number.NaN : connectivity.longest,
          "score",
          noTransitions,
        ),
        withoutCoordination: undefined,
        read: () => ({
          figure: {
            de: `Ohne Bruch verbunden: höchstens ${connectivity.longest} von ${connectivity.of} Lebensphasen in Folge.`,
            en: `At most ${connectivity.longest} of ${connectivity.of} life phases in a row are connected without a break.`,
          },
          meaning: {
            de: `Die Strecke reicht über: ${listed(connectivity.phases.map(context.label)).de}.`,
            en: `It runs over: ${listed(connectivity.phases.map(context.label)).en}.`,
          },
          talk:
            connectivity.longest === connectivity.of
              ? undefined
              : {
                  de: "Besprechen Sie zuerst den Übergang, an dem die Strecke endet.",
                  en: "Discuss the transition where it ends first.",
                },
        }),
      }),
    ]
  },
}
