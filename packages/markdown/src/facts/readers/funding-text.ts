import type { DateValue } from "@kettenwerk/core"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft } from "../stated-draft.js"
import { moneyOf } from "../values.js"
import { emitProgramme, programmesIn } from "./stated-programme.js"

/** „ESF Plus“, „ESF“, „EFRE“ … as a text names them. */
export function fundIn(text: string): string | undefined {
  if (/\bESF\s?(?:Plus|\+)|Europäische[rn]?s?\s+Sozialfonds?\s+(?:Plus|\+)/iu.test(text)) return "ESF Plus"
  if (/\bESF\b|Europäische[rn]?s?\s+Sozialfonds/u.test(text)) return "ESF"
  return /\b(?:EFRE|ELER|AMIF|LEADER|REACT-EU)\b/u.exec(text)?.[0]
}

const guidelineName =
  /(?<![\p{L}])(?:ESF[\s-](?:Plus-)?)?(\p{Lu}[\p{L}-]*(?:richtlinie|Richtlinie))(?![\p{L}])/u
const guidelinePhrase = /\bRichtlinie\s+(?:[„"“»][^„“”"«»]{3,100}[“”"«]|(?:zur|für|über)\s+[^,.;()]{3,80})/u

export function guidelineIn(text: string): string | undefined {
  return guidelineName.exec(text)?.[1] ?? guidelinePhrase.exec(text)?.[0]
}

const givers =
  /(?:(?:der|des|vom|den|dem|das|aus)\s+)?((?:Freistaat(?:s)?|Land(?:es)?|Bund(?:es)?|Landkreis(?:es)?|Stadt|Kreis(?:es)?|Bundesrepublik|Europäische[n]?\s+Union|EU|Stiftung|Kreissparkasse|Sparkasse|AOK|Krankenkasse(?:n)?)(?:\s+(?!Für\b|Mit\b)\p{Lu}[\p{L}\p{M}-]+){0,2})(?![\p{L}])/u

/** Who gives the money: „Freistaat Thüringen“, „Land Musterland“, „Europäische Union“. */
export function funderIn(text: string): string | undefined {
  const found = givers.exec(text)?.[1]
  if (found === undefined) return undefined
  return found
    .replace(/^(Freistaat|Land|Bund|Landkreis|Kreis)e?s(?=\s|$)/u, "$1")
    .replace(/^Europäischen\s/u, "Europäische ")
    .replace(/\s+Mittel\p{L}*$/u, "")
    .trim()
}

/** „60 Prozent“, „zu 60 %“ of funding, as a number from 0 to 1. */
export function shareIn(text: string): number | undefined {
  const found = /(\d{1,3})(?:,(\d))?\s*(?:%|Prozent)/u.exec(text)
  if (found === null) return undefined
  const share = Number(`${found[1]}.${found[2] ?? 0}`) / 100
  return share > 0 && share <= 1 ? share : undefined
}

/** Does the money pay for the coordination of the chain? */
export function paysCoordination(text: string): boolean {
  return /[Kk]oordin(?:ation|ierung)s?(?:stelle|fachkraft|skraft)?(?![\p{L}])|[Nn]etzwerkkoordination|Planungskoordination/u.test(
    text,
  )
}

const money =
  /(?<![\p{L}])(?:Förderung|gefördert|Fördermittel|Zuwendung|Zuschuss|bezuschusst|(?:aus|mit)\s+(?:den\s+)?Mitteln|finanziert)(?![\p{L}])/iu

/**
 * Reads a funding out of a line („Förderung aus der Armutspräventionsrichtlinie … aus Mitteln des ESF“). Only what
 * names money: a stage in a programme alone is no funding.
 */
export function emitFundingText(context: ReaderContext, at: Stated, date: DateValue | undefined): void {
  const { text } = at
  if (!money.test(text) || /\bohne\s+Förderung\b|nicht\s+gefördert/iu.test(text)) return
  const fund = fundIn(text)
  const guideline = guidelineIn(text)
  const programme = programmesIn(text)[0]
  const funder = funderIn(text)
  if (fund === undefined && guideline === undefined && programme === undefined && funder === undefined) return
  const amount = /€|\bEuro\b|\bEUR\b/iu.test(text) ? moneyOf(text) : undefined
  context.emit(
    statedDraft("fundings", at, context, {
      name: guideline ?? programme?.name ?? fund ?? text,
      fields: {
        programme: programme === undefined ? undefined : emitProgramme(context, at, programme),
        guideline,
        funder,
        fund,
        date,
        share: shareIn(text),
        amount: amount?.euro === null ? undefined : amount,
        coordination: paysCoordination(text) ? true : undefined,
      },
    }),
  )
}
