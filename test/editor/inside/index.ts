import * as vscode from "vscode"
import { ensure, findings, open, placeOf, runAll, test, until } from "./harness.js"

const extensionId = "kettenwerk.kettenwerk-vscode"

test("the packed extension is installed and starts", async () => {
  // In a web worker the tests start before VS Code has read what is installed on the server.
  const extension = await until("installation", () => vscode.extensions.getExtension(extensionId))
  await extension.activate()
})

test("a text that is no concept starts no server and gets no findings", async () => {
  const { document } = await open("einkauf.md")
  const api = await vscode.extensions.getExtension<{ isRunning: boolean }>(extensionId)!.activate()
  await new Promise((resolve) => setTimeout(resolve, 1500))
  ensure(!api.isRunning, "the server runs")
  ensure(findings(document).length === 0, "findings on a shopping list")
})

test("a concept gets German findings with code and page", async () => {
  const { document } = await open("konzept.md")
  const found = await until("findings", () =>
    findings(document).find(({ message }) => message.includes("lang: de")),
  )
  ensure(/Dokumentsprache fehlt/.test(found.message), found.message)
  ensure(found.range.start.line === 1, `line ${found.range.start.line}`)
})

test("a quick fix settles its finding", async () => {
  const { document } = await open("konzept.md")
  const found = await until("finding", () =>
    findings(document).find(({ message }) => message.includes("lang: de")),
  )
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    found.range,
    vscode.CodeActionKind.QuickFix.value,
  )
  const fix = actions.find(({ title }) => title.includes("lang: de"))
  ensure(fix?.edit, actions.map(({ title }) => title).join(", "))
  await vscode.workspace.applyEdit(fix.edit)
  ensure(/^lang: de$/m.test(document.getText()), "not written")
  await until("finding gone", () => !findings(document).some(({ message }) => message.includes("lang: de")))
})

test("hovering shows what is known about an actor", async () => {
  const { document } = await open("konzept.md")
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, "Familienbüro Söllach |", 2),
  )
  const text = hovers.flatMap(({ contents }) =>
    contents.map((one) => (typeof one === "string" ? one : one.value)),
  )
  ensure(
    text.some((one) => one.includes("Familienbüro Söllach")),
    JSON.stringify(text),
  )
})

test("completion offers the actors of the concept in a table cell", async () => {
  const editor = await open("konzept.md")
  const { document } = editor
  const row = placeOf(document, "| Familienbüro Söllach | Jugendamt |")
  const end = document.lineAt(row.line).range.end
  await editor.edit((edit) => edit.insert(end, "\n| Ges"))
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    new vscode.Position(row.line + 1, 5),
  )
  const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label))
  ensure(labels.includes("Gesundheitsamt"), labels.slice(0, 20).join(", "))
  await vscode.commands.executeCommand("undo")
})

test("an actor is found and renamed in all documents of its municipality", async () => {
  const { document } = await open("konzept.md")
  const at = placeOf(document, "Familienbüro Söllach |", 2)
  const places = await vscode.commands.executeCommand<vscode.Location[]>(
    "vscode.executeReferenceProvider",
    document.uri,
    at,
  )
  const files = new Set(places.map(({ uri }) => uri.path.split("/").at(-1)))
  ensure(files.has("anlage-angebote.md"), [...files].join(", "))
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    at,
    "Familienzentrum Söllach",
  )
  const changed = edit.entries().map(([uri]) => uri.path.split("/").at(-1))
  ensure(changed.includes("konzept.md") && changed.includes("anlage-angebote.md"), changed.join(", "))
})

test("a name that is taken is refused", async () => {
  const { document } = await open("konzept.md")
  let refusal = ""
  try {
    await vscode.commands.executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      placeOf(document, "Familienbüro Söllach |", 2),
      "Jugendamt",
    )
  } catch (error) {
    refusal = String(error)
  }
  ensure(refusal.includes("Jugendamt"), `not refused: ${refusal}`)
})

test("definition, outline and lines above headings answer", async () => {
  const { document } = await open("konzept.md")
  const mention = placeOf(document, "Familienbüro Söllach | 0–3", 2)
  const target = await vscode.commands.executeCommand<vscode.Location[] | vscode.LocationLink[]>(
    "vscode.executeDefinitionProvider",
    document.uri,
    mention,
  )
  ensure(target.length > 0, "no definition")
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  )
  const names = symbols.flatMap(namesOf)
  ensure(names.includes("Elterncafé Söllach"), `fact missing from the outline: ${names.join(", ")}`)
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider",
    document.uri,
    100,
  )
  ensure(
    lenses.some(({ command }) => command?.command === "kettenwerk.openPreview"),
    "no way to the preview",
  )
})

