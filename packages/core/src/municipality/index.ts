export { checkKey, type KeyKind, type KeyProblem, type KeyReading } from "./check-key.js"
export { isMunicipalityKeyName } from "./key-names.js"
export { findMunicipalityByName, kindOfMunicipalityName, resolvingBody } from "./municipality-name.js"
export { type KnownMunicipality, laender, thuringianKeys } from "./thuringian-keys.js"
