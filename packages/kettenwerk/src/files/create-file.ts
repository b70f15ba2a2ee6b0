import { randomUUID } from "node:crypto"
import { link, open, rm, writeFile } from "node:fs/promises"
import path from "node:path"

/**
 * Creates a file in one step: it is there with its whole content, or not at all. Resolves to false, and leaves
 * everything as it is, if something of that name exists already.
 */
export async function createFile(file: string, content: string): Promise<boolean> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, "wx")
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    // Unlike renaming, linking refuses a name that is taken.
    await link(temporary, file)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === "EEXIST") return false
    // Some network drives and memory sticks know no links.
    if (code !== undefined && ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"].includes(code))
      return createPlainly(file, content)
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

async function createPlainly(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: "wx" })
    return true
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined
}
