import type { Bilingual, DocumentReading, FrontmatterEntry } from "@kettenwerk/core"
import type { Unit } from "../define-rule.js"
import { draftLevel, type Level, levelAt, levelWords, type Stage } from "../severity.js"
import { type ConfigMessage, unreadable } from "./config-messages.js"
import { didYouMean } from "./did-you-mean.js"
import { defaultProfile, findProfile, type Profile, profileLevel, profiles } from "./profiles.js"
import {
  type ConfigProblem,
  type RuleSwitch,
  readSettings,
  readSwitches,
  type SettingsLayer,
  type SettingsSource,
} from "./read-settings.js"
import { isDay, type Settings, type SettingsKey } from "./settings-schema.js"

/** A switch with who set it. */
export interface PlacedSwitch extends RuleSwitch {
  readonly layer: SettingsLayer
  readonly name: string
}

/** The settings in force for a set of documents, without what the documents say themselves. */
export interface Configuration {
  readonly units: readonly Unit[]
  /** Each key from the strongest source that has it. */
  readonly settings: Settings
  /** Who set a key. */
  readonly origins: Readonly<
    Partial<Record<SettingsKey, { readonly layer: SettingsLayer; readonly name: string }>>
  >
  readonly profile: Profile
  /** Switches of all sources, the strongest first. */
  readonly switches: readonly PlacedSwitch[]
  readonly problems: readonly ConfigProblem[]
}

/** The settings of one document: what its frontmatter says goes between flags and `kettenwerk.yaml`. */
export interface DocumentConfiguration {
  readonly profile: Profile
  /** Switches by code, the strongest first. */
  readonly switches: ReadonlyMap<string, readonly PlacedSwitch[]>
  readonly stichtag: string | undefined
  readonly problems: readonly (ConfigMessage & { readonly range: FrontmatterEntry["range"] })[]
}

/** A level with who decided it. */
export interface LevelDecision {
  readonly level: Level
  readonly layer: SettingsLayer
  readonly name: string
  readonly reason?: string
}

const strength: readonly SettingsLayer[] = ["flag", "comment", "frontmatter", "file", "editor", "profile"]

/** Reads and merges settings; flags win over `kettenwerk.yaml`, that over the editor. Never throws. */
export function configure(units: readonly Unit[], sources: readonly SettingsSource[] = []): Configuration {
  const ordered = [...sources].sort((a, b) => strength.indexOf(a.layer) - strength.indexOf(b.layer))
  const settings: Record<string, unknown> = {}
  const origins: Partial<Record<SettingsKey, { layer: SettingsLayer; name: string }>> = {}
  const switches: PlacedSwitch[] = []
  const problems: ConfigProblem[] = []
  let profileSource: SettingsSource | undefined
  for (const source of ordered) {
    const { layer, name } = source
    const read = readSettings(source, units)
    problems.push(...read.problems)
    for (const [key, value] of Object.entries(read.settings) as [SettingsKey, unknown][]) {
      if (Object.hasOwn(settings, key)) continue
      settings[key] = value
      origins[key] = { layer, name }
      if (key === "profil") profileSource = source
    }
    switches.push(...read.switches.map((one) => ({ ...one, layer, name })))
  }
  const wanted = (settings as Settings).profil
  const profile = profileFrom(wanted)
  if (profile === undefined && typeof wanted === "string") {
    problems.push({
      ...unknownProfile(wanted),
      path: ["profil"],
      ...(profileSource === undefined ? {} : { source: profileSource }),
    })
  }
  return { units, settings: settings as Settings, origins, switches, problems, profile: profile ?? standard }
}

