import type { ReaderContext } from "../reader.js"
import { funderIn, fundIn, paysCoordination, shareIn } from "../readers/funding-text.js"
import { emitProgramme, programmesIn } from "../readers/stated-programme.js"
import { statedDraft } from "../stated-draft.js"
import { moneyOf } from "../values.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, type Sentence, sentencesOf } from "./sentences-of.js"

const money =
  /(?:ca\.\s*|rund\s*)?\d[\d.\s\u00a0]*(?:,\d+)?\s*(?:Mio\.?\s*|Tsd\.?\s*)?(?:€|Euro|EUR)(?:\s+(?:jährlich|pro Jahr|im Jahr(?!\s+\d)))?/u
const given =
  /(?<![\p{L}])(?:bewilligt|angemeldet|bereitgestellt|zugesagt|eingestellt|eingeplant|bereit|bereitstellt|beantragt|zur Verfügung|finanziert|unterstützt|gefördert|fördert|bezuschusst)(?![\p{L}])/iu
const forWhat =
  /(?<![\p{L}])[Ff]ür\s+(?:die|den|das|dem|unsere[n]?|eine[n]?)\s+((?:\p{Ll}[\p{L}-]*\s+)?\p{Lu}[\p{L}-]*(?:\s+(?:und\s+)?\p{Lu}[\p{L}-]*){0,3}?)(?=\s+(?:jährlich|einmalig|rund|insgesamt|zusätzlich|ca\.|\d|hat|haben|sind|ist|werden|wird|stehen|steht|stellt|gibt|im|aus|liegen|liegt|erhält|konnten)\b)/u
const tooGeneral =
  /^(?:\p{Ll}+\s+)?(?:Maßnahmen?|Umsetzung|Konzept\p{L}*|Angebote?|Familien|Kinder|Projekte?|Vorhaben|Präventionskette|Ziele|Bedarfe?|Jahre?|Haushalt|Prävention)$/u

/**
 * Reads money that a sentence gives to one thing: „Für die Treffpunkte hat das Land 40.000 € aus dem Programm „…“
 * bewilligt“, „… eine volle Stelle, die zu 60 Prozent aus Mitteln des Europäischen Sozialfonds Plus gefördert wird“.
 * Sums for „die Maßnahmen“ as a whole are no funding of anything.
 */
export function readFundings(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") return
  const all = sentencesOf(prose.part)
  for (const sentence of all) {
    readShare(sentence, prose, context)
    readEnd(sentence, prose, context)
  }
  for (const [index, sentence] of all.entries()) {
    const { text } = sentence
    if (isQuestion(text) || !given.test(text)) continue
    const amountText = money.exec(text)?.[0]
    const fund = fundIn(text)
    const share = shareIn(text)
    const programme = programmesIn(text)[0]
    const object = objectOf(text, all[index - 1]?.text)
    if (object === undefined || tooGeneral.test(object)) continue
    if (
      amountText === undefined &&
      fund === undefined &&
      !(programme !== undefined && /Förderung|gefördert/u.test(text))
    )
      continue
    const at = { part: sentence.part, base: prose.base, text, section: prose.section }
    const dates = statedDates(sentence.part).filter(({ value }) => !budgetYear(text, value.text))
    const date =
      dates.length === 2 && dates[0]!.value.relation === "since" && dates[1]!.value.relation === "until"
        ? undefined
        : dates[0]
    const gives =
      /^(?:Dafür|Hierfür|Dazu)\s+(?:stellt|gibt|übernimmt)\s+(?:das|die|der)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?)\s/u.exec(
        text,
      )?.[1]
    const budget = /(?:Kreis|Stadt|Landes|Gemeinde)?[Hh]aushalt(?:s|es)?(?:\s+\d{4})?/u.exec(text)?.[0]
    const funder =
      gives ??
      supports.exec(text)?.[1] ??
      promises.exec(text)?.[1] ??
      (budget !== undefined && programme === undefined
        ? budget
        : (funderIn(text.slice(text.indexOf(object) + object.length)) ??
          funderIn(text.slice(0, text.indexOf(object)))))
    context.emit(
      statedDraft("fundings", at, context, {
        name: object,
        mergeKey: "name",
        fields: {
          object,
          programme: programme === undefined ? undefined : emitProgramme(context, at, programme),
          fund,
          funder,
          share: /geförder|Förderung|finanziert|Mitteln/u.test(text) ? share : undefined,
          date: date?.value,
          amount: amountText === undefined ? undefined : moneyOf(amountText),
          coordination: paysCoordination(object) ? true : undefined,
        },
      }),
    )
  }
}

/** „…, davon 30.000 € aus dem Landesprogramm „Starke Quartiere“ (bis 31.12.2028)“ below the name of what it pays for. */
const partOf =
  /(?<![\p{L}])davon\s+(\d[\d.]*\s*(?:€|Euro|EUR))\s+(?:im\s+Jahr\s+)?(?:aus|vom|über)\s+(?:(?:dem|der|den|das)\s+)?(?=\S*(?:[Pp]rogramm|[Rr]ichtlinie|[Ff]onds|[Ff]örderung|Mitteln))/u

