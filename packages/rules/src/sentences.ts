/** Offsets of a sentence in the text it was taken from, end excluded. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Words with a dot that do not end a sentence. Folded to lower case, without the dot. */
const abbreviations = new Set(
  (
    "abs art aufl az bd bspw bzgl bzw ca co dgl dipl dr ebd einschl etc evtl f ff gem ggf ggfs grds hrsg i.d.r " +
    "inkl insb insbes jg jgst jh kap kath lfd lit lk lkr max med mind min mio mrd mwst nr o.ä o.g prof rd s s.o s.u " +
    "sog st std stellv str strateg tel u u.a u.ä u.u usw v v.a vgl vs z z.b z.t z.zt zb zzgl"
  ).split(" "),
)
const ordinalFollowers =
  /^\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|Klasse|Lebens|Jahr|Schul|und\b|bis\b|Stufe|Platz|Sitzung)/u

/**
 * Sentences of a plain text. A line feed with an empty line ends one, a single one does not. Abbreviations
 * („z. B.“), dates („05.09.2018“), ordinals („3. Quartal“) and initials do not end a sentence.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
    if (from < end) sentences.push({ start: from, end })
    start = end
  }
  for (const match of text.matchAll(/[.!?…]+[“”"'’)»]*(?=\s|$)|\n[ \t]*\n/g)) {
    const end = match.index + match[0].length
    if (match[0].startsWith("\n")) close(match.index)
    else if (endsSentence(text, match.index, end)) close(end)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (text[at] !== ".") return true
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ""
  const after = text.slice(end, end + 20)
  if (abbreviations.has(before.toLowerCase())) return false
  // „z. B.“ with a space, initials: a single letter before the dot.
  if (/^\p{L}$/u.test(before) || /\.\p{L}$/u.test(before)) return false
  if (/^\d{1,2}$/.test(before) && ordinalFollowers.test(after)) return false
  // German sentences begin with a capital, a digit or a quote.
  return /^\s*$/.test(after) || /^\s+[\p{Lu}\p{N}„"“(*_–-]/u.test(after)
}
