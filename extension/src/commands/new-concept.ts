import { type SkeletonKind, type SkeletonVariant, skeletonKinds, skeletons } from "@kettenwerk/markdown"
import * as vscode from "vscode"
import { localDay } from "../text/local-day.js"
import type { Command } from "./command.js"

/** Opens a skeleton as a new, unsaved document; works without a folder. Arguments skip the questions. */
export const newConcept: Command = async (_parts, kind, municipality, variant) => {
  const chosen = skeletonKinds.find((one) => one === kind) ?? (await askKind())
  if (chosen === undefined) return
  const name = typeof municipality === "string" ? municipality : await askMunicipality()
  if (name === undefined) return
  const chosenVariant =
    variant === "A" || variant === "B" ? variant : chosen === "konzept" ? await askVariant() : "A"
  if (chosenVariant === undefined) return
  const content = skeletons[chosen]({
    municipality: name.replace(/[\r\n"]/gu, " ").trim() || "Landkreis Musterland",
    variant: chosenVariant,
    day: localDay(new Date()),
  })
  const document = await vscode.workspace.openTextDocument({ language: "markdown", content })
  await vscode.window.showTextDocument(document)
}

async function askKind(): Promise<SkeletonKind | undefined> {
  const { l10n } = vscode
  const names: Readonly<Record<SkeletonKind, readonly [label: string, detail: string]>> = {
    konzept: [l10n.t("Concept"), l10n.t("a prevention concept with all its sections")],
    fortschreibung: [l10n.t("Update"), l10n.t("what has become of a concept, and how it goes on")],
    auftakt: [l10n.t("Kick-off"), l10n.t("agenda and questions of a first meeting")],
    protokoll: [l10n.t("Minutes"), l10n.t("decisions and agreements of a meeting")],
  }
  const items = skeletonKinds.map((id) => ({ id, label: names[id][0], detail: names[id][1] }))
  const picked = await vscode.window.showQuickPick(items, { title: l10n.t("What would you like to write?") })
  return picked?.id
}

function askMunicipality(): Thenable<string | undefined> {
  const { l10n } = vscode
  return vscode.window.showInputBox({
    title: l10n.t("For which municipality?"),
    prompt: l10n.t("It can be changed in the text at any time."),
    value: "Landkreis Musterland",
  })
}

async function askVariant(): Promise<SkeletonVariant | undefined> {
  const { l10n } = vscode
  const items = [
    { id: "A", label: l10n.t("With a funded coordination office") },
    { id: "B", label: l10n.t("Without a funded coordination office") },
  ] as const
  return (await vscode.window.showQuickPick(items, { title: l10n.t("Coordination of the network") }))?.id
}
