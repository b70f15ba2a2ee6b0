import { chainMatrix } from "../../../chain/index.js"
import type { MetricResult } from "../../result.js"
import { entry, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, listed, nouns } from "../wording.js"

const noOffers = { de: "der Text nennt keine Angebote", en: "the text names no offers" }

/** Which phases of life are covered, and by whom? */
export const phasesCovered: Question = {
  number: 16,
  title: {
    de: "Welche Lebensphasen sind abgedeckt, durch wen?",
    en: "Which phases of life are covered, and by whom?",
  },
  entries(context) {
    const matrix = chainMatrix(context.model)
    const { rows, sectors, note } = matrix
    const own = (id: string, label: { de: string; en: string }, withCoordination: MetricResult) => ({
      id,
      question: 16,
      label,
      graph: context.phases,
      unit: withCoordination.unit,
      withCoordination,
      withoutCoordination: undefined,
    })
    const empty = matrix.phasesWithoutOffer.map(context.label)
    const isEmpty = rows.length === 0 || context.model.offers.length === 0
    const basic = rows.filter((row) => row.basic.length > 0).length
    return [
      entry(context, {
        ...own(
          "phase-sector-coverage",
          { de: "Angebote je Lebensphase und Bereich", en: "Offers by life phase and sector" },
          isEmpty
            ? undefinedResult(noOffers, "score")
            : {
                kind: "matrix",
                rows: rows.map(({ phase }) => phase),
                columns: [...sectors],
                cells: rows.map(({ cells }) => cells.map(({ running }) => running.length)),
                unit: "score",
              },
        ),
        read: () => ({
          figure:
            empty.length === 0
              ? {
                  de: "In jeder Lebensphase läuft mindestens ein Angebot für Familien.",
                  en: "In every phase of life at least one offer for families is running.",
                }
              : {
                  de: `Ohne laufendes Angebot für Familien: ${listed(empty).de}.`,
                  en: `Without a running offer for families: ${listed(empty).en}.`,
                },
          meaning: note ?? {
            de: "Die Tabelle zählt laufende Angebote; leere Felder können so gewollt sein.",
            en: "The table counts running offers; empty cells may be intended.",
          },
          talk: {
            de: "Besprechen Sie leere Felder, nicht die Summe.",
            en: "Discuss empty cells, not the sum.",
          },
        }),
      }),
      entry(context, {
        ...own(
          "actors-per-phase",
          { de: "Stellen je Lebensphase", en: "Actors per life phase" },
          isEmpty
            ? undefinedResult(noOffers, "actors")
            : {
                kind: "list",
                items: rows.map(({ phase, actors }) => ({
                  key: phase,
                  actors: [...actors],
                  value: actors.length,
                })),
                unit: "actors",
              },
        ),
        read: () => ({
          figure: countsOf(
            context,
            rows.map(({ phase, actors }) => ({ phase, count: actors.length })),
          ),
          talk: {
            de: "Besprechen Sie, wo eine Phase an wenigen Stellen hängt.",
            en: "Discuss where a phase rests on few actors.",
          },
        }),
      }),
      entry(context, {
        ...own(
          "basic-offer-share",
          { de: "Lebensphasen mit Basisangebot", en: "Life phases with a basic offer" },
          isEmpty
            ? undefinedResult(noOffers, "ratio")
            : { kind: "number", value: basic / rows.length, unit: "ratio" },
        ),
        read: () => ({
          figure: {
            de: `Ein Basisangebot gibt es in ${basic} von ${count(rows.length, nouns.phase).de}.`,
            en: `A basic offer exists in ${basic} of ${count(rows.length, nouns.phase).en}.`,
          },
          talk: {
            de: "Besprechen Sie, welche Angebote allen Familien offenstehen sollen.",
            en: "Discuss which offers should be open to all families.",
          },
        }),
      }),
    ]
  },
}

function countsOf(context: ReportContext, rows: readonly { phase: string; count: number }[]) {
  const parts = rows.map(({ phase, count: actors }) => ({
    name: context.label(phase),
    ...count(actors, nouns.actor),
  }))
  return {
    de: `${parts.map(({ name, de }) => `${name}: ${de}`).join("; ")}.`,
    en: `${parts.map(({ name, en }) => `${name}: ${en}`).join("; ")}.`,
  }
}
