import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate"

/** The earliest day a ZIP archive can name, in local time, as it stores it. */
const epoch = new Date(1980, 0, 1)

/**
 * An archive with the same files, but without traces of when it was made: the same content gives the same bytes.
 * `rewrite` may change the text of its parts, by path.
 */
export function steadyArchive(
  archive: Uint8Array,
  rewrite: (path: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const parts = unzipSync(archive)
  const steady: Zippable = {}
  for (const [path, content] of Object.entries(parts)) {
    const isText = /\.(?:xml|rels)$/.test(path)
    steady[path] = [isText ? strToU8(rewrite(path, strFromU8(content))) : content, { mtime: epoch }]
  }
  return zipSync(steady, { level: 6 })
}
