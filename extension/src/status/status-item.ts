import * as vscode from "vscode"
import type { ActiveConcept, ActiveDocument } from "../active-concept.js"
import type { LanguageServer } from "../server/language-server.js"

/**
 * Says whether Kettenwerk is active and with what, or why not: in the language status of every Markdown document,
 * and in the status bar of a concept.
 */
export function showStatus(active: ActiveConcept, server: LanguageServer): vscode.Disposable {
  const status = vscode.languages.createLanguageStatusItem("kettenwerk.status", { language: "markdown" })
  status.name = "Kettenwerk"
  const item = vscode.window.createStatusBarItem("kettenwerk.counts", vscode.StatusBarAlignment.Right, 101)
  item.name = "Kettenwerk"
  item.command = "kettenwerk.showReadingReport"

  const show = (now: ActiveDocument | undefined): void => {
    const words = statusWords(now, server.isRunning)
    status.text = `Kettenwerk: ${words.short}`
    status.detail = words.long
    status.busy = now?.asked === true && now.status === undefined && server.isRunning
    status.severity = vscode.LanguageStatusSeverity.Information
    status.command = { command: "kettenwerk.showReadingReport", title: vscode.l10n.t("Reading report") }
    if (now?.status?.state !== "active") {
      item.hide()
      return
    }
    item.text = `$(link) ${words.short}`
    item.tooltip = words.long
    item.accessibilityInformation = { label: `Kettenwerk: ${words.short}. ${words.long}`, role: "button" }
    item.show()
  }
  show(active.current)
  return vscode.Disposable.from(
    status,
    item,
    active.onDidChange(show),
    server.onDidStart(() => show(active.current)),
  )
}

interface StatusWords {
  readonly short: string
  readonly long: string
}

/** The state of a document in words. */
function statusWords(now: ActiveDocument | undefined, isRunning: boolean): StatusWords {
  const { l10n } = vscode
  const status = now?.status
  if (now === undefined)
    return { short: l10n.t("no document"), long: l10n.t("No Markdown document is open.") }
  if (status?.state === "active") {
    const { error, warning, info, hint } = status.counts
    const parts = [
      one(error, l10n.t("1 error"), l10n.t("{0} errors", error)),
      one(warning, l10n.t("1 warning"), l10n.t("{0} warnings", warning)),
      one(info + hint, l10n.t("1 note"), l10n.t("{0} notes", info + hint)),
    ].filter((part) => part !== undefined)
    return {
      short: parts.length === 0 ? l10n.t("no findings") : parts.join(" · "),
      long: [status.message, ...status.problems].join("\n"),
    }
  }
  if (!isRunning && now.asked)
    return { short: l10n.t("off"), long: l10n.t("The language server does not run.") }
  if (status?.state === "indexing" || (status === undefined && now.asked))
    return { short: l10n.t("reading …"), long: l10n.t("The document is being read.") }
  return {
    short: status?.state === "excluded" ? l10n.t("excluded") : l10n.t("no concept"),
    long:
      status?.message ??
      l10n.t(
        "This text is not recognised as a prevention concept, so nothing is checked. A heading such as “Präventionskonzept Landkreis …” or “kommune:” at the top of the file says that it is one.",
      ),
  }
}

function one(count: number, single: string, several: string): string | undefined {
  if (count === 0) return undefined
  return count === 1 ? single : several
}
