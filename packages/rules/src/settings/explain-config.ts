import type { DocumentReading } from "@kettenwerk/core"
import type { Stage } from "../severity.js"
import { type Configuration, configureDocument, decideLevel, decideOptions } from "./configure.js"
import type { SettingsLayer } from "./read-settings.js"

/** One setting with who set it: a row of `--explain-config`. */
export interface ConfigExplanation {
  /** Key of the settings, or code of a rule. */
  readonly key: string
  readonly kind: "setting" | "level" | "options"
  readonly value: unknown
  readonly layer: SettingsLayer
  /** „kettenwerk.yaml“, „--profil“, name of the profile … */
  readonly name: string
  readonly reason?: string
}

/**
 * Who set what: all keys of the settings, then the level of every rule that differs from what the rule says
 * itself, then options that somebody set. With a document its frontmatter counts as well.
 */
export function explainConfig(
  configuration: Configuration,
  document?: Pick<DocumentReading, "frontmatter">,
  stage: Stage = "vorlage",
): readonly ConfigExplanation[] {
  const own = configureDocument(configuration, document ?? { frontmatter: [] })
  const rows: ConfigExplanation[] = []
  for (const [key, value] of Object.entries(configuration.settings)) {
    const origin = configuration.origins[key as keyof typeof configuration.origins]
    if (origin !== undefined && key !== "profil") rows.push({ key, kind: "setting", value, ...origin })
  }
  const asked = configuration.origins.profil
  const fromDocument = own.profile.id !== configuration.profile.id
  rows.push({
    key: "profil",
    kind: "setting",
    value: own.profile.id,
    layer: fromDocument ? "frontmatter" : (asked?.layer ?? "profile"),
    name: fromDocument ? "frontmatter" : (asked?.name ?? "Vorgabe"),
  })
  for (const unit of configuration.units) {
    const { level, layer, name, reason } = decideLevel(unit, own, stage)
    if (layer !== "profile" || level !== unit.severity) {
      rows.push({
        key: unit.code,
        kind: "level",
        value: level,
        layer,
        name,
        ...(reason === undefined ? {} : { reason }),
      })
    }
    const set = own.switches.get(unit.code)?.find(({ options }) => options !== undefined)
    if (set !== undefined) {
      rows.push({
        key: unit.code,
        kind: "options",
        value: decideOptions(unit, own),
        layer: set.layer,
        name: set.name,
      })
    }
  }
  return rows
}
