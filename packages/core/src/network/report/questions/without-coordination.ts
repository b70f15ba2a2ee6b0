import { weakComponents } from "../../algorithms/components.js"
import { removalEffect } from "../../algorithms/fragmentation.js"
import { actorsOf, entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, decimal, listed, nouns } from "../wording.js"

/** What happens if the coordination is gone? */
export const withoutCoordination: Question = {
  number: 7,
  title: {
    de: "Was passiert, wenn die Koordination wegfällt?",
    en: "What happens if the coordination is gone?",
  },
  entries: (context) => [
    coordinationRemoval(context),
    measured(context, "connected-components", {
      question: 7,
      graph: context.main,
      read: (result, without) => {
        const [now, then] = [result, without].map((one) =>
          one.kind === "list" ? one.items.length : undefined,
        )
        if (now === 1 && (then ?? 1) === 1)
          return {
            figure: {
              de: `Das Netz hängt als Ganzes zusammen${then === undefined ? "" : ", auch ohne Koordination"}.`,
              en: `The network holds together as a whole${then === undefined ? "" : ", also without the coordination"}.`,
            },
          }
        return {
          figure: {
            de: `Das Netz besteht aus ${now === 1 ? "1 Teilnetz" : `${now ?? 0} Teilnetzen`}${then === undefined ? "" : `, ohne Koordination aus ${then}`}.`,
            en: `The network consists of ${count(now ?? 0, nouns.part).en}${then === undefined ? "" : `, without the coordination of ${then}`}.`,
          },
          talk: {
            de: "Sprechen Sie über die Stellen außerhalb des größten Teils.",
            en: "Talk about the actors outside of the largest part.",
          },
        }
      },
    }),
    measured(context, "node-removal", {
      question: 7,
      graph: context.main,
      read: (result) => {
        if (result.kind !== "matrix") return {}
        const lost = result.columns.indexOf("lost-pairs")
        const top = result.rows
          .map((actor, row) => ({ actor, value: result.cells[row]![lost] ?? 0 }))
          .filter(({ value }) => value > 0)
          .sort((a, b) => b.value - a.value)
          .slice(0, 3)
          .map(({ actor, value }) => ({ name: context.label(actor), pairs: count(value, nouns.pair) }))
        return top.length === 0
          ? {
              figure: {
                de: "Fällt eine beliebige Stelle aus, bleiben alle übrigen füreinander erreichbar wie vorher.",
                en: "If any single actor drops out, all others can reach each other as before.",
              },
            }
          : {
              figure: {
                de: `Am meisten Wege gingen verloren ohne ${listed(top.map(({ name, pairs }) => `${name} (${pairs.de})`)).de}.`,
                en: `Most paths would be lost without ${listed(top.map(({ name, pairs }) => `${name} (${pairs.en})`)).en}.`,
              },
              talk: {
                de: "Besprechen Sie Vertretung und zweite Wege.",
                en: "Discuss deputies and second paths.",
              },
            }
      },
    }),
    measured(context, "kpp-neg", {
      question: 7,
      graph: context.main,
      read: (result) => {
        const names = actorsOf(result).map(context.label)
        const value = result.kind === "list" ? (result.items[0]?.value ?? 0) : 0
        return {
          figure: {
            de: `Zusammen am schwersten zu ersetzen: ${listed(names).de} (Zersplitterung danach ${decimal(value).de}).`,
            en: `Together hardest to replace: ${listed(names).en} (fragmentation afterwards ${decimal(value).en}).`,
          },
          talk: {
            de: "Fragen Sie, ob beide Stellen aus demselben Topf bezahlt werden.",
            en: "Ask whether both are paid from the same source.",
          },
        }
      },
    }),
  ],
}

function coordinationRemoval(context: ReportContext) {
  const { weak } = context.main.network()
  const removed = new Set([...context.coordination].flatMap((id) => weak.indexOf.get(id) ?? []))
  const parts = weakComponents(weak)
  const effect = removalEffect(weak, removed)
  const item = (key: string, de: string, en: string, value: number) => ({
    key,
    label: { de, en },
    actors: [],
    value,
  })
  const names = listed([...removed].map((node) => context.label(weak.ids[node]!)))
  return entry(context, {
    id: "coordination-removal",
    question: 7,
    label: { de: "Wegfall der Koordination", en: "Loss of the coordination" },
    graph: context.main,
    unit: "score",
    withCoordination:
      removed.size === 0
        ? undefinedResult(
            { de: "das Netz kennt keine Koordination", en: "the network knows no coordination" },
            "score",
          )
        : listResult(
            [
              item("components", "Teilnetze", "parts", parts.count),
              item(
                "largest",
                "Stellen im größten Teilnetz",
                "actors in the largest part",
                effect.largestBefore,
              ),
            ],
            "score",
          ),
    withoutCoordination:
      removed.size === 0
        ? undefined
        : listResult(
            [
              item("components", "Teilnetze", "parts", effect.componentsAfter),
              item(
                "largest",
                "Stellen im größten Teilnetz",
                "actors in the largest part",
                effect.largestAfter,
              ),
              item("lost-pairs", "Paare ohne Weg zueinander", "pairs without a path", effect.lostPairs),
            ],
            "score",
          ),
    read: () => ({
      figure: {
        de: `Ohne ${names.de}: ${count(effect.componentsAfter, nouns.part).de} (vorher ${effect.componentsBefore}), im größten ${count(effect.largestAfter, nouns.actor).de} (vorher ${effect.largestBefore}).`,
        en: `Without ${names.en}: ${count(effect.componentsAfter, nouns.part).en} (before: ${effect.componentsBefore}), the largest with ${count(effect.largestAfter, nouns.actor).en} (before: ${effect.largestBefore}).`,
      },
      meaning:
        effect.lostPairs === 0
          ? {
              de: "Alle übrigen Stellen blieben füreinander erreichbar.",
              en: "All other actors could still reach each other.",
            }
          : {
              de: `${count(effect.lostPairs, nouns.pair).de} von Stellen ${effect.lostPairs === 1 ? "verlöre" : "verlören"} jeden Weg zueinander.`,
              en: `${count(effect.lostPairs, nouns.pair).en} of actors would lose every path to each other.`,
            },
      talk: {
        de: "Besprechen Sie, was vereinbart sein muss, damit die Zusammenarbeit ohne diese Stelle weiterläuft.",
        en: "Discuss what has to be agreed so that cooperation goes on without this place.",
      },
    }),
  })
}
