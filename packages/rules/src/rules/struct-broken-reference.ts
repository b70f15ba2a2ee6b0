import { fold, perText } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"
import { didYouMean } from "../settings/did-you-mean.js"

/**
 * Reports an id in the text that looks like the ids of this concept but is defined nowhere. Dead links are
 * left to the editor, which reports them itself.
 */
export const structBrokenReference = defineRule({
  code: "struct-broken-reference",
  since: "0.1.0",
  severity: "error",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Jede erwähnte Kennung ist im Konzept definiert.",
    en: "Every id that is mentioned is defined in the concept.",
  },
  rationale: {
    de: "Wer „siehe Z-2.3“ liest, sucht dieses Ziel. Gibt es die Kennung nicht, ist sie verschrieben oder das Ziel fehlt. Gemeldet werden nur Kennungen, die so aussehen wie die übrigen dieses Konzepts.",
    en: "Whoever reads “see Z-2.3” looks for that goal. If there is no such id, it is misspelled or the goal is missing. Only ids that look like the others of this concept are reported.",
  },
  sources: [reference("Verweise des Modells müssen ein Ziel haben")],
  messages: {
    undefined: ({ id, suggestion }: { id: string; suggestion: string | undefined }) => ({
      de: `„${id}“ wird erwähnt, ist aber nirgends definiert.${suggestion === undefined ? " Prüfen Sie die Kennung." : ` Meinten Sie „${suggestion}“?`}`,
      en: `“${id}” is mentioned but defined nowhere.${suggestion === undefined ? " Check the id." : ` Did you mean “${suggestion}”?`}`,
    }),
  },
  examples: [
    {
      title: "ein Ziel, das es nicht gibt",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel |",
        "| --- | --- | --- |",
        "| Z-2.1 | Teilziel | Beratung ist in jeder Kita bekannt |",
        "| Z-2.2 | Teilziel | Hebammen und Jugendamt stimmen sich ab |",
        "",
        "## Maßnahmen",
        "",
        "Die Willkommensbesuche dienen dem Ziel Z-2.3.",
      ].join("\n"),
      expect: ["12:undefined"],
    },
    {
      title: "Kennungen aus anderen Zusammenhängen bleiben unbeachtet",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "| Nr. | Ebene | Ziel |",
        "| --- | --- | --- |",
        "| Z-2.1 | Teilziel | Beratung ist in jeder Kita bekannt |",
        "| Z-2.2 | Teilziel | Hebammen und Jugendamt stimmen sich ab |",
        "",
        "## Maßnahmen",
        "",
        "Ziel Z-2.1 folgt der Drucksache KT-88/2025 und den Vorsorgeuntersuchungen U7 bis U9.",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const { byShape, defined, written } = definedIds(context)
    if (byShape.size === 0) return
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      const { start, end } = block.range
      const text = document.text.slice(start.offset, end.offset)
      for (const { id, index } of idsIn(text)) {
        const shape = shapeOf(id)
        if (!byShape.has(shape) || defined.has(fold(id))) continue
        const from = start.offset + index
        const range = document.rangeOf(from, from + id.length)
        if (document.problems.some(({ range: said }) => overlaps(said, range))) continue
        const place = { uri: document.uri, range }
        const suggestion = didYouMean(id, written)
        const title = { de: `In „${suggestion}“ ändern`, en: `Change to “${suggestion}”` }
        report("undefined", {
          place,
          data: { id, suggestion },
          fixes: suggestion === undefined ? [] : [replaceText(title, place, suggestion)],
        })
      }
    }
  },
})

/** „Z-2.3“, „M04“, „HZ 1.2“ without the space: letters, then numbers. Not „KT-88/2025“, not „A4-Format“. */
const idPattern =
  /(?<![\p{L}\p{N}.,/_#@-])\p{Lu}{1,3}\p{Ll}?-?\d{1,3}(?:\.\d{1,2}){0,2}(?![\p{L}\p{N}/_-])(?!\.\d)/gu

const idsIn = perText((text) => [...text.matchAll(idPattern)].map(({ 0: id, index }) => ({ id, index })))

/** Letters and form of an id: „Z-2.3“ and „Z-4.11“ have the same. */
function shapeOf(id: string): string {
  return fold(id).replace(/\d+/g, "0")
}

/** Shapes that at least two ids of the concept have: one alone may be a coincidence. */
function definedIds(context: RuleContext) {
  const { model } = context
  const numbers = [model.goals, model.measures, model.milestones, model.focusAreas].flatMap((list) =>
    list.flatMap(({ id, number }) => (number === undefined ? [id] : [number, id])),
  )
  const written = [...new Set(numbers.map((number) => number.trim()))].filter((number) =>
    new RegExp(`^(?:${idPattern.source})$`, "u").test(number),
  )
  const counts = new Map<string, number>()
  for (const id of written) counts.set(shapeOf(id), (counts.get(shapeOf(id)) ?? 0) + 1)
  const byShape = new Set([...counts].filter(([, count]) => count >= 2).map(([shape]) => shape))
  // An id may be defined with levels in between: where there is „Z1.2“, „Z1“ is a heading.
  const defined = new Set(numbers.map((number) => fold(number.trim())))
  for (const id of written) {
    for (let at = id.lastIndexOf("."); at > 0; at = id.lastIndexOf(".", at - 1))
      defined.add(fold(id.slice(0, at)))
  }
  for (const id of idsThatStartSomething(context)) defined.add(fold(id))
  return { byShape, defined, written }
}

/** A heading, line, item or cell that starts with an id may define it in a way the reader does not know. */
function idsThatStartSomething({ documents, blocks }: RuleContext): readonly string[] {
  const headings = documents.flatMap(({ sections }) =>
    sections.map(({ title, number }) => `${number ?? ""} ${title}`),
  )
  const texts = blocks().flatMap(({ block }) => [
    block.text,
    ...block.items.flatMap(({ cells }) => cells.map(({ text }) => text)),
  ])
  return [...headings, ...texts].flatMap(idsAtLineStarts)
}

const idsAtLineStarts = perText((text) =>
  text.split("\n").flatMap((line) => {
    const start = /^[\s*_„"([]*/u.exec(line)![0].length
    const [found] = line.slice(start, start + 20).matchAll(idPattern)
    return found?.index === 0 ? [found[0]] : []
  }),
)

function overlaps(a: { start: { offset: number }; end: { offset: number } }, b: typeof a): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
