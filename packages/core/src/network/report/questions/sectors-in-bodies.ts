import { measured, type Question } from "../entry.js"
import { decimal, groupName, listed, percent } from "../wording.js"

/** Do all sectors take part in steering? */
export const sectorsInBodies: Question = {
  number: 12,
  title: {
    de: "Sind alle Bereiche an der Steuerung beteiligt?",
    en: "Do all sectors take part in steering?",
  },
  entries(context) {
    const base = { question: 12, graph: context.bodies, groups: "sector", attribute: "sector" }
    const { graph } = context.bodies
    const steering = graph.filterNodes((_node, { kind }) => kind === "steuerung")
    return [
      measured(context, "coverage", {
        ...base,
        read: (result) => {
          const values = result.kind === "perActor" ? result.values : []
          const shown = values.filter(({ actor, value }) => steering.includes(actor) && value !== null)
          const parts = (shown.length > 0 ? shown : values.filter(({ value }) => (value ?? 0) > 0)).map(
            ({ actor, value }) => ({ name: context.label(actor), ...percent(value ?? 0) }),
          )
          return {
            figure: {
              de: `Anteil der Bereiche mit mindestens einem Sitz: ${listed(parts.map(({ name, de }) => `${name} ${de}`)).de}.`,
              en: `Share of sectors with at least one seat: ${listed(parts.map(({ name, en }) => `${name} ${en}`)).en}.`,
            },
            talk: {
              de: "Besprechen Sie, wie Bereiche ohne Sitz von Entscheidungen erfahren.",
              en: "Discuss how sectors without a seat learn of decisions.",
            },
          }
        },
      }),
      measured(context, "coverage-matrix", {
        ...base,
        read: (result) => {
          if (result.kind !== "matrix") return {}
          const missing = result.rows.flatMap((body, row) => {
            if (!steering.includes(body)) return []
            const absent = result.columns
              .filter((_, column) => result.cells[row]![column] === 0)
              .map(groupName)
            return absent.length > 0 ? [{ body: context.label(body), absent }] : []
          })
          return {
            figure:
              missing.length === 0
                ? {
                    de: "Die Tabelle zeigt, wie viele Stellen jedes Bereichs in jedem Gremium sitzen.",
                    en: "The table shows how many actors of each sector sit in each body.",
                  }
                : {
                    de: `Ohne Sitz: ${missing.map(({ body, absent }) => `in „${body}“ ${listed(absent).de}`).join("; ")}.`,
                    en: `Without a seat: ${missing.map(({ body, absent }) => `in “${body}” ${listed(absent).en}`).join("; ")}.`,
                  },
            talk: {
              de: "Nicht jeder Bereich gehört in jedes Gremium; besprechen Sie, welcher fehlt.",
              en: "Not every sector belongs into every body; discuss which one is missing.",
            },
          }
        },
      }),
      measured(context, "blau-index", {
        ...base,
        read: (result) => {
          const values = result.kind === "perActor" ? result.values : []
          const sorted = values
            .flatMap(({ actor, value }) => (value === null ? [] : [{ name: context.label(actor), value }]))
            .sort((a, b) => b.value - a.value)
          const [first, last] = [sorted[0], sorted.at(-1)]
          if (!first || !last || first === last)
            return {
              figure: {
                de: "Der Blau-Index vergleicht Gremien; bekannt sind die Bereiche in höchstens einem.",
                en: "The Blau index compares bodies; sectors are known in one at most.",
              },
            }
          return {
            figure: {
              de: `Am stärksten gemischt ist „${first.name}“ (${decimal(first.value).de}), am einheitlichsten „${last.name}“ (${decimal(last.value).de}).`,
              en: `Most mixed is “${first.name}” (${decimal(first.value).en}), most uniform “${last.name}” (${decimal(last.value).en}).`,
            },
            meaning: {
              de: "Der Wert vergleicht Gremien miteinander; für sich allein sagt er nichts.",
              en: "The value compares bodies; on its own it says nothing.",
            },
          }
        },
      }),
    ]
  },
}
