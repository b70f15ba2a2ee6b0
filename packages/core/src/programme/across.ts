import type { Bilingual } from "../finding.js"
import { createTermIndex, nameKey, type TermEntry } from "../german/index.js"
import { type Mention, mentionWords } from "./mentions.js"
import type { MunicipalitySummary } from "./municipality-summary.js"

/** A text of one municipality that names another one. */
export interface CrossMention {
  readonly chain: string
  readonly named: string
  readonly mention: Mention
}

/** An organisation with a name of its own that several municipalities name. Whether it is the same one is asked. */
export interface SharedOrganisation {
  readonly name: string
  readonly chains: readonly string[]
}

/** Who names municipalities other than their own, in the order of the municipalities. */
export function crossMentions(rows: readonly MunicipalitySummary[]): readonly CrossMention[] {
  const index = createTermIndex(placeTerms(rows))
  const kinds = new Map(rows.map(({ chain, kind }) => [chain, kind]))
  return rows.flatMap(({ chain, mentions }) => {
    const seen = new Set<string>()
    return mentions.flatMap((mention) =>
      index.find(mention.text).flatMap(({ value, quality, start }): CrossMention[] => {
        const key = `${value} ${mention.text}`
        const isOther = isOtherKind(mention.text.slice(0, start), kinds.get(value))
        if (value === chain || quality === "typo" || isOther || seen.has(key)) return []
        seen.add(key)
        return [{ chain, named: value, mention }]
      }),
    )
  })
}

/** „Landkreis Weidenbrunn“ is not the town of Weidenbrunn. */
function isOtherKind(before: string, kind: MunicipalitySummary["kind"]): boolean {
  const county = /(?:Landkreis(?:es)?|Kreis(?:es)?|LK|Lkr\.|Landratsamt(?:es)?)\s+$/u.test(before)
  const town = /(?:Stadt|Gemeinde|Stadtverwaltung)\s+$/u.test(before)
  return (county && kind !== undefined && kind !== "landkreis") || (town && kind === "landkreis")
}

const kindWords =
  /^(?:landkreis|kreis|lkr\.?|lk|kreisfreie stadt|stadt|landeshauptstadt|hansestadt|gemeinde)\s+/iu
/** A short bare name may be an everyday word („Hof“, „Essen“): then only the full name counts. */
const shortestBare = 6

/** „Landkreis Moorland“, „Landratsamt Moorland“ and, where only one has it, „Moorland“. */
function placeTerms(rows: readonly MunicipalitySummary[]): readonly TermEntry<string>[] {
  const bareOf = ({ name }: MunicipalitySummary) => name.replace(kindWords, "")
  const counts = new Map<string, number>()
  for (const row of rows) {
    const key = nameKey(bareOf(row))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return rows.map((row) => {
    const bare = bareOf(row)
    const isCounty = row.kind === "landkreis"
    const office = isCounty
      ? [`Landratsamt ${bare}`, `Kreis ${bare}`, `LK ${bare}`]
      : [`Stadtverwaltung ${bare}`]
    const isAlone = counts.get(nameKey(bare)) === 1 && bare.length >= shortestBare
    return { value: row.chain, terms: [row.name, ...office, ...(isAlone ? [bare] : [])] }
  })
}

/** Organisations that at least two municipalities name, in the order of their names. */
export function sharedOrganisations(rows: readonly MunicipalitySummary[]): readonly SharedOrganisation[] {
  const byKey = new Map<string, { readonly name: string; readonly chains: Set<string> }>()
  for (const { chain, mentions } of rows) {
    for (const { of, proper, text } of mentions) {
      if (of !== "actor" || !proper) continue
      const key = nameKey(text)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, { name: text, chains: new Set([chain]) })
      else known.chains.add(chain)
    }
  }
  return [...byKey]
    .filter(([, { chains }]) => chains.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, { name, chains }]) => ({ name, chains: [...chains] }))
}

/** „Landkreis A nennt Landkreis B: Vereinbarung „Gemeinsame Fachtage …“.“ */
export function crossSentence({ mention }: CrossMention, name: string, named: string): Bilingual {
  const word = mentionWords[mention.of]
  return {
    de: `${name} nennt ${named} (${word.de} „${mention.text}“).`,
    en: `${name} names ${named} (${word.en} “${mention.text}”).`,
  }
}
