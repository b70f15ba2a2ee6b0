import type { Source } from "@kettenwerk/core"
import { isConceptLike, type RuleContext } from "./rule-context.js"

/**
 * True unless something stands in a concept that a newer one of the group replaced: what was planned years ago
 * needs no deadline and no owner any more.
 */
export function isInForce(context: RuleContext, { uri }: Source): boolean {
  return !replaced(context).has(uri)
}

function replaced(context: RuleContext): ReadonlySet<string> {
  return context.derive("documents.replaced", () => {
    const concepts = context.model.documents.filter(({ kind }) => isConceptLike(kind))
    const newer = concepts.filter(
      ({ status, supersedes }) => status === "fortschreibung" || supersedes !== undefined,
    )
    const since = newer.map(({ asOf, period }) => asOf?.from ?? period?.from ?? undefined)
    const old = concepts.filter((document) => {
      const date = document.asOf?.to ?? document.period?.from ?? undefined
      return (
        date !== undefined &&
        newer.some((other, at) => other !== document && since[at] !== undefined && since[at] > date)
      )
    })
    return new Set(old.map(({ uri }) => uri))
  })
}
