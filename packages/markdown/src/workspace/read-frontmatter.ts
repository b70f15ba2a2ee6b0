import type { FrontmatterEntry } from "@kettenwerk/core"
import { isMap, isScalar, parseDocument } from "yaml"
import type { LineIndex } from "../outline/line-index.js"
import type { ParsedDocument } from "../parse/index.js"

/** Values of the frontmatter with their places, and what is wrong with it in the words of the YAML parser. */
export interface FrontmatterReading {
  readonly entries: readonly FrontmatterEntry[]
  readonly errors: readonly { readonly message: string; readonly start: number; readonly end: number }[]
}

/** Reads the YAML between the `---` lines; only plain data, aliases limited, no tags of ours. */
export function readFrontmatter(document: ParsedDocument, lines: LineIndex): FrontmatterReading {
  const { frontmatter } = document
  if (frontmatter === undefined) return { entries: [], errors: [] }
  const whole = document.text.slice(frontmatter.start, frontmatter.end)
  const inside = whole.indexOf("\n") + 1
  const close = whole.lastIndexOf("---")
  const yaml = close > inside ? whole.slice(inside, close) : ""
  const base = frontmatter.start + inside
  const parsed = parseDocument(yaml, {
    schema: "core",
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "silent",
  })
  const errors = parsed.errors.map(({ message, pos }) => ({
    message,
    start: base + pos[0],
    end: base + pos[1],
  }))
  const entries: FrontmatterEntry[] = []
  if (isMap(parsed.contents)) {
    for (const { key, value } of parsed.contents.items) {
      if (!isScalar(key) || key.range == null) continue
      const valueRange = (value as { readonly range?: readonly [number, number, number] } | null)?.range ?? [
        key.range[1],
        key.range[1],
        key.range[1],
      ]
      entries.push({
        key: String(key.value),
        value: toPlain(value),
        range: lines.range(base + key.range[0], base + valueRange[1]),
        valueRange: lines.range(base + valueRange[0], base + valueRange[1]),
      })
    }
  }
  return { entries, errors }
}

function toPlain(value: unknown): unknown {
  if (value === null || value === undefined) return null
  try {
    return (value as { toJSON?: () => unknown }).toJSON?.() ?? null
  } catch {
    return null
  }
}
