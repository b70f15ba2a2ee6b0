import type { ConceptGroup, DocumentReading, Offer } from "@kettenwerk/core"
import { parse } from "../parse/index.js"
import { readDocument } from "../workspace/read-document.js"
import { assemble, assembleWithPaper, type InputFile, type ReadOptions } from "../workspace/read-workspace.js"
import { offersOfPaper } from "./offers-of-paper.js"

/** A paper about a new offer, read in the light of a concept. */
export interface OfferPaperReading {
  /** The concept alone, as it is without the new offer. */
  readonly concept: ConceptGroup
  /** The concept with the offers of the paper; ids of the concept are the same in both. */
  readonly joint: ConceptGroup
  /** The paper as it was read. */
  readonly paper: DocumentReading
  /** The offers of the paper, as entities of `joint`. Empty if none is recognised. */
  readonly offers: readonly Offer[]
}

/**
 * Reads a paper about new offers together with the documents of each municipality, so that what it refers to (a need
 * by number, a provider by name) is found there. One reading per municipality, in the order of `readWorkspace`.
 */
export function readOfferPaper(
  paper: InputFile,
  concept: readonly InputFile[],
  options: ReadOptions = {},
): readonly OfferPaperReading[] {
  const documents = concept.map(({ uri, text }) => readDocument(uri, parse(text), options.settingsOf?.(uri)))
  const read = readDocument(paper.uri, parse(paper.text), options.settingsOf?.(paper.uri))
  const part = { ...read, recognised: true, drafts: offersOfPaper(read) }
  return assemble(documents, options)
    .groups.filter((group) => group.documents.some(({ recognised }) => recognised))
    .map((group) => {
      const own = new Set(group.documents.map(({ uri }) => uri))
      const joint = assembleWithPaper(
        documents.filter(({ uri }) => own.has(uri)),
        part,
        options,
      )
      return {
        concept: group,
        joint,
        paper: joint.documents.find(({ uri }) => uri === paper.uri)!,
        offers: joint.model.offers.filter(({ source }) => source.uri === paper.uri),
      }
    })
}
