import { createTermIndex } from "@kettenwerk/core"
import type { Draft } from "../facts/draft.js"
import type { Section } from "../outline/section.js"

const chainWords = createTermIndex(
  [
    {
      value: "chain",
      terms: [
        "Präventionskette",
        "Präventionsketten",
        "Präventionskonzept",
        "Präventionsnetzwerk",
        "Präventionsnetz",
        "Präventionsstrategie",
        "kommunales Handlungskonzept",
        "integrierte kommunale Strategie",
        "Armutspräventionsstrategie",
        "Armutsprävention",
        "Vorsorgekette",
        "Familienförderplan",
        "Jugendförderplan",
        "Sozialstrategie",
        "gelingendes Aufwachsen",
        "gesundes Aufwachsen",
        "Kindergesundheit",
        "Kinderarmut",
        "Frühe Hilfen",
        "kinderstark",
        "Gesamtstrategie Prävention",
        "Bildungskette",
        "Präventionsangebote",
      ],
    },
  ],
  { modifiers: ["kreis", "gesamt", "kommunal"] },
)

const fieldWords = createTermIndex(
  [
    "Kinder",
    "Familien",
    "Eltern",
    "Jugendliche",
    "Jugendamt",
    "Gesundheitsamt",
    "Jugendhilfe",
    "Prävention",
    "Kita",
    "Grundschule",
    "Landkreis",
    "Kreistag",
    "Stadtrat",
    "Kommune",
    "Träger",
    "Sozialraum",
    "Steuerungsgruppe",
    "Beratungsstelle",
    "Familienzentrum",
    "Lebensphase",
    "Jugendhilfeausschuss",
    "Netzwerk",
  ].map((term) => ({ value: term, terms: [term] })),
)

const placeWords = createTermIndex([
  {
    value: "place",
    terms: [
      "Landkreis",
      "Kreis",
      "LK",
      "Stadt",
      "Gemeinde",
      "Samtgemeinde",
      "Verbandsgemeinde",
      "Verwaltungsgemeinschaft",
      "Stadtbezirk",
      "Städteregion",
    ],
  },
])

const ownKeys = new Set([
  "kommune",
  "schluessel",
  "programm",
  "variante",
  "lebensphasen",
  "altersbereich",
  "stichtag",
])

/**
 * Is this Markdown a prevention concept or a part of one? Yes if it says so in its frontmatter, or names a
 * prevention chain and speaks of those it is for, or holds facts of the field. A handbook or README does neither.
 */
export function isConcept(
  text: string,
  sections: readonly Section[],
  drafts: readonly Draft[],
  frontmatterKeys: readonly string[],
): boolean {
  if (frontmatterKeys.some((key) => ownKeys.has(key))) return true
  const sample = text.slice(0, 60_000)
  const words = new Set(fieldWords.find(sample).map(({ value }) => value)).size
  const headings = sections.map(({ title }) => title).join("\n")
  const chain = chainWords.find(sample).length
  const inHeading = chainWords.find(headings).length > 0
  const canonical = new Set(sections.flatMap(({ canonical: found }) => found.slice(0, 1))).size
  const facts = new Set(
    drafts
      .filter(({ collection }) => factCollections.has(collection))
      .map(({ collection, name }) => `${collection} ${name}`),
  ).size
  if (inHeading && words >= 2) return true
  // „Präventionskonzept Landkreis Musterland“: a title that names both needs nothing else, even in a first draft.
  const title = sections.find(({ kind, level }) => kind === "heading" && level === 1)?.title ?? ""
  if (chainWords.find(title).length > 0 && placeWords.find(title).length > 0) return true
  if (chain >= 1 && words >= 4 && (canonical >= 1 || facts >= 1)) return true
  return words >= 4 && (facts >= 3 || canonical >= 4)
}

const factCollections = new Set([
  "offers",
  "bodies",
  "goals",
  "measures",
  "milestones",
  "needs",
  "relations",
  "actors",
  "memberships",
  "participationFormats",
  "resolutions",
])
