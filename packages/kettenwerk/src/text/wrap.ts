import stringWidth from "string-width"

/** Breaks text into lines of at most `columns` cells at spaces; a longer word stands on its own line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  for (const paragraph of text.split("\n")) {
    let line = ""
    let width = 0
    for (const word of paragraph.split(/[ \t]+/)) {
      const wordWidth = stringWidth(word)
      if (line !== "" && width + 1 + wordWidth > columns) {
        lines.push(line)
        line = ""
        width = 0
      }
      width += (line === "" ? 0 : 1) + wordWidth
      line = line === "" ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
