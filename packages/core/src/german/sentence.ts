import { fold } from "./normalise.js"
import { tokenise } from "./token.js"

/** A stretch of text, in UTF-16 units; `end` is exclusive. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Abbreviations behind which a sentence goes on; folded, without dots. */
const abbreviations = new Set(
  `abs abschn abt allg anm anl art aufl az bd bes betr bez bspw bzgl bzw ca co dgl dh dipl dir dr ebd ehem einschl engl entspr etc evtl evt exkl fa ff folg fr frl
   gem geb gef ggf ggfs hg hl hrsg hr ing inkl insb insbes ip jg jh jhd jr kap kath ev kfm kl klin komm kr kreisfr lfd lj lk lkr ltd ltg lt max med mind mio mrd min
   mon monatl mtl nat nds nr nrn od op operat pers pkt pos prof psych quart rd ref reg resp rez sa schr schulj sec sek sog soz spez st std stellv stk str strateg
   stv takt tab tel thür tlw tsd übl usf usw verantw verf vgl vs vorl vors wg wiss wö woech zb zit zt ztw zzgl zzt abb jan feb apr jun jul aug sep sept okt nov dez bgbl`
    .split(/\s+/)
    .map(fold),
)
const months = new Set(
  "januar februar maerz april mai juni juli august september oktober november dezember jaenner".split(" "),
)
/** Words that begin a sentence rather than follow an ordinal number. */
const starters = new Set(
  `der die das dies diese dieser dieses ein eine einer es er sie wir ich ihr man in im an am auf aus bei beim bis mit nach seit um von vor zu zum zur fuer ueber unter durch
   dabei damit danach daher dann dazu deshalb hier hierbei hierzu so und aber auch wenn weil da als wie was wer wo alle alles viele beide jede jeder jedes kein keine
   nun nur ob ohne sowie trotz waehrend wegen zudem zugleich zusaetzlich ausserdem insgesamt bereits derzeit aktuell unser unsere ihre sein seine nicht daran darauf`
    .split(/\s+/)
    .map(fold),
)

const stop = /(?<![.!?…])[.!?…]+["'“”‘’»«)\]*_]*(?=\s|$)|\r?\n[ \t]*\r?\n/g
const wordBefore = /[\p{L}\p{M}\p{N}]+$/u
const wordAfter = /^[\s"'„“”‚‘’»«(*_[]*([\p{L}\p{M}\p{N}]+)/u

/**
 * Splits running text into sentences, without the space between them. Knows German abbreviations („z. B.“, „Nr.“),
 * ordinals („5. März“, „3. Klasse“) and initials; a blank line always ends a sentence.
 */
export function sentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  let from = 0
  stop.lastIndex = 0
  for (const match of text.matchAll(stop)) {
    const blank = match[0].trim() === ""
    const end = blank ? match.index : match.index + match[0].length
    if (!blank && !endsSentence(text, match.index, end)) continue
    push(spans, text, from, end)
    from = match.index + match[0].length
  }
  push(spans, text, from, text.length)
  return spans
}

/** Number of words; numbers and signs do not count. */
export function words(text: string): number {
  return tokenise(text).filter(({ text: word }) => /\p{L}/u.test(word)).length
}

function push(spans: TextSpan[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  if (start < end) spans.push({ start, end })
}

function endsSentence(text: string, stopAt: number, end: number): boolean {
  const next = wordAfter.exec(text.slice(end, end + 60))?.[1]
  if (next === undefined) return true
  if (text[stopAt] !== "." || text[stopAt + 1] === ".") return !/^\p{Ll}/u.test(next)
  const before = wordBefore.exec(text.slice(Math.max(0, stopAt - 40), stopAt))?.[0]
  if (before === undefined) return !/^\p{Ll}/u.test(next)
  if (/^\p{Ll}/u.test(next)) return false
  const following = fold(next)
  if (/^\d+$/.test(before)) {
    if (months.has(following)) return false
    return before.length > 2 || starters.has(following)
  }
  const preceding = fold(before)
  // „z. B.“, „e. V.“, initials: one letter. A known starter behind „e. V.“ begins a sentence all the same.
  if (before.length === 1) return preceding === "v" && starters.has(following)
  if (preceding === "etc" || preceding === "usw") return starters.has(following) || /^\p{Lu}/u.test(next)
  return !abbreviations.has(preceding)
}
