import { createHash, randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises"
import path from "node:path"
import type { Bilingual } from "@kettenwerk/core"
import { systemProblem } from "../files/read-files.js"
import type { Shelf } from "./verdict-store.js"

/** A shelf on disk, shared by all runs. */
export interface FolderShelf extends Shelf {
  /** Why nothing could be kept, if so. */
  readonly problem: Bilingual | undefined
  /** Throws away what no run has used for a month. */
  tidy(): Promise<void>
}

const month = 30 * 24 * 60 * 60 * 1000
/** Entries, and what a run that was killed has left. */
const isOurs = /^(?:[0-9a-f]{64}\.json|\.[0-9a-f]{64}\.[\w-]+\.tmp)$/

/**
 * One file per entry, written in one step: runs side by side never see half an entry. Each entry begins with its own
 * checksum, so one that was cut or changed is as good as none.
 */
export function createFolderShelf(folder: string): FolderShelf {
  let problem: Bilingual | undefined
  let ready: Promise<void> | undefined
  const fileOf = (name: string) => path.join(folder, `${name}.json`)
  const used = new Set<string>()

  return {
    get problem() {
      return problem
    },
    async get(name) {
      const content = await readFile(fileOf(name), "utf8").catch(() => undefined)
      const cut = content?.indexOf("\n") ?? -1
      if (content === undefined || cut < 0) return undefined
      const body = content.slice(cut + 1)
      if (content.slice(0, cut) !== checksum(name, body)) return undefined
      used.add(`${name}.json`)
      return body
    },
    async put(name, body) {
      if (problem !== undefined) return
      try {
        ready ??= prepare(folder)
        await ready
        used.add(`${name}.json`)
        const temporary = path.join(folder, `.${name}.${randomUUID()}.tmp`)
        await writeFile(temporary, `${checksum(name, body)}\n${body}`, { flag: "wx" })
        await rename(temporary, fileOf(name))
      } catch (error) {
        problem = systemProblem(error)
      }
    },
    async tidy() {
      const now = Date.now()
      for (const file of (await readdir(folder).catch(() => [])).filter((name) => isOurs.test(name))) {
        const full = path.join(folder, file)
        const age = now - ((await stat(full).catch(() => undefined))?.mtimeMs ?? now)
        if (used.has(file)) {
          // Touched now and then only: a cached run should not write.
          if (age > month / 2) await utimes(full, now / 1000, now / 1000).catch(() => undefined)
        } else if (age > month) await rm(full, { force: true }).catch(() => undefined)
      }
    },
  }
}

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  // Entries quote documents; they belong into no repository.
  await writeFile(path.join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => undefined)
}

function checksum(name: string, body: string): string {
  return createHash("sha256").update(`${name}\n${body}`).digest("hex")
}
