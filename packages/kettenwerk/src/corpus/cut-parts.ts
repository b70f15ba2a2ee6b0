/** A part ends at the next folder once it holds this many UTF-16 units, or at once with twice as many. */
const usualSize = 150_000
/** Small documents: so many of them are a part, too. */
const usualCount = 20

interface SizedFile {
  readonly uri: string
  readonly text: string
}

/**
 * Cuts documents in the order of `uri` into parts small enough to hold in memory, and large enough to be worth a turn
 * of a worker. Cuts are made between folders where possible, because documents of one municipality lie together.
 */
export function cutParts<File extends SizedFile>(files: readonly File[]): readonly (readonly File[])[] {
  const parts: File[][] = []
  let part: File[] = []
  let size = 0
  for (const [at, file] of files.entries()) {
    const before = files[at - 1]
    const full = size >= usualSize || part.length >= usualCount
    const overfull = size >= 2 * usualSize || part.length >= 2 * usualCount
    const newFolder = before !== undefined && folderOf(before.uri) !== folderOf(file.uri)
    if ((full && newFolder) || overfull) {
      parts.push(part)
      part = []
      size = 0
    }
    part.push(file)
    size += file.text.length
  }
  return part.length === 0 ? parts : [...parts, part]
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1)
}
