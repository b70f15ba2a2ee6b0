import { offerLimit } from "../../chain/index.js"
import { formatDate, isDefinite } from "../../dates/index.js"
import { fold } from "../../german/index.js"
import type { Funding } from "../../model/entity-types.js"
import type { FitAspect } from "../fit-aspect.js"
import type { FitContext } from "../fit-context.js"
import { type FitStatement, fact, question, silent } from "../fit-statement.js"
import { short } from "../fit-words.js"

/** Who pays, how long, and what the concept documents about the same source. */
export const funding: FitAspect = {
  id: "funding",
  title: { de: "Finanzierung und Zeit", en: "Funding and time" },
  read(context) {
    const { offer, stated } = context
    const money: FitStatement =
      offer.fundingText === undefined
        ? silent({
            de: "Zur Finanzierung steht nichts im Papier.",
            en: "The paper says nothing about funding.",
          })
        : fact(
            {
              de: `Zur Finanzierung steht im Papier: „${short(offer.fundingText)}“.`,
              en: `About funding the paper says: “${short(offer.fundingText)}”.`,
            },
            { paper: [stated("fundingText")] },
          )
    const cost =
      offer.costText === undefined && offer.cost === undefined
        ? [
            silent({
              de: "Ob das Angebot für Familien kostenfrei ist, dazu steht nichts im Papier.",
              en: "The paper says nothing about whether the offer is free of charge for families.",
            }),
          ]
        : []
    return [money, ...sources(context), ...time(context), ...cost]
  },
}

/** What the concept documents about a source the paper names. */
function sources({ concept, offer, stated }: FitContext): readonly FitStatement[] {
  const said = fold(offer.fundingText ?? "")
  if (said === "") return []
  return concept.fundings
    .filter((one) => namesOf(one).some((name) => name.length > 3 && said.includes(fold(name))))
    .slice(0, 3)
    .map((one) => {
      const name = namesOf(one).find((known) => said.includes(fold(known))) ?? one.name
      const what = one.object ?? one.name
      const span =
        one.date === undefined ? undefined : { de: formatDate(one.date), en: formatDate(one.date, "en") }
      return fact(
        {
          de: `Aus „${name}“ wird laut Konzept auch „${what}“ gefördert${span === undefined ? "" : ` (${span.de})`}.`,
          en: `According to the concept “${name}” also funds “${what}”${span === undefined ? "" : ` (${span.en})`}.`,
        },
        { paper: [stated("fundingText")], concept: [one.source] },
      )
    })
}

function namesOf({ fund, guideline, funder }: Funding): readonly string[] {
  return [fund, guideline, funder].filter((name) => name !== undefined)
}

/** A limit in time beside the period of the concept, and what may come after it. */
function time({ concept, joint, offer, stated, stichtag }: FitContext): readonly FitStatement[] {
  const limit = offerLimit(offer, (id) => joint.fundings.find((one) => one.id === id))
  const paper = [stated("date") ?? stated("duration") ?? stated("fundingText")]
  if (offer.duration === "dauerhaft")
    return [
      fact(
        {
          de: "Das Papier nennt das Angebot dauerhaft.",
          en: "The paper calls the offer permanent.",
        },
        { paper: [stated("duration")] },
      ),
    ]
  if (limit === undefined)
    return [
      silent({
        de: "Ob das Angebot befristet ist, dazu steht nichts im Papier.",
        en: "The paper says nothing about whether the offer is limited in time.",
      }),
    ]
  const until = limit.until === undefined ? undefined : { de: day(limit.until), en: limit.until }
  const main = concept.documents.find(({ id }) => id === concept.chains[0]?.concept)
  const end = isDefinite(main?.period) ? main.period.to : null
  const longer =
    limit.until !== undefined && end !== null && limit.until < end && main?.period !== undefined
      ? [
          fact(
            {
              de: `Das Konzept gilt länger: ${formatDate(main.period)}.`,
              en: `The concept is valid longer: ${formatDate(main.period, "en")}.`,
            },
            { concept: [main.fieldSources?.["period"] ?? main.source] },
          ),
        ]
      : []
  const isOver = limit.until !== undefined && limit.until < stichtag
  return [
    fact(
      until === undefined
        ? {
            de: "Das Angebot ist befristet, ohne dass ein Ende genannt ist.",
            en: "The offer is limited in time without a stated end.",
          }
        : isOver
          ? {
              de: `Die genannte Frist ${until.de} ist am Stichtag vorbei.`,
              en: `The stated limit ${until.en} is over on the day of evaluation.`,
            }
          : {
              de: `Das Angebot ist befristet bis ${until.de}.`,
              en: `The offer is limited until ${until.en}.`,
            },
      { paper },
    ),
    ...longer,
    question(
      {
        de:
          offer.basic === true
            ? "Ein Basisangebot soll bleiben. Wer zahlt danach?"
            : "Was kommt danach, und wer zahlt es?",
        en:
          offer.basic === true
            ? "A basic offer is to stay. Who pays afterwards?"
            : "What comes afterwards, and who pays for it?",
      },
      { paper },
    ),
  ]
}

/** „2028-12-31“ as „31.12.2028“. */
function day(iso: string): string {
  return iso.split("-").reverse().join(".")
}
