import type { Host } from "./host.js"
import { createLanguageService, type LanguageService } from "./language-service.js"

const noSettings: readonly never[] = []

/** A host for tests: German, on a fixed day, without settings. */
export const testHost: Host = {
  stichtag: () => "2026-03-01",
  language: () => "de",
  settings: () => noSettings,
}

const cursor = "▮"

/** A service with one text, and the place of the `▮` in it. Lines are joined; other files by name. */
export function at(
  text: string | readonly string[],
  others: Readonly<Record<string, string>> = {},
  host: Host = testHost,
): {
  readonly service: LanguageService
  readonly uri: string
  readonly offset: number
  readonly text: string
} {
  const marked = typeof text === "string" ? text : text.join("\n")
  const offset = marked.indexOf(cursor)
  const plain = marked.replace(cursor, "")
  const service = createLanguageService(host)
  for (const [name, content] of Object.entries(others)) service.set(name, content)
  service.set("konzept.md", plain)
  return { service, uri: "konzept.md", offset, text: plain }
}

/** The head that makes a short text a concept. */
export const title = "# Präventionskonzept Landkreis Auental"

/** A concept with actors, offers, goals and milestones in the usual forms; `▮` may be put in by `replace`. */
export const concept = [
  title,
  "",
  "## Akteure",
  "",
  "| Akteur | Bereich |",
  "| --- | --- |",
  "| Jugendamt | Jugendhilfe |",
  "| Gesundheitsamt | Gesundheit |",
  "| Kita Löwenzahn | Jugendhilfe |",
  "",
  "Die Leitung des Jugendamtes lädt zweimal im Jahr ein.",
  "",
  "## Angebote",
  "",
  "| Angebot | Träger | Alter | Beteiligte |",
  "| --- | --- | --- | --- |",
  "| Elterncafé | Jugendamt | 0–3 Jahre | Gesundheitsamt, Kita Löwenzahn |",
  "| Vorlesezeit | Kita Löwenzahn | 3–6 Jahre | Jugendamt |",
  "",
  "## Ziele",
  "",
  "- Z1: Alle Familien kennen ein Angebot in ihrer Nähe.",
  "",
  "## Meilensteine",
  "",
  "| Nr. | Meilenstein | Termin | Verantwortlich | Abhängig von |",
  "| --- | --- | --- | --- | --- |",
  "| M1 | Erhebung abgeschlossen | 05/2026 | Jugendamt |  |",
  "| M2 | Bericht liegt vor | Frühjahr 2027 | Gesundheitsamt | M1 |",
].join("\n")

/** The concept with the cursor inside of `words`, behind their first letters. */
export function inConcept(words: string, occurrence = 0): string {
  let from = -1
  for (let count = 0; count <= occurrence; count += 1) from = concept.indexOf(words, from + 1)
  if (from < 0) throw new Error(`„${words}“ does not stand in the concept`)
  return `${concept.slice(0, from + 2)}${cursor}${concept.slice(from + 2)}`
}
