export { type OfferPaperReading, readOfferPaper } from "./offer-paper/read-offer-paper.js"
export type { Edit, LimitReport, ParsedDocument } from "./parse/index.js"
export { parse, reparse, toMdast } from "./parse/index.js"
export { fieldKey } from "./records/field-lines.js"
export {
  type Skeleton,
  type SkeletonKind,
  type SkeletonOptions,
  type SkeletonVariant,
  skeletonKinds,
  skeletons,
  skeletonVariants,
} from "./skeletons/index.js"
export { type Field, vocabulary } from "./vocabulary/index.js"
export { peekMunicipality } from "./workspace/peek-municipality.js"
export { type DocumentOrigin, type PlannedGroup, planGroups } from "./workspace/plan-groups.js"
export {
  type InputFile,
  type PartReading,
  type ReadOptions,
  readParsed,
  readPart,
  readWorkspace,
} from "./workspace/read-workspace.js"
export type { ReadingSettings } from "./workspace/reading-settings.js"
export { createWorkspace, type Workspace } from "./workspace/workspace.js"
