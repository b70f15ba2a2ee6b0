import { diffArrays } from "diff"
import { textKey } from "./plain-text.js"

/** A stretch of wording that both versions have, or only one. */
export interface WordChange {
  readonly kind: "same" | "added" | "removed"
  readonly text: string
}

/** Texts that differ in more words than this are shown whole, side by side. */
const mostEdits = 2000

/** Compares two wordings word by word; kinds of dashes, quotation marks and spaces make no difference. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const left = pieces(before)
  const right = pieces(after)
  const parts = diffArrays([...left], [...right], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: mostEdits,
  })
  if (parts === undefined) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]
  }
  let was = 0
  let is = 0
  const stretches = parts.map(({ value, added, removed, count }): Stretch => {
    const kind = added ? "added" : removed ? "removed" : "same"
    if (kind !== "same") {
      if (added) is += count
      else was += count
      return { kind, text: value.map(({ text }) => text).join("") }
    }
    const old = left.slice(was, was + count)
    const current = right.slice(is, is + count)
    was += count
    is += count
    return { kind, text: current.map(({ text }) => text).join(""), old: old.map(({ text }) => text).join("") }
  })
  return joinIslands(stretches)
}

/** What both versions have may be spaced otherwise in the old one. */
interface Stretch extends WordChange {
  readonly old?: string
}

/** Words, dates and numbers with the space behind them, so that no space stands alone. */
function pieces(text: string): readonly { readonly text: string; readonly key: string }[] {
  const words =
    text.match(/\s*\d+(?:[.,:/]\d+)+\s*|\s*[\p{L}\p{M}\p{N}\u00AD]+\s*|\s*[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu) ??
    []
  return words.map((word) => ({ text: word, key: textKey(word) }))
}

/** A lone comma between two changed stretches only makes them harder to read. */
function joinIslands(changes: readonly Stretch[]): readonly WordChange[] {
  const joined: WordChange[] = []
  for (let at = 0; at < changes.length; at += 1) {
    const { kind, text, old = text } = changes[at]!
    const isIsland = kind === "same" && at > 0 && at < changes.length - 1 && !/[\p{L}\p{N}]{3}/u.test(text)
    const parts: readonly WordChange[] = isIsland
      ? [
          { kind: "removed", text: old },
          { kind: "added", text },
        ]
      : [{ kind, text }]
    for (const part of parts) push(joined, part)
  }
  return joined
}

/** Of neighbouring changes what is gone stands first, then what is new. */
function push(joined: WordChange[], part: WordChange): void {
  let at = joined.length
  if (part.kind !== "same")
    while (at > 0 && joined[at - 1]!.kind !== "same" && joined[at - 1]!.kind !== part.kind) at -= 1
  const known = joined[at - 1]
  if (known?.kind === part.kind) joined[at - 1] = { kind: part.kind, text: known.text + part.text }
  else if (part.kind === "removed") joined.splice(at, 0, part)
  else joined.push(part)
}
