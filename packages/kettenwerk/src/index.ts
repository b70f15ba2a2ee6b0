/**
 * Reads, checks and models municipal prevention concepts written in Markdown.
 *
 * Three functions do the work: {@link readWorkspace} turns texts into a model with places,
 * {@link check} turns what was read into findings, {@link parseModel} validates a model from JSON.
 * The single packages `@kettenwerk/core`, `@kettenwerk/markdown` and `@kettenwerk/rules` offer more.
 */
export {
  applyEdits,
  type CollectionName,
  type ConceptGroup,
  type DocumentReading,
  type Entity,
  emptyModel,
  type Finding,
  type Model,
  type ModelReading,
  model as modelSchema,
  parseModel,
  type Severity,
  schemaVersion,
  type WorkspaceReading,
} from "@kettenwerk/core"
export { type InputFile, type ReadOptions, readWorkspace } from "@kettenwerk/markdown"
export { type CheckOptions, type CheckResult, check } from "@kettenwerk/rules"
