export { type FindAgesOptions, type FoundAge, findAges } from "./find-ages.js"
export { formatAge } from "./format-age.js"
export { inferNotation } from "./infer-notation.js"
export {
  type LifePhasePreset,
  type LifePhasePresetId,
  lifePhasePresets,
  type PresetPhase,
} from "./life-phase-presets.js"
export {
  type BandLayout,
  type BandOverlap,
  type BandSpan,
  type NormalisedBands,
  normaliseBands,
} from "./normalise-bands.js"
export { type AgeNotation, type AgeNote, type AgeReading, type ReadAgeOptions, readAge } from "./read-age.js"
export { type LifePhaseReading, readLifePhase } from "./read-life-phase.js"
