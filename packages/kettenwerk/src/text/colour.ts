const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const
export type Style = keyof typeof codes

/** Wraps text in terminal colours, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** A painter for an output that shows colours or not; colour never carries meaning alone. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text
  return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`
}
