import { metricById } from "../../registry.js"
import { entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, listed, nouns, percent, signed } from "../wording.js"

/** What changes over time? Only actors of both surveys, and all. */
export const overTime: Question = {
  number: 23,
  title: {
    de: "Was hat sich zwischen den Erhebungen verändert?",
    en: "What has changed between the surveys?",
  },
  entries(context) {
    const { earlier } = context
    if (!earlier) return [noEarlier(context)]
    const base = { question: 23, graph: context.main }
    const names = {
      before: earlier.info.wave?.name ?? "vorher",
      after: context.main.info.wave?.name ?? "jetzt",
    }
    const caution = {
      de: "Prüfen Sie vor dem Vergleich, ob dieselben Fragen gestellt wurden.",
      en: "Before comparing check whether the same questions were asked.",
    }
    return [
      measured(context, "wave-comparison", {
        ...base,
        read: (result) => {
          if (result.kind !== "matrix") return {}
          const cell = (row: string, column: string) =>
            result.cells[result.rows.indexOf(row)]?.[result.columns.indexOf(column)] ?? null
          const [before, after] = [cell("both", "density-before"), cell("both", "density-after")]
          const actors = cell("both", "actors") ?? 0
          return {
            figure: {
              de: `${names.before} → ${names.after}, die ${actors} Stellen beider Erhebungen: ${count(cell("both", "kept") ?? 0, nouns.tie).de} geblieben, ${cell("both", "added") ?? 0} neu, ${cell("both", "lost") ?? 0} nicht mehr genannt.`,
              en: `${names.before} → ${names.after}, the ${actors} actors of both surveys: ${count(cell("both", "kept") ?? 0, nouns.tie).en} kept, ${cell("both", "added") ?? 0} new, ${cell("both", "lost") ?? 0} no longer named.`,
            },
            meaning:
              before === null || after === null
                ? undefined
                : {
                    de: `Die Dichte unter ihnen ging von ${percent(before).de} auf ${percent(after).de}.`,
                    en: `Density among them went from ${percent(before).en} to ${percent(after).en}.`,
                  },
            talk: caution,
          }
        },
      }),
      measured(context, "wave-stability", {
        ...base,
        as: "percent",
        read: () => ({
          meaning: {
            de: "So viele aller Verbindungen der Stellen beider Erhebungen bestehen in beiden.",
            en: "That share of all ties among actors of both surveys exists in both.",
          },
          talk: {
            de: "Fragen Sie, ob verlorene Verbindungen beendet wurden oder nur nicht mehr genannt sind.",
            en: "Ask whether lost ties have ended or are just not named any more.",
          },
        }),
      }),
      measured(context, "wave-ties", {
        ...base,
        read: (result) => {
          const items = result.kind === "list" ? result.items : []
          const of = (key: string) =>
            items
              .filter((item) => item.key === key)
              .map(({ actors }) => actors.map(context.label).join(" – "))
          const [added, lost] = [of("added"), of("lost")]
          return {
            figure: {
              de: `Neu: ${listed(added, 4).de || "keine"}. Nicht mehr genannt: ${listed(lost, 4).de || "keine"}.`,
              en: `New: ${listed(added, 4).en || "none"}. No longer named: ${listed(lost, 4).en || "none"}.`,
            },
            talk: { de: "Besprechen Sie, was dahintersteht.", en: "Discuss what is behind it." },
          }
        },
      }),
      measured(context, "wave-actors", {
        ...base,
        read: (result) => {
          const items = result.kind === "list" ? result.items : []
          const of = (key: string) =>
            items.filter((item) => item.key === key).map(({ actors }) => context.label(actors[0]!))
          return {
            figure: {
              de: `Nur in der späteren Erhebung: ${listed(of("new")).de || "niemand"}. Nur in der früheren: ${listed(of("gone")).de || "niemand"}.`,
              en: `In the later survey only: ${listed(of("new")).en || "nobody"}. In the earlier only: ${listed(of("gone")).en || "nobody"}.`,
            },
            talk: caution,
          }
        },
      }),
      eiChange(context, names),
    ]
  },
}

function noEarlier(context: ReportContext) {
  const result = undefinedResult(
    { de: "keine frühere Erhebung zum Vergleich", en: "no earlier survey to compare with" },
    "score",
  )
  return entry(context, {
    id: "wave-comparison",
    question: 23,
    label: metricById("wave-comparison")!.label,
    graph: context.main,
    unit: "score",
    withCoordination: result,
    withoutCoordination: result,
    read: () => ({}),
  })
}

function eiChange(context: ReportContext, names: { before: string; after: string }) {
  const ei = metricById("ei-index")!
  const value = (graph: ReportContext["main"], reduced: boolean) => {
    const network = reduced ? graph.reducedNetwork("sector") : graph.network("sector")
    const result = network && ei.measure({ network })
    return result?.kind === "number" ? result.value : null
  }
  const pair = (reduced: boolean) => [value(context.earlier!, reduced), value(context.main, reduced)] as const
  const result = ([before, after]: readonly [number | null, number | null]) =>
    before === null || after === null
      ? undefinedResult(
          {
            de: "der E-I-Index ist nicht für beide Erhebungen bestimmt",
            en: "the E-I index is not defined for both surveys",
          },
          "index",
        )
      : listResult(
          [
            { key: "before", label: { de: names.before, en: names.before }, actors: [], value: before },
            { key: "after", label: { de: names.after, en: names.after }, actors: [], value: after },
            { key: "change", label: { de: "Veränderung", en: "change" }, actors: [], value: after - before },
          ],
          "index",
        )
  const [before, after] = pair(false)
  return entry(context, {
    id: "ei-index-change",
    question: 23,
    label: { de: "Veränderung des E-I-Index", en: "Change of the E-I index" },
    graph: context.main,
    attribute: "sector",
    unit: "index",
    withCoordination: result([before, after]),
    withoutCoordination: context.main.reduced && context.earlier!.reduced && result(pair(true)),
    read: () => ({
      figure: {
        de: `E-I-Index der Bereiche: ${signed(before!).de} → ${signed(after!).de} (${signed(after! - before!).de}).`,
        en: `E-I index of sectors: ${signed(before!).en} → ${signed(after!).en} (${signed(after! - before!).en}).`,
      },
      meaning: {
        de: "Größer heißt: ein größerer Teil der Verbindungen geht über Bereichsgrenzen.",
        en: "Greater means: a larger share of ties crosses sector boundaries.",
      },
      talk: {
        de: `Bei ${count(context.main.info.n, nouns.actor).de} verändern schon wenige Verbindungen den Wert.`,
        en: `With ${count(context.main.info.n, nouns.actor).en} a few ties change the value.`,
      },
    }),
  })
}
