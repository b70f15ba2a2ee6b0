import { cleanText } from "./clean-text.js"
import { syllables } from "./hyphenate.js"
import { textWidth } from "./text-width.js"

/** The space a label has. */
export interface LabelSpace {
  readonly width: number
  readonly size: number
  readonly bold?: boolean
  /** More lines than this end with „…“; as many as needed if absent. */
  readonly lines?: number
  /** Longest text that is laid out, 240 characters if absent; whatever follows stands in the text twin. */
  readonly longest?: number
}

/** Breaks a label into lines: at spaces, after „/“ and dashes, else by hyphenation, at last anywhere. */
export function wrapLabel(text: string, space: LabelSpace): readonly string[] {
  const { width, size, bold = false, lines: most = Number.POSITIVE_INFINITY, longest = 240 } = space
  const fits = (candidate: string) => textWidth(candidate, size, bold) <= width
  const lines: string[] = []
  let line = ""
  const push = () => {
    lines.push(line.trimEnd())
    line = ""
  }
  for (const word of wordsOf(cleanText(text, longest))) {
    if (fits((line + word).trimEnd())) {
      line += word
      continue
    }
    let rest = word
    const parts = [...syllables(word.trimEnd())]
    if (word.endsWith(" ")) parts[parts.length - 1] += " "
    // A word that fits into a line of its own moves there, unless much of this line would stay empty.
    const isTight = line !== "" && textWidth(line, size, bold) > width * 0.3
    if (line !== "" && (isTight || parts.length === 1) && fits(word.trimEnd())) {
      push()
      line = word
      continue
    }
    while (rest !== "") {
      if (fits((line + rest).trimEnd())) {
        line += rest
        break
      }
      let fitting = 0
      while (fitting < parts.length - 1 && fits(`${line}${parts.slice(0, fitting + 1).join("")}-`)) fitting++
      const taken = parts.splice(0, bestBreak(parts, fitting)).join("")
      if (taken !== "") {
        line += /[-/–]$/.test(taken) ? taken : `${taken}-`
        rest = parts.join("")
        push()
      } else if (line !== "") push()
      else {
        // Not even one syllable fits: a hostile or very narrow label, broken by characters.
        const characters = [...rest]
        let count = 1
        while (count < characters.length && fits(characters.slice(0, count + 1).join(""))) count++
        line = characters.slice(0, count).join("")
        rest = characters.slice(count).join("")
        parts.splice(0, parts.length, rest)
        if (rest !== "") push()
      }
    }
  }
  if (line !== "") push()
  return lines.length <= most ? lines : shortened(lines, most, fits)
}

/** „Beteiligungs-gremium“ reads better than „Beteiligungsgre-mium“: the last joint of a compound among the parts. */
function bestBreak(parts: readonly string[], fitting: number): number {
  for (let count = fitting; count > 0; count--) {
    if (/(?:ung|heit|keit|schaft|ion|tät|tum)s$/u.test(parts.slice(0, count).join(""))) return count
  }
  return fitting
}

function shortened(
  lines: readonly string[],
  most: number,
  fits: (text: string) => boolean,
): readonly string[] {
  const kept = lines.slice(0, most)
  const characters = [...kept[most - 1]!.replace(/-$/, "")]
  while (characters.length > 0 && !fits(`${characters.join("").trimEnd()}…`)) characters.pop()
  kept[most - 1] = `${characters.join("").trimEnd()}…`
  return kept
}

/** Pieces a line may be broken between, with the space that follows each; „e. V.“ stays together. */
function wordsOf(text: string): readonly string[] {
  const joined = text.replace(/(?<=(?:^|[^\p{L}])\p{L}\.) (?=\p{L}\.)/gu, "\u00A0")
  return joined.match(/[^ /–-]*(?:[/–-]+ *| +|$)/gu)?.filter((word) => word !== "") ?? []
}
