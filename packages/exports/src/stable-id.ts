import { v5 } from "uuid"
import { wellFormed } from "./text/well-formed.js"

/** Namespace of all ids that Kettenwerk derives. It never changes: whoever imported a file would get doubles. */
const namespace = "91ea5e0e-e759-4eb3-bea4-d4225191735e"

/**
 * A UUID (version 5) for a thing, from the id of its group, its collection and its own id. The same on every machine
 * and for every export; it survives a new title where the text gives an id („M1“), because ids do then.
 */
export function stableId(...path: readonly string[]): string {
  return v5(wellFormed(JSON.stringify(path)), namespace)
}
