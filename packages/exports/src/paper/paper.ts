/** A gap that a person fills in, shown as „[bitte ergänzen: Vorlagennummer]“. */
export interface Gap {
  readonly gap: string
}

/** A piece of running text; text from documents is plain text, never markup. */
export type Inline = string | Gap | { readonly strong: string }
export type Inlines = readonly Inline[]

export interface ListItem {
  readonly text: Inlines
  /** How far it is indented, from 0. */
  readonly level: 0 | 1 | 2
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Inlines }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | {
      readonly kind: "table"
      /** Empty for a table of two columns whose first is the header of each row. */
      readonly headers: readonly string[]
      readonly rows: readonly (readonly Inlines[])[]
    }

/** A text for people that becomes Markdown or a Word document. */
export interface Paper {
  readonly title: string
  readonly blocks: readonly Block[]
}

export function gap(what: string): Gap {
  return { gap: what }
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: "heading", level, text }
}

export function paragraph(...text: Inline[]): Block {
  return { kind: "paragraph", text }
}

/** One line for each text. */
export function list(items: readonly (string | Inlines)[], ordered = false): Block {
  return {
    kind: "list",
    ordered,
    items: items.map((text) => ({ text: typeof text === "string" ? [text] : text, level: 0 })),
  }
}

export function table(headers: readonly string[], rows: readonly (readonly (Inline | Inlines)[])[]): Block {
  return {
    kind: "table",
    headers,
    rows: rows.map((row) => row.map((cell) => (isInlines(cell) ? cell : [cell]))),
  }
}

function isInlines(cell: Inline | Inlines): cell is Inlines {
  return Array.isArray(cell)
}

/** How many gaps a paper has. */
export function countGaps({ blocks }: Paper): number {
  const inlines = blocks.flatMap((block): Inlines => {
    if (block.kind === "heading") return []
    if (block.kind === "paragraph") return block.text
    if (block.kind === "list") return block.items.flatMap(({ text }) => text)
    return block.rows.flat(2)
  })
  return inlines.filter((one) => typeof one === "object" && "gap" in one).length
}

/** What stands in place of a gap. */
export function gapText({ gap: what }: Gap): string {
  return `[bitte ergänzen: ${what}]`
}
