import type { Bilingual } from "../finding.js"
import { fold, nameKey, tokenise } from "../german/index.js"
import type { Model } from "../model/model.js"
import { participationKind, premise, sector } from "../model/values.js"

/** What a term is a name of. */
export const termKinds = {
  offers: { de: "Angebote", en: "Offers" },
  focusAreas: { de: "Schwerpunkte", en: "Focus areas" },
  challenges: { de: "Herausforderungen", en: "Challenges" },
  programmes: { de: "Programme", en: "Programmes" },
  bodies: { de: "Gremien", en: "Bodies" },
  participation: { de: "Beteiligungsformen", en: "Kinds of participation" },
  sectors: { de: "Fachbereiche", en: "Sectors" },
  premises: { de: "Prämissen", en: "Premises" },
  indicators: { de: "Indikatoren", en: "Indicators" },
} as const satisfies Record<string, Bilingual>
export type TermKind = keyof typeof termKinds

/** A word a municipality uses for something. */
export interface Term {
  readonly kind: TermKind
  /** What makes two spellings one term. */
  readonly key: string
  /** As the text writes it, without the place. */
  readonly label: string
}

/** The terms of one municipality, each once, in the order of the text. */
export function termsOf(model: Model): readonly Term[] {
  const places = placeWords(model)
  const terms = new Map<string, Term>()
  const add = (kind: TermKind, label: string) => {
    const bare = withoutPlace(label, places)
    const key = nameKey(bare)
    if (key !== "" && !terms.has(`${kind} ${key}`)) terms.set(`${kind} ${key}`, { kind, key, label: bare })
  }
  for (const { name, status } of model.offers) if (status !== "beendet") add("offers", name)
  for (const { name } of model.focusAreas) add("focusAreas", name)
  for (const { name } of model.challenges) add("challenges", name)
  for (const { name } of model.programmes) add("programmes", name)
  for (const { name, required } of model.bodies) if (required !== true) add("bodies", name)
  for (const { kind } of model.participationFormats)
    if (kind !== undefined) add("participation", participationKind.labels[kind])
  for (const { value } of model.sectors) add("sectors", sector.labels[value])
  for (const { value } of model.premises) if (value !== undefined) add("premises", premise.labels[value])
  for (const { name } of model.indicators) add("indicators", name)
  return [...terms.values()]
}

/** Words of the municipality and its areas: „Elterncafé Nord“ and „Elterncafé Süd“ are both „Elterncafé“. */
function placeWords({ municipalities, areas, chains }: Model): ReadonlySet<string> {
  const names = [...municipalities, ...areas, ...chains].map(({ name }) => name)
  const words = names.flatMap((name) => tokenise(name).flatMap(({ text }) => text.split("-")))
  return new Set([...words.map(fold).filter((word) => !common.has(word)), ...compass])
}

const compass = ["nord", "süd", "ost", "west", "mitte", "nordost", "nordwest", "südost", "südwest"].map(fold)

/** Words of place names that say something else on their own. */
const common: ReadonlySet<string> = new Set(
  ["stadt", "landkreis", "kreis", "gemeinde", "ganzer", "ganze", "alle", "raum", "sozialraum"].map(fold),
)

/** The name without the places at its end; a name that is only a place stays as it is. */
function withoutPlace(label: string, places: ReadonlySet<string>): string {
  const words = label.trim().split(/\s+/u)
  while (words.length > 1 && isPlace(words.at(-1)!, places)) {
    words.pop()
    while (
      words.length > 1 &&
      /^(?:in|im|am|an|auf|der|des|den|dem|für|von|vom|Landkreis|Landkreises|Stadt|Kreis|[–—-])$/u.test(
        words.at(-1)!,
      )
    )
      words.pop()
  }
  return words.join(" ")
}

function isPlace(word: string, places: ReadonlySet<string>): boolean {
  const parts = word
    .replace(/[()„“,.]/gu, "")
    .split("-")
    .map(fold)
  return parts.length > 0 && parts.every((part) => places.has(part) || places.has(part.replace(/s$/u, "")))
}
