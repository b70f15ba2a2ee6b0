import { concept } from "./concept.js"
import { kickoff } from "./kickoff.js"
import { minutes } from "./minutes.js"
import type { Skeleton, SkeletonKind } from "./skeleton-options.js"
import { update } from "./update.js"

/** The skeleton of each kind. */
export const skeletons: Readonly<Record<SkeletonKind, Skeleton>> = {
  konzept: concept,
  fortschreibung: update,
  auftakt: kickoff,
  protokoll: minutes,
}

export {
  type Skeleton,
  type SkeletonKind,
  type SkeletonOptions,
  type SkeletonVariant,
  skeletonKinds,
  skeletonVariants,
} from "./skeleton-options.js"
