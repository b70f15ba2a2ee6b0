import type { Bilingual } from "../finding.js"
import type { MunicipalityKind } from "../model/values.js"
import { type KnownMunicipality, laender, thuringianKeys } from "./thuringian-keys.js"

/** What a key of 5, 8 or 12 digits is: Kreisschlüssel, AGS, ARS. */
export type KeyKind = "kreis" | "ags" | "ars"

/** A key that was read, or what is wrong with it; `suggestion` is the key that was probably meant. */
export type KeyReading =
  | {
      readonly ok: true
      /** The digits without blanks. */
      readonly key: string
      readonly kind: KeyKind
      readonly land: { readonly code: string; readonly name: string }
      /** The first five digits. */
      readonly district: string
      /** The district, where it is known by name. */
      readonly known?: KnownMunicipality
      /** Last day (ISO) on which the key was in force. */
      readonly validUntil?: string
    }
  | {
      readonly ok: false
      readonly problem: KeyProblem
      readonly detail: Bilingual
      readonly suggestion?: string
    }

/** Why a key cannot be right. */
export type KeyProblem = "not-digits" | "leading-zero" | "length" | "land" | "kind" | "unknown"

const kinds: Readonly<Record<number, KeyKind>> = { 5: "kreis", 8: "ags", 12: "ars" }

/**
 * Checks an AGS (8), ARS (12) or Kreisschlüssel (5 digits), blanks between groups allowed. Keys have no check
 * digit: only form, Land, the kind of municipality and, for Thuringia, the district can be wrong.
 */
export function checkKey(text: string, kind?: MunicipalityKind): KeyReading {
  const shown = text.trim().slice(0, 40)
  const key = text
    .trim()
    .slice(0, 40)
    .replace(/[\s.-]/g, "")
  if (!/^[0-9]+$/.test(key)) {
    return problem("not-digits", {
      de: `„${shown}“ ist kein Schlüssel: Er besteht nur aus Ziffern.`,
      en: `“${shown}” is no key: it has digits only.`,
    })
  }
  const keyKind = kinds[key.length]
  if (keyKind === undefined) return wrongLength(shown, key)
  const code = key.slice(0, 2)
  const land = laender[code]
  if (land === undefined) {
    return problem("land", {
      de: `„${shown}“ beginnt mit ${code}. Die Länder haben die Nummern 01 bis 16.`,
      en: `“${shown}” begins with ${code}. The Länder are numbered 01 to 16.`,
    })
  }
  const district = key.slice(0, 5)
  const known = thuringianKeys.find((entry) => entry.key === district)
  if (code === "16" && known === undefined) {
    return problem("unknown", {
      de: `„${shown}“ gehört zu keinem Landkreis und keiner kreisfreien Stadt in Thüringen.`,
      en: `“${shown}” belongs to no district or district-free town in Thuringia.`,
    })
  }
  const mismatch = kind && kindProblem(shown, key, keyKind, kind, known)
  if (mismatch) return mismatch
  return {
    ok: true,
    key,
    kind: keyKind,
    land: { code, name: land },
    district,
    ...(known ? { known } : {}),
    ...(known?.validUntil === undefined ? {} : { validUntil: known.validUntil }),
  }
}

/** YAML reads `09162000` without quotes as a number, and the zero is gone. */
function wrongLength(shown: string, key: string): KeyReading {
  const padded = `0${key}`
  // 01, 02 and 04 have no Regierungsbezirk: „1606800“ is a key of Thuringia that is one digit short.
  const plausible = laender[padded.slice(0, 2)] !== undefined && !/^0[124][1-9]/.test(padded)
  if (kinds[padded.length] !== undefined && plausible) {
    return problem(
      "leading-zero",
      {
        de: `„${shown}“ fehlt wohl die führende Null. Schreiben Sie bitte „${padded}“ in Anführungszeichen.`,
        en: `“${shown}” probably lacks its leading zero. Please write “${padded}” in quotation marks.`,
      },
      padded,
    )
  }
  return problem("length", {
    de: `„${shown}“ hat ${key.length} Ziffern. Ein Kreisschlüssel hat 5, ein AGS 8, ein ARS 12.`,
    en: `“${shown}” has ${key.length} digits. A district key has 5, an AGS 8, an ARS 12.`,
  })
}

function kindProblem(
  shown: string,
  key: string,
  keyKind: KeyKind,
  kind: MunicipalityKind,
  known: KnownMunicipality | undefined,
): KeyReading | undefined {
  const district = key.slice(0, 5)
  const isDistrict = kind === "landkreis" || kind === "kreisfreie-stadt"
  if (known && isDistrict && known.kind !== kind) {
    const [de, en] =
      known.kind === "landkreis"
        ? ["ein Landkreis", "a district"]
        : ["eine kreisfreie Stadt", "a district-free town"]
    return problem("kind", {
      de: `„${shown}“ gehört zu ${known.name}; das ist ${de}.`,
      en: `“${shown}” belongs to ${known.name}, which is ${en}.`,
    })
  }
  if (kind === "landkreis" && keyKind !== "kreis") {
    return problem(
      "kind",
      {
        de: `Ein Landkreis hat einen Schlüssel mit fünf Ziffern, hier wohl „${district}“.`,
        en: `A district has a key of five digits, here probably “${district}”.`,
      },
      district,
    )
  }
  const wholeDistrict = keyKind === "ags" ? key.endsWith("000") : keyKind === "ars" && key.endsWith("0000000")
  if (kind === "kreisfreie-stadt" && !wholeDistrict) {
    return problem(
      "kind",
      {
        de: `Der Schlüssel einer kreisfreien Stadt hat acht Ziffern und endet auf 000, hier wohl „${district}000“.`,
        en: `The key of a district-free town has eight digits and ends in 000, here probably “${district}000”.`,
      },
      `${district}000`,
    )
  }
  if (kind === "kreisangehoerige-gemeinde" && (keyKind === "kreis" || wholeDistrict)) {
    return problem("kind", {
      de: `„${shown}“ steht für einen ganzen Kreis. Eine Gemeinde hat acht Ziffern und endet nicht auf 000.`,
      en: `“${shown}” stands for a whole district. A municipality has eight digits and does not end in 000.`,
    })
  }
  return undefined
}

function problem(kind: KeyProblem, detail: Bilingual, suggestion?: string): KeyReading {
  return { ok: false, problem: kind, detail, ...(suggestion === undefined ? {} : { suggestion }) }
}
