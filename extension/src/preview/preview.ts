import type { Scheme } from "@kettenwerk/views"
import * as vscode from "vscode"
import type { ActiveConcept, ActiveDocument } from "../active-concept.js"
import {
  addressOf,
  askModel,
  askReadingReport,
  type ModelAnswer,
  type ReadingReport,
  sourceOf,
} from "../server/answers.js"
import type { LanguageServer } from "../server/language-server.js"
import { language, previewFollows } from "../settings/settings.js"
import { type FromPage, fromPage, type PreviewState, type ToPage } from "./messages.js"
import { createNonce, pageHtml } from "./page-html.js"
import { readingReportHtml, reportTitle, reportView } from "./reading-report-html.js"
import { type DrawnView, drawView, viewId, viewList } from "./view-list.js"

/** Type of the panel; VS Code hands it back after a reload. */
const previewType = "kettenwerk.preview"

/** The one preview beside the text. */
export interface Preview extends vscode.Disposable {
  /** Shows a view of the active document; an unknown or missing name keeps the view shown last. */
  open(view?: unknown): void
}

interface Parts {
  readonly context: vscode.ExtensionContext
  readonly server: LanguageServer
  readonly active: ActiveConcept
}

/** Prepares the preview: one panel that follows the last Markdown editor. */
export function createPreview(parts: Parts): Preview {
  let panel: OpenPanel | undefined
  const adopt = (webview: vscode.WebviewPanel, view: string): OpenPanel => {
    const opened = openPanel(parts, webview, view)
    webview.onDidDispose(() => {
      opened.dispose()
      if (panel === opened) panel = undefined
    })
    return opened
  }
  const serializer = vscode.window.registerWebviewPanelSerializer(previewType, {
    async deserializeWebviewPanel(webview, state: unknown) {
      const { view, document } = (state ?? {}) as { readonly view?: unknown; readonly document?: unknown }
      panel?.dispose()
      panel = adopt(webview, viewId(view))
      if (typeof document === "string") await panel.showDocument(document)
    },
  })
  return {
    open(view) {
      const title = vscode.l10n.t("Kettenwerk preview")
      if (panel === undefined) {
        const webview = vscode.window.createWebviewPanel(
          previewType,
          title,
          { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
          pageOptions(parts.context),
        )
        panel = adopt(webview, viewId(view))
      } else panel.select(view)
      panel.reveal()
    },
    dispose() {
      serializer.dispose()
      panel?.dispose()
    },
  }
}

interface OpenPanel extends vscode.Disposable {
  select(view: unknown): void
  reveal(): void
  /** Shows a document by its address, as after a reload. */
  showDocument(uri: string): Promise<void>
}

function pageOptions({
  extensionUri,
}: vscode.ExtensionContext): vscode.WebviewPanelOptions & vscode.WebviewOptions {
  return {
    enableScripts: true,
    enableCommandUris: false,
    enableForms: false,
    localResourceRoots: [vscode.Uri.joinPath(extensionUri, "dist/webview")],
  }
}

function openPanel(
  { context, server, active }: Parts,
  panel: vscode.WebviewPanel,
  firstView: string,
): OpenPanel {
  const { webview } = panel
  let view = firstView
  let document: vscode.TextDocument | undefined = active.current?.document
  let answer: ModelAnswer | undefined
  let report: ReadingReport | undefined
  let drawn: { readonly version: number; readonly uri: string } | undefined
  let ready = false
  let asking: vscode.CancellationTokenSource | undefined

  const post = (message: ToPage): void => {
    if (ready) void webview.postMessage(message)
  }

  function show(state?: PreviewState): void {
    const spoken = language()
    const result = answer === undefined ? undefined : draw(answer, spoken)
    const title = result?.view.title ?? viewList(spoken).find(({ id }) => id === view)?.title ?? "Kettenwerk"
    panel.title = title
    post({
      kind: "show",
      document: document?.uri.toString() ?? "",
      documentName: document === undefined ? "" : nameOf(document.uri),
      view,
      views: viewList(spoken),
      title,
      svg: result?.view.svg ?? "",
      html: result?.view.html ?? "",
      state: state ?? result?.state ?? { kind: "loading", text: vscode.l10n.t("The text is being read.") },
      labels: labels(),
      language: spoken,
    })
    followCursor()
  }

  function draw(
    { model, group, stichtag, ...rest }: ModelAnswer,
    spoken: "de" | "en",
  ): DrawnView | undefined {
    if (view !== reportView) {
      const failed = vscode.l10n.t("The picture could not be drawn. Please report this:")
      return drawView(view, model, { language: spoken, scheme: schemeNow(), chain: group, stichtag }, failed)
    }
    if (report === undefined) return undefined
    const source = sourceOf(rest, vscode.Uri.parse(report.uri, true))
    const html = readingReportHtml(report, source, spoken)
    return { view: { title: reportTitle(spoken), svg: "", html }, state: { kind: "current", text: "" } }
  }

  async function update(): Promise<void> {
    if (document === undefined) {
      answer = undefined
      show({ kind: "empty", text: vscode.l10n.t("Open a concept: the preview shows what its text says.") })
      return
    }
    const asked = document
    asking?.cancel()
    const source = new vscode.CancellationTokenSource()
    asking = source
    const { version } = asked
    if (!(await server.start())) {
      show({
        kind: "failed",
        text: vscode.l10n.t("The language server does not run. The picture may be out of date."),
      })
      return
    }
    const [found, foundReport] = await Promise.all([
      askModel(server, asked.uri, source.token),
      view === reportView ? askReadingReport(server, asked.uri) : undefined,
    ])
    if (source.token.isCancellationRequested || asked !== document) return
    const same = drawn?.uri === asked.uri.toString()
    if (found === undefined && asked.isClosed && same) {
      post({
        kind: "state",
        state: { kind: "outdated", text: vscode.l10n.t("The document was closed; this is its last state.") },
      })
      return
    }
    answer = found
    report = foundReport
    drawn = { version, uri: asked.uri.toString() }
    show(found === undefined ? { kind: "empty", text: whyEmpty(active.current, asked) } : undefined)
  }

  function followCursor(): void {
    if (document === undefined || answer === undefined || !previewFollows()) return
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document)
    if (editor === undefined) return
    post({ kind: "cursor", source: sourceOf(answer, document.uri), line: editor.selection.active.line + 1 })
  }

  async function jump({ source, line, offset }: Extract<FromPage, { kind: "reveal" }>): Promise<void> {
    const address = answer && addressOf(answer, source)
    if (address === undefined) return
    const uri = vscode.Uri.parse(address, true)
    const target = await vscode.workspace.openTextDocument(uri)
    const text = target.getText()
    const place = target.positionAt(offset)
    // The text may have moved on since the picture was drawn; then the line is the better guess.
    const position =
      offset <= text.length && place.line === line - 1 ? place : new vscode.Position(line - 1, 0)
    const seen = vscode.window.visibleTextEditors.find(
      (one) => one.document.uri.toString() === uri.toString(),
    )
    await vscode.window.showTextDocument(target, {
      viewColumn:
        seen?.viewColumn ??
        (panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One),
      selection: new vscode.Range(position, position),
    })
  }

  function choose(wanted: unknown): void {
    view = viewId(wanted)
    show()
    // The report is asked for only while somebody looks at it.
    if (view === reportView) void update()
  }

  function receive(untrusted: unknown): void {
    const parsed = fromPage.safeParse(untrusted)
    if (!parsed.success) return
    const message = parsed.data
    if (message.kind === "ready") {
      ready = true
      show()
      void update()
    } else if (message.kind === "select") {
      choose(message.view)
    } else void jump(message)
  }

  const disposables = [
    webview.onDidReceiveMessage(receive),
    active.onDidChange((now) => {
      // A shopping list beside the concept does not take its picture away.
      const isOther = now !== undefined && now.document !== document
      if (isOther && answer !== undefined && now.status?.state !== "active") return
      if (now !== undefined) document = now.document
      void update()
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0 || answer === undefined) return
      if (drawn?.version !== event.document.version)
        post({
          kind: "state",
          state: { kind: "outdated", text: vscode.l10n.t("The text has changed; the picture follows.") },
        })
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === document) followCursor()
    }),
    vscode.window.onDidChangeActiveColorTheme(() => show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("kettenwerk")) void update()
    }),
    server.onDidStart(() => void update()),
  ]

  webview.options = pageOptions(context)
  const file = (name: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(context.extensionUri, "dist/webview", name)).toString()
  webview.html = pageHtml({
    cspSource: webview.cspSource,
    script: file("page.js"),
    style: file("page.css"),
    nonce: createNonce(),
    title: vscode.l10n.t("Kettenwerk preview"),
    language: language(),
  })

  return {
    select(wanted) {
      choose(wanted ?? view)
    },
    reveal: () => panel.reveal(undefined, true),
    async showDocument(uri) {
      try {
        document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true))
      } catch {
        // An unsaved text is gone after a reload; then the active one is shown.
        document = active.current?.document
      }
      await update()
    },
    dispose() {
      asking?.cancel()
      for (const disposable of disposables) disposable.dispose()
      panel.dispose()
    },
  }
}

function whyEmpty(active: ActiveDocument | undefined, document: vscode.TextDocument): string {
  const reason = active?.document === document ? active.status?.message : undefined
  return (
    reason ??
    vscode.l10n.t("This text is not recognised as a prevention concept yet, so there is nothing to show.")
  )
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.split("/").at(-1) ?? ""
}

function schemeNow(): Scheme {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Dark:
      return "dark"
    case vscode.ColorThemeKind.HighContrast:
      return "contrast"
    default:
      return "light"
  }
}

function labels() {
  const { l10n } = vscode
  return {
    views: l10n.t("Views"),
    picture: l10n.t("Size of the picture"),
    text: l10n.t("The same as text"),
    jump: l10n.t("Enter leads to the place in the text"),
    zoomIn: l10n.t("Larger"),
    zoomOut: l10n.t("Smaller"),
    fit: l10n.t("Fit into the window"),
  }
}
