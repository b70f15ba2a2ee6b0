import { readFile } from "node:fs/promises"
import type { Bilingual } from "@kettenwerk/core"
import { decodeText } from "../files/decode-text.js"
import { inFile, systemProblem } from "../files/read-files.js"
import { writeFileAtomically } from "../files/write-file-atomically.js"
import type { FixedTexts } from "./fix-texts.js"

const byteOrderMark = "\u{FEFF}"

/** Saves fixed documents. A file that changed since it was read is left alone; each problem is one sentence. */
export async function saveFixes({ changed }: FixedTexts): Promise<readonly Bilingual[]> {
  const problems: Bilingual[] = []
  for (const { before, after } of changed) {
    if (before.path === undefined) continue
    try {
      const bytes = await readFile(before.path)
      const decoded = decodeText(bytes)
      if (!decoded.ok || decoded.text !== before.text) {
        problems.push(
          inFile(before.uri, {
            de: "Die Datei hat sich während der Prüfung geändert und bleibt, wie sie ist.",
            en: "The file changed during the check and stays as it is.",
          }),
        )
        continue
      }
      const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      await writeFileAtomically(before.path, (marked ? byteOrderMark : "") + after.text)
    } catch (error) {
      problems.push(inFile(before.uri, systemProblem(error)))
    }
  }
  return problems
}
