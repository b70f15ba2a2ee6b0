import type { Nodes } from "mdast"
import { normalizeIdentifier } from "micromark-util-normalize-identifier"
import type { Construct, Extension } from "micromark-util-types"

/** Labels of definitions and footnotes, kept apart by the first character of a key. */
type LabelSpace = "=" | "^"

/** What a chunk gives to the rest of the document and what it needs from it. */
export interface ChunkLabels {
  /** Each key once, however often the chunk defines it: the parser itself counts some twice. */
  readonly defines: readonly string[]
  /** The labels it asked for, with the answers it was read with; a label of its own is always defined. */
  readonly asks: ReadonlyMap<string, boolean>
}

/** How many chunks of a document define each label. */
export type LabelCounts = ReadonlyMap<string, number>

/** The parser's view of the labels of one kind: it only pushes and asks. */
interface LabelList {
  push(label: string): void
  includes(label: string): boolean
}

export interface LabelTracker {
  readonly definitions: LabelList
  readonly footnotes: LabelList
  readonly labels: ChunkLabels
}

export const noLabels: ChunkLabels = { defines: [], asks: new Map() }

/** Records what the parser defines and asks for; `isDefined` answers for the rest of the document. */
export function trackLabels(isDefined: (key: string) => boolean): LabelTracker {
  const own = new Set<string>()
  const defines: string[] = []
  const asks = new Map<string, boolean>()
  return { definitions: list("="), footnotes: list("^"), labels: { defines, asks } }

  function list(space: LabelSpace): LabelList {
    return {
      push(label) {
        const key = space + label
        if (own.has(key)) return
        own.add(key)
        defines.push(key)
      },
      includes(label) {
        const key = space + label
        const known = asks.get(key)
        if (known !== undefined) return known
        const answer = own.has(key) || isDefined(key)
        asks.set(key, answer)
        return answer
      },
    }
  }
}

/**
 * Makes the parser use the tracker instead of its own lists. The first construct that runs in a document
 * is one for its first container, before any label can be met: there the lists are swapped.
 */
export function labelExtension(tracker: LabelTracker): Extension {
  const swap: Construct = {
    tokenize(_effects, _ok, nok) {
      this.parser.defined = tracker.definitions as unknown as string[]
      this.parser.gfmFootnotes = tracker.footnotes as unknown as string[]
      return nok
    },
    partial: true,
  }
  return { document: { 91: swap, null: swap } }
}

/**
 * A footnote definition asks whether its label exists before it adds it. That must not look beyond the
 * chunk: otherwise of two chunks that define one label only the first would be known to define it.
 */
export function definingAlways(footnotes: Extension): Extension {
  const constructs = footnotes.document!
  const start = constructs[91] as Construct
  const tokenize: Construct["tokenize"] = function (effects, ok, nok) {
    const own = this.parser.gfmFootnotes ?? []
    const adding = { push: (label: string) => own.push(label), includes: () => false }
    const parser = Object.assign(Object.create(this.parser), { gfmFootnotes: adding })
    return start.tokenize.call(Object.create(this, { parser: { value: parser } }), effects, ok, nok)
  }
  return { ...footnotes, document: { ...constructs, 91: { ...start, tokenize } } }
}

/**
 * Which of the keys that were defined while several chunks were read together are defined by these nodes;
 * undefined if a node has none of them.
 */
export function definedIn(nodes: readonly Nodes[], keys: readonly string[]): string[] | undefined {
  if (keys.length === 0) return []
  const byIdentifier = new Map(keys.map((key) => [key.toLowerCase(), key]))
  const defines = new Set<string>()
  const open = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "definition" || node.type === "footnoteDefinition") {
      const key = byIdentifier.get((node.type === "definition" ? "=" : "^") + node.identifier)
      if (key === undefined) return undefined
      defines.add(key)
    }
    if ("children" in node) open.push(...node.children)
  }
  return [...defines]
}

/**
 * The labels that a text seems to define: what stands before a `]:`. Only a guess to read most chunks
 * right at the first go; of very many only the first are looked at.
 */
export function guessLabels(text: string): ReadonlySet<string> {
  const guessed = new Set<string>()
  let at = text.indexOf("]:")
  for (let count = 0; at >= 0 && count < 5_000; count += 1) {
    const before = text.slice(Math.max(0, at - 1_000), at)
    const label = before.slice(before.lastIndexOf("[") + 1)
    guessed.add(
      label.startsWith("^") ? `^${normalizeIdentifier(label.slice(1))}` : `=${normalizeIdentifier(label)}`,
    )
    at = text.indexOf("]:", at + 2)
  }
  return guessed
}

/** True if each label still has the answer the chunk was read with. */
export function answersHold({ asks }: ChunkLabels, counts: LabelCounts): boolean {
  for (const [key, answer] of asks) if (counts.has(key) !== answer) return false
  return true
}

/** The counts after some chunks came and others went; the same object if nothing changed. */
export function recount(
  counts: LabelCounts,
  gone: readonly { readonly labels: ChunkLabels }[],
  come: readonly { readonly labels: ChunkLabels }[],
): LabelCounts {
  const changes = new Map<string, number>()
  for (const { labels } of come) for (const key of labels.defines) add(changes, key, 1)
  for (const { labels } of gone) for (const key of labels.defines) add(changes, key, -1)
  if (changes.size === 0) return counts
  const result = new Map(counts)
  for (const [key, change] of changes) add(result, key, change)
  return result
}

function add(counts: Map<string, number>, key: string, change: number): void {
  const count = (counts.get(key) ?? 0) + change
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
