import type { SettingsSource } from "@kettenwerk/rules"

/** Language of answers. */
export type Language = "de" | "en"

/** Everything the service needs from outside. No file system, no editor, no clock of its own. */
export interface Host {
  /** Day deadlines are compared with when neither settings nor documents name one; ISO. */
  stichtag(): string
  language(): Language
  /** Settings of a document, strongest first. The same array as long as nothing changed. */
  settings(uri: string): readonly SettingsSource[]
}
