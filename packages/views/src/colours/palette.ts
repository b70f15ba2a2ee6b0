/** Colour schemes: for light and dark surroundings, for high contrast, and for paper. */
export type Scheme = "light" | "dark" | "contrast" | "print"

/** A tint to fill with and the strong colour around it. */
export interface Tone {
  readonly fill: string
  readonly stroke: string
}

/** Colours of a picture. Text on `background`, `surface` and every fill reaches at least 4.5 : 1, strokes 3 : 1. */
export interface Palette {
  readonly background: string
  readonly surface: string
  readonly text: string
  /** Secondary text. */
  readonly muted: string
  /** Rules and frames. */
  readonly line: string
  readonly accent: string
  /** Draws attention to something to talk about. Never alone: words or a pattern stand beside it. */
  readonly attention: string
  /** Tones of sectors and kinds; a code or shape tells them apart as well. */
  readonly tones: readonly Tone[]
}

const grey: Tone = { fill: "#f2f2f2", stroke: "#404040" }

/** The palettes; `contrast.test.ts` holds what they promise. */
export const palettes: Readonly<Record<Scheme, Palette>> = {
  light: {
    background: "#ffffff",
    surface: "#f3f4f6",
    text: "#1b1b1b",
    muted: "#4d4d4d",
    line: "#767676",
    accent: "#0b4f8a",
    attention: "#9a3412",
    tones: [
      { fill: "#dbe9f9", stroke: "#1f5fa8" },
      { fill: "#dcf0dd", stroke: "#23702c" },
      { fill: "#fde5cf", stroke: "#a14a00" },
      { fill: "#e9e0f5", stroke: "#6a3fa0" },
      { fill: "#d6f0ee", stroke: "#0b6e69" },
      { fill: "#fbdfe7", stroke: "#a32a52" },
      { fill: "#f6ecc6", stroke: "#735b00" },
      { fill: "#e4e7eb", stroke: "#4b5563" },
    ],
  },
  dark: {
    background: "#1e1e1e",
    surface: "#2a2a2a",
    text: "#f0f0f0",
    muted: "#c8c8c8",
    line: "#8f8f8f",
    accent: "#7cc4ff",
    attention: "#ffb37c",
    tones: [
      { fill: "#17324f", stroke: "#7cc0ff" },
      { fill: "#163a1b", stroke: "#7fd489" },
      { fill: "#4a2a0c", stroke: "#ffb066" },
      { fill: "#33214d", stroke: "#c9a6ff" },
      { fill: "#0d3a38", stroke: "#5fd6cd" },
      { fill: "#4a1628", stroke: "#ff9dba" },
      { fill: "#3d3206", stroke: "#e6c84f" },
      { fill: "#333a43", stroke: "#c3ccd8" },
    ],
  },
  contrast: {
    background: "#000000",
    surface: "#000000",
    text: "#ffffff",
    muted: "#ffffff",
    line: "#ffffff",
    accent: "#6fc3ff",
    attention: "#ffd23f",
    tones: [
      { fill: "#000000", stroke: "#6fc3ff" },
      { fill: "#000000", stroke: "#7cf08a" },
      { fill: "#000000", stroke: "#ffb066" },
      { fill: "#000000", stroke: "#d5b8ff" },
      { fill: "#000000", stroke: "#5ff0e4" },
      { fill: "#000000", stroke: "#ffa8c2" },
      { fill: "#000000", stroke: "#ffe066" },
      { fill: "#000000", stroke: "#ffffff" },
    ],
  },
  print: {
    background: "#ffffff",
    surface: "#ffffff",
    text: "#000000",
    muted: "#333333",
    line: "#595959",
    accent: "#000000",
    attention: "#000000",
    tones: [grey, grey, grey, grey, grey, grey, grey, grey],
  },
}
