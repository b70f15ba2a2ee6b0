import type { Metric } from "./define-metric.js"
import { articulationPoints } from "./metrics/articulation-points.js"
import { averageClustering } from "./metrics/average-clustering.js"
import { averagePathLength } from "./metrics/average-path-length.js"
import { barratClusteringMetric } from "./metrics/barrat-clustering.js"
import { betweenness } from "./metrics/betweenness.js"
import { biconnectedComponents } from "./metrics/biconnected-components.js"
import { blauIndex } from "./metrics/blau-index.js"
import { bodyOverlap } from "./metrics/body-overlap.js"
import { bridges } from "./metrics/bridges.js"
import { burtConstraint } from "./metrics/burt-constraint.js"
import { burtEfficiency } from "./metrics/burt-efficiency.js"
import { categoricalAssortativity } from "./metrics/categorical-assortativity.js"
import { centralizationBetweenness } from "./metrics/centralization-betweenness.js"
import { centralizationCloseness } from "./metrics/centralization-closeness.js"
import { centralizationDegree } from "./metrics/centralization-degree.js"
import { centralizationInDegree } from "./metrics/centralization-in-degree.js"
import { centralizationOutDegree } from "./metrics/centralization-out-degree.js"
import { closeness } from "./metrics/closeness.js"
import { colemanHomophilyMetric } from "./metrics/coleman-homophily.js"
import { confirmedShare } from "./metrics/confirmed-share.js"
import { connectedComponents } from "./metrics/connected-components.js"
import { coreMembers } from "./metrics/core-members.js"
import { coreNumber } from "./metrics/core-number.js"
import { corePeripheryFit } from "./metrics/core-periphery-fit.js"
import { coverage } from "./metrics/coverage.js"
import { coverageMatrix } from "./metrics/coverage-matrix.js"
import { degree } from "./metrics/degree.js"
import { degreeAssortativity } from "./metrics/degree-assortativity.js"
import { density } from "./metrics/density.js"
import { diameter } from "./metrics/diameter.js"
import { dyadCensusMetric } from "./metrics/dyad-census.js"
import { eccentricity } from "./metrics/eccentricity.js"
import { edgeBetweennessMetric } from "./metrics/edge-betweenness.js"
import { effectiveSize } from "./metrics/effective-size.js"
import { eiIndex } from "./metrics/ei-index.js"
import { eiIndexBaseline } from "./metrics/ei-index-baseline.js"
import { eiIndexGroup } from "./metrics/ei-index-group.js"
import { eiIndexNode } from "./metrics/ei-index-node.js"
import { eigenvector } from "./metrics/eigenvector.js"
import { fragmentationMetric } from "./metrics/fragmentation.js"
import { fragmentationAfterRemoval } from "./metrics/fragmentation-after-removal.js"
import { fragmentationDistanceWeighted } from "./metrics/fragmentation-distance-weighted.js"
import { fragmentationDistanceWeightedAfterRemoval } from "./metrics/fragmentation-distance-weighted-after-removal.js"
import { freemanSegregationMetric } from "./metrics/freeman-segregation.js"
import { gouldFernandez } from "./metrics/gould-fernandez.js"
import { groupDensity } from "./metrics/group-density.js"
import { harmonic } from "./metrics/harmonic.js"
import { herfindahl } from "./metrics/herfindahl.js"
import { inDegree } from "./metrics/in-degree.js"
import { isolates } from "./metrics/isolates.js"
import { kppNeg } from "./metrics/kpp-neg.js"
import { kppPos } from "./metrics/kpp-pos.js"
import { krackhardtConnectedness } from "./metrics/krackhardt-connectedness.js"
import { krackhardtEfficiency } from "./metrics/krackhardt-efficiency.js"
import { krackhardtHierarchy } from "./metrics/krackhardt-hierarchy.js"
import { krackhardtLub } from "./metrics/krackhardt-lub.js"
import { localClustering } from "./metrics/local-clustering.js"
import { louvainCommunities } from "./metrics/louvain-communities.js"
import { louvainModularity } from "./metrics/louvain-modularity.js"
import { meanDegree } from "./metrics/mean-degree.js"
import { meanNeighbourDegree } from "./metrics/mean-neighbour-degree.js"
import { mixingMatrixMetric } from "./metrics/mixing-matrix.js"
import { modularityMetric } from "./metrics/modularity.js"
import { multiplexity } from "./metrics/multiplexity.js"
import { nodeRemoval } from "./metrics/node-removal.js"
import { numericAssortativity } from "./metrics/numeric-assortativity.js"
import { outDegree } from "./metrics/out-degree.js"
import { pagerank } from "./metrics/pagerank.js"
import { pathBetweenSetsMetric } from "./metrics/path-between-sets.js"
import { periphery } from "./metrics/periphery.js"
import { radius } from "./metrics/radius.js"
import { reciprocityDyadic } from "./metrics/reciprocity-dyadic.js"
import { reciprocityEdgewise } from "./metrics/reciprocity-edgewise.js"
import { reciprocityNode } from "./metrics/reciprocity-node.js"
import { resilience } from "./metrics/resilience.js"
import { spectralSegregationMetric } from "./metrics/spectral-segregation.js"
import { strength } from "./metrics/strength.js"
import { strongComponentsMetric } from "./metrics/strong-components.js"
import { suggestedPartners } from "./metrics/suggested-partners.js"
import { transitivity } from "./metrics/transitivity.js"
import { transitivityDirectedWeak } from "./metrics/transitivity-directed-weak.js"
import { triadCensusMetric } from "./metrics/triad-census.js"
import { twoModeDegree } from "./metrics/two-mode-degree.js"
import { twoModeDensity } from "./metrics/two-mode-density.js"
import { twoModeProjection } from "./metrics/two-mode-projection.js"
import { waveActors } from "./metrics/wave-actors.js"
import { waveComparison } from "./metrics/wave-comparison.js"
import { waveStability } from "./metrics/wave-stability.js"
import { waveTies } from "./metrics/wave-ties.js"

