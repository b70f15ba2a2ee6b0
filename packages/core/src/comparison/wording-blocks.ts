import type { ComparedChange, ComparedItem } from "./compare-readings.js"
import type { WordChange } from "./word-changes.js"

/** Changes that stand in the same words of the text, so that these are shown once. */
export interface WordingBlock {
  readonly changes: readonly ComparedChange[]
  readonly before?: ComparedItem["before"]
  readonly after?: ComparedItem["after"]
  readonly words: readonly WordChange[]
}

/** Joins neighbouring items with the same wording in both versions. */
export function wordingBlocks(items: readonly ComparedItem[]): readonly WordingBlock[] {
  const blocks: WordingBlock[] = []
  let lastKey: string | undefined
  for (const { changes, before, after, words } of items) {
    const key = JSON.stringify([before?.text, after?.text, before?.source.uri, after?.source.uri])
    const last = blocks.at(-1)
    if (last !== undefined && key === lastKey)
      blocks[blocks.length - 1] = { ...last, changes: [...last.changes, ...changes] }
    else blocks.push({ changes, ...(before && { before }), ...(after && { after }), words })
    lastKey = key
  }
  return blocks
}
