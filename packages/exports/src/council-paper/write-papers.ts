import { type Bilingual, type Model, slug } from "@kettenwerk/core"
import type { Exported, ExportedFile } from "../export-format.js"
import { countGaps, type Paper } from "../paper/paper.js"
import { splitByChain } from "../split-by-chain.js"
import { councilPaper } from "./council-paper.js"

/** One paper for each group; with several their names tell whose it is. */
export async function writePapers(
  model: Model,
  stichtag: string,
  extension: string,
  write: (paper: Paper, name: string) => Promise<ExportedFile["content"]>,
): Promise<Exported> {
  const groups = splitByChain(model)
  const files: ExportedFile[] = []
  const notes: Bilingual[] = []
  for (const group of groups) {
    const paper = councilPaper(group, stichtag)
    const name = group.chains[0]!.name
    const suffix = groups.length === 1 ? "" : `-${files.length + 1}-${slug(name)}`
    files.push({ name: `vorlage${suffix}.${extension}`, content: await write(paper, name) })
    const gaps = countGaps(paper)
    notes.push({
      de: `Vorlage ${name}: ${gaps} ${gaps === 1 ? "Stelle ist" : "Stellen sind"} zu ergänzen, „[bitte ergänzen: …]“.`,
      en: `Paper of ${name}: ${gaps} ${gaps === 1 ? "gap is" : "gaps are"} to be filled in, “[bitte ergänzen: …]”.`,
    })
  }
  return { files, notes }
}
