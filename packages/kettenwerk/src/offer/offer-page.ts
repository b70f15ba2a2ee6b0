import type { OfferFit } from "@kettenwerk/core"
import type { Twin, TwinPage } from "@kettenwerk/views"
import type { Language } from "../language.js"
import { offerTitle, placesOf, purpose } from "./offer-words.js"
import type { OfferAnswer } from "./print-offer.js"

/** All offers of the paper as one page; each aspect is a table of sentences, what they are, and their lines. */
export function offerPage({ paper, concept, fits }: OfferAnswer, language: Language): TwinPage {
  const german = language === "de"
  const [only] = fits.length === 1 ? fits : []
  return {
    title: only === undefined ? (german ? "Neue Angebote" : "New offers") : offerTitle(only, language),
    language,
    lead: [
      german ? `Papier: ${paper}. Konzept: ${concept}.` : `Paper: ${paper}. Concept: ${concept}.`,
      purpose(language),
    ],
    chapters: fits.map((fit) => ({
      ...(only === undefined && { title: offerTitle(fit, language) }),
      sections: sections(fit, paper, language),
    })),
  }
}

const kinds = {
  de: { fact: "steht so da", question: "zum Besprechen", silent: "steht nicht im Papier" },
  en: { fact: "stated", question: "to talk about", silent: "not in the paper" },
} as const

function sections({ aspects }: OfferFit, paper: string, language: Language): readonly Twin[] {
  const german = language === "de"
  return aspects.map(({ title, statements }) => ({
    title: title[language],
    sentences: [],
    tables: [
      {
        caption: german
          ? `${title.de}: Papier ${paper} und Konzept`
          : `${title.en}: paper ${paper} and concept`,
        header: german ? ["Satz", "Art", "Fundstelle"] : ["Sentence", "Kind", "Place"],
        rows: statements.map((statement) => [
          statement.text[language],
          kinds[language][statement.kind],
          placesOf(statement, language),
        ]),
      },
    ],
  }))
}