test("the overview is inserted once, then kept up to date, and nothing else changes", async () => {
  const editor = await open("konzept.md")
  const { document } = editor
  const before = document.getText()
  const at = placeOf(document, "## Beschluss", -1)
  editor.selection = new vscode.Selection(at, at)
  await vscode.commands.executeCommand("kettenwerk.insertOverview")
  const once = document.getText()
  ensure(once !== before && once.includes("kettenwerk:uebersicht:start"), "not inserted")
  const rest = once.replace(
    /<!-- kettenwerk:uebersicht:start -->[\s\S]*?<!-- kettenwerk:uebersicht:end -->/u,
    "",
  )
  ensure(rest.replace(/\s/gu, "") === before.replace(/\s/gu, ""), "text outside of the block changed")
  await vscode.commands.executeCommand("kettenwerk.insertOverview")
  ensure(document.getText() === once, "a second time changed something")
  await vscode.commands.executeCommand("undo")
})

test("stage and reference day are written at the top of the document", async () => {
  const { document } = await open("anlage-angebote.md")
  await vscode.commands.executeCommand("kettenwerk.changeStage", "vorlage")
  await vscode.commands.executeCommand("kettenwerk.setReferenceDay", "1.3.2026")
  ensure(document.getText().includes("status: vorlage"), "no stage")
  ensure(document.getText().includes("stichtag: 2026-03-01"), "no day")
  await vscode.commands.executeCommand("workbench.action.files.revert")
})

test("a finding is switched off with a reason", async () => {
  const { document } = await open("konzept.md")
  const found = await until("finding in a block", () =>
    findings(document).find(({ range }) => range.start.line > 12),
  )
  const { code, range } = found
  const name = String(typeof code === "object" ? code.value : code)
  const { line, character } = range.start
  await vscode.commands.executeCommand(
    "kettenwerk.suppressFinding",
    { uri: document.uri.toString(), code: name, position: { line, character } },
    "steht in Anlage 2",
  )
  ensure(document.getText().includes(`<!-- kettenwerk-aus ${name}: steht in Anlage 2 -->`), "no comment")
  await vscode.commands.executeCommand("undo")
})

test("a new concept works without a file", async () => {
  await vscode.commands.executeCommand("kettenwerk.newConcept", "konzept", "Stadt Weidenbrück-Süd", "B")
  const { document } = vscode.window.activeTextEditor!
  ensure(document.isUntitled && document.languageId === "markdown", "no untitled document")
  ensure(document.getText().includes("Weidenbrück-Süd"), "no name")
  await until("findings", () => findings(document).length > 0)
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor")
})

test("reading report and explanation open as pages", async () => {
  await open("konzept.md")
  await vscode.commands.executeCommand("kettenwerk.showReadingReport")
  await until(
    () => `report, tabs: ${tabs().join(", ")}`,
    () => tabs().find((label) => label.includes("Lesebericht")),
  )
  await vscode.commands.executeCommand("kettenwerk.explainRule", "org-steering-missing")
  await until("explanation", () => tabs().find((label) => label.includes("org-steering-missing")))
})

test("the preview opens with each view", async () => {
  await open("konzept.md")
  for (const [id, title] of [
    ["uebersicht", "Strukturübersicht"],
    ["kette", "Kette"],
    ["netz", "Netz"],
    ["zeitplan", "Zeitplan"],
  ] as const) {
    await vscode.commands.executeCommand(`kettenwerk.openPreview.${id}`)
    await until(`tab ${title}`, () => tabs().find((label) => label.startsWith(title)))
  }
})

test("the report is saved beside the document, and saved anew", async () => {
  const { document } = await open("konzept.md")
  const file = vscode.Uri.joinPath(document.uri, "..", "konzept-bericht.html")
  const read = async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  await vscode.commands.executeCommand("kettenwerk.saveReport")
  const first = await read()
  ensure(
    first.includes("Familienbüro Söllach") && first.includes("Befunde nach Kapitel"),
    first.slice(0, 400),
  )
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(first.replace("</main>", "alt</main>")))
  await vscode.commands.executeCommand("kettenwerk.saveReport")
  ensure((await read()) === first, "an older report was not replaced")
})

test("settings reach the findings at once", async () => {
  const { document } = await open("konzept.md")
  const configuration = vscode.workspace.getConfiguration("kettenwerk")
  await until("German findings", () => findings(document).find(({ message }) => message.includes("fehlt")))
  await configuration.update("sprache", "en", vscode.ConfigurationTarget.Workspace)
  await until("English findings", () =>
    findings(document).find(({ message }) => message.includes("is missing")),
  )
  await configuration.update("sprache", undefined, vscode.ConfigurationTarget.Workspace)
})

function namesOf({ name, children }: vscode.DocumentSymbol): readonly string[] {
  return [name, ...children.flatMap(namesOf)]
}

function tabs(): readonly string[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all.map(({ label }) => label))
}

export const run = runAll
