import { didYouMean } from "@kettenwerk/rules"
import * as vscode from "vscode"

/** One setting as the manifest declares it. */
interface Declared {
  readonly enum?: readonly string[]
}

/** A setting nobody knows, or a value nobody knows, with what may have been meant. */
export interface SettingProblem {
  readonly key: string
  readonly value?: string
  readonly suggestion: string | undefined
}

/** Says once per problem what is wrong in the settings and what may have been meant. */
export function watchSettings(context: vscode.ExtensionContext): vscode.Disposable {
  const declared = declaredSettings(context.extension.packageJSON)
  const said = new Set<string>()
  const look = (): void => {
    for (const problem of settingProblems(declared, writtenSettings())) {
      const text = sentence(problem)
      if (said.has(text)) continue
      said.add(text)
      void tell(text)
    }
  }
  look()
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("kettenwerk")) look()
  })
}

/** Compares settings with the declared ones. */
function settingProblems(
  declared: Readonly<Record<string, Declared>>,
  written: Readonly<Record<string, unknown>>,
): readonly SettingProblem[] {
  const known = Object.keys(declared)
  return Object.entries(written).flatMap(([key, value]): SettingProblem[] => {
    const setting = declared[key]
    if (setting === undefined) return [{ key, suggestion: didYouMean(key, known) }]
    if (setting.enum === undefined || typeof value !== "string" || setting.enum.includes(value)) return []
    return [{ key, value, suggestion: didYouMean(value, setting.enum) }]
  })
}

function sentence({ key, value, suggestion }: SettingProblem): string {
  const { l10n } = vscode
  const name = `kettenwerk.${key}`
  const problem =
    value === undefined
      ? l10n.t("There is no setting “{0}”.", name)
      : l10n.t("“{0}” is no value for the setting “{1}”, so it has no effect.", value, name)
  return suggestion === undefined ? problem : `${problem} ${l10n.t("Did you mean “{0}”?", suggestion)}`
}

async function tell(text: string): Promise<void> {
  const open = vscode.l10n.t("Open settings")
  if ((await vscode.window.showWarningMessage(text, open)) === open)
    await vscode.commands.executeCommand("workbench.action.openSettings", "kettenwerk")
}

/** Settings somebody wrote, with their values; those left alone are not among them. */
function writtenSettings(): Readonly<Record<string, unknown>> {
  const configuration = vscode.workspace.getConfiguration("kettenwerk")
  const written = Object.keys(configuration).filter((key) => {
    const found = typeof configuration[key] === "function" ? undefined : configuration.inspect(key)
    return [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some(
      (value) => value !== undefined,
    )
  })
  return Object.fromEntries(written.map((key) => [key, configuration.get(key)]))
}

function declaredSettings(manifest: unknown): Readonly<Record<string, Declared>> {
  const { contributes } = manifest as {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, Declared>> }
    }
  }
  return Object.fromEntries(
    Object.entries(contributes.configuration.properties).map(([key, setting]) => [
      key.replace(/^kettenwerk\./u, ""),
      setting,
    ]),
  )
}
