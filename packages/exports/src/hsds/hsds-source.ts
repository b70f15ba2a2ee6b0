import type { Model } from "@kettenwerk/core"

/** One group of the model and whether persons may be named. */
export interface HsdsSource {
  readonly chain: string
  readonly model: Model
  readonly persons: boolean
}
