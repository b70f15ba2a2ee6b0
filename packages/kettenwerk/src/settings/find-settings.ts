import { access } from "node:fs/promises"
import path from "node:path"

const settingsNames = ["kettenwerk.yaml", "kettenwerk.yml"] as const

/**
 * The settings file that holds for documents in `folder`: the nearest one upwards, but not above
 * the workspace root. The root is the Git root; without one it is the current folder or, for
 * documents outside of it, their own folder.
 */
export async function findSettingsFile(folder: string, cwd: string): Promise<string | undefined> {
  const upwards = foldersUpwards(folder)
  const root =
    (await firstThat(upwards, (candidate) => exists(path.join(candidate, ".git")))) ?? baseOf(folder, cwd)
  for (const candidate of upwards) {
    for (const name of settingsNames) {
      const file = path.join(candidate, name)
      if (await exists(file)) return file
    }
    if (candidate === root) return undefined
  }
  return undefined
}

function foldersUpwards(folder: string): readonly string[] {
  const folders = [folder]
  for (;;) {
    const parent = path.dirname(folders.at(-1)!)
    if (parent === folders.at(-1)) return folders
    folders.push(parent)
  }
}

function baseOf(folder: string, cwd: string): string {
  const way = path.relative(cwd, folder)
  const inside = !path.isAbsolute(way) && way.split(path.sep)[0] !== ".."
  return inside ? cwd : folder
}

async function firstThat<T>(
  items: readonly T[],
  holds: (item: T) => Promise<boolean>,
): Promise<T | undefined> {
  for (const item of items) if (await holds(item)) return item
  return undefined
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}
