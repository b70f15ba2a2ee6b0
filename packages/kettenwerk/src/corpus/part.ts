import type { Bilingual, Finding, Stage } from "@kettenwerk/core"
import type { DocumentOrigin } from "@kettenwerk/markdown"
import type { SettingsSource } from "@kettenwerk/rules"

/** A document to check. Everything here is plain data, so that it can go to a worker or be a key. */
export interface PartFile {
  readonly uri: string
  readonly text: string
  /** Index of its settings. */
  readonly settings: number
}

/** Settings as they were found, before anything is made of them. */
export interface PlainSettings {
  readonly flags: readonly Pick<SettingsSource, "layer" | "name" | "value">[]
  readonly file?: { readonly uri: string; readonly text: string }
  /** True if they name the day themselves, so that today does not matter. */
  readonly namesDay: boolean
}

/** Some of the documents of a run, checked together. */
export interface Part {
  readonly files: readonly PartFile[]
  readonly settings: readonly PlainSettings[]
  readonly status?: Stage
  /** Day deadlines are compared with when neither settings nor documents name one; ISO. */
  readonly stichtag: string
}

/** What the check of one group says. */
export interface GroupVerdict {
  /** Addresses of its documents, in their order. */
  readonly uris: readonly string[]
  readonly findings: readonly Finding[]
  readonly broken: readonly { readonly rule: string; readonly error: string }[]
  /** The day the group was compared with; missing if it holds no concept. */
  readonly stichtag?: string
  readonly documents: readonly VerdictDocument[]
  /** What is wrong with options. Mistakes in settings files are findings. */
  readonly problems: readonly Bilingual[]
  readonly timing: readonly { readonly rule: string; readonly milliseconds: number }[]
}

export interface VerdictDocument {
  readonly uri: string
  readonly title?: string
  readonly recognised: boolean
  readonly stage: Stage
}

/** What the check of a part says: its documents' origins, and a verdict for every group within the part. */
export interface PartVerdict {
  readonly origins: readonly DocumentOrigin[]
  readonly groups: readonly GroupVerdict[]
  /** Milliseconds spent on reading and on rules. */
  readonly reading: number
  readonly checking: number
}
