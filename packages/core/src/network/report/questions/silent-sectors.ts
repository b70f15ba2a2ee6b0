import type { MetricResult } from "../../result.js"
import { entry, listResult, measured, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, groupName, listed, nouns } from "../wording.js"

/** Which sectors do not talk to each other? Empty cells are told in words. */
export const silentSectors: Question = {
  number: 3,
  title: { de: "Welche Bereiche reden nicht miteinander?", en: "Which sectors do not talk to each other?" },
  entries(context) {
    const base = { question: 3, graph: context.main, groups: "sector", attribute: "sector" }
    return [
      measured(context, "group-density", { ...base, read: () => ({ figure: shares, talk: matrixTalk }) }),
      measured(context, "mixing-matrix", { ...base, read: () => ({ figure: counts, talk: matrixTalk }) }),
      silentPairs(context),
    ]
  },
}

const shares = {
  de: "Die Tabelle zeigt je Paar von Bereichen, welcher Anteil der möglichen Verbindungen besteht.",
  en: "The table shows for each pair of sectors which share of the possible ties exists.",
}
const counts = {
  de: "Die Tabelle zählt die Verbindungen zwischen den Bereichen.",
  en: "The table counts the ties between sectors.",
}
const matrixTalk = {
  de: "Sprechen Sie über leere Felder: Gibt es dort keine gemeinsamen Familien, oder fehlt der Kontakt?",
  en: "Talk about empty cells: are there no shared families, or is the contact missing?",
}

function silentPairs(context: ReportContext) {
  const groups = context.main.network("sector").groups
  const reduced = context.main.reducedNetwork("sector")
  return entry(context, {
    id: "sectors-without-tie",
    question: 3,
    label: { de: "Bereiche ohne Verbindung", en: "Sectors without a tie" },
    graph: context.sectors,
    attribute: "sector",
    unit: "pairs",
    withCoordination: pairsOf(context.main.graph, groups?.labels ?? []),
    withoutCoordination:
      reduced && context.main.reduced && pairsOf(context.main.reduced, reduced.groups?.labels ?? []),
    read: (result) => {
      const items = result.kind === "list" ? result.items : []
      const names = items.map(({ actors }) => actors.map(groupName).join(" – "))
      if (names.length === 0)
        return {
          figure: {
            de: "Zwischen allen Bereichen gibt es mindestens eine Verbindung.",
            en: "There is at least one tie between all sectors.",
          },
          talk: {
            de: "Besprechen Sie, welche davon auf einer einzigen Person beruht.",
            en: "Discuss which of them rests on a single person.",
          },
        }
      return {
        figure: {
          de: `${count(names.length, nouns.pair).de} von Bereichen ohne Verbindung: ${listed(names).de}.`,
          en: `${count(names.length, nouns.pair).en} of sectors without a tie: ${listed(items.map(({ actors }) => actors.map(groupName).join(" – "))).en}.`,
        },
        meaning: {
          de: "Genannt wurde zwischen ihnen kein Kontakt; das heißt nicht, dass es keinen gibt.",
          en: "No contact between them was named; that does not mean there is none.",
        },
        talk: {
          de: "Fragen Sie, ob diese Bereiche dieselben Familien begleiten.",
          en: "Ask whether these sectors accompany the same families.",
        },
      }
    },
  })
}

function pairsOf(graph: ReportContext["main"]["graph"], labels: readonly string[]): MetricResult {
  if (labels.length < 2)
    return undefinedResult(
      { de: "weniger als zwei Bereiche bekannt", en: "fewer than two sectors known" },
      "pairs",
    )
  const tied = new Set<string>()
  graph.forEachEdge((_edge, _attributes, _source, _target, { sector: a }, { sector: b }) => {
    tied.add(`${a} ${b}`).add(`${b} ${a}`)
  })
  return listResult(
    labels.flatMap((a, place) =>
      labels
        .slice(place + 1)
        .filter((b) => !tied.has(`${a} ${b}`))
        .map((b) => ({ actors: [a, b] })),
    ),
    "pairs",
  )
}
