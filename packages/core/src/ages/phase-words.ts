import { type Cursor, isKey } from "../dates/tokens.js"

/** A stage of life that a word stands for; months as in the model. */
export interface PhaseWord {
  readonly label: string
  readonly fromMonth: number
  readonly toMonth: number | null
  /** Id in the `default` preset, if the word means one of its phases. */
  readonly id?: string
}

type Row = readonly [stem: string, label: string, from: number, to: number | null, id?: string]

/**
 * Word stems (folded) and the stage they mean, more special stems first. A stem in several words needs all
 * of them in a row; each may carry any ending or be followed by a part of a compound.
 */
const rows: readonly Row[] = [
  ["rund um schwangerschaft und geburt", "Schwangerschaft und Geburt", -9, 0, "schwangerschaft-geburt"],
  ["rund um die schwangerschaft und geburt", "Schwangerschaft und Geburt", -9, 0, "schwangerschaft-geburt"],
  ["rund um die geburt", "Rund um die Geburt", -9, 0, "schwangerschaft-geburt"],
  ["rund um geburt", "Rund um die Geburt", -9, 0, "schwangerschaft-geburt"],
  ["schwangerschaft und geburt", "Schwangerschaft und Geburt", -9, 0, "schwangerschaft-geburt"],
  ["werdend eltern", "Werdende Eltern", -9, 0, "schwangerschaft-geburt"],
  ["werdend muetter", "Werdende Mütter", -9, 0, "schwangerschaft-geburt"],
  ["werdend vaeter", "Werdende Väter", -9, 0, "schwangerschaft-geburt"],
  ["werdend famili", "Werdende Familien", -9, 0, "schwangerschaft-geburt"],
  ["vor der geburt", "Vor der Geburt", -9, 0, "schwangerschaft-geburt"],
  ["schwanger", "Schwangerschaft", -9, 0, "schwangerschaft-geburt"],
  ["praenatal", "Schwangerschaft", -9, 0, "schwangerschaft-geburt"],
  ["frueh kindheit", "Frühe Kindheit", 0, 36, "fruehe-kindheit"],
  ["fruehkindlich", "Frühe Kindheit", 0, 36, "fruehe-kindheit"],
  ["fruehe hilfe", "Frühe Hilfen", -9, 36],
  ["neugeboren", "Neugeborene", 0, 1],
  ["saeugling", "Säuglingsalter", 0, 12],
  ["baby", "Säuglingsalter", 0, 12],
  ["babies", "Säuglingsalter", 0, 12],
  ["kleinkind", "Kleinkindalter", 12, 36],
  ["kleinstkind", "Kleinkindalter", 0, 36],
  ["kinderkrippe", "Krippe", 0, 36, "fruehe-kindheit"],
  ["krippe", "Krippe", 0, 36, "fruehe-kindheit"],
  ["vorschul", "Vorschule", 60, 72],
  ["schulanfaenger", "Schulanfang", 66, 84],
  ["kindergarten", "Kindergarten", 36, 72, "kita"],
  ["kindergaerten", "Kindergarten", 36, 72, "kita"],
  ["kindertages", "Kita", 36, 72, "kita"],
  ["elementarbereich", "Elementarbereich", 36, 72, "kita"],
  ["kita", "Kita", 36, 72, "kita"],
  ["grundschul", "Grundschule", 72, 120, "grundschule"],
  ["grundschueler", "Grundschule", 72, 120, "grundschule"],
  ["primarstufe", "Primarstufe", 72, 120, "grundschule"],
  ["primarbereich", "Primarbereich", 72, 120, "grundschule"],
  ["hort", "Hort", 72, 120, "grundschule"],
  ["weiterfuehrend schul", "Weiterführende Schule", 120, 192, "sek1"],
  ["sekundarstufe ii", "Sekundarstufe II", 192, 228],
  ["sek ii", "Sekundarstufe II", 192, 228],
  ["oberstufe", "Oberstufe", 192, 228],
  ["sekundarstufe i", "Sekundarstufe I", 120, 192, "sek1"],
  ["sekundarstufe", "Sekundarstufe", 120, 192, "sek1"],
  ["sekundarbereich", "Sekundarbereich", 120, 192, "sek1"],
  ["sek i", "Sekundarstufe I", 120, 192, "sek1"],
  ["sek 1", "Sekundarstufe I", 120, 192, "sek1"],
  ["regelschul", "Regelschule", 120, 192, "sek1"],
  ["uebergang schule beruf", "Übergang Schule–Beruf", 192, 252, "uebergang-beruf"],
  ["uebergang in ausbildung und beruf", "Übergang in Ausbildung und Beruf", 192, 252, "uebergang-beruf"],
  ["uebergang in den beruf", "Übergang in den Beruf", 192, 252, "uebergang-beruf"],
  ["uebergang in die ausbildung", "Übergang in die Ausbildung", 192, 252, "uebergang-beruf"],
  ["berufsorientierung", "Berufsorientierung", 168, 216],
  ["berufseinstieg", "Berufseinstieg", 192, 252, "uebergang-beruf"],
  ["berufseintritt", "Berufseinstieg", 192, 252, "uebergang-beruf"],
  ["ausbildung", "Ausbildung", 192, 252, "uebergang-beruf"],
  ["auszubildend", "Ausbildung", 192, 252, "uebergang-beruf"],
  ["azubi", "Ausbildung", 192, 252, "uebergang-beruf"],
  ["junge erwachsene", "Junge Erwachsene", 216, 324],
  ["junge volljaehrig", "Junge Volljährige", 216, 252],
  ["junge mensch", "Junge Menschen", 0, 324],
  ["kinder und jugendlich", "Kinder und Jugendliche", 0, 216],
  ["schulkind", "Schulkinder", 72, 192],
  ["schulalter", "Schulalter", 72, 192],
  ["jugendphase", "Jugend", 168, 216],
  ["jugendalter", "Jugend", 168, 216],
  ["jugendlich", "Jugendliche", 168, 216],
  ["jugend", "Jugend", 168, 216],
  ["senior", "Alter", 756, null],
  ["aeltere mensch", "Alter", 756, null],
  ["erwachsene", "Erwachsene", 216, null],
]
const byFirstLetter = new Map<string, { parts: readonly string[]; row: Row }[]>()
for (const row of rows) {
  const letter = row[0][0]!
  byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), { parts: row[0].split(" "), row }])
}

