import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { InstalledEditor } from "./install-editor.js"

export interface EditorOptions {
  /** Packed extension to install. */
  readonly vsix?: string
  /** Folder that is copied and opened as the workspace. */
  readonly workspace: string
  readonly settings?: Readonly<Record<string, unknown>>
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
  { vsix, workspace, settings = {} }: EditorOptions,
): Promise<RunningEditor> {
  const folder = mkdtempSync(join(tmpdir(), "kettenwerk-editor-"))
  const [user, extensions, home, copy] = ["user", "extensions", "home", "Präventionskette (Entwurf)"].map(
    (name) => join(folder, name),
  ) as [string, string, string, string]
  for (const path of [extensions, home]) mkdirSync(path, { recursive: true })
  cpSync(workspace, copy, { recursive: true })
  for (const kind of ["User", "Machine"]) {
    mkdirSync(join(user, kind), { recursive: true })
    writeFileSync(
      join(user, kind, "settings.json"),
      JSON.stringify({ ...calmSettings, ...settings }, null, 2),
    )
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
  if (vsix !== undefined) {
    const { status, stdout, stderr } = spawnSync(
      editor.node,
      [entry, ...profile, "--install-extension", vsix],
      { env, encoding: "utf8" },
    )
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
    { env, stdio: ["ignore", "pipe", "pipe"] },
  )
  let printed = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (printed += data))
  const stop = async () => {
    await endProcess(child)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await answering(`http://127.0.0.1:${port}/healthz`, child)
  } catch (error) {
    await stop()
    throw new Error(`VS Code did not start: ${printed}`, { cause: error })
  }
  return {
    url: `http://127.0.0.1:${port}/?folder=${encodeURIComponent(copy)}`,
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
      if ((await fetch(url)).status < 500) return
    } catch {
      if (Date.now() > end) throw new Error("no answer within a minute")
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGTERM")
  const forced = setTimeout(() => child.kill("SIGKILL"), 5000)
  await ended
  clearTimeout(forced)
}
