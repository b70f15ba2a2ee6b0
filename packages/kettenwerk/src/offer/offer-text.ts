import type { OfferFit } from "@kettenwerk/core"
import type { Language } from "../language.js"
import { printable } from "../text/printable.js"
import { wrap } from "../text/wrap.js"
import { offerTitle, placesOf, purpose } from "./offer-words.js"
import type { OfferAnswer } from "./print-offer.js"

const signs = { fact: "–", question: "?", silent: "·" } as const

/** All offers of the paper as text: a sentence a line, its places behind it. */
export function offerText(
  { paper, concept, fits }: OfferAnswer,
  language: Language,
  columns: number,
): string {
  const width = Math.min(columns, 100)
  const german = language === "de"
  const beside = german ? `Papier: ${paper}, Konzept: ${concept}.` : `Paper: ${paper}, concept: ${concept}.`
  const head = wrap(printable(`${beside} ${purpose(language)}`), width).join("\n")
  const blocks = fits.map((fit) =>
    [printable(offerTitle(fit, language)), ...aspectLines(fit, language, width)].join("\n"),
  )
  const legend = german
    ? "– steht so da   ? zum Besprechen   · dazu steht nichts im Papier"
    : "– stated   ? to talk about   · the paper says nothing"
  return `${[head, ...blocks, legend].join("\n\n")}\n`
}

function aspectLines({ aspects }: OfferFit, language: Language, width: number): readonly string[] {
  return aspects.flatMap(({ title, statements }) => [
    "",
    title[language],
    ...statements.flatMap((statement) => {
      const places = placesOf(statement, language)
      const sentence = `${statement.text[language]}${places === "" ? "" : ` (${places})`}`
      return wrap(printable(sentence), width - 4).map(
        (line, index) => `${index === 0 ? `  ${signs[statement.kind]} ` : "    "}${line}`,
      )
    }),
  ])
}
