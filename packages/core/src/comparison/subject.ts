import type { Bilingual } from "../finding.js"
import { fieldFacts } from "../model/field-facts.js"
import type { CollectionName } from "../model/model.js"
import { collectionNouns, type Gender, type Noun, noun } from "./collection-nouns.js"
import { type AnyEntity, nameOf, type Side } from "./entity.js"
import type { Identities } from "./identities.js"
import { quoted } from "./plain-text.js"

/** What a sentence speaks about: its noun and what follows it, the name as a rule. */
export interface Subject {
  readonly noun: Noun
  /** „Z1.2 „Familien kennen eine Anlaufstelle““; empty if there is nothing to name. */
  readonly named: Bilingual
}

/** How a thing is spoken of. Names are the author's own, of the version that is asked for. */
export function subjectOf(
  collection: CollectionName,
  entity: AnyEntity,
  side: Side,
  identities: Identities,
): Subject {
  const refer = (field: string, target: CollectionName) => {
    const id = entity[field]
    return typeof id === "string" ? identities.nameOf(target, id, side) : undefined
  }
  const plain = (name: string): Bilingual => quoted(name)
  switch (collection) {
    case "relations": {
      const from = refer("from", "actors") ?? "?"
      const to = refer("to", "actors") ?? "?"
      return {
        noun: collectionNouns.relations,
        named: { de: `zwischen ${from} und ${to}`, en: `between ${from} and ${to}` },
      }
    }
    case "memberships": {
      const body = plain(refer("body", "bodies") ?? "?")
      const name = plain(nameOf(entity))
      return {
        noun: collectionNouns.memberships,
        named: { de: `${name.de} im Gremium ${body.de}`, en: `${name.en} in the body ${body.en}` },
      }
    }
    case "statements": {
      const label = fieldFacts("statements").get("kind")?.labels?.[String(entity.kind)] ?? String(entity.kind)
      return { noun: collectionNouns.statements, named: plain(label) }
    }
    case "documents":
      return {
        noun: collectionNouns.documents,
        named: identities.isOnly("documents") ? nothing : plain(nameOf(entity)),
      }
    case "needs":
      return {
        noun: entity.kind === "beduerfnis" ? wish : collectionNouns.needs,
        named: plain(nameOf(entity)),
      }
    case "lifePhases":
      return {
        noun: entity.kind === "transition" ? transition : collectionNouns.lifePhases,
        named: plain(nameOf(entity)),
      }
    case "resolutions": {
      const number = typeof entity.paperNumber === "string" ? `${entity.paperNumber} ` : ""
      return { noun: collectionNouns.resolutions, named: numbered(number, plain(nameOf(entity))) }
    }
    default: {
      const number = typeof entity.number === "string" ? `${entity.number.replace(/[\s.:)]+$/u, "")} ` : ""
      return { noun: collectionNouns[collection], named: numbered(number, plain(nameOf(entity))) }
    }
  }
}

const nothing: Bilingual = { de: "", en: "" }
const wish = noun("n", "Bedürfnis", "Bedürfnisse", "expressed need")
const transition = noun("m", "Übergang", "Übergänge", "transition")

function numbered(number: string, name: Bilingual): Bilingual {
  return { de: `${number}${name.de}`, en: `${number}${name.en}` }
}

export type GrammaticalCase = "nominative" | "accusative" | "dative"

const articles: Readonly<Record<GrammaticalCase, Readonly<Record<Gender, string>>>> = {
  nominative: { m: "der", f: "die", n: "das", p: "die" },
  accusative: { m: "den", f: "die", n: "das", p: "die" },
  dative: { m: "dem", f: "der", n: "dem", p: "den" },
}

/** „das Ziel Z1.2 „…““ in the case asked for, „the goal Z1.2 “…”” in English. */
export function withArticle(
  { noun: { gender, one }, named }: Subject,
  grammaticalCase: GrammaticalCase,
): Bilingual {
  const join = (...words: readonly string[]) => words.filter((word) => word !== "").join(" ")
  return {
    de: join(articles[grammaticalCase][gender], one.de, named.de),
    en: join("the", one.en, named.en),
  }
}

/** „beim Ziel …“, „bei der Maßnahme …“. */
export function at(subject: Subject): Bilingual {
  const { de, en } = withArticle(subject, "dative")
  return { de: de.startsWith("dem ") ? `beim ${de.slice(4)}` : `bei ${de}`, en: `for ${en}` }
}
