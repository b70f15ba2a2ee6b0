export {
  type BrokerageCounts,
  type BrokerageRole,
  brokerage,
  brokerageRoles,
} from "./algorithms/brokerage.js"
export { centralization } from "./algorithms/centralization.js"
export {
  members as partMembers,
  type Parts,
  strongComponents,
  weakComponents,
} from "./algorithms/components.js"
export { coreNumbers } from "./algorithms/core-numbers.js"
export { type CorePeriphery, corePeriphery } from "./algorithms/core-periphery.js"
export { type CutStructure, cutStructure } from "./algorithms/cut-structure.js"
export { type DistanceSummary, distanceSummary } from "./algorithms/distance-summary.js"
export { type Eigenpair, eigenvectorCentrality } from "./algorithms/dominant-eigenvector.js"
export {
  type DyadCensus,
  dyadCensus,
  type TriadKind,
  triadCensus,
  triadKinds,
} from "./algorithms/dyads-and-triads.js"
export { edgeBetweenness, type TieValue } from "./algorithms/edge-betweenness.js"
export {
  distanceFragmentation,
  fragmentation,
  largestAfterRemovals,
  type RemovalEffect,
  removalEffect,
} from "./algorithms/fragmentation.js"
export { type KeyPlayers, keyPlayersNegative, keyPlayersPositive } from "./algorithms/key-players.js"
export {
  assortativityOfTable,
  type EiBaseline,
  eiBaseline,
  eiIndexOfTable,
  mixingMatrix,
  type Table as CountTable,
  tieCorrelation,
} from "./algorithms/mixing.js"
export { louvain, modularity } from "./algorithms/modularity.js"
export { type MultiplexPair, multiplexPairs } from "./algorithms/multiplexity.js"
export { pageRank } from "./algorithms/page-rank.js"
export { pathBetweenSets } from "./algorithms/path-between-sets.js"
export { type PathSummary, pathSummary } from "./algorithms/path-summary.js"
export { type Random, seededRandom, shuffle } from "./algorithms/random.js"
export { colemanHomophily, freemanSegregation, spectralSegregation } from "./algorithms/segregation.js"
export { type StructuralHoles, structuralHoles } from "./algorithms/structural-holes.js"
export { type SuggestedTie, suggestTies } from "./algorithms/suggested-ties.js"
export { barratClustering, triangleCounts } from "./algorithms/triangles.js"
export {
  type ProjectedTie,
  type ProjectionWeight,
  project,
  projectionWeights,
} from "./algorithms/two-mode.js"
export { compareWaves, type NamedTie, type WaveComparison } from "./algorithms/wave-comparison.js"
export { buildExampleGraph } from "./build-example-graph.js"
export {
  type Adjacency,
  type CompactGraph,
  compactGraph,
  compactGraphFromPairs,
  subgraph,
  type TieReading,
  undirect,
  type WeightMeaning,
  type WeightOption,
  withoutNodes,
} from "./compact-graph.js"
export type { Expected, Metric, MetricExample, MetricInput } from "./define-metric.js"
export type { ExampleGraph } from "./example-graphs.js"
export * from "./from-model/index.js"
export { type Network, type NetworkOptions, openNetwork } from "./network.js"
export { type GroupOption, type Partition, partitionOf, readPartition } from "./partition.js"
export { reasons as metricReasons } from "./reasons.js"
export { metricById, metrics } from "./registry.js"
export * from "./report/index.js"
export {
  type MetricResult,
  metricResult,
  type ResultItem,
  type Unit as MetricUnit,
  units as metricUnits,
} from "./result.js"
