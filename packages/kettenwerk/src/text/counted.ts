import type { Severity } from "@kettenwerk/core"
import type { Language } from "../language.js"

interface Forms {
  readonly one: string
  readonly many: string
}

const severityForms: Readonly<Record<Severity, Readonly<Record<Language, Forms>>>> = {
  error: { de: { one: "Fehler", many: "Fehler" }, en: { one: "error", many: "errors" } },
  warning: { de: { one: "Warnung", many: "Warnungen" }, en: { one: "warning", many: "warnings" } },
  info: { de: { one: "Hinweis", many: "Hinweise" }, en: { one: "information", many: "informations" } },
  hint: { de: { one: "Tipp", many: "Tipps" }, en: { one: "hint", many: "hints" } },
}

/** „1 Dokument“, „3 Dokumente“. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Severity as a word for one finding. */
export function severityWord(severity: Severity, language: Language): string {
  return severityForms[severity][language].one
}

/** „2 Warnungen“ */
export function countedSeverity(count: number, severity: Severity, language: Language): string {
  const { one, many } = severityForms[severity][language]
  return counted(count, one, many)
}

/** „a, b und c“ */
export function listed(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join("")
  return `${words.slice(0, -1).join(", ")} ${language === "de" ? "und" : "and"} ${words.at(-1)}`
}
