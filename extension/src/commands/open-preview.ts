import * as vscode from "vscode"
import { z } from "zod"
import { viewList } from "../preview/view-list.js"
import { language } from "../settings/settings.js"
import type { Command } from "./command.js"

/** A line above a heading names the document and the view. */
const fromText = z.object({ uri: z.string(), view: z.string() })

/** Opens the preview with the view an argument names, or asks which one. */
export const openPreview: Command = async ({ preview }, wanted) => {
  const named = fromText.safeParse(wanted)
  if (named.success || typeof wanted === "string") {
    preview.open(named.success ? named.data.view : wanted)
    return
  }
  const items = viewList(language()).map(({ id, title }) => ({ id, label: title }))
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t("Which view?") })
  if (picked !== undefined) preview.open(picked.id)
}
