import { programmes as register, vocabulary } from "../../vocabulary/index.js"
import type { NameReference } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import { type Stated, statedDraft, statedName } from "../stated-draft.js"

/** A programme as a text names it. */
export interface NamedProgramme {
  readonly name: string
  readonly registryId?: string
  /** A guideline that pays, not a programme one joins. */
  readonly guideline?: boolean
  readonly start: number
  readonly end: number
}

const quoted =
  /(?:Landes|Bundes|Förder|Modell|Aktions|Rahmen|Kreis|EU-)?[Pp]rogramm(?:s|es|e)?\s*[:–-]?\s*[„“"»›‚]([^„“”"«»‹›]{3,90})[“”"«‹‘]/gu
const named =
  /(?:Landes|Bundes|Förder|Modell|Aktions)programm(?:s|es)?\s+(\p{Lu}[\p{L}\p{M}\d&-]*(?:\s+(?:(?:der|des|für|und|zur|zum|in|im|&|–|-)\s+){0,2}\p{Lu}[\p{L}\p{M}\d&-]*){0,7})/gu

/** Programmes named in a text: registered ones by any of their names, others by „Landesprogramm …“ or in quotes. */
export function programmesIn(text: string): readonly NamedProgramme[] {
  const found: NamedProgramme[] = []
  const add = (programme: NamedProgramme): void => {
    if (found.some(({ start, end }) => start < programme.end && programme.start < end)) return
    if (
      programme.registryId !== undefined &&
      found.some(({ registryId }) => registryId === programme.registryId)
    )
      return
    found.push(programme)
  }
  // A name in quotes is the name; a registered programme need not be meant by some of its words.
  for (const match of text.matchAll(quoted)) {
    const name = match[1]!.trim()
    const known = vocabulary.programme.whole(name)?.value
    const entry = register.find(({ id }) => id === known)
    add({
      name: entry?.name ?? name,
      ...(entry === undefined ? {} : { registryId: entry.id }),
      ...(entry?.guideline === true ? { guideline: true } : {}),
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  for (const mention of vocabulary.programme.find(text)) {
    const entry = register.find(({ id }) => id === mention.value)
    if (entry === undefined) continue
    add({
      name: entry.name,
      registryId: entry.id,
      ...(entry.guideline === true ? { guideline: true } : {}),
      start: mention.start,
      end: mention.end,
    })
  }
  for (const match of text.matchAll(named)) {
    const name = match[1]!.trim().replace(/\s+(?:Teil|An|Mit|Seit|Zum|Zur|Im|In|Für|Der|Die|Das)$/u, "")
    if (!/^(?:Teil|Förderung|Teilnahme|Mittel)$/u.test(name))
      add({ name, start: match.index, end: match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Emits a programme and returns a reference to it. */
export function emitProgramme(
  context: ReaderContext,
  at: Stated,
  { name, registryId }: NamedProgramme,
): NameReference {
  const entry = register.find(({ id }) => id === registryId)
  context.emit(
    statedDraft("programmes", at, context, {
      name,
      mergeKey: registryId === undefined ? "name" : `key:${registryId}`,
      fields: {
        registryId,
        short: entry?.short,
        ageScope:
          entry?.ageScope === undefined
            ? undefined
            : { text: entry.name, fromMonth: entry.ageScope.fromMonth, toMonth: entry.ageScope.toMonth },
      },
    }),
  )
  return statedName(at, name, "programmes")
}

export type Variant = "A" | "B"

/** „Variante A“, „Var. B“, „mit geförderter Koordinationsstelle“. */
export function variantIn(text: string): Variant | undefined {
  const written = /\b(?:Variante|Var\.|Modell)\s*([AB])(?![\p{L}\d])/u.exec(text)?.[1]
  if (written !== undefined) return written as Variant
  return undefined
}

/** Whether a coordination post is funded, where the text or the variant says so. */
export function coordinationFundedIn(text: string): boolean | undefined {
  if (
    /\bohne\s+(?:eine\s+)?(?:Förderung\s+(?:einer|der)\s+Koordin\p{L}+|geförderte[nr]?\s+Koordin\p{L}+|Koordin\p{L}+stelle)/iu.test(
      text,
    )
  )
    return false
  if (
    /\bmit\s+(?:einer\s+)?(?:Förderung\s+(?:einer|der)\s+Koordin\p{L}+|geförderte[nr]?\s+Koordin\p{L}+)/iu.test(
      text,
    )
  )
    return true
  if (
    /geförder(?:t|te|ten)\s+(?:wird|werden)?[^.]{0,60}?Koordin\p{L}+stelle|Koordin\p{L}+stelle[^.]{0,60}?geförder|Förderung\s+(?:einer|der)\s+(?:\p{L}+\s+)?Koordin\p{L}+stelle/iu.test(
      text,
    )
  )
    return true
  const variant = variantIn(text)
  return variant === undefined ? undefined : variant === "A"
}

/** „Stufe 3“, „Förderstufe 2“. */
export function stageIn(text: string): number | undefined {
  const found = /\b(?:Förder|Programm)?[Ss]tufe\s+(\d|I{1,3}V?|IV|V)\b/u.exec(text)?.[1]
  if (found === undefined) return undefined
  const roman = ["I", "II", "III", "IV", "V"].indexOf(found)
  return roman >= 0 ? roman + 1 : Number(found)
}
