import type { RuleSource } from "@kettenwerk/core"

/** A line of the first document the project started from: the kick-off of a state programme. */
export function seedA(...lines: readonly number[]): RuleSource {
  return { kind: "seed", text: `Startdokument A, ${lineList(lines)}` }
}

/** A line of the second document the project started from: the chain of one county. */
export function seedB(...lines: readonly number[]): RuleSource {
  return { kind: "seed", text: `Startdokument B, ${lineList(lines)}` }
}

/** A statute, with paragraph: `law("§ 80 Abs. 1 Nr. 2 SGB VIII")`. */
export function law(text: string): RuleSource {
  return { kind: "law", text }
}

/** A public text the rule rests on. */
export function reference(text: string): RuleSource {
  return { kind: "reference", text }
}

/** Practice nobody has looked up yet; shown as unchecked. */
export function generalKnowledge(text: string): RuleSource {
  return { kind: "general-knowledge", text: `${text} (ungeprüft)` }
}

function lineList(lines: readonly number[]): string {
  return `Z. ${lines.join(", ")}`
}
