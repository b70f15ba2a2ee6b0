import { randomUUID } from "node:crypto"
import { chmod, open, realpath, rename, rm, stat } from "node:fs/promises"
import path from "node:path"

/**
 * Writes a file in one step: readers see the old content or the new one, never half of it. A link keeps
 * pointing where it did, and the file keeps its permissions. A file that does not exist yet is created.
 */
export async function writeFileAtomically(file: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => undefined,
  )
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, "wx")
    try {
      await handle.writeFile(content)
      // Without this a power failure could leave an empty file behind the new name.
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (mode !== undefined) await chmod(temporary, mode)
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
