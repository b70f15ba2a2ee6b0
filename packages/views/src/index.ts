export { type Palette, palettes, type Scheme, type Tone } from "./colours/palette.js"
export {
  type FindingsPageDocument,
  type FindingsPageFinding,
  type FindingsPageInput,
  type FindingsPageSection,
  findingsPage,
} from "./findings/findings-page.js"
export { overviewBlock, overviewEdit, overviewMarkers } from "./overview/markdown-block.js"
export { type TwinChapter, type TwinPage, twinPage, twinPageMarkdown } from "./page/twin-page.js"
export { type ViewPage, viewPage } from "./page/view-page.js"
export type { RenderedView, View, ViewId, ViewOptions } from "./rendered-view.js"
export { type ReportInput, reportPage } from "./report/report-page.js"
export type { Cell, Twin, TwinTable } from "./twin/twin.js"
export { comparisonMarkdown } from "./version-comparison/comparison-markdown.js"
export { type ComparisonPage, comparisonPage } from "./version-comparison/comparison-page.js"
export { viewById, views } from "./views.js"
