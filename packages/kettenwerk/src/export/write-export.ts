import { mkdir } from "node:fs/promises"
import path from "node:path"
import type { Exported, ExportFormat } from "@kettenwerk/exports"
import { systemProblem } from "../files/read-files.js"
import { writeFileAtomically } from "../files/write-file-atomically.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"

/**
 * Writes the files of an export: one file to `target` or standard output, several into the folder `target`.
 * What stands there already is replaced, each file in one step.
 */
export async function writeExport(
  { binary, extension }: ExportFormat,
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
          ? "Dieses Format schreibt mehrere Dateien. Nennen Sie einen Ordner: --out ORDNER"
          : `Dieses Format ist kein Text. Nennen Sie eine Datei: --out NAME.${extension}`,
      en:
        more.length > 0
          ? "This format writes several files. Name a folder: --out FOLDER"
          : `This format is no text. Name a file: --out NAME.${extension}`,
    })
  }
  const place = path.resolve(terminal.cwd, target)
  try {
    await mkdir(more.length > 0 ? place : path.dirname(place), { recursive: true })
    if (more.length === 0) return await writeFileAtomically(place, only.content)
    for (const { name, content } of files) await writeFileAtomically(path.join(place, name), content)
  } catch (error) {
    const { de, en } = systemProblem(error)
    throw usageError({ de: `${target}: ${de}`, en: `${target}: ${en}` })
  }
}
