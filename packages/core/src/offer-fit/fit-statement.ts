import type { Bilingual } from "../finding.js"
import type { Source } from "../source.js"

/** What a sentence is: something both papers state, something to ask, or something the paper is silent about. */
export type FitKind = "fact" | "question" | "silent"

/** One sentence about a new offer with the places it rests on. Never a verdict. */
export interface FitStatement {
  readonly kind: FitKind
  readonly text: Bilingual
  /** Places in the paper. */
  readonly paper: readonly Source[]
  /** Places in the concept. */
  readonly concept: readonly Source[]
}

/** Places a sentence rests on; each may be missing. */
export interface FitPlaces {
  readonly paper?: readonly (Source | undefined)[]
  readonly concept?: readonly (Source | undefined)[]
}

/** Something the text states. */
export function fact(text: Bilingual, places: FitPlaces = {}): FitStatement {
  return statement("fact", text, places)
}

/** Something to talk about. */
export function question(text: Bilingual, places: FitPlaces = {}): FitStatement {
  return statement("question", text, places)
}

/** Something the paper says nothing about. */
export function silent(text: Bilingual, places: FitPlaces = {}): FitStatement {
  return statement("silent", text, places)
}

function statement(kind: FitKind, text: Bilingual, { paper = [], concept = [] }: FitPlaces): FitStatement {
  return {
    kind,
    text: { de: ended(text.de), en: ended(text.en) },
    paper: known(paper),
    concept: known(concept),
  }
}

/** A name that ends with a full stop („e. V.“) ends the sentence as well. */
function ended(sentence: string): string {
  return sentence.replace(/\.\.$/u, ".")
}

function known(places: readonly (Source | undefined)[]): readonly Source[] {
  return places.filter((place) => place !== undefined)
}
