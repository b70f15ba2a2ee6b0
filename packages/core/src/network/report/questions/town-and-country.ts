import { placeOffers, reachesFamilies } from "../../../chain/index.js"
import { entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, listed, nouns } from "../wording.js"

/** Town and country: who is left out? */
export const townAndCountry: Question = {
  number: 22,
  title: { de: "Stadt und Land: Wer ist außen vor?", en: "Town and country: who is left out?" },
  entries(context) {
    const areas = singleAreas(context)
    return [
      offersPerArea(context),
      ...(new Set(areas.values()).size < 2
        ? []
        : [
            measured(context, "group-density", {
              question: 22,
              graph: context.main,
              groups: areas,
              attribute: "area",
              read: () => ({
                figure: {
                  de: "Die Tabelle zeigt, wie viele der möglichen Verbindungen in und zwischen Sozialräumen bestehen.",
                  en: "The table shows which share of the possible ties exists within and between areas.",
                },
                meaning: {
                  de: "Stellen, die in mehreren Sozialräumen arbeiten, sind nicht zugeordnet.",
                  en: "Actors that work in several areas are not assigned.",
                },
                talk: {
                  de: "Besprechen Sie, wie Stellen aus dem ländlichen Raum eingebunden sind.",
                  en: "Discuss how actors from rural areas are involved.",
                },
              }),
            }),
          ]),
    ]
  },
}

function singleAreas({ main }: ReportContext): ReadonlyMap<string, string> {
  const areas = new Map<string, string>()
  main.graph.forEachNode((node, { areas: own }) => {
    if (Array.isArray(own) && own.length === 1) areas.set(node, String(own[0]))
  })
  return areas
}

function offersPerArea(context: ReportContext) {
  const { model } = context
  const counts = new Map(model.areas.map(({ id }) => [id, 0]))
  for (const place of placeOffers(model, [])) {
    if (!reachesFamilies(place)) continue
    for (const id of place.offer.area ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const without = [...counts].filter(([, offers]) => offers === 0).map(([id]) => context.label(id))
  return entry(context, {
    id: "offers-per-area",
    question: 22,
    label: { de: "Angebote je Sozialraum", en: "Offers per area" },
    graph: context.offers,
    unit: "score",
    withCoordination:
      counts.size === 0
        ? undefinedResult({ de: "der Text nennt keine Sozialräume", en: "the text names no areas" }, "score")
        : listResult(
            [...counts].map(([key, value]) => ({
              key,
              label: { de: context.label(key), en: context.label(key) },
              actors: [],
              value,
            })),
            "score",
          ),
    withoutCoordination: undefined,
    read: () => ({
      figure:
        without.length === 0
          ? {
              de: `Zu jedem der ${counts.size} genannten Räume gehört mindestens ein laufendes Angebot.`,
              en: `At least one running offer belongs to each of the ${counts.size} named areas.`,
            }
          : {
              de: `${count(without.length, nouns.area).de} ohne eigenes laufendes Angebot: ${listed(without).de}.`,
              en: `${count(without.length, nouns.area).en} without a running offer of their own: ${listed(without).en}.`,
            },
      meaning: {
        de: "Angebote für das ganze Gebiet zählen nur dort, wo der Text sie einem Raum zuordnet.",
        en: "Offers for the whole territory count only where the text assigns them to an area.",
      },
      talk: {
        de: "Besprechen Sie Wege und mobile Angebote.",
        en: "Discuss distances and mobile offers.",
      },
    }),
  })
}
