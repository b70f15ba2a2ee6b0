import type { Bilingual } from "../../finding.js"
import { type Affiliation, affiliation, type SectorId, sector } from "../../model/values.js"

/** A number for German readers: „0,38“, „−0,21“; at most `digits` behind the comma. */
export function decimal(value: number, digits = 2): Bilingual {
  const plain = trimmed(Math.abs(value).toFixed(digits))
  const sign = value < 0 && Number(plain) !== 0 ? "−" : ""
  return { de: `${sign}${plain.replace(".", ",")}`, en: `${sign}${plain}` }
}

/** An index with its sign: „+0,38“. */
export function signed(value: number): Bilingual {
  const { de, en } = decimal(value)
  const sign = value > 0 && de !== "0" ? "+" : ""
  return { de: `${sign}${de}`, en: `${sign}${en}` }
}

/** A share as whole percent: „42 %“. */
export function percent(value: number): Bilingual {
  const rounded = Math.round(value * 100)
  return { de: `${rounded} %`, en: `${rounded} %` }
}

function trimmed(fixed: string): string {
  return fixed.includes(".") ? fixed.replace(/0+$/, "").replace(/\.$/, "") : fixed
}

/** „1 Stelle“, „3 Stellen“. */
export function count(value: number, noun: Noun): Bilingual {
  return value === 1
    ? { de: `1 ${noun.de[0]}`, en: `1 ${noun.en[0]}` }
    : { de: `${value} ${noun.de[1]}`, en: `${value} ${noun.en[1]}` }
}

/** Singular and plural in both languages. */
export interface Noun {
  readonly de: readonly [string, string]
  readonly en: readonly [string, string]
}

/** What reports count. */
export const nouns = {
  actor: { de: ["Stelle", "Stellen"], en: ["actor", "actors"] },
  tie: { de: ["Verbindung", "Verbindungen"], en: ["tie", "ties"] },
  part: { de: ["Teilnetz", "Teilnetze"], en: ["part", "parts"] },
  body: { de: ["Gremium", "Gremien"], en: ["body", "bodies"] },
  offer: { de: ["Angebot", "Angebote"], en: ["offer", "offers"] },
  phase: { de: ["Lebensphase", "Lebensphasen"], en: ["life phase", "life phases"] },
  transition: { de: ["Übergang", "Übergänge"], en: ["transition", "transitions"] },
  pair: { de: ["Paar", "Paare"], en: ["pair", "pairs"] },
  sector: { de: ["Bereich", "Bereiche"], en: ["sector", "sectors"] },
  area: { de: ["Sozialraum", "Sozialräume"], en: ["area", "areas"] },
} as const satisfies Record<string, Noun>

/** „A, B und C“; of more than `most` names the rest as a number. */
export function listed(names: readonly string[], most = 5): Bilingual {
  if (names.length > most) {
    const rest = names.length - most
    const head = names.slice(0, most).join(", ")
    return { de: `${head} und ${rest} weitere`, en: `${head} and ${rest} more` }
  }
  if (names.length < 2) return { de: names.join(""), en: names.join("") }
  const head = names.slice(0, -1).join(", ")
  return { de: `${head} und ${names.at(-1)}`, en: `${head} and ${names.at(-1)}` }
}

/** The name of a group of actors as readers know it: sectors and affiliations by their label. */
export function groupName(key: string): string {
  return sector.labels[key as SectorId] ?? affiliation.labels[key as Affiliation] ?? key
}

/** Joins sentences of both languages, leaving out what is absent. */
export function sentences(...parts: readonly (Bilingual | undefined | false)[]): Bilingual {
  const present = parts.filter((part): part is Bilingual => Boolean(part))
  return { de: present.map(({ de }) => de).join(" "), en: present.map(({ en }) => en).join(" ") }
}
