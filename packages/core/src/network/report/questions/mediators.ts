import { measured, type Question } from "../entry.js"
import { listed } from "../wording.js"

const roles = [
  { key: "coordinator", de: "Koordinator:in im eigenen Bereich", en: "coordinator within the own group" },
  { key: "itinerant", de: "Berater:in von außen", en: "consultant from outside" },
  { key: "representative", de: "Vertreter:in nach außen", en: "representative" },
  { key: "gatekeeper", de: "Türöffner:in", en: "gatekeeper" },
  {
    key: "liaison",
    de: "Brückenbauer:in zwischen zwei anderen Bereichen",
    en: "liaison between two other groups",
  },
] as const

/** Who mediates between sectors? Counts of roles; no z-scores, because municipal networks are small. */
export const mediators: Question = {
  number: 5,
  title: { de: "Wer vermittelt zwischen Bereichen?", en: "Who mediates between sectors?" },
  entries: (context) => [
    measured(context, "gould-fernandez", {
      question: 5,
      graph: context.directed,
      groups: "sector",
      attribute: "sector",
      read: (result) => {
        if (result.kind !== "matrix") return {}
        const tops = roles.flatMap(({ key, de, en }) => {
          const column = result.columns.indexOf(key)
          let best = -1
          result.cells.forEach((row, place) => {
            if ((row[column] ?? 0) > (best < 0 ? 0 : result.cells[best]![column]!)) best = place
          })
          if (best < 0) return []
          const name = context.label(result.rows[best]!)
          const times = result.cells[best]![column]!
          return [{ de: `${de}: ${name} (${times})`, en: `${en}: ${name} (${times})` }]
        })
        if (tops.length === 0)
          return {
            figure: {
              de: "Niemand liegt zwischen zwei Stellen, die nicht selbst verbunden sind.",
              en: "Nobody lies between two actors that are not tied themselves.",
            },
          }
        return {
          figure: {
            de: `Am häufigsten vermitteln: ${tops.map(({ de }) => de).join("; ")}.`,
            en: `Most frequent mediators: ${tops.map(({ en }) => en).join("; ")}.`,
          },
          meaning: context.hasDirections
            ? undefined
            : {
                de: "Die Angaben nennen keine Richtung; Vertretung und Türöffnung sind deshalb gleich gezählt.",
                en: "The ties have no direction; representative and gatekeeper are therefore counted alike.",
              },
          talk: {
            de: "Besprechen Sie, ob diese Aufgabe gewollt ist und wer sie bei Ausfall übernimmt.",
            en: "Discuss whether this task is wanted and who takes over if they drop out.",
          },
        }
      },
    }),
    measured(context, "burt-constraint", {
      question: 5,
      graph: context.main,
      read: (result) => {
        if (result.kind !== "perActor") return {}
        const free = result.values
          .flatMap(({ actor, value }) => (value === null ? [] : [{ actor, value }]))
          .sort((a, b) => a.value - b.value)
          .slice(0, 3)
          .map(({ actor }) => context.label(actor))
        return {
          figure: {
            de: `Am wenigsten an eine einzige Gruppe gebunden: ${listed(free).de}.`,
            en: `Least bound to a single circle: ${listed(free).en}.`,
          },
          talk: {
            de: "Sie hören aus verschiedenen Kreisen; fragen Sie, was davon ins Netz zurückfließt.",
            en: "They hear from different circles; ask what flows back into the network.",
          },
        }
      },
    }),
  ],
}
