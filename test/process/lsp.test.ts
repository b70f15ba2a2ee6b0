import assert from "node:assert/strict"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { afterEach, test } from "vitest"
import { type LspClient, startLspClient } from "./lsp-client.js"
import { cli, folderWith } from "./run-cli.js"

const concept = [
  "---",
  "status: vorlage",
  "---",
  "",
  "# Präventionskonzept Landkreis Auental",
  "",
  "## Akteure",
  "",
  "| Akteur | Bereich |",
  "| --- | --- |",
  "| Jugendamt | Jugendhilfe |",
  "| Gesundheitsamt | Gesundheit |",
  "",
  "Die Leitung des Jugendamtes lädt ein.",
  "",
  "## Meilensteine",
  "",
  "| Nr. | Meilenstein | Termin | Verantwortlich | Abhängig von |",
  "| --- | --- | --- | --- | --- |",
  "| M1 | Erhebung abgeschlossen | 05/2026 | Jugendamt | |",
  "| M2 | Bericht liegt vor | 06/2026 | Gesundheitsamt | M9 |",
  "",
].join("\n")
const annex =
  "# Anlage: Präventionskonzept Landkreis Auental\n\n## Angebote\n\n| Angebot | Träger |\n| --- | --- |\n| Elterncafé | Jugendamt |\n"

interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
  readonly codeDescription: { readonly href: string }
}
interface Report {
  readonly kind: string
  readonly resultId?: string
  readonly items: readonly Diagnostic[]
}

const clients: LspClient[] = []
afterEach(() => {
  for (const client of clients.splice(0)) client.kill()
})

interface Session {
  readonly client: LspClient
  readonly uri: string
  readonly folder: string
  diagnostics(): Promise<Report>
  ask<Answer>(method: string, more?: object): Promise<Answer>
  change(from: readonly [number, number], to: readonly [number, number], text: string): void
}

async function open(
  files: Readonly<Record<string, string>> = {},
  capabilities: object = {
    textDocument: { diagnostic: {} },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  },
  more: object = {},
): Promise<Session> {
  const all = { "konzept.md": concept, "anlage.md": annex, ...files }
  const name = "Präventionskette (Entwurf)"
  const above = await folderWith(
    Object.fromEntries(Object.entries(all).map(([file, text]) => [`${name}/${file}`, text])),
  )
  const folder = path.join(above, name)
  const client = startLspClient(process.execPath, [cli, "lsp", "--stdio"])
  clients.push(client)
  const root = pathToFileURL(folder).href
  await client.request("initialize", {
    processId: process.pid,
    locale: "de",
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "Test" }],
    capabilities,
    ...more,
  })
  client.notify("initialized", {})
  await client.next("kettenwerk/changed")
  const uri = pathToFileURL(path.join(folder, "konzept.md")).href
  let version = 1
  client.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version, text: all["konzept.md"] },
  })
  return {
    client,
    uri,
    folder,
    diagnostics: () => client.request<Report>("textDocument/diagnostic", { textDocument: { uri } }),
    ask: (method, extra = {}) => client.request(method, { textDocument: { uri }, ...extra }),
    change([line, character], [endLine, endCharacter], text) {
      version += 1
      const range = { start: { line, character }, end: { line: endLine, character: endCharacter } }
      client.notify("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      })
    },
  }
}

test("findings come while typing and go when they are settled", async () => {
  const { diagnostics, change, client } = await open()
  const before = await diagnostics()
  const broken = before.items.find(({ code }) => code === "struct-broken-reference")!
  assert.match(broken.message, /„M9“ wird erwähnt, ist aber nirgends definiert/)
  assert.equal(broken.range.start.line, 20)
  assert.match(broken.codeDescription.href, /struct-broken-reference$/)
  const { character } = broken.range.start
  change([20, character], [20, character + 2], "M1")
  assert.ok(!(await diagnostics()).items.some(({ code }) => code === "struct-broken-reference"))
  assert.equal(await client.end(), 0)
})

test("an answer that did not change is not sent again", async () => {
  const { diagnostics, ask } = await open()
  const { resultId } = await diagnostics()
  assert.equal(
    (await ask<Report>("textDocument/diagnostic", { previousResultId: resultId })).kind,
    "unchanged",
  )
})

