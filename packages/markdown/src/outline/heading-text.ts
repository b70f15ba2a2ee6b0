import { type Rich, rawText, slice, stripEnds, trim } from "../blocks/rich.js"

/** A heading without its numbering and closing punctuation. */
export interface HeadingText {
  readonly title: Rich
  readonly number?: string
}

// A number in front of these words counts something; it is no numbering.
const counted =
  "(?!(?:Lebensjahr|Lebensjahre|Klasse|Klassen|Quartal|Halbjahr|Jahre|Jahr|Monate|Prozent|Treffen|Besprechung|Sitzung|\\p{L}{1,20}sitzung|\\p{L}{1,20}treffen)(?![\\p{L}]))"
const numbering = new RegExp(
  `^(?:(?:kapitel|kap\\.|teil|abschnitt|step|schritt|phase(?=\\s+(?:\\d|[IVX])+\\s*[:–-]))\\s+)?` +
    `(?:(\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?|\\d{1,2}[.)]|[IVX]{1,5}(?:\\.\\d{1,2}){1,3}\\.?|[IVX]{1,5}[.)]?|[A-Z]\\.?\\d(?:\\.\\d{1,2})*|[a-zA-Z][.)])[\\s\u00a0]*[:–—-]?[\\s\u00a0]+${counted}` +
    `|(\\d{1,2})(?:[\\s\u00a0]*[:–—-][\\s\u00a0]+|[\\s\u00a0]+)(?=\\p{Lu})${counted})(?=\\S)`,
  "iu",
)

/** What designers put in front of a heading: „① Hebammenmobil“, „➤ Termine“, „👶 Rund um die Geburt“. */
const ornaments = /^(?:[\s*_#]|[①-⓿➀-➓▶►➤➜→▸‣•■□◆●○★☆✦]|\p{Extended_Pictographic}\uFE0F?)*/u

/**
 * Splits „3.2 Unsere Ziele:“ into „3.2“ and „Unsere Ziele“. Roman, arabic and letter numbering, „Kapitel 3:“
 * and „Step 1:“ count; a year or an age at the start does not. A closing colon goes, a question mark stays.
 */
export function headingText(heading: Rich): HeadingText {
  const whole = stripEnds(trim(heading), ornaments, /[\s:.·…]*$/u)
  const raw = rawText(whole)
  const found = numbering.exec(raw)
  if (found === null) return { title: whole }
  const number = (found[1] ?? found[2] ?? "").replace(/[.)]+$/u, "")
  // A lone small letter or „I“ in running text is no numbering.
  if (/^[a-z]$/u.test(number) && !/^[a-z][.)]/u.test(raw)) return { title: whole }
  return { title: slice(whole, found[0].length), number }
}
