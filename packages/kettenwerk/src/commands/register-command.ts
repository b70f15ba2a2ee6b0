import type { Command } from "commander"
import type { ExitCode } from "../exit-code.js"
import type { Terminal } from "../terminal.js"

/**
 * Adds one command to the program. The file of a command declares name, options and help only and
 * imports what does the work when it runs, so that starting stays quick however many commands there are.
 */
export type RegisterCommand = (program: Command, terminal: Terminal, answer: (code: ExitCode) => void) => void
