export { catalogue, retired } from "./catalogue.js"
export { type CheckOptions, type CheckResult, check, documentNotRecognised, internalError } from "./check.js"
export {
  defineNotice,
  defineRule,
  type Rule,
  type RuleExample,
  type RuleScope,
  type Unit,
} from "./define-rule.js"
export { type FindingGroupId, findingGroups, groupName, groupQuestion } from "./finding-groups.js"
export type { Place } from "./place.js"
export { rules, units } from "./registry.js"
export type { PlacedBlock, PlacedSection, RuleContext } from "./rule-context.js"
export { rulePagePath, ruleUrl, ruleUrlBase } from "./rule-url.js"
export {
  checkExample,
  exampleFiles,
  exampleFindings,
  exampleStichtag,
  exampleUri,
  writtenFindings,
} from "./run-example.js"
export { chooseSafeFixes, type SafeFixes } from "./safe-fixes.js"
export {
  type Configuration,
  configure,
  configureDocument,
  type DocumentConfiguration,
  decideLevel,
  decideOptions,
  type LevelDecision,
} from "./settings/configure.js"
export { didYouMean } from "./settings/did-you-mean.js"
export { type ConfigExplanation, explainConfig } from "./settings/explain-config.js"
export { defaultProfile, findProfile, type Profile, profiles } from "./settings/profiles.js"
export type { ConfigProblem, SettingsLayer, SettingsSource } from "./settings/read-settings.js"
export { readSettings } from "./settings/read-settings.js"
export { type OptionSchema, optionSchemas, settingsJsonSchema } from "./settings/settings-json-schema.js"
export {
  isDay,
  type Settings,
  type SettingsKey,
  settingsKeys,
  settingsSchema,
} from "./settings/settings-schema.js"
export { type Level, levelAt, levelNames, levels, levelWords, type Stage } from "./severity.js"
