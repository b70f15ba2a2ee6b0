import { type DateReading, readAge, readDate, readFrequency, type TermIndex } from "@kettenwerk/core"
import { vocabulary } from "../vocabulary/index.js"
import type { FoundField } from "./entry.js"

/** The value a cell or short text stands for: the whole of it, or a term that covers most of it. */
export function valueOf<V>(index: TermIndex<V>, text: string, coverage = 0.45): V | undefined {
  const whole = index.whole(text)
  if (whole !== undefined) return whole.value
  const best = index.best(text)
  return best !== undefined && best.coverage >= coverage ? best.value : undefined
}

/** A state of work in a cell: the whole of it, most of it, or what it begins with („✅ 12 Lotsinnen ausgebildet“). */
export function workStateOf(text: string) {
  const own = valueOf(vocabulary.workState, text, 0.3)
  if (own !== undefined) return own
  return /^\s*⏸/u.test(text)
    ? "verschoben"
    : vocabulary.workState.find(text).find(({ start }) => start <= 3)?.value
}

/** All values named in a text, in order, each once. */
export function valuesIn<V>(index: TermIndex<V>, text: string): readonly V[] {
  const whole = index.whole(text)
  if (whole !== undefined) return [whole.value]
  return [...new Set(index.find(text).map(({ value }) => value))]
}

/** Money as written: „12.000 €“, „ca. 1,5 Mio. Euro“, „kostenneutral“. */
export function moneyOf(text: string): { text: string; euro: number | null; neutral?: boolean } {
  const neutral =
    /kostenneutral|keine (?:zusätzlichen )?(?:kosten|mittel)|ohne (?:zusätzliche )?(?:kosten|mittel)|vorhandene[nrms]? (?:mittel|personal|ressourcen)/iu.test(
      text,
    )
  const found =
    /(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}|–))?\s*(mio\.?|million(?:en)?|tsd\.?|tausend|t€)?\s*(?:€|euro|eur)?/iu.exec(
      text,
    )
  const hasUnit = found !== null && /€|euro|eur|mio|tsd|tausend|million/iu.test(text)
  const isBare = found !== null && /^\s*(?:ca\.?\s*)?\d[\d.\s\u00a0]*(?:,\d+)?\s*$/u.test(text)
  if (found === null || !(hasUnit || isBare)) return { text, euro: null, ...(neutral ? { neutral } : {}) }
  const whole = Number(found[1]!.replace(/\D/gu, ""))
  const cents = found[2] !== undefined && /^\d+$/u.test(found[2]) ? Number(`0.${found[2]}`) : 0
  const unit = (found[3] ?? "").toLowerCase()
  const factor = unit.startsWith("mi") ? 1_000_000 : unit === "" ? 1 : 1000
  return { text, euro: Math.round((whole + cents) * factor * 100) / 100, ...(neutral ? { neutral } : {}) }
}

/** Money of a cell; a bare figure counts in the thousands or millions its header states („Kosten (T€)“). */
export function moneyOfField({ text, label = "" }: FoundField): ReturnType<typeof moneyOf> {
  const unit = /(?<!\p{L})(t€|t\s?eur|tsd\.?|tausend|mio\.?)(?!\p{L})/iu.exec(label)?.[1]
  if (unit === undefined || /\p{L}|€/u.test(text)) return moneyOf(text)
  const factor = unit.toLowerCase().startsWith("mio") ? "Mio. €" : "T€"
  return { ...moneyOf(`${text} ${factor}`), text }
}

/** Reads the whole field as a date, with or without „Stand:“ and the like. */
export function dateOf(found: FoundField): DateReading {
  return readDate(found.text)
}

export function ageOf(text: string, notation?: "shared" | "inclusive") {
  return readAge(text, notation === undefined ? {} : { notation })
}

export function frequencyOf(text: string) {
  return readFrequency(text)
}

const yes =
  /^(?:x|✓|✔|☑|☒|ja|j|yes|vorhanden|beidseitig|gegenseitig|beide|beide seiten|von beiden(?: seiten)?|bestätigt|\[x\]|[●•◉■◼⬤🟢✅+]+|1)$/iu
const no =
  /^(?:nein|n|no|einseitig|eine seite|offen|unbestätigt|nicht bestätigt|–|-|—|✗|✘|❌|☐|[○◯□◻⭘⚪]+|\[ \]|0|)$/iu

/** „ja“, „x“, „✔“ are true, „nein“, „–“ false, anything else undefined. */
export function booleanOf(text: string): boolean | undefined {
  if (yes.test(text)) return true
  return no.test(text) ? false : undefined
}

/** First whole number of a text. */
export function integerOf(text: string): number | undefined {
  const found = /(?<![\d,.])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d,])/u.exec(text)
  return found === null ? undefined : Number(found[1]!.replace(/\./gu, ""))
}
