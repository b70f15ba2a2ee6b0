export type { Effect, EffectKind } from "./effect.js"
export { findEntities, type NamedEntity, type RemovableKind, type UnknownName } from "./find-entities.js"
export type { NetworkChange } from "./network-effects.js"
export { type WhatIf, whatIf } from "./what-if.js"
