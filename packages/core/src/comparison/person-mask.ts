import type { Model } from "../model/model.js"
import { textKey } from "./plain-text.js"

/** A function that leaves out the names of persons the models know of. */
export function personMask(...models: readonly Model[]): (text: string) => string {
  const names = models.flatMap(({ contacts, roleAssignments, agendaItems }) => [
    ...contacts.map(({ person }) => person),
    ...roleAssignments.map(({ person }) => person),
    ...agendaItems.map(({ speaker }) => speaker?.name),
  ])
  const known = [
    ...new Set(names.flatMap((name) => (name === undefined || textKey(name).length < 4 ? [] : [name]))),
  ]
  if (known.length === 0) return (text) => text
  const patterns = known
    .toSorted((a, b) => b.length - a.length)
    .map((name) => textKey(name).split(" ").map(escaped).join("[\\s\u00A0\u00AD]+"))
  const surnames = known.map((name) => escaped(textKey(name).split(" ").at(-1)!))
  const addressed = `(?<=(?:Frau|Herrn?)\\s(?:(?:Dr|Prof)\\.\\s?)*)(?:${surnames.join("|")})`
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${patterns.join("|")}|${addressed})(?![\\p{L}\\p{M}])`,
    "gu",
  )
  return (text) => text.normalize("NFC").replace(pattern, "[Name]")
}

/** A word as a pattern; hyphens of double names may be typographic ones. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("-", "[-\u2010-\u2013]")
}
