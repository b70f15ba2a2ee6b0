import { valueLists } from "@kettenwerk/core"
import * as vscode from "vscode"
import { language } from "../settings/settings.js"
import { setFrontmatter } from "../text/set-frontmatter.js"
import { activeMarkdown, replaceIn } from "./active-markdown.js"
import type { Command } from "./command.js"

/** Writes the stage of the document into its head; it decides how strictly the text is checked. */
export const changeStage: Command = async ({ active }, given) => {
  const document = activeMarkdown(active)
  if (document === undefined) return
  const { ids } = valueLists.stage
  const stage = ids.find((id) => id === given) ?? (await askStage(active.current?.status?.stage))
  if (stage !== undefined) await replaceIn(document, setFrontmatter(document.getText(), "status", stage))
}

async function askStage(current: string | null | undefined): Promise<valueLists.Stage | undefined> {
  const { l10n } = vscode
  const labels: Readonly<Record<valueLists.Stage, string>> =
    language() === "de"
      ? valueLists.stage.labels
      : { entwurf: "draft", vorlage: "council paper", beschlossen: "decided", fortschreibung: "update" }
  const details: Readonly<Record<valueLists.Stage, string>> = {
    entwurf: l10n.t("checked gently: what is still missing is asked for as questions"),
    vorlage: l10n.t("checked fully: the paper goes to the council"),
    beschlossen: l10n.t("checked fully: the concept was decided"),
    fortschreibung: l10n.t("checked fully: a concept is carried on"),
  }
  const items = valueLists.stage.ids.map((id) => ({
    id,
    label: labels[id],
    detail: details[id],
    ...(id === current ? { description: l10n.t("now") } : {}),
  }))
  return (await vscode.window.showQuickPick(items, { title: l10n.t("Stage of the document") }))?.id
}
