import type { Bilingual, Model, RelationLevel, TieReading } from "@kettenwerk/core"
import type { Publishing } from "./publish/publishable-model.js"

/** Names of the formats, as on the command line. */
export type ExportFormatId =
  | "csv"
  | "xlsx"
  | "json"
  | "vorlage"
  | "vorlage-docx"
  | "markdown"
  | "mermaid"
  | "ics"
  | "graphml"
  | "gexf"
  | "geojson"
  | "hsds"

/** What an export is to contain. The same model and options give the same bytes on every machine. */
export interface ExportOptions extends Publishing {
  /** Day the export refers to, ISO; formats that carry a date use it instead of a clock. */
  readonly stichtag: string
  /** Language of headings and notes; German if absent. */
  readonly language?: "de" | "en"
  /** Formats of many tables: only these, by collection (`offers`); all that are filled if absent. */
  readonly tables?: readonly string[]
  /** Formats of networks: which one. */
  readonly network?: NetworkExportOptions
}

/** Which network is written. Nodes and ties are those of `networkReport` with the same choice. */
export interface NetworkExportOptions {
  /** Actors tied to each other, or to the bodies they sit in, or to the offers they carry; actors if absent. */
  readonly graph?: "akteure" | "gremien" | "angebote"
  /**
   * Id, name or year of a survey, „ohne“ for relations outside of surveys, „alle“ for all of them with the survey as
   * an attribute of each tie; the latest if absent.
   */
  readonly wave?: string
  /** Ties of at least this level; every named tie if absent. */
  readonly level?: RelationLevel
  /** A tie if `any` side names it, if `both` do, or each naming with its direction (`as-given`); `any` if absent. */
  readonly ties?: TieReading
}

/** A file that an export consists of. */
export interface ExportedFile {
  /** Plain file name without a folder, for example „angebote.csv“. */
  readonly name: string
  /** Text is written as UTF-8; a byte order mark, where a format wants one, is part of the text. */
  readonly content: string | Uint8Array
}

/** What an export gave. */
export interface Exported {
  /** One file, or several where the format holds one table each. Empty if there was nothing to write. */
  readonly files: readonly ExportedFile[]
  /** What was left out or could not be said in this format, and why; one sentence each. */
  readonly notes: readonly Bilingual[]
}

/** A format of the registry. */
export interface ExportFormat {
  readonly id: ExportFormatId
  readonly title: Bilingual
  /** What it is for and what it leaves out, in a sentence or two. */
  readonly summary: Bilingual
  /** File name extension without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** True if the content is bytes that a terminal cannot show. */
  readonly binary: boolean
  /** Writes the model, whose entities may belong to several groups. Never throws, whatever the model holds. */
  readonly write: (model: Model, options: ExportOptions) => Promise<Exported>
}
