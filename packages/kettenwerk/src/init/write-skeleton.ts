import { mkdir, writeFile } from "node:fs/promises"
import path from "node:path"
import { type SkeletonKind, skeletonKinds, skeletons, skeletonVariants } from "@kettenwerk/markdown"
import { chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { systemProblem } from "../files/read-files.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"

export interface InitOptions {
  readonly art: string
  readonly variante: string
  readonly kommune?: string
}

const usualNames: Readonly<Record<SkeletonKind, string>> = {
  konzept: "praeventionskonzept.md",
  fortschreibung: "fortschreibung.md",
  auftakt: "auftaktgespraech.md",
  protokoll: "protokoll.md",
}

/** Writes a skeleton to a new file, or to standard output for „-“. An existing file stays as it is. */
export async function writeSkeleton(
  file: string | undefined,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = chosen("--art", options.art, skeletonKinds)
  const variant = chosen("--variante", options.variante.toUpperCase(), skeletonVariants)
  const municipality = options.kommune?.trim() || "Landkreis Musterland"
  const text = skeletons[kind]({ municipality, variant, day: terminal.today() })
  if (file === "-") {
    terminal.out(text)
    return exitCode.clean
  }

  const name = file ?? usualNames[kind]
  const target = path.resolve(terminal.cwd, name)
  try {
    await mkdir(path.dirname(target), { recursive: true })
    // „wx“ refuses to open what exists, in one step with creating it.
    await writeFile(target, text, { flag: "wx" })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw usageError({
        de: `${name} gibt es schon und wird nicht überschrieben. Nennen Sie einen anderen Namen: kettenwerk init NAME.md`,
        en: `${name} exists and is not overwritten. Give another name: kettenwerk init NAME.md`,
      })
    }
    const { de, en } = systemProblem(error)
    throw usageError({ de: `${name}: ${de}`, en: `${name}: ${en}` })
  }
  terminal.out(`${name} ist angelegt. Prüfen Sie es jederzeit mit: kettenwerk check ${name}\n`)
  return exitCode.clean
}
