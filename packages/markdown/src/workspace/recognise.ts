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

/** What else is called a prevention concept: those of schools, clubs and the police are not for us. */
const otherTopics = createTermIndex([
  {
    value: "other",
    terms: [
      "Gewalt",
      "Gewaltprävention",
      "Missbrauch",
      "Kindesmissbrauch",
      "Schutzkonzept",
      "Kriminalität",
      "Kriminalprävention",
      "Einbruch",
      "Brandschutz",
      "Extremismus",
      "Radikalisierung",
      "Mobbing",
      "Verein",
      "Schule",
      "Grundschule",
      "Gymnasium",
      "Kita",
      "Kindergarten",
      "Pfarrei",
      "Hochwasser",
      "Arbeitsschutz",
    ],
  },
])

const ownKeys = new Set([
  "kommune",
  "schluessel",
  "ags",
  "status",
  "programm",
  "variante",
  "lebensphasen",
  "altersbereich",
  "stichtag",
])

/** Words of the field that a stretch of text names. */
export interface FieldWords {
  readonly words: ReadonlySet<string>
  /** How often a prevention chain is named. */
  readonly chains: number
}

export function fieldWordsOf(text: string): FieldWords {
  return {
    words: new Set(fieldWords.find(text).map(({ value }) => value)),
    chains: chainWords.find(text).length,
  }
}

/**
 * Is this Markdown a prevention concept or a part of one? Yes if it says so in its frontmatter, or names a
 * prevention chain and speaks of those it is for, or holds facts of the field. A handbook or README does neither.
 */
export function isConcept(
  found: readonly FieldWords[],
  sections: readonly Section[],
  drafts: readonly Draft[],
  frontmatterKeys: readonly string[],
  uri: string,
): boolean {
  if (frontmatterKeys.some((key) => ownKeys.has(key))) return true
  // „Präventionskonzept Landkreis Musterland“: a title that names both needs nothing else, even in a first draft.
  const heading = sections.find(({ kind, level }) => kind === "heading" && level === 1)
  // Papers pasted from Word have their title in bold lines.
  const bold = heading === undefined ? sections.slice(1, 4).filter(({ kind }) => kind === "emphasis") : []
  const title = heading?.title ?? bold.map((line) => line.title).join(" ")
  const isNamed = chainWords.find(title).length > 0
  if (isNamed && placeWords.find(title).length > 0) return true
  if (isManual(uri, sections)) return false
  const words = new Set(found.flatMap((part) => [...part.words])).size
  const headings = sections.map(({ title }) => title).join("\n")
  const chain = found.reduce((sum, { chains }) => sum + chains, 0)
  const inHeading = chainWords.find(headings).length > 0
  const canonical = new Set(sections.flatMap(({ canonical: ids }) => ids.slice(0, 1))).size
  // „Präventionskonzept Musterland“ with its first chapter: most towns leave their kind out of their name.
  if (isNamed && canonical >= 1 && otherTopics.find(title).length === 0) return true
  const facts = new Set(
    drafts
      .filter(({ collection }) => factCollections.has(collection))
      .map(({ collection, name }) => `${collection} ${name}`),
  ).size
  if (inHeading && words >= 2) return true
  if (chain >= 1 && words >= 4 && (canonical >= 1 || facts >= 1)) return true
  // Without a chain in sight, words that any club handbook has are not enough.
  const special = [...new Set(found.flatMap((part) => [...part.words]))].filter((word) => !everyday.has(word))
  return words >= 4 && special.length >= 2 && (facts >= 3 || canonical >= 4)
}

const fewestCodeBlocks = 3

/** A text about concepts, not one: a README, or a manual that quotes code and Markdown. */
function isManual(uri: string, sections: readonly Section[]): boolean {
  if (/(?:^|\/)(?:readme|changelog|contributing|license|agents|security)(?:\.\p{L}+)*$/iu.test(uri))
    return true
  const code = sections.reduce(
    (sum, { blocks }) => sum + blocks.filter(({ block }) => block.kind === "code").length,
    0,
  )
  return code >= fewestCodeBlocks
}

/** Words of the field that stand in many other texts as well. */
const everyday: ReadonlySet<string> = new Set([
  "Kinder",
  "Familien",
  "Eltern",
  "Jugendliche",
  "Netzwerk",
  "Prävention",
  "Träger",
  "Kommune",
])

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
  "agreements",
  "programmeParticipations",
  "fundings",
  "insights",
  "resolutions",
])
