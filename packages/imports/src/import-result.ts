import type { Bilingual } from "@kettenwerk/core"
import type { TableKindId } from "./tables/table-kinds.js"

/** Where text comes from. */
export const importFormats = ["docx", "xlsx", "csv", "chancenportal-csv"] as const
export type ImportFormat = (typeof importFormats)[number]

export interface ImportOptions {
  /** What the bytes are; without it the ending of `name` and the bytes themselves decide. */
  readonly format?: ImportFormat
  /** Name of the file, for its ending and as the title of tables. */
  readonly name?: string
  /** What the rows of tables are; without it the header decides. Only for spreadsheets. */
  readonly kind?: TableKindId
  /** The municipality the text belongs to; written into the frontmatter. */
  readonly municipality?: string
  /** True keeps names, telephone numbers and e-mail addresses of persons. They are left out otherwise. */
  readonly withPersons?: boolean
}

/** Something that is not in the text as it was in the file. */
export interface ImportNote {
  /** `lost`: not in the text. `changed`: in the text in another form. `assumed`: read so because it was unclear. */
  readonly kind: "lost" | "changed" | "assumed"
  readonly message: Bilingual
  /** Heading or sheet it belongs to. */
  readonly place?: string
}

/** Markdown with everything that did not come along, or the reason why nothing could be read. */
export type ImportResult =
  | {
      readonly ok: true
      readonly format: ImportFormat
      readonly markdown: string
      readonly notes: readonly ImportNote[]
    }
  | { readonly ok: false; readonly problem: Bilingual }