function readShare({ part, text }: Sentence, prose: ProseText, context: ReaderContext): void {
  const found = partOf.exec(text)
  const object = prose.section.title.replace(/\s*\([^()]*\)$/u, "")
  if (found === null || object === "" || prose.section.level < 2 || prose.section.canonical.length > 0) return
  const programme = programmesIn(text)[0]
  const until = statedDates(part).find(({ value }) => value.relation === "until")
  if (programme === undefined && until === undefined) return
  const at = { part, base: prose.base, text, section: prose.section }
  context.emit(
    statedDraft("fundings", at, context, {
      name: object,
      mergeKey: "name",
      fields: {
        object,
        programme: programme === undefined ? undefined : emitProgramme(context, at, programme),
        fund: fundIn(text),
        funder: /(?<![\p{L}])Landes(?:programm|mitteln|förderung)/u.test(text) ? "Land" : undefined,
        date: until?.value,
        amount: moneyOf(found[1]!),
      },
    }),
  )
}

/** „Die Landesförderung für die Koordinierung (0,5 Stelle) endet am 31.12.2027.“ */
const ends =
  /^(?:Die|Unsere|Der)\s+(?:(Landes|Bundes|Stiftungs|Kreis|EU-|ESF-)?(?:[Ff]örderung|[Zz]uwendung|[Zz]uschuss|[Ff]inanzierung))\s+(?:für|der|des)\s+(?:(?:die|das|den|der|des)\s+)?(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?)(?:\s*\([^()]{2,40}\))?(?:\s+(?:durch|vom|von)\s+(?:(?:die|den|das|der|dem)\s+)?(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?))?\s+(?:endet|läuft|ist|reicht)(?![\p{L}])/u

function readEnd({ part, text }: Sentence, prose: ProseText, context: ReaderContext): void {
  const found = ends.exec(text)
  const dates = statedDates(part)
  const date =
    dates.find(({ value }) => value.relation === "until") ??
    (/\sendet\s|\släuft\s.*\saus[.]?$/u.test(text) ? dates[0] : undefined)
  if (found === null || date === undefined) return
  const object = found[2]!
  const last =
    date.value.relation === "until"
      ? date.value
      : {
          ...date.value,
          from: null,
          relation: "until" as const,
          edtf: date.value.to === null ? null : `../${date.value.to}`,
        }
  context.emit(
    statedDraft("fundings", { part, base: prose.base, text, section: prose.section }, context, {
      name: object,
      mergeKey: "name",
      fields: {
        object,
        funder: found[3] ?? funders[found[1] ?? ""],
        fund: fundIn(text),
        date: last,
        coordination: paysCoordination(object) ? true : undefined,
      },
    }),
  )
}

const funders: Readonly<Record<string, string>> = {
  Landes: "Land",
  Bundes: "Bund",
  Kreis: "Kreis",
  "EU-": "Europäische Union",
}

/** „Der Elternkurs wird mit 6.500 Euro im Jahr aus Mitteln … gefördert.“ */
const passive =
  /^(?:Der|Die|Das)\s+(\p{Lu}[\p{L}-]*(?:\s+(?:[„"][^“”"]{2,60}[“”"]|\p{Lu}[\p{L}-]*))?)\s+(?:wird|werden)\s[^;]{0,160}?\d[^;]{0,160}?(?:gefördert|finanziert|bezuschusst|unterstützt)(?![\p{L}])/u

/** „Für das Frühstück rechnen wir mit 8.000 Euro. Der Club hat zugesagt, 3.000 Euro davon zu übernehmen.“ */
const forWhom =
  /(?<![\p{L}])[Ff]ür\s+(?:das|den|die|unsere?n?)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3})(?=\s)/u
const promises =
  /^(?:Die|Der|Das|Eine?)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3})\s+(?:hat\s+(?:zugesagt|bewilligt|zugesichert)|übernimmt|spendet|stellt|zahlt|gibt|steuert)(?![\p{L}])/u

/** „Die Sparkassenstiftung fördert das Spielmobil mit …“ */
const supports =
  /^(?:\p{Lu}\p{Ll}+:\s+)?(?:Die|Der|Das|Eine?)\s+(\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*){0,3})\s+(?:unterstützt|fördert|finanziert|bezuschusst)\s+(?:die|den|das|unsere?n?)\s+(\p{Lu}[\p{L}-]*(?:\s+(?:[„"][^“”"]{2,60}[“”"]|\p{Lu}[\p{L}-]*))?)\s+(?:\p{L}+\s+)?mit\s/u

/** „Für die mobile Sprechstunde sind …“; „Dafür steht eine Stelle …“ takes the subject of the sentence before. */
function objectOf(text: string, before: string | undefined): string | undefined {
  const named = forWhat.exec(text)?.[1]
  if (named !== undefined) return named
  const paid = passive.exec(text)?.[1]
  if (paid !== undefined) return paid
  const helped = supports.exec(text)?.[2]
  if (helped !== undefined) return helped
  if (before !== undefined && /(?<![\p{L}])davon(?![\p{L}])/u.test(text)) return forWhom.exec(before)?.[1]
  if (!/^(?:Dafür|Hierfür|Dazu|Sie|Er|Die Stelle|Diese)(?![\p{L}])/u.test(text) || before === undefined)
    return undefined
  const subject =
    /^(?:Die|Der|Das|Unsere)\s+((?:\p{Lu}[\p{L}-]*)(?:\s+(?:der|des)\s+\p{Lu}[\p{L}-]*)?)\s/u.exec(
      before.replace(/^[^:.]{0,40}:\s+/u, ""),
    )?.[1]
  return subject
}

function budgetYear(text: string, date: string): boolean {
  return /^\d{4}$/u.test(date) && new RegExp(`[Hh]aushalt(?:s|es|splan|sjahr)?\\s+${date}`, "u").test(text)
}
