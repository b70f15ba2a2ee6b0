import { registerCheck } from "./check.js"
import { registerInit } from "./init.js"
import { registerModel } from "./model.js"
import type { RegisterCommand } from "./register-command.js"
import { registerRule } from "./rule.js"

/** All commands in the order of the help. */
export const commands: readonly RegisterCommand[] = [registerCheck, registerModel, registerRule, registerInit]
