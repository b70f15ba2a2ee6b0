import path from "node:path"
import { z } from "zod"

/** Version of the file; a breaking change raises the first number. */
const baselineSchema = "1.0"

const entry = z.strictObject({
  code: z.string(),
  file: z.string(),
  text: z.string(),
  count: z.int().min(1),
})

const baselineFile = z.strictObject({
  schema: z.literal(baselineSchema),
  findings: z.array(entry),
})

/** Known findings: the rule, the document beside the baseline file, the quoted text, and how often. */
export type BaselineEntry = z.infer<typeof entry>

/** The entries of a baseline file; undefined if the text is none. */
export function parseBaseline(text: string): readonly BaselineEntry[] | undefined {
  try {
    const parsed = baselineFile.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.findings : undefined
  } catch {
    return undefined
  }
}

/** The text of a baseline file; one line per entry, so that changes are easy to review. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries].sort(compareEntries).map((one) => `    ${JSON.stringify(one)}`)
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`
  return `{\n  "schema": "${baselineSchema}",\n  "findings": ${list}\n}\n`
}

/** Address of a document as it stands in a baseline file: relative to it, so that the folder can move. */
export function fileInBaseline(uri: string, cwd: string, baseline: string): string {
  return path.relative(path.dirname(baseline), path.resolve(cwd, uri)).split(path.sep).join("/")
}

function compareEntries(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.file, b.file) || compare(a.code, b.code) || compare(a.text, b.text)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
