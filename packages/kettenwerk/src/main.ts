#!/usr/bin/env node
import module from "node:module"

/** Set while bundling, from package.json. */
declare const KETTENWERK_VERSION: string

// Node 22 and later keep the compiled program for the next start.
;(module as { enableCompileCache?: () => void }).enableCompileCache?.()

const { processTerminal } = await import("./terminal.js")
const { run } = await import("./program.js")
process.exitCode = await run(process.argv.slice(2), processTerminal(), KETTENWERK_VERSION)
