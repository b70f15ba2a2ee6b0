import * as vscode from "vscode"

/** Language of findings, views and explanations. */
export function language(): "de" | "en" {
  const wanted = vscode.workspace.getConfiguration("kettenwerk").get<string>("sprache", "de")
  if (wanted === "en") return "en"
  return wanted === "auto" && vscode.env.language.toLowerCase().startsWith("en") ? "en" : "de"
}

/** Focus mode: no findings in the paragraph being typed. */
export function focusMode(): boolean {
  return vscode.workspace.getConfiguration("kettenwerk").get("fokus", false)
}

/** The preview marks what the cursor is on. */
export function previewFollows(): boolean {
  return vscode.workspace.getConfiguration("kettenwerk").get("vorschauFolgt", true)
}
