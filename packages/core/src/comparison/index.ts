export {
  compareModels,
  type EntityChange,
  type EntityComparison,
  type GroupComparison,
} from "./compare-models.js"
export {
  type ComparedChange,
  type ComparedChapter,
  type ComparedGroup,
  type ComparedItem,
  type ComparedSide,
  type CompareOptions,
  type Comparison,
  compareReadings,
  isUnchanged,
} from "./compare-readings.js"
export {
  type ComparedVersion,
  type ComparisonDocument,
  comparisonDocument,
  comparisonJson,
  comparisonJsonSchema,
} from "./comparison-document.js"
export { type SummaryCount, summaryLines, summaryOf } from "./summary.js"
export type { WordChange } from "./word-changes.js"
export { type WordingBlock, wordingBlocks } from "./wording-blocks.js"
