import { readFile, stat } from "node:fs/promises"
import type { Bilingual } from "@kettenwerk/core"
import { decodeText } from "./decode-text.js"
import type { FoundFile } from "./discover-files.js"

/** A file with its text. */
export interface TextFile {
  readonly uri: string
  readonly text: string
  /** Absolute path; absent for standard input. */
  readonly path?: string
}

export interface FilesReading {
  readonly files: readonly TextFile[]
  readonly problems: readonly Bilingual[]
}

/** Above this a file is not even loaded; the reader's own limits are far lower and give findings. */
const largestFile = 100 * 1024 * 1024

/** Reads files as text. A file that cannot be read is a problem of its own, the others go on. */
export async function readFiles(found: readonly FoundFile[]): Promise<FilesReading> {
  const files: TextFile[] = []
  const problems: Bilingual[] = []
  for (const file of found) {
    const read = await readOne(file.path)
    if (read.ok) files.push({ uri: file.uri, text: read.text, path: file.path })
    else problems.push(inFile(file.uri, read.problem))
  }
  return { files, problems }
}

/** Puts the file's name in front of what is wrong with it. */
export function inFile(uri: string, problem: Bilingual): Bilingual {
  return { de: `${uri}: ${problem.de}`, en: `${uri}: ${problem.en}` }
}

async function readOne(path: string): ReturnType<typeof readChecked> {
  try {
    return await readChecked(path)
  } catch (error) {
    return { ok: false, problem: systemProblem(error) }
  }
}

async function readChecked(path: string) {
  const { size } = await stat(path)
  if (size > largestFile) {
    return {
      ok: false as const,
      problem: {
        de: "Die Datei ist größer als 100 MB und wird nicht gelesen.",
        en: "The file is larger than 100 MB and is not read.",
      },
    }
  }
  return decodeText(await readFile(path))
}

/** What the operating system said, in words. */
export function systemProblem(error: unknown): Bilingual {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unbekannt"
  switch (code) {
    case "EACCES":
    case "EPERM":
      return {
        de: "Keine Berechtigung, die Datei zu lesen oder zu schreiben.",
        en: "No permission to read or write the file.",
      }
    case "ENOENT":
      return { de: "Die Datei gibt es nicht.", en: "No such file." }
    case "EISDIR":
      return { de: "Das ist ein Ordner, keine Datei.", en: "This is a folder, not a file." }
    default:
      return {
        de: `Die Datei lässt sich nicht lesen oder schreiben (${code}).`,
        en: `The file cannot be read or written (${code}).`,
      }
  }
}
