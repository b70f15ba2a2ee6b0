import * as vscode from "vscode"
import { isoDay, localDay } from "../text/local-day.js"
import { setFrontmatter } from "../text/set-frontmatter.js"
import { activeMarkdown, replaceIn } from "./active-markdown.js"
import type { Command } from "./command.js"

/** Writes the day that deadlines are compared with into the head of the document. */
export const setReferenceDay: Command = async ({ active }, given) => {
  const document = activeMarkdown(active)
  if (document === undefined) return
  const { l10n } = vscode
  const written =
    typeof given === "string"
      ? given
      : await vscode.window.showInputBox({
          title: l10n.t("Reference day"),
          prompt: l10n.t("Deadlines are compared with this day; it is written at the top of the document."),
          value: active.current?.status?.stichtag ?? localDay(new Date()),
          validateInput: (text) =>
            isoDay(text) === undefined ? l10n.t("Please write a day, for example 1.3.2026.") : undefined,
        })
  const day = written === undefined ? undefined : isoDay(written)
  if (day !== undefined) await replaceIn(document, setFrontmatter(document.getText(), "stichtag", day))
}