test("hover, definition, completion and actions answer in German", async () => {
  const { ask, change } = await open()
  const position = { line: 13, character: 18 }
  const hover = await ask<{ contents: { value: string } }>("textDocument/hover", { position })
  assert.match(hover.contents.value, /^\*\*Jugendamt\*\* · Akteur/)
  assert.match(hover.contents.value, /Träger von: Elterncafé/)
  const target = await ask<{ range: { start: { line: number } } }>("textDocument/definition", { position })
  assert.equal(target.range.start.line, 10)
  change([21, 0], [21, 0], "| M3 | Beschluss | 09/2026 |  | |\n")
  const list = await ask<{ items: readonly { label: string }[] }>("textDocument/completion", {
    position: { line: 21, character: 29 },
  })
  assert.deepEqual(
    list.items.slice(0, 2).map(({ label }) => label),
    ["Jugendamt", "Gesundheitsamt"],
  )
  const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } }
  const actions = await ask<readonly { title: string }[]>("textDocument/codeAction", {
    range,
    context: { diagnostics: [] },
  })
  assert.ok(actions.some(({ title }) => title.startsWith("Befund mit Begründung ausschalten: ")))
})

test("a rename reaches closed files and asks about them", async () => {
  const { ask, folder } = await open()
  const edit = await ask<{
    documentChanges: readonly {
      textDocument: { uri: string; version: number | null }
      edits: readonly { annotationId?: string }[]
    }[]
    changeAnnotations: Readonly<Record<string, { needsConfirmation: boolean }>>
  }>("textDocument/rename", { position: { line: 10, character: 4 }, newName: "Familienamt" })
  const closed = edit.documentChanges.find(({ textDocument }) => textDocument.version === null)!
  assert.equal(closed.textDocument.uri.normalize(), pathToFileURL(path.join(folder, "anlage.md")).href)
  assert.equal(closed.edits[0]!.annotationId, "other-file")
  assert.ok(edit.changeAnnotations["inflected"]!.needsConfirmation)
})

test("a rename onto a taken name is refused with a German sentence", async () => {
  const { ask } = await open()
  await assert.rejects(
    ask("textDocument/rename", { position: { line: 10, character: 4 }, newName: "Gesundheitsamt" }),
    /„Gesundheitsamt“ gibt es schon/,
  )
})

test("the open buffer beats the disk, and the disk counts again when it is closed", async () => {
  const { client, diagnostics, folder } = await open()
  const uri = pathToFileURL(path.join(folder, "anlage.md")).href
  const names = async () => {
    const hover = await client.request<{ contents: { value: string } }>("textDocument/hover", {
      textDocument: { uri: pathToFileURL(path.join(folder, "konzept.md")).href },
      position: { line: 10, character: 4 },
    })
    return /Träger von: (.*)/.exec(hover.contents.value)?.[1]
  }
  await diagnostics()
  client.notify("textDocument/didOpen", {
    textDocument: {
      uri,
      languageId: "markdown",
      version: 1,
      text: annex.replace("Elterncafé", "Babybesuch"),
    },
  })
  assert.equal(await names(), "Babybesuch")
  client.notify("textDocument/didClose", { textDocument: { uri } })
  await client.next("kettenwerk/changed")
  assert.equal(await names(), "Elterncafé")
})

test("settings of the folder hold, and a mistake in them is a finding there", async () => {
  const { client, diagnostics } = await open({
    "kettenwerk.yaml": 'regeln:\n  struct-broken-reference: "aus: wird nachgereicht"\nproffil: minimal\n',
  })
  assert.ok(!(await diagnostics()).items.some(({ code }) => code === "struct-broken-reference"))
  const { diagnostics: items } = await client.next<{ uri: string; diagnostics: readonly Diagnostic[] }>(
    "textDocument/publishDiagnostics",
    ({ uri }) => uri.endsWith("kettenwerk.yaml"),
  )
  assert.match(items[0]!.message, /proffil.*Meinten Sie „profil“/)
})

