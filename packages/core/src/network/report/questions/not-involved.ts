import { degreeOf } from "../../compact-graph.js"
import type { Network } from "../../network.js"
import { actorsOf, entry, listResult, measured, type Question } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { listed } from "../wording.js"

/** Who is not involved? „Keine Angabe“ is not „kein Kontakt“. */
export const notInvolved: Question = {
  number: 8,
  title: { de: "Wer ist nicht eingebunden?", en: "Who is not involved?" },
  entries: (context) => [
    measured(context, "isolates", {
      question: 8,
      graph: context.main,
      read: (result) => {
        const silent = new Set(context.basis.nonRespondents ?? [])
        const ids = actorsOf(result)
        const [unknown, alone] = [ids.filter((id) => silent.has(id)), ids.filter((id) => !silent.has(id))]
        const names = listed(alone.map(context.label), 8)
        return {
          figure:
            alone.length === 0
              ? {
                  de: "Jede Stelle mit Angaben hat mindestens eine Verbindung.",
                  en: "Every actor with answers has a tie.",
                }
              : { de: `Ohne genannte Verbindung: ${names.de}.`, en: `Without a named tie: ${names.en}.` },
          meaning:
            unknown.length === 0
              ? undefined
              : {
                  de: `Keine Angabe liegt vor von: ${listed(unknown.map(context.label), 8).de}; das heißt nicht, dass dort kein Kontakt besteht.`,
                  en: `No answer from: ${listed(unknown.map(context.label), 8).en}; that does not mean there is no contact.`,
                },
          talk: {
            de: "Fragen Sie nach, bevor Sie daraus etwas schließen.",
            en: "Ask before drawing conclusions.",
          },
        }
      },
    }),
    weaklyTied(context),
    measured(context, "degree", {
      question: 8,
      graph: context.main,
      read: (result) => {
        const values = result.kind === "perActor" ? result.values.map(({ value }) => value ?? 0) : []
        const most = values.reduce((a, b) => Math.max(a, b), 0)
        const least = values.reduce((a, b) => Math.min(a, b), most)
        return {
          figure: {
            de: `Die Stellen haben zwischen ${least} und ${most} Kontakte.`,
            en: `Actors have between ${least} and ${most} contacts.`,
          },
          talk: {
            de: "Viele Kontakte sind Arbeit; besprechen Sie, welche davon gebraucht werden.",
            en: "Many contacts are work; discuss which of them are needed.",
          },
        }
      },
    }),
  ],
}

function weaklyTied(context: ReportContext) {
  const list = (network: Network) =>
    listResult(
      network.weak.ids
        .filter((_, node) => degreeOf(network.weak.out, node) === 1)
        .map((actor) => ({ actors: [actor], value: 1 })),
      "actors",
    )
  const reduced = context.main.reducedNetwork()
  return entry(context, {
    id: "single-tie",
    question: 8,
    label: { de: "Stellen mit nur einer Verbindung", en: "Actors with a single tie" },
    graph: context.main,
    unit: "actors",
    withCoordination: list(context.main.network()),
    withoutCoordination: reduced && list(reduced),
    read: (result) => {
      const names = listed(actorsOf(result).map(context.label), 8)
      return names.de === ""
        ? {
            figure: {
              de: "Keine Stelle hängt an nur einer Verbindung.",
              en: "No actor hangs on a single tie.",
            },
          }
        : {
            figure: { de: `Nur eine Verbindung haben: ${names.de}.`, en: `A single tie have: ${names.en}.` },
            talk: {
              de: "Besprechen Sie, ob das ihrer Rolle entspricht.",
              en: "Discuss whether that fits their role.",
            },
          }
    },
  })
}
