import type { Range } from "@kettenwerk/core"
import { z } from "zod"
import type { Unit } from "../define-rule.js"
import { type Level, levelWords } from "../severity.js"
import { type ConfigMessage, unknownCode, unknownKey, unreadable, withoutReason } from "./config-messages.js"
import { didYouMean } from "./did-you-mean.js"
import {
  ruleSetting,
  type Settings,
  type SettingsKey,
  settingsKeys,
  settingsSchema,
} from "./settings-schema.js"
import { reasonOf } from "./zod-reason.js"

export type SettingsLayer = "flag" | "comment" | "frontmatter" | "file" | "editor" | "profile"

/** Settings as a face found them: not read yet, with where they come from. */
export interface SettingsSource {
  readonly layer: "flag" | "file" | "editor"
  /** For people: „kettenwerk.yaml“, „--profil“, „Einstellungen des Editors“. */
  readonly name: string
  /** What the file or option says: the value after YAML or JSON. */
  readonly value: unknown
  /** Address of the file, where findings about it belong. */
  readonly uri?: string
  /** Where a key or value stands in the file. */
  locate?(path: readonly (string | number)[]): Range | undefined
}

/** Something wrong in the settings, with the path to it. */
export interface ConfigProblem extends ConfigMessage {
  readonly path: readonly (string | number)[]
  readonly source?: SettingsSource
}

/** What one layer says about a rule. */
export interface RuleSwitch {
  readonly code: string
  readonly level?: Level
  readonly reason?: string
  readonly options?: Readonly<Record<string, unknown>>
}

export interface SettingsReading {
  readonly settings: Settings
  readonly switches: readonly RuleSwitch[]
  readonly problems: readonly ConfigProblem[]
}

/** Reads settings key by key: what cannot be read is reported and left out, the rest counts. Never throws. */
export function readSettings(source: SettingsSource, units: readonly Unit[]): SettingsReading {
  const problems: ConfigProblem[] = []
  const say = (path: readonly (string | number)[], message: ConfigMessage) =>
    problems.push({ ...message, path, source })
  if (source.value === null || source.value === undefined) return { settings: {}, switches: [], problems }
  if (!isMapping(source.value)) {
    say(
      [],
      unreadable([], { de: "Erwartet wird „Name: Wert“ je Zeile.", en: "Expected “name: value” per line." }),
    )
    return { settings: {}, switches: [], problems }
  }
  const settings: Record<string, unknown> = {}
  const switches: RuleSwitch[] = []
  for (const [key, value] of Object.entries(source.value)) {
    if (!isSettingsKey(key)) {
      say([key], unknownKey(key, didYouMean(key, settingsKeys)))
      continue
    }
    if (key === "regeln") {
      for (const { path, ...rest } of readSwitches(value, units, switches)) say(["regeln", ...path], rest)
      continue
    }
    const parsed = settingsSchema.shape[key].safeParse(value)
    if (parsed.success) settings[key] = parsed.data
    else say([key], unreadable([key], reasonOf(parsed.error)))
  }
  return { settings: settings as Settings, switches, problems }
}

/** Reads `regeln:` of a file or of frontmatter; returns what is wrong, adds what is right to `into`. */
export function readSwitches(
  value: unknown,
  units: readonly Unit[],
  into: RuleSwitch[],
): readonly (ConfigMessage & { readonly path: readonly (string | number)[] })[] {
  const problems: (ConfigMessage & { path: readonly (string | number)[] })[] = []
  if (value === null || value === undefined) return problems
  if (!isMapping(value)) {
    const reason = { de: "Erwartet wird „Regel: Stufe“ je Zeile.", en: "Expected “rule: level” per line." }
    return [{ ...unreadable(["regeln"], reason), path: [] }]
  }
  for (const [code, setting] of Object.entries(value)) {
    const unit = units.find((known) => known.code === code)
    if (unit === undefined) {
      problems.push({ ...unknownCode(code, suggestCode(code, units)), path: [code] })
      continue
    }
    const read = readSwitch(unit, setting)
    if ("switch" in read) into.push(read.switch)
    for (const problem of read.problems) problems.push({ ...problem, path: [code] })
  }
  return problems
}

/** The known code nearest to a wrong one. */
export function suggestCode(code: string, units: readonly Unit[]): string | undefined {
  return didYouMean(
    code,
    units.map((unit) => unit.code),
  )
}

function readSwitch(
  unit: Unit,
  value: unknown,
): { switch: RuleSwitch; problems: ConfigMessage[] } | { problems: ConfigMessage[] } {
  const { code } = unit
  const parsed = ruleSetting.safeParse(value)
  // YAML reads a bare „off“ as text, JSON has false for it.
  const setting = value === false ? { stufe: "aus" } : parsed.success ? parsed.data : undefined
  if (setting === undefined) return { problems: [unreadable(["regeln", code], switchForm)] }
  const { stufe, grund, optionen } = typeof setting === "string" ? splitLine(setting) : fromMapping(setting)
  const level = stufe === undefined ? undefined : levelWords[stufe.trim().toLowerCase()]
  if (stufe !== undefined && level === undefined)
    return { problems: [unreadable(["regeln", code], switchForm)] }
  const problems: ConfigMessage[] = []
  const reason = grund?.trim()
  const options = optionen === undefined ? undefined : readOptions(unit, optionen, problems)
  if (level !== undefined && !reason) problems.push(withoutReason(code))
  const counts = level !== undefined && reason
  return {
    problems,
    switch: { code, ...(counts ? { level, reason } : {}), ...(options === undefined ? {} : { options }) },
  }
}

/** Options are read one by one, so that one wrong number does not undo the others. */
function readOptions(
  { code, options }: Unit,
  given: Readonly<Record<string, unknown>>,
  problems: ConfigMessage[],
): Readonly<Record<string, unknown>> {
  const good: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const schema = options.shape[key]
    if (schema === undefined || !Object.hasOwn(options.shape, key)) {
      problems.push(unknownKey(key, didYouMean(key, Object.keys(options.shape))))
      continue
    }
    const parsed = z.safeParse(schema, value)
    if (parsed.success) good[key] = value
    else problems.push(unreadable(["regeln", code, "optionen", key], reasonOf(parsed.error)))
  }
  return good
}

const switchForm = {
  de: "Schreiben Sie zum Beispiel „aus: steht im Sozialbericht“.",
  en: "Write for example “off: see the social report”.",
}

function splitLine(line: string): { stufe: string; grund?: string; optionen?: undefined } {
  const match = /^\s*([\p{L}]+)\s*(?:[:,–—-]\s*|\(\s*|\s+)?([\s\S]*)$/u.exec(line)
  if (match === null) return { stufe: line }
  return { stufe: match[1]!, grund: match[2]!.replace(/\)\s*$/, "") }
}

function fromMapping(setting: {
  stufe?: string | undefined
  grund?: string | undefined
  optionen?: Record<string, unknown> | undefined
}) {
  return setting
}

function isSettingsKey(key: string): key is SettingsKey {
  return (settingsKeys as readonly string[]).includes(key)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
