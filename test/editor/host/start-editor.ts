import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { InstalledEditor } from "./install-editor.js"

export interface EditorOptions {
  /** Packed extensions to install. */
  readonly extensions: readonly string[]
  /** Folder that is copied and opened as the workspace. */
  readonly workspace: string
  /** Opens the folder on the file system of `test/editor/virtual-files`, which the page has to bring. */
  readonly isVirtual?: boolean
}

/** A running VS Code with a fresh profile and a copied workspace. */
export interface RunningEditor {
  /** Address that opens the workspace; more parameters may be appended. */
  readonly url: string
  /** The copied workspace on disk. */
  readonly workspace: string
  /** Address of a file or folder on disk as VS Code names it. */
  uri(path: string): string
  /** What the server printed so far. */
  output(): string
  stop(): Promise<void>
}

/** Calm settings: no dialogs, no side bars, no experiments, nothing that asks the network. */
const calmSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "telemetry.telemetryLevel": "off",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "update.mode": "none",
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  "files.autoSave": "off",
  "git.enabled": false,
  "editor.accessibilitySupport": "off",
  "window.commandCenter": false,
}

/** Starts an installed VS Code on this machine only and waits until it answers. */
export async function startEditor(
  editor: Extract<InstalledEditor, { ok: true }>,
  { extensions: packages, workspace, isVirtual = false }: EditorOptions,
): Promise<RunningEditor> {
  const folder = mkdtempSync(join(tmpdir(), "kettenwerk-editor-"))
  const [user, extensions, home, copy] = ["user", "extensions", "home", "Präventionskette (Entwurf)"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string]
  for (const path of [extensions, home]) mkdirSync(path, { recursive: true })
  cpSync(workspace, copy, { recursive: true })
  for (const kind of ["User", "Machine"]) {
    mkdirSync(join(user, kind), { recursive: true })
    writeFileSync(join(user, kind, "settings.json"), JSON.stringify(calmSettings, null, 2))
  }

  const env = cleanEnvironment(home)
  const entry = join(editor.folder, "out/node/entry.js")
  const profile = [
    "--user-data-dir",
    user,
    "--extensions-dir",
    extensions,
    "--config",
    join(home, "none.yaml"),
  ]
  const wanted = packages.flatMap((vsix) => ["--install-extension", vsix])
  if (wanted.length > 0) {
    const install = [entry, ...profile, ...wanted]
    const { status, stdout, stderr } = spawnSync(editor.node, install, { env, encoding: "utf8" })
    if (status !== 0 || /error|failed/i.test(stderr)) throw new Error(`Not installed: ${stdout}${stderr}`)
  }

  const port = await freePort()
  const child = spawn(
    editor.node,
    [
      ...[entry, ...profile],
      ...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`],
      ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
      ...["--disable-getting-started-override", "--ignore-last-opened"],
    ],
    // A group of its own: the server starts processes for extensions, and these start language servers.
    { env, stdio: ["ignore", "pipe", "pipe"], detached: true },
  )
  const endAtExit = () => signal(child, "SIGKILL")
  process.once("exit", endAtExit)
  let printed = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data))
  const stop = async () => {
    await endProcesses(child)
    process.off("exit", endAtExit)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    // The page itself: the inner server is loaded with the first request for it.
    await answering(`http://127.0.0.1:${port}/`, child)
  } catch (error) {
    await stop()
    throw new Error(`VS Code did not start: ${printed}`, { cause: error })
  }
  const workspaceFile = join(folder, "konzept.code-workspace")
  const folders = [{ uri: `depot:${encodeURI(copy)}`, name: "Präventionskette (Entwurf)" }]
  if (isVirtual) writeFileSync(workspaceFile, JSON.stringify({ folders }))
  const opened = isVirtual
    ? `workspace=${encodeURIComponent(workspaceFile)}`
    : `folder=${encodeURIComponent(copy)}`
  return {
    url: `http://127.0.0.1:${port}/?${opened}`,
    workspace: copy,
    uri: (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`,
    output: () => printed,
    stop,
  }
}

/** Own home, no extension gallery, nothing of the npm or VS Code that may have started us. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|npm_|VITEST|NODE_)/.test(name),
  )
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: "{}",
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + 60_000
  for (;;) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}`)
    try {
      if ((await fetch(url)).ok) return
    } catch {
      if (Date.now() > end) throw new Error("no answer within a minute")
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Ends a process and all it started; returns when none of them is left. */
async function endProcesses(child: ChildProcess): Promise<void> {
  signal(child, "SIGTERM")
  const end = Date.now() + 5000
  while (signal(child, 0)) {
    if (Date.now() > end) signal(child, "SIGKILL")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Sends a signal to the group of a process; false if nobody is left in it. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals | 0): boolean {
  try {
    return pid !== undefined && process.kill(-pid, name)
  } catch {
    return false
  }
}
