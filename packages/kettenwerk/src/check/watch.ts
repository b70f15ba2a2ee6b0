import path from "node:path"
import { watch as watchFiles } from "chokidar"
import { isDynamicPattern } from "tinyglobby"
import type { Shelf } from "../corpus/verdict-store.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import type { Terminal } from "../terminal.js"
import { isUsageError, usageError } from "../usage-error.js"
import { type CheckCommandOptions, check } from "./check.js"

/** Editors save in several steps; this long nothing must happen before a check. */
const quietTime = 150

const clearScreen = "\u001b[2J\u001b[3J\u001b[H"

/**
 * Checks, and checks again after every change of a document or of settings, until the user ends it. What goes wrong in
 * one round, a file that is gone or half written, is said and tried again with the next change.
 */
export async function watch(
  paths: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
  version: string,
): Promise<ExitCode> {
  if (options.fix || options.fixDryRun || paths.includes("-")) {
    throw usageError({
      de: "--watch lässt sich nicht mit --fix, --fix-dry-run oder der Standardeingabe verbinden.",
      en: "--watch cannot be combined with --fix, --fix-dry-run or standard input.",
    })
  }
  const ended = terminal.untilInterrupted()
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  const shelf = memoryShelf()
  const round = async (): Promise<void> => {
    if (terminal.mayClear) terminal.out(clearScreen)
    try {
      await check(paths, options, terminal, version, shelf)
    } catch (error) {
      if (!isUsageError(error)) throw error
      terminal.err(`${error.usage[english(options) ? "en" : "de"]}\n`)
    }
    if (!isOver) terminal.err(waiting(options))
  }

  const roots = paths.length === 0 ? ["."] : paths
  const watcher = watchFiles(
    roots
      .map((given) => path.resolve(terminal.cwd, rootOf(given)))
      .concat(settingsPlaces(roots, terminal.cwd)),
    {
      ignoreInitial: true,
      ignored: (file, stats) =>
        isIgnored(file) || (stats?.isFile() === true && !isInteresting(file, paths, terminal.cwd)),
      followSymlinks: false,
      // A file that is still growing is not read yet.
      awaitWriteFinish: { stabilityThreshold: quietTime, pollInterval: 50 },
    },
  )
  const changes = changeSignal()
  watcher.on("all", changes.signal)
  watcher.on("error", (error) => terminal.err(`${error instanceof Error ? error.message : String(error)}\n`))
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()))
  try {
    await round()
    while (!isOver) {
      await Promise.race([changes.next(quietTime), ended])
      if (!isOver) await round()
    }
  } finally {
    await watcher.close()
  }
  return exitCode.clean
}

/** The part of a pattern that is a folder for sure. */
function rootOf(given: string): string {
  if (!isDynamicPattern(given)) return given
  const parts = given.split("/")
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join("/") || "."
  )
}

/** Settings lie upwards of documents, outside of what is watched already. */
function settingsPlaces(roots: readonly string[], cwd: string): readonly string[] {
  const folders = new Set<string>()
  for (const root of roots) {
    for (
      let folder = path.resolve(cwd, rootOf(root));
      folder !== path.dirname(folder);
      folder = path.dirname(folder)
    ) {
      folders.add(folder)
      if (folder === cwd) break
    }
  }
  return [...folders].flatMap((folder) =>
    ["kettenwerk.yaml", "kettenwerk.yml"].map((name) => path.join(folder, name)),
  )
}

function isIgnored(file: string): boolean {
  return /(?:^|[\\/])(?:node_modules|\.git|\.kettenwerk-cache)(?:[\\/]|$)/.test(file)
}

function isInteresting(file: string, paths: readonly string[], cwd: string): boolean {
  return (
    /\.(?:md|markdown|mdown|mkd)$/i.test(file) ||
    /(?:^|[\\/])kettenwerk(?:-baseline)?\.(?:ya?ml|json)$/.test(file) ||
    paths.some((given) => path.resolve(cwd, given) === file)
  )
}

/** Waits for a change and for the quiet after it. Changes while nobody waits are not lost. */
function changeSignal() {
  let changed = false
  let wake = () => {}
  return {
    signal(): void {
      changed = true
      wake()
    },
    async next(quiet: number): Promise<void> {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      do {
        changed = false
        await new Promise((resolve) => setTimeout(resolve, quiet))
      } while (changed)
    },
  }
}

/** Between two rounds only what changed is checked again. */
function memoryShelf(): Shelf {
  const texts = new Map<string, string>()
  return {
    get: async (name) => texts.get(name),
    put: async (name, text) => {
      if (texts.size > mostEntries) texts.clear()
      texts.set(name, text)
    },
  }
}

const mostEntries = 2000

function waiting(options: CheckCommandOptions): string {
  if (options.quiet) return ""
  return english(options)
    ? "\nWaiting for changes. Ctrl+C ends.\n"
    : "\nWartet auf Änderungen. Strg+C beendet.\n"
}

function english({ sprache }: CheckCommandOptions): boolean {
  return sprache === "en"
}
