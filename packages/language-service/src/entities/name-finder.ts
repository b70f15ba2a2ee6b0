import { createTermIndex, type MatchQuality, nameKey, type TermEntry } from "@kettenwerk/core"
import type { Fact } from "./fact.js"

/** A name found in a piece of text; offsets count from the start of the piece. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly factKey: string
  /** The name or alias as the model has it. */
  readonly term: string
  readonly how: "name" | "inflected" | "alias" | "id"
}

/** Finds the names of a group's entities in text. Pieces of text that were searched before are not searched again. */
export interface NameFinder {
  /** Names and keys the finder knows, in one string: equal names mean equal answers. */
  readonly signature: string
  find(piece: string): readonly FoundName[]
}

/** Collections that are called by name in running text; where two share a name the first one is meant. */
const called = [
  "actors",
  "bodies",
  "offers",
  "programmes",
  "measures",
  "goals",
  "milestones",
  "needs",
  "evidence",
  "lifePhases",
  "areas",
  "plans",
  "focusAreas",
  "events",
  "municipalities",
] as const

const longestName = 120
/** Pieces kept; a document of a megabyte has some ten thousand. */
const mostPieces = 60_000

export function createNameFinder(facts: readonly Fact[], previous?: NameFinder): NameFinder {
  const entries = termEntries(facts)
  const numbers = numberMap(facts)
  const signature = JSON.stringify([entries, [...numbers]])
  if (previous?.signature === signature) return previous
  const index = createTermIndex(entries)
  const known = new Map<string, readonly FoundName[]>()
  return {
    signature,
    find(piece) {
      const cached = known.get(piece)
      if (cached !== undefined) return cached
      const visible = withoutAddresses(piece)
      const names =
        entries.length === 0
          ? []
          : index.find(visible).flatMap(({ value, term, quality, start, end }) => {
              const how = howFound(term, piece.slice(start, end), quality, value.name)
              return how === undefined ? [] : [{ start, end, factKey: value.key, term, how }]
            })
      const found = withIds(visible, names, numbers)
      if (known.size >= mostPieces) known.clear()
      known.set(piece, found)
      return found
    },
  }
}

interface Called {
  readonly key: string
  readonly name: string
}

function termEntries(facts: readonly Fact[]): readonly TermEntry<Called>[] {
  const byCollection = new Map<string, TermEntry<Called>[]>(called.map((name) => [name, []]))
  for (const { collection, entity, key, name } of facts) {
    const list = byCollection.get(collection)
    if (list === undefined) continue
    const aliases = "aliases" in entity ? entity.aliases : []
    const labels = "label" in entity ? [entity.label] : []
    const terms = [...new Set([name, ...labels, ...aliases])].filter(isCallable)
    if (terms.length > 0) list.push({ value: { key, name }, terms })
  }
  return [...byCollection.values()].flat()
}

function isCallable(name: string): boolean {
  return name.length >= 2 && name.length <= longestName && /\p{L}{2}/u.test(name)
}

/** Ids with a letter, as the author gave them („M1“, „Z 1.2“), without space. */
function numberMap(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const { entity, key } of facts) {
    const number = "number" in entity ? entity.number : undefined
    if (number === undefined) continue
    const written = idKey(number)
    if (/\p{L}/u.test(written) && /\d/u.test(written) && !numbers.has(written)) numbers.set(written, key)
  }
  return numbers
}

function idKey(text: string): string {
  return text
    .replace(/[\s.:)]+$/u, "")
    .replace(/\s+/gu, "")
    .toUpperCase()
}

function howFound(
  term: string,
  written: string,
  quality: MatchQuality,
  name: string,
): FoundName["how"] | undefined {
  // Half a compound or a misspelling may be somebody else's name.
  if (quality === "typo" || quality === "compound") return undefined
  const isAlias = nameKey(term) !== nameKey(name)
  // „JA“ is an office, „ja“ is not.
  if (/\p{Lu}.*\p{Lu}/u.test(term) && term.length <= 8 && !/\s/u.test(term)) {
    const same = written.normalize("NFC").startsWith(term.normalize("NFC"))
    if (!same) return undefined
  }
  if (quality === "inflected") return "inflected"
  return isAlias ? "alias" : "name"
}

const idPattern = /(?<![\p{L}\p{N}])\p{Lu}{1,3}[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?(?![\p{L}\p{N}])/gu

function withIds(
  text: string,
  names: readonly FoundName[],
  numbers: ReadonlyMap<string, string>,
): readonly FoundName[] {
  if (numbers.size === 0) return names
  const found = [...names]
  for (const match of text.matchAll(idPattern)) {
    const factKey = numbers.get(idKey(match[0]))
    const start = match.index
    const end = start + match[0].length
    if (factKey === undefined || names.some((name) => name.start < end && start < name.end)) continue
    found.push({ start, end, factKey, term: match[0], how: "id" })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Blanks out what is no prose: code, addresses of links, mail addresses, entities. Every offset stays. */
function withoutAddresses(piece: string): string {
  return piece.replace(
    /`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?:\/\/[^\s|)]+|[\w.+-]+@[\w.-]+|&[a-zA-Z]{2,8};|&#\d{1,6};/gu,
    (hidden) => " ".repeat(hidden.length),
  )
}
