import type { Block, ParagraphBlock } from "./block.js"
import { isBold, plainText } from "./span.js"

/** Depth of bold lines that certainly are headings, by their place. */
export function fakeHeadings(blocks: readonly Block[], textSize: number): ReadonlyMap<number, number> {
  const candidates = blocks.flatMap((block, index) =>
    block.kind === "paragraph" && isCandidate(block, blocks[index + 1]) ? [{ block, index }] : [],
  )
  const hasReal = blocks.some((block) => block.kind === "paragraph" && block.level !== undefined)
  const numbered = candidates.filter(({ block }) => numberOf(block) !== undefined)
  const found = new Map<number, number>()
  if (hasReal) return found

  // Two numbers that follow each other are no accident.
  if (countsOn(numbered.map(({ block }) => numberOf(block)!)))
    for (const { block, index } of numbered) found.set(index, numberOf(block)!.length)
  const sizes = [...new Set(candidates.map(({ block }) => block.size).filter((size) => size >= textSize + 2))]
  sizes.sort((a, b) => b - a)
  for (const { block, index } of candidates) {
    const rank = sizes.indexOf(block.size)
    if (!found.has(index) && rank >= 0 && rank < 4) found.set(index, rank + 1)
  }
  return found
}

/** A short bold line without the end of a sentence, and something below it that is not bold too. */
function isCandidate(block: ParagraphBlock, next: Block | undefined): boolean {
  const text = plainText(block.spans)
  if (block.level !== undefined || block.mark !== undefined || block.inContents) return false
  if (text === "" || text.length > 100 || /[.:;,!]$/u.test(text) || !isBold(block.spans)) return false
  if (block.spans.some(({ special }) => special !== undefined)) return false
  return (
    next !== undefined && (next.kind === "table" || next.mark !== undefined || plainText(next.spans) !== "")
  )
}

function numberOf(block: ParagraphBlock): readonly number[] | undefined {
  const found = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u.exec(plainText(block.spans))
  return found?.[1]?.split(".").map(Number)
}

function countsOn(numbers: readonly (readonly number[])[]): boolean {
  if (numbers.length < 2) return false
  return numbers.slice(1).every((number, at) => {
    const before = numbers[at]!
    const last = number.at(-1)!
    const isChild = number.length === before.length + 1 && last <= 1
    const isNext = number.length <= before.length && last === (before[number.length - 1] ?? -1) + 1
    return isChild || isNext
  })
}
