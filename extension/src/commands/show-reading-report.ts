import * as vscode from "vscode"
import { askReadingReport, askStatus } from "../server/answers.js"
import { language } from "../settings/settings.js"
import { readingReportPage } from "../text/reading-report-page.js"
import { activeMarkdown } from "./active-markdown.js"
import type { Command } from "./command.js"

/** Shows what was read from which line, what was assumed and what was not understood. */
export const showReadingReport: Command = async ({ server, active, showText }) => {
  const document = activeMarkdown(active)
  if (document === undefined || !(await server.start())) return
  const report = await askReadingReport(server, document.uri)
  if (report !== undefined) {
    const name = document.uri.path.split("/").at(-1) ?? ""
    await showText(vscode.l10n.t("Reading report"), readingReportPage(report, name, language()))
    return
  }
  const status = await askStatus(server, document.uri)
  if (status !== undefined) void vscode.window.showInformationMessage(status.message)
}