/** Words of places and tasks that only look like a stage of life: „Jugendamt“, „Schwangerschaftsberatung“. */
const otherCompounds =
  /(?:amt|amtes|amts|hilfe|hilfen|hilfeplanung|hilfeausschuss|ausschuss|beratung|beratungsstelle|beratungsstellen|planung|traeger|sozialarbeit|arbeit|zentrum|pflege|foerderung|konflikt\w*|ordnung|schutz|leiter\w*|lehrer\w*|leitung\w*|personal|fachkraefte|platz|plaetze)$/

/** Reads a stage of life at token `index`; `next` is the token behind it. */
export function parsePhaseWord(
  cursor: Cursor,
  index: number,
): { phase: PhaseWord; next: number } | undefined {
  const token = cursor.tokens[index]
  if (token === undefined || token.kind === "mark" || token.text.length > 60) return undefined
  if (isKey(cursor, index + 1, "-") && otherCompounds.test(cursor.tokens[index + 2]?.key.slice(-30) ?? ""))
    return undefined
  for (const { parts, row } of byFirstLetter.get(token.key[0] ?? "") ?? []) {
    const next = matchParts(cursor, index, parts)
    if (next === undefined) continue
    const [, label, fromMonth, toMonth, id] = row
    return { phase: { label, fromMonth, toMonth, ...(id === undefined ? {} : { id }) }, next }
  }
  return undefined
}

function matchParts(cursor: Cursor, index: number, parts: readonly string[]): number | undefined {
  let at = index
  for (const part of parts) {
    while (at > index && (isKey(cursor, at, "-") || isKey(cursor, at, "/"))) at++
    const key = cursor.tokens[at]?.key
    if (key === undefined || (part.length <= 3 ? key !== part : !key.startsWith(part))) return undefined
    if (key.length > part.length && otherCompounds.test(key.slice(-30))) return undefined
    at++
  }
  return at
}
