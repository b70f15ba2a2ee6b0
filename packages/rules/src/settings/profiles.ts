import type { Bilingual, valueLists } from "@kettenwerk/core"
import type { Level } from "../severity.js"

type CanonicalSection = valueLists.CanonicalSection

/** What a kind of concept has to contain and how strict the rules are about it. Data, no code. */
export interface Profile {
  readonly id: string
  readonly name: Bilingual
  readonly description: Bilingual
  /** Sections a concept of this kind has, in their usual order. */
  readonly requiredSections: readonly CanonicalSection[]
  /** Sections it has once it is more than a draft. */
  readonly requiredFromPaper: readonly CanonicalSection[]
  /** Levels by code, or by family with `*` („lang-*“), as for a council paper. */
  readonly levels: Readonly<Record<string, Level>>
}

const usualSections = [
  "anlass",
  "verstaendnis",
  "ausgangslage",
  "bestand",
  "bedarf",
  "beteiligung",
  "organisation",
  "netzwerk",
  "lebensphasen",
  "ziele",
  "massnahmen",
  "zeitplan",
  "ressourcen",
  "evaluation",
] as const satisfies readonly CanonicalSection[]

/** Name of the profile in force when nothing else is said. */
export const defaultProfile = "praeventionskonzept"

/** The profiles that come with the product. */
export const profiles: readonly Profile[] = [
  {
    id: "minimal",
    name: { de: "Kurzkonzept", en: "Short concept" },
    description: {
      de: "Für kurze Texte und erste Fassungen: nur das Nötigste wird verlangt, Stil und Sprache bleiben ungeprüft.",
      en: "For short texts and first versions: only the essentials are asked for, style and language are not checked.",
    },
    requiredSections: ["ausgangslage", "bedarf", "ziele", "massnahmen"],
    requiredFromPaper: [],
    levels: {
      "lang-*": "off",
      "premise-*": "off",
      "quality-*": "off",
      "struct-rationale-perspectives": "off",
    },
  },
  {
    id: defaultProfile,
    name: { de: "Präventionskonzept", en: "Prevention concept" },
    description: {
      de: "Der übliche Aufbau eines kommunalen Präventionskonzepts, das beraten und beschlossen werden soll.",
      en: "The usual layout of a municipal prevention concept that is to be debated and adopted.",
    },
    requiredSections: usualSections,
    requiredFromPaper: ["beschluss"],
    levels: {},
  },
  {
    id: "thueringen",
    name: { de: "Thüringer Präventionsketten", en: "Thuringian prevention chains" },
    description: {
      de: "Wie das Präventionskonzept, dazu Jahresgespräch und Basisangebot aus dem Landesprogramm.",
      en: "Like the prevention concept, with the annual review and the basic offer of the state programme.",
    },
    requiredSections: [...usualSections.slice(0, 9), "basisangebot", ...usualSections.slice(9)],
    requiredFromPaper: ["beschluss"],
    levels: {},
  },
  {
    id: "kinderstark",
    name: { de: "kinderstark – NRW schafft Chancen", en: "kinderstark (North Rhine-Westphalia)" },
    description: {
      de: "Wie das Präventionskonzept, dazu die Good-Practice-Kriterien.",
      en: "Like the prevention concept, with the good practice criteria.",
    },
    requiredSections: usualSections,
    requiredFromPaper: ["beschluss"],
    levels: {},
  },
]

/** A profile that comes with the product, by its id. */
export function findProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id)
}

/** What a profile says about a rule: by its code, else by its family; undefined if nothing. */
export function profileLevel({ levels }: Profile, code: string): Level | undefined {
  if (Object.hasOwn(levels, code)) return levels[code]
  const family = `${code.slice(0, code.indexOf("-"))}-*`
  return Object.hasOwn(levels, family) ? levels[family] : undefined
}