/** Adds what the frontmatter of a document says about rules, profile and Stichtag. */
export function configureDocument(
  configuration: Configuration,
  { frontmatter }: Pick<DocumentReading, "frontmatter">,
): DocumentConfiguration {
  const problems: (ConfigMessage & { range: FrontmatterEntry["range"] })[] = []
  const own: RuleSwitch[] = []
  let { profile } = configuration
  let stichtag: string | undefined
  for (const { key, value, range, valueRange } of frontmatter) {
    if (key === "regeln") {
      for (const { path: _, ...problem } of readSwitches(value, configuration.units, own)) {
        problems.push({ ...problem, range })
      }
    } else if (
      key === "profil" &&
      configuration.origins.profil?.layer !== "flag" &&
      typeof value === "string"
    ) {
      const found = findProfile(value.trim())
      if (found === undefined) problems.push({ ...unknownProfile(value), range: valueRange })
      else profile = found
    } else if (key === "stichtag" && typeof value === "string" && isDay(value.trim())) stichtag = value.trim()
  }
  const all: PlacedSwitch[] = [
    ...configuration.switches,
    ...own.map((one) => ({ ...one, layer: "frontmatter" as const, name: "frontmatter" })),
  ].sort((a, b) => strength.indexOf(a.layer) - strength.indexOf(b.layer))
  const switches = new Map<string, PlacedSwitch[]>()
  for (const one of all) switches.set(one.code, [...(switches.get(one.code) ?? []), one])
  const fixed = configuration.origins.stichtag?.layer === "flag" ? configuration.settings.stichtag : undefined
  return { profile, switches, problems, stichtag: fixed ?? stichtag ?? configuration.settings.stichtag }
}

/**
 * The level of a unit in a document. A level somebody set counts as written; what the profile or the unit
 * says is for a council paper and softer in a draft.
 */
export function decideLevel(
  unit: Unit,
  { switches, profile }: DocumentConfiguration,
  stage: Stage,
): LevelDecision {
  const set = switches.get(unit.code)?.find(({ level }) => level !== undefined)
  if (set?.level !== undefined) {
    const { level, layer, name, reason } = set
    return { level, layer, name, ...(reason === undefined ? {} : { reason }) }
  }
  const own = profileLevel(profile, unit.code)
  const name = profile.id
  if (own !== undefined)
    return { level: stage === "entwurf" ? draftLevel(own, unit.aspect) : own, layer: "profile", name }
  if (unit.profiles !== undefined && !unit.profiles.includes(profile.id))
    return { level: "off", layer: "profile", name }
  return { level: levelAt(stage, unit), layer: "profile", name }
}

/** The options of a unit: every key from the strongest source that has it, else its default. */
export function decideOptions(unit: Unit, { switches }: DocumentConfiguration): unknown {
  const given = [...(switches.get(unit.code) ?? [])].reverse().map(({ options }) => options ?? {})
  const parsed = unit.options.safeParse(Object.assign({}, ...given))
  // Options are read one by one before; only a check across options could still refuse them.
  return parsed.success ? parsed.data : unit.options.parse({})
}

const standard = findProfile(defaultProfile)!

function profileFrom(wanted: Settings["profil"]): Profile | undefined {
  if (wanted === undefined) return standard
  if (typeof wanted === "string") return findProfile(wanted)
  const base = findProfile(wanted.grundlage) ?? standard
  const title: Bilingual = { de: wanted.name, en: wanted.name }
  return {
    ...base,
    id: wanted.name,
    name: title,
    description: title,
    ...(wanted.abschnitte === undefined
      ? {}
      : { requiredSections: wanted.abschnitte, requiredFromPaper: [] }),
    levels: { ...base.levels, ...readLevels(wanted.stufen) },
  }
}

function readLevels(words: Readonly<Record<string, string>> | undefined): Record<string, Level> {
  return Object.fromEntries(
    Object.entries(words ?? {}).map(([code, word]) => [code, levelWords[word] ?? "warning"]),
  )
}

function unknownProfile(name: string): ConfigMessage {
  const ids = profiles.map(({ id }) => id)
  const near = didYouMean(name, ids)
  return unreadable(["profil"], {
    de: near === undefined ? `Möglich sind: ${ids.join(", ")}.` : `Meinten Sie „${near}“?`,
    en: near === undefined ? `Possible values: ${ids.join(", ")}.` : `Did you mean “${near}”?`,
  })
}
