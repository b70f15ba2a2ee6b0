import type { WorkspaceReading } from "@kettenwerk/core"
import { type CheckResult, configure, explainConfig, levelNames, units } from "@kettenwerk/rules"
import type { GatheredTexts } from "../files/gather-texts.js"
import type { Language } from "../language.js"
import { printable } from "../text/printable.js"
import { table } from "../text/table.js"

/** For each document: every setting that is not as delivered, and who set it. */
export function configTables(
  { groups }: WorkspaceReading,
  { settingsOf }: GatheredTexts,
  stages: CheckResult["stages"],
  language: Language,
  columns: number,
): string {
  const german = language === "de"
  const header = german
    ? ["Einstellung", "Wert", "gesetzt durch", "Grund"]
    : ["Setting", "Value", "Set by", "Reason"]
  const tables = groups
    .flatMap(({ documents }) => documents)
    .map((document) => {
      const rows = explainConfig(
        configure(units, settingsOf(document.uri)),
        document,
        stages.get(document.uri),
      ).map(({ key, value, name, reason }) => [key, show(value, language), name, reason ?? ""].map(printable))
      return `${printable(document.uri)}: ${german ? "Einstellungen" : "settings"}\n\n${table([header, ...rows], columns)}`
    })
  return tables.map((one) => `${one}\n`).join("")
}

function show(value: unknown, language: Language): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? ""
  return Object.hasOwn(levelNames, value) ? levelNames[value as keyof typeof levelNames][language] : value
}
