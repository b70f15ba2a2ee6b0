import type { Model } from "./model/model.js"
import type { DocumentReading } from "./outline.js"

/** All documents of one municipality with what they say together. Rules run within a group. */
export interface ConceptGroup {
  /** Id of the group's entity in `model.chains`. */
  readonly id: string
  readonly documents: readonly DocumentReading[]
  /** The entities of this group only. */
  readonly model: Model
}

/** Everything that was read: one group per municipality, and the model of all groups in one. */
export interface WorkspaceReading {
  readonly groups: readonly ConceptGroup[]
  readonly model: Model
}
