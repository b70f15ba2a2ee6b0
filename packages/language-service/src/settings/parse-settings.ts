import type { Bilingual, Position, Range } from "@kettenwerk/core"
import type { SettingsSource } from "@kettenwerk/rules"
import { isNode, isPair, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml"

export type SettingsFileReading =
  | { readonly ok: true; readonly source: SettingsSource; readonly text: string }
  | { readonly ok: false; readonly problem: Bilingual }

/** Parses the text of a settings file; YAML that cannot be read is a problem with its line. */
export function parseSettings(text: string, uri: string): SettingsFileReading {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined)
    return { ok: false, problem: unreadable(uri, lineCounter.linePos(error.pos[0]).line, error.message) }
  let value: unknown
  try {
    value = document.toJS()
  } catch (thrown) {
    // Anchors that multiply are refused by the YAML library.
    return {
      ok: false,
      problem: unreadable(uri, 1, thrown instanceof Error ? thrown.message : String(thrown)),
    }
  }
  const positionAt = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset)
    return { line, column: col, offset }
  }
  const locate = (path: readonly (string | number)[]): Range | undefined => {
    const span = placeOf(document.contents, path)
    return span && { start: positionAt(span[0]), end: positionAt(span[1]) }
  }
  return { ok: true, text, source: { layer: "file", name: uri, value, uri, locate } }
}

function unreadable(uri: string, line: number, reason: string): Bilingual {
  return {
    de: `${uri}: Die Einstellungen sind ab Zeile ${line} nicht lesbar und gelten nicht. Häufig fehlt eine Einrückung oder ein Anführungszeichen. (${reason})`,
    en: `${uri}: the settings cannot be read from line ${line} on and do not apply. (${reason})`,
  }
}

/** Offsets of the key that a path ends at, or of the item of a list. */
function placeOf(
  contents: ParsedNode | null,
  path: readonly (string | number)[],
): readonly [number, number] | undefined {
  let at: Node | null = contents
  let place: readonly [number, number] | undefined
  for (const step of path) {
    const found: { key: unknown; value: unknown } | undefined = childOf(at, step)
    if (found === undefined) break
    place = rangeOf(found.key) ?? rangeOf(found.value) ?? place
    at = isNode(found.value) ? found.value : null
  }
  return place
}

function childOf(node: Node | null, step: string | number): { key: unknown; value: unknown } | undefined {
  if (node === null || !("items" in node) || !Array.isArray(node.items)) return undefined
  const items: readonly unknown[] = node.items
  if (typeof step === "number") return { key: undefined, value: items[step] }
  const pair = items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === step)
  return isPair(pair) ? { key: pair.key, value: pair.value } : undefined
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined
}
