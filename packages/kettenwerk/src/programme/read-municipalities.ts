import path from "node:path"
import { type Bilingual, type MunicipalitySummary, summariseMunicipality } from "@kettenwerk/core"
import { peekMunicipality, type ReadOptions, readWorkspace } from "@kettenwerk/markdown"
import type { FoundFile } from "../files/discover-files.js"
import { readFiles } from "../files/read-files.js"

/** What was read of a folder of municipalities. */
export interface MunicipalitiesReading {
  readonly summaries: readonly MunicipalitySummary[]
  /** Files that could not be read. */
  readonly problems: readonly Bilingual[]
  /** Files that are no concepts. */
  readonly others: readonly string[]
}

/**
 * Reads one municipality after the other and keeps only its summary, so that memory does not grow with the texts.
 * A first look at the beginning of each file says which belong together; where reading then finds that two lots are
 * one municipality, they are read again as one.
 */
export async function readMunicipalities(
  files: readonly FoundFile[],
  options: ReadOptions,
  stichtag: string,
  progress: (done: number, total: number) => void,
): Promise<MunicipalitiesReading> {
  const problems: Bilingual[] = []
  const others: string[] = []
  const byChain = new Map<
    string,
    { readonly files: readonly FoundFile[]; readonly summary: MunicipalitySummary }
  >()
  const lots = await lotsOf(files)
  let done = 0
  for (const lot of lots) {
    const read = await readFiles(lot)
    problems.push(...read.problems)
    for (const group of readWorkspace(read.files, options).groups) {
      const uris = new Set(group.documents.map(({ uri }) => uri))
      if (!group.documents.some(({ recognised }) => recognised)) {
        others.push(...uris)
        continue
      }
      const own = lot.filter(({ uri }) => uris.has(uri))
      const known = byChain.get(group.id)
      const all = known === undefined ? own : [...known.files, ...own]
      const model = known === undefined ? group.model : await modelOf(group.id, all, options)
      byChain.set(group.id, { files: all, summary: summariseMunicipality(model ?? group.model, stichtag) })
    }
    done += lot.length
    progress(done, files.length)
  }
  return { summaries: [...byChain.values()].map(({ summary }) => summary), problems, others }
}

async function modelOf(chain: string, files: readonly FoundFile[], options: ReadOptions) {
  const { files: texts } = await readFiles(files)
  return readWorkspace(texts, options).groups.find(({ id }) => id === chain)?.model
}

/** Files that most likely belong to one municipality; one without a name goes with the only one of its folder. */
async function lotsOf(files: readonly FoundFile[]): Promise<readonly (readonly FoundFile[])[]> {
  const lots = new Map<string, FoundFile[]>()
  const open: FoundFile[] = []
  const inFolder = new Map<string, Set<string>>()
  for (const file of files) {
    const [read] = (await readFiles([file])).files
    const key = read === undefined ? undefined : peekMunicipality(read.text)
    if (key === undefined) {
      open.push(file)
      continue
    }
    const lot = lots.get(key)
    if (lot === undefined) lots.set(key, [file])
    else lot.push(file)
    const folder = path.dirname(file.path)
    inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(key))
  }
  for (const file of open) {
    const keys = [...(inFolder.get(path.dirname(file.path)) ?? [])]
    if (keys.length === 1) lots.get(keys[0]!)!.push(file)
    else lots.set(`file ${file.uri}`, [file])
  }
  return [...lots.values()]
}
