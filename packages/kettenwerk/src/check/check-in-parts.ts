import { availableParallelism } from "node:os"
import path from "node:path"
import { type Bilingual, valueLists } from "@kettenwerk/core"
import { configure, type SettingsSource } from "@kettenwerk/rules"
import { chosen } from "../common-options.js"
import { build, workerEntry } from "../corpus/build.js"
import { type CorpusVerdict, checkCorpus, type PartRunner } from "../corpus/check-corpus.js"
import { createFolderShelf } from "../corpus/folder-shelf.js"
import type { PlainSettings } from "../corpus/part.js"
import { runHere } from "../corpus/run-here.js"
import { createVerdictStore, type Shelf } from "../corpus/verdict-store.js"
import type { GatheredTexts } from "../files/gather-texts.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import type { CheckCommandOptions } from "./check.js"

/** Below this many UTF-16 units in all, starting workers costs more than it saves. */
const worthWorkers = 600_000
const mostWorkers = 16

export interface PartsCheck {
  readonly verdict: CorpusVerdict
  /** Why the cache could not be kept; the verdict holds all the same. */
  readonly cacheProblem?: Bilingual
}

/** Checks in parts, in workers where that pays, with the verdicts of earlier runs where the user wants it. */
export async function checkInParts(
  gathered: GatheredTexts,
  options: CheckCommandOptions,
  terminal: Terminal,
  shelf: Shelf | undefined,
  progress: (documents: number) => void,
): Promise<PartsCheck> {
  const { status } = options
  const corpus = {
    files: gathered.files,
    settingsOf: plainSettings(gathered),
    ...(status === undefined ? {} : { status: chosen("--status", status, valueLists.stage.ids) }),
    stichtag: terminal.today(),
  }
  const folder = options.cache
    ? createFolderShelf(path.resolve(terminal.cwd, options.cacheOrt ?? usualCacheFolder))
    : undefined
  const kept = folder ?? shelf
  const verdict = await checkCorpus(corpus, {
    run: await runner(threadCount(options, gathered)),
    ...(kept === undefined ? {} : { store: createVerdictStore(corpus, build, kept) }),
    progress,
  })
  await folder?.tidy()
  return { verdict, ...(folder?.problem === undefined ? {} : { cacheProblem: folder.problem }) }
}

/** Where `--cache` keeps what it knows, from the current folder. */
const usualCacheFolder = ".kettenwerk-cache"

/** One part is checked here: a worker would have to start first. */
async function runner(threads: number): Promise<PartRunner> {
  if (threads < 2 || workerEntry === undefined) return runHere
  const { runInWorkers } = await import("../corpus/run-in-workers.js")
  const inWorkers = runInWorkers(workerEntry, threads)
  return (parts, done) => (parts.length > 1 ? inWorkers(parts, done) : runHere(parts, done))
}

function threadCount({ threads = "auto" }: CheckCommandOptions, { files }: GatheredTexts): number {
  if (threads === "auto") {
    const size = files.reduce((sum, { text }) => sum + text.length, 0)
    return size < worthWorkers ? 1 : Math.min(availableParallelism(), mostWorkers)
  }
  const count = Number(threads)
  if (Number.isInteger(count) && count >= 1 && count <= mostWorkers) return count
  throw usageError({
    de: `„${threads}“ gibt es nicht für --threads. Möglich sind: auto oder eine Zahl von 1 bis ${mostWorkers}.`,
    en: `“${threads}” is no value of --threads. Possible: auto or a number from 1 to ${mostWorkers}.`,
  })
}

function plainSettings({ settingsOf, settingsTexts }: GatheredTexts): (uri: string) => PlainSettings {
  const known = new Map<readonly SettingsSource[], PlainSettings>()
  return (uri) => {
    const sources = settingsOf(uri)
    const settings = known.get(sources) ?? plain(sources, settingsTexts)
    known.set(sources, settings)
    return settings
  }
}

function plain(sources: readonly SettingsSource[], texts: ReadonlyMap<string, string>): PlainSettings {
  const uri = sources.find(({ layer }) => layer === "file")?.uri
  const text = uri === undefined ? undefined : texts.get(uri)
  const flags = sources.filter(({ layer }) => layer === "flag")
  return {
    flags: flags.map(({ layer, name, value }) => ({ layer, name, value })),
    ...(uri === undefined || text === undefined ? {} : { file: { uri, text } }),
    namesDay: configure([], sources).settings.stichtag !== undefined,
  }
}