test("excluded documents are left alone, and the status says why", async () => {
  const { client, uri, diagnostics } = await open({ "kettenwerk.yaml": "ausschluss: [konzept.md]\n" })
  assert.deepEqual((await diagnostics()).items, [])
  const status = await client.request<{ state: string; message: string }>("kettenwerk/status", { uri })
  assert.equal(status.state, "excluded")
  assert.match(status.message, /ausgeschlossen/)
})

test("status, reading report and model tell what was read", async () => {
  const { client, uri } = await open()
  const status = await client.request<{
    state: string
    documents: readonly string[]
    counts: { error: number }
  }>("kettenwerk/status", { uri })
  assert.equal(status.state, "active")
  assert.equal(status.documents.length, 2)
  assert.ok(status.counts.error >= 1)
  const report = await client.request<{ facts: readonly { name: string }[] }>("kettenwerk/readingReport", {
    uri,
  })
  assert.ok(report.facts.some(({ name }) => name === "Gesundheitsamt"))
  const answer = await client.request<{ version: number; model: { milestones: readonly unknown[] } }>(
    "kettenwerk/model",
    { uri },
  )
  assert.equal(answer.version, 1)
  assert.equal(answer.model.milestones.length, 2)
})

test("a client that cannot ask for diagnostics gets them pushed", async () => {
  const { client, uri } = await open({}, {})
  const pushed = await client.next<{ uri: string; diagnostics: readonly Diagnostic[] }>(
    "textDocument/publishDiagnostics",
    (params) => params.uri === uri,
  )
  assert.ok(pushed.diagnostics.some(({ code }) => code === "struct-broken-reference"))
})

test("English comes with an English client", async () => {
  const { diagnostics } = await open({}, { textDocument: { diagnostic: {} } }, { locale: "en-GB" })
  const { items } = await diagnostics()
  assert.match(
    items.find(({ code }) => code === "struct-broken-reference")!.message,
    /is mentioned but not defined/,
  )
})

test("closed files come from the client where it offers to read", async () => {
  const client = startLspClient(process.execPath, [cli, "lsp"], {
    "kettenwerk/findFiles": () => ["vscode-vfs://github/a/b/konzept.md", "vscode-vfs://github/a/b/anlage.md"],
    "kettenwerk/readFile": (params) => ({
      text: (params as { uri: string }).uri.includes("anlage") ? annex : concept,
    }),
  })
  clients.push(client)
  const root = "vscode-vfs://github/a/b"
  await client.request("initialize", {
    processId: null,
    rootUri: root,
    capabilities: {},
    initializationOptions: { clientFiles: true },
  })
  client.notify("initialized", {})
  await client.next("kettenwerk/changed")
  const uri = `${root}/konzept.md`
  client.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: concept },
  })
  const hover = await client.request<{ contents: { value: string } }>("textDocument/hover", {
    textDocument: { uri },
    position: { line: 10, character: 4 },
  })
  assert.match(hover.contents.value, /Träger von: Elterncafé/)
})

test("positions are right in a buffer with byte order mark and Windows line ends", async () => {
  const { client, folder } = await open()
  const uri = pathToFileURL(path.join(folder, "neu.md")).href
  const text = `\uFEFF${concept.split("---\n\n")[1]!.replaceAll("\n", "\r\n")}`
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } })
  client.notify("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [
      {
        range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } },
        text: "# Kopf Auental\r\n\r\n",
      },
    ],
  })
  const target = await client.request<{ uri: string; range: { start: { line: number; character: number } } }>(
    "textDocument/definition",
    {
      textDocument: { uri },
      position: { line: 11, character: 18 },
    },
  )
  assert.ok(target.range.start.character === 2)
})

test("an untitled document is checked without any folder", async () => {
  const client = startLspClient(process.execPath, [cli, "lsp"])
  clients.push(client)
  await client.request("initialize", {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  })
  client.notify("initialized", {})
  const uri = "untitled:Untitled-1"
  client.notify("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: concept },
  })
  const { items } = await client.request<Report>("textDocument/diagnostic", { textDocument: { uri } })
  assert.ok(items.some(({ code }) => code === "struct-broken-reference"))
})
