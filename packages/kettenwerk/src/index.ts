/**
 * Reads, checks and shows municipal prevention concepts written in Markdown.
 *
 * {@link readWorkspace} turns texts into a model with places, {@link check} turns what was read into findings,
 * {@link parseModel} validates a model from JSON. From a model, {@link networkReport} answers questions about
 * cooperation, {@link schedule} places milestones in time, {@link viewById} draws, {@link reportPage} writes the
 * report and {@link exportFormatById} other formats. Nothing here knows files, a clock or a network, so all of it
 * runs in Node, in a page and in a web worker. The single packages (`@kettenwerk/core` …) offer more.
 */
export {
  applyEdits,
  type CollectionName,
  type Comparison,
  type ConceptGroup,
  compareReadings,
  type DocumentReading,
  type Entity,
  emptyModel,
  type Finding,
  type Model,
  type ModelReading,
  model as modelSchema,
  type NetworkReport,
  networkReport,
  parseModel,
  type ReportOptions,
  type Schedule,
  type ScheduleOptions,
  type Severity,
  schedule,
  schemaVersion,
  type WorkspaceReading,
} from "@kettenwerk/core"
export {
  type Exported,
  type ExportFormat,
  type ExportOptions,
  exportFormatById,
  exportFormats,
} from "@kettenwerk/exports"
export { type InputFile, type ReadOptions, readWorkspace } from "@kettenwerk/markdown"
export { type CheckOptions, type CheckResult, check } from "@kettenwerk/rules"
export {
  type RenderedView,
  type ReportInput,
  reportPage,
  type View,
  type ViewOptions,
  viewById,
  viewPage,
  views,
} from "@kettenwerk/views"
