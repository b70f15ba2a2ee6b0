import { type Fix, fold } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import { type Place, placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports a written id that two different goals, measures or milestones of a document share. */
export const structDuplicateId = defineRule({
  code: "struct-duplicate-id",
  since: "0.1.0",
  severity: "error",
  group: "aufbau",
  scope: "document",
  summary: { de: "Jede Kennung gibt es nur einmal.", en: "Every id exists only once." },
  rationale: {
    de: "Verweise wie „nach M-04“ sind nur eindeutig, wenn es M-04 einmal gibt. Gleiche Titel sind erlaubt, und reine Zahlen dürfen je Abschnitt neu beginnen.",
    en: "References such as “after M-04” are only clear if there is one M-04. Equal titles are allowed, and plain numbers may start anew in every section.",
  },
  sources: [reference("Eindeutige Kennungen im Modell")],
  messages: {
    twice: ({ id, line, first }: { id: string; line: number; first: number }) => ({
      de: `Die Kennung „${id}“ gibt es zweimal (Zeilen ${first} und ${line}). Vergeben Sie eine neue.`,
      en: `The id “${id}” exists twice (lines ${first} and ${line}). Choose a new one.`,
    }),
  },
  examples: [
    {
      title: "zwei Meilensteine mit derselben Kennung",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M-04 | Bestandsanalyse liegt vor | 03/2026 |",
        "| M-05 | Bedarfe sind benannt | 06/2026 |",
        "| M-04 | Ziele sind vereinbart | 09/2026 |",
      ].join("\n"),
      expect: ["9:twice"],
    },
    {
      title: "Nummern beginnen in jedem Handlungsfeld neu",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen im Handlungsfeld Frühe Hilfen",
        "",
        "| Nr. | Maßnahme | Federführung |",
        "| --- | --- | --- |",
        "| 1 | Willkommensbesuche ausbauen | Jugendamt |",
        "",
        "## Maßnahmen im Handlungsfeld Übergänge",
        "",
        "| Nr. | Maßnahme | Federführung |",
        "| --- | --- | --- |",
        "| 1 | Kooperationskalender Kita und Grundschule | Schulamt |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals, measures, milestones } = context.model
    for (const list of [goals, measures, milestones]) {
      const known = new Map<string, (typeof list)[number]>()
      for (const entity of list) {
        const { number, title, source } = entity
        // A plain number is a place in a list, not an id.
        if (number === undefined || !/\p{L}/u.test(number) || !/\d/.test(number)) continue
        const key = `${source.uri}\n${fold(number).replace(/[\s.:)]+$/, "")}`
        const first = known.get(key)
        if (first === undefined) known.set(key, entity)
        else if (!sayTheSame(first.title, title)) {
          report("twice", {
            place: placeOf(entity, "number"),
            data: { id: number, line: source.start.line, first: first.source.start.line },
            related: [{ place: placeOf(first), message: { de: `„${first.title}“`, en: `“${first.title}”` } }],
            fixes: renumber(context, placeOf(entity, "number"), number, taken(list)),
          })
        }
      }
    }
  },
})

/** A plan may list a milestone again, shortened: „Ziele vereinbart“ and „Ziele vereinbart (Workshop)“. */
function sayTheSame(a: string, b: string): boolean {
  const [left, right] = [fold(a), fold(b)]
  return left.startsWith(right) || right.startsWith(left)
}

function taken(list: readonly { readonly number?: string | undefined }[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ number }) => (number === undefined ? [] : [fold(number)])))
}

/** Gives the second one the next free number of its kind. References to the old one keep meaning the first. */
function renumber(
  context: RuleContext,
  place: Place,
  number: string,
  used: ReadonlySet<string>,
): readonly Fix[] {
  const parts = /^(.*?)(\d+)([\s.:)]*)$/su.exec(number)
  const document = context.document(place.uri)
  const at = context.textOf(place).indexOf(number)
  if (parts === null || document === undefined || at < 0) return []
  const [, head = "", digits = "", tail = ""] = parts
  let next = Number(digits)
  let free = number
  do {
    next += 1
    free = head + String(next).padStart(digits.length, "0") + tail
  } while (used.has(fold(free)))
  const title = { de: `In „${free}“ ändern`, en: `Change to “${free}”` }
  const start = place.range.start.offset + at
  const exact = { uri: place.uri, range: document.rangeOf(start, start + number.length) }
  return [replaceText(title, exact, free)]
}
