import { eiEntries } from "../ei-entries.js"
import { measured, type Question, type ReportEntry } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { groupName, listed, signed } from "../wording.js"

/** Do the offices work together across departments? */
export const acrossDepartments: Question = {
  number: 1,
  title: {
    de: "Arbeiten die Ämter über Ressortgrenzen zusammen?",
    en: "Do the offices work together across departments?",
  },
  entries(context) {
    const graph = context.administration ?? context.main
    const attribute = context.unitAttribute
    return [
      ...eiEntries(context, { question: 1, graph, attribute, own: ownWord(attribute) }),
      byGroup(context),
      measured(context, "ei-index-node", {
        question: 1,
        graph,
        groups: attribute,
        attribute,
        read: (result) => {
          const values = result.kind === "perActor" ? result.values : []
          const inward = values.filter(({ value }) => value === -1).map(({ actor }) => context.label(actor))
          if (inward.length === 0)
            return {
              meaning: {
                de: "Jede Stelle mit Kontakten hat mindestens einen über den eigenen Bereich hinaus.",
                en: "Every actor with contacts has at least one beyond its own group.",
              },
            }
          return {
            meaning: {
              de: `Nur Kontakte im eigenen Bereich: ${listed(inward).de}.`,
              en: `Contacts within their own group only: ${listed(inward).en}.`,
            },
            talk: {
              de: "Fragen Sie, ob dort Anlässe nach außen fehlen oder nur nicht genannt wurden.",
              en: "Ask whether occasions to reach out are missing there or just were not named.",
            },
          }
        },
      }),
    ]
  },
}

function byGroup(context: ReportContext): ReportEntry {
  const attribute = context.unitAttribute
  return measured(context, "ei-index-group", {
    question: 1,
    graph: context.administration ?? context.main,
    groups: attribute,
    attribute,
    read: (result) => {
      const items = result.kind === "list" ? result.items : []
      const known = items.flatMap(({ key, value }) =>
        value == null || key === undefined ? [] : [{ key, value }],
      )
      const parts = [...known]
        .sort((a, b) => a.value - b.value)
        .map(({ key, value }) => ({ name: groupName(key), ...signed(value) }))
      return {
        figure: {
          de: `E-I-Index je Bereich, von innen nach außen: ${
            listed(
              parts.map(({ name, de }) => `${name} ${de}`),
              8,
            ).de
          }.`,
          en: `E-I index per group, from inward to outward: ${
            listed(
              parts.map(({ name, en }) => `${name} ${en}`),
              8,
            ).en
          }.`,
        },
        talk: {
          de: "Besprechen Sie, welche Bereiche gemeinsame Fälle oder Übergänge haben.",
          en: "Discuss which groups share cases or transitions.",
        },
      }
    },
  })
}

function ownWord(attribute: "department" | "sector") {
  return attribute === "department"
    ? { de: "im eigenen Amt", en: "within their own department" }
    : { de: "im eigenen Bereich", en: "within their own sector" }
}
