/** What the text between the end of a field's code and its end is. */
export type FieldKind = "contents" | "link" | "other"

interface OpenField {
  code: string
  inCode: boolean
}

/**
 * Follows complex fields through runs and paragraphs: the code of a field is no text, its result is, except that
 * of a table of contents.
 */
export interface FieldState {
  begin(): void
  separate(): void
  end(): void
  addCode(text: string): void
  /** True between the beginning of a field and its result. */
  readonly inCode: boolean
  readonly inContents: boolean
  /** Address of the link that the text is part of. */
  readonly href: string | undefined
}

export function createFieldState(): FieldState {
  const open: OpenField[] = []
  return {
    begin: () => void open.push({ code: "", inCode: true }),
    separate() {
      const field = open.at(-1)
      if (field !== undefined) field.inCode = false
    },
    end: () => void open.pop(),
    addCode(text) {
      const field = open.at(-1)
      if (field?.inCode === true) field.code += text
    },
    get inCode() {
      return open.at(-1)?.inCode ?? false
    },
    get inContents() {
      return open.some(({ code }) => kindOfCode(code) === "contents")
    },
    get href() {
      return open.map(({ code }) => linkOfCode(code)).findLast((href) => href !== undefined)
    },
  }
}

/** What a field is, by its code: „TOC \o "1-3"“, „HYPERLINK "…"“. */
export function kindOfCode(code: string): FieldKind {
  const word = code.trim().split(/\s/u)[0]?.toUpperCase()
  if (word === "TOC" || word === "INDEX") return "contents"
  return word === "HYPERLINK" ? "link" : "other"
}

/** Address in „HYPERLINK "…"“; none for a place inside of the document. */
export function linkOfCode(code: string): string | undefined {
  return /^\s*HYPERLINK\s+(?:\\[nt]\s+)*"([^"]+)"/iu.exec(code)?.[1]
}
