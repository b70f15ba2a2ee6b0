import { mkdir, stat } from "node:fs/promises"
import path from "node:path"
import type { Exported, ExportFormat } from "@kettenwerk/exports"
import { systemProblem } from "../files/read-files.js"
import { writeFileAtomically } from "../files/write-file-atomically.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"

/**
 * Writes the files of an export: one file to `target` (or into it, if it is a folder) or standard output, several
 * into the folder `target`.
 * What stands there already is replaced, each file in one step.
 */
export async function writeExport(
  { id, binary, extension }: ExportFormat,
  { files }: Exported,
  target: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const [only, ...more] = files
  if (only === undefined) return
  if (more.length === 0 && target === undefined && !binary) return terminal.out(String(only.content))
  if (target === undefined) {
    throw usageError({
      de:
        more.length > 0
          ? `Dieses Format schreibt mehrere Dateien. Nennen Sie einen Ordner: --out ORDNER${id === "csv" ? ", oder eine Tabelle: --tabelle angebote" : ""}`
          : `Dieses Format ist kein Text. Nennen Sie eine Datei: --out NAME.${extension}`,
      en:
        more.length > 0
          ? `This format writes several files. Name a folder: --out FOLDER${id === "csv" ? ", or one table: --tabelle angebote" : ""}`
          : `This format is no text. Name a file: --out NAME.${extension}`,
    })
  }
  const place = path.resolve(terminal.cwd, target)
  try {
    const isFolder = more.length > 0 || /[/\\]$/.test(target) || (await isExistingFolder(place))
    await mkdir(isFolder ? place : path.dirname(place), { recursive: true })
    if (!isFolder) return await writeFileAtomically(place, only.content)
    for (const { name, content } of files) await writeFileAtomically(path.join(place, name), content)
  } catch (error) {
    const { de, en } = systemProblem(error)
    throw usageError({ de: `${target}: ${de}`, en: `${target}: ${en}` })
  }
}

async function isExistingFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() === true
}
