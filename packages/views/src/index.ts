export { renderChainMatrix } from "./chain-matrix/render-chain-matrix.js"
export { renderNetwork } from "./network/render-network.js"
export { overviewBlock, overviewEdit, overviewMarkers } from "./overview/markdown-block.js"
export { renderOverview } from "./overview/render-overview.js"
