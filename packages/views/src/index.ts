export { overviewBlock, overviewEdit, overviewMarkers } from "./overview/markdown-block.js"
export { renderOverview } from "./overview/render-overview.js"
