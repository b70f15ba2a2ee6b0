import type { Severity, valueLists } from "@kettenwerk/core"

export type Stage = valueLists.Stage

/** A severity, or `off` for a rule that says nothing. */
export type Level = Severity | "off"

export const levels = ["off", "hint", "info", "warning", "error"] as const satisfies readonly Level[]

/** What a rule checks: `completeness` asks for something that is not there yet. */
export type Aspect = "completeness"

/** Words for a level in settings and comments, German first. */
export const levelWords: Readonly<Record<string, Level>> = {
  aus: "off",
  tipp: "hint",
  hinweis: "info",
  warnung: "warning",
  fehler: "error",
  off: "off",
  hint: "hint",
  info: "info",
  warning: "warning",
  error: "error",
}

/** German and English names of the levels. */
export const levelNames: Readonly<Record<Level, { readonly de: string; readonly en: string }>> = {
  off: { de: "aus", en: "off" },
  hint: { de: "Tipp", en: "hint" },
  info: { de: "Hinweis", en: "information" },
  warning: { de: "Warnung", en: "warning" },
  error: { de: "Fehler", en: "error" },
}

export interface Severe {
  readonly severity: Level
  readonly stages?: Readonly<Partial<Record<Stage, Level>>>
  readonly aspect?: Aspect
}

/**
 * The level of a rule at a stage. Rules state the level for a council paper (`vorlage`); a decided concept
 * and an update keep it, a draft is treated more gently: a warning is an information, an information a hint,
 * and an error about something still missing a warning. What a rule says for a stage itself comes first.
 */
export function levelAt(stage: Stage, rule: Severe): Level {
  const own = rule.stages?.[stage]
  if (own !== undefined) return own
  return stage === "entwurf" ? draftLevel(rule.severity, rule.aspect) : rule.severity
}

/** What a draft makes of a level; used for levels that a profile or a setting gives as well. */
export function draftLevel(level: Level, aspect?: Aspect): Level {
  switch (level) {
    case "warning":
      return "info"
    case "info":
      return "hint"
    case "error":
      return aspect === "completeness" ? "warning" : "error"
    default:
      return level
  }
}
