import { providerConcentration, providersOf } from "../../../chain/index.js"
import { entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import { decimal, listed } from "../wording.js"

const noProviders = {
  de: "der Text nennt keine Angebote mit Träger",
  en: "the text names no offers with a provider",
}

/** Which offers hang on a single provider? */
export const singleProvider: Question = {
  number: 18,
  title: { de: "Welche Angebote hängen an einem Träger?", en: "Which offers hang on a single provider?" },
  entries(context) {
    const { phases, singleHanded } = providerConcentration(context.model)
    const known = phases.flatMap((phase) =>
      phase.herfindahl === null ? [] : [{ ...phase, value: phase.herfindahl }],
    )
    const isEmpty = !context.model.offers.some((offer) => providersOf(offer).length > 0)
    const alone = known.filter(({ providers }) => providers.length === 1)
    return [
      entry(context, {
        id: "single-handed-offers",
        question: 18,
        label: { de: "Angebote mit nur einer Stelle", en: "Offers with a single actor" },
        graph: context.offers,
        unit: "score",
        withCoordination: isEmpty
          ? undefinedResult(noProviders, "score")
          : listResult(
              singleHanded.map(({ offer, actor }) => ({ key: offer, actors: [actor] })),
              "score",
            ),
        withoutCoordination: undefined,
        read: () => ({
          figure:
            singleHanded.length === 0
              ? {
                  de: "Jedes laufende Angebot mit Träger hat mindestens zwei Beteiligte.",
                  en: "Every running offer with a provider has at least two actors.",
                }
              : {
                  de: `Von einer Stelle allein getragen: ${listed(singleHanded.map(({ offer }) => context.label(offer))).de}.`,
                  en: `Carried by one actor alone: ${listed(singleHanded.map(({ offer }) => context.label(offer))).en}.`,
                },
          talk: {
            de: "Besprechen Sie, was Familien bliebe, wenn diese Stelle aufhört.",
            en: "Discuss what families would have left if this actor stops.",
          },
        }),
      }),
      entry(context, {
        id: "provider-concentration",
        question: 18,
        label: {
          de: "Konzentration der Träger je Lebensphase (Herfindahl)",
          en: "Provider concentration per life phase",
        },
        graph: context.phases,
        unit: "ratio",
        withCoordination: isEmpty
          ? undefinedResult(noProviders, "ratio")
          : listResult(
              phases.map(({ phase, providers, herfindahl }) => ({
                key: phase,
                actors: providers.map(({ actor }) => actor),
                value: herfindahl,
              })),
              "ratio",
            ),
        withoutCoordination: undefined,
        read: () => {
          const parts = known.map(({ phase, value }) => ({ name: context.label(phase), ...decimal(value) }))
          if (parts.length === 0)
            return {
              figure: {
                de: "Zu keiner Lebensphase ist ein Träger genannt.",
                en: "No provider is named for any phase.",
              },
            }
          return {
            figure: {
              de: `${parts.map(({ name, de }) => `${name}: ${de}`).join("; ")} (1 hieße: ein einziger Träger).`,
              en: `${parts.map(({ name, en }) => `${name}: ${en}`).join("; ")} (1 would mean a single provider).`,
            },
            meaning:
              alone.length === 0
                ? undefined
                : {
                    de: `Ganz an einem Träger hängt: ${listed(alone.map(({ phase }) => context.label(phase))).de}.`,
                    en: `Wholly with one provider: ${listed(alone.map(({ phase }) => context.label(phase))).en}.`,
                  },
            talk: {
              de: "Besprechen Sie, wo eine zweite Stelle einspringen könnte.",
              en: "Discuss where a second actor could step in.",
            },
          }
        },
      }),
      measured(context, "herfindahl", {
        question: 18,
        graph: context.offers,
        label: { de: "Konzentration je Angebot", en: "Concentration per offer" },
        read: () => ({
          figure: {
            de: "Je Angebot heißt 1: nur eine beteiligte Stelle; 0,5: zwei.",
            en: "Per offer 1 means: one actor only; 0.5: two.",
          },
        }),
      }),
    ]
  },
}