/** All metrics, sorted by id. */
export const metrics: readonly Metric[] = [
  articulationPoints,
  averageClustering,
  averagePathLength,
  barratClusteringMetric,
  betweenness,
  biconnectedComponents,
  blauIndex,
  bodyOverlap,
  bridges,
  burtConstraint,
  burtEfficiency,
  categoricalAssortativity,
  centralizationBetweenness,
  centralizationCloseness,
  centralizationDegree,
  centralizationInDegree,
  centralizationOutDegree,
  closeness,
  colemanHomophilyMetric,
  confirmedShare,
  connectedComponents,
  coreMembers,
  coreNumber,
  corePeripheryFit,
  coverage,
  coverageMatrix,
  degree,
  degreeAssortativity,
  density,
  diameter,
  dyadCensusMetric,
  eccentricity,
  edgeBetweennessMetric,
  effectiveSize,
  eiIndex,
  eiIndexBaseline,
  eiIndexGroup,
  eiIndexNode,
  eigenvector,
  fragmentationMetric,
  fragmentationAfterRemoval,
  fragmentationDistanceWeighted,
  fragmentationDistanceWeightedAfterRemoval,
  freemanSegregationMetric,
  gouldFernandez,
  groupDensity,
  harmonic,
  herfindahl,
  inDegree,
  isolates,
  kppNeg,
  kppPos,
  krackhardtConnectedness,
  krackhardtEfficiency,
  krackhardtHierarchy,
  krackhardtLub,
  localClustering,
  louvainCommunities,
  louvainModularity,
  meanDegree,
  meanNeighbourDegree,
  mixingMatrixMetric,
  modularityMetric,
  multiplexity,
  nodeRemoval,
  numericAssortativity,
  outDegree,
  pagerank,
  pathBetweenSetsMetric,
  periphery,
  radius,
  reciprocityDyadic,
  reciprocityEdgewise,
  reciprocityNode,
  resilience,
  spectralSegregationMetric,
  strength,
  strongComponentsMetric,
  suggestedPartners,
  transitivity,
  transitivityDirectedWeak,
  triadCensusMetric,
  twoModeDegree,
  twoModeDensity,
  twoModeProjection,
  waveActors,
  waveComparison,
  waveStability,
  waveTies,
]

const byId = new Map(metrics.map((metric) => [metric.id, metric]))

/** The metric of that id, if there is one. */
export function metricById(id: string): Metric | undefined {
  return byId.get(id)
}
