// `npm start`: installs, builds and shows what Kettenwerk says about the bundled example concepts.
import { build, install, requireNode, runStep } from "./run-step.mjs"

requireNode()
/** A concept ready to be decided, and a first draft that still has questions to answer. */
const examples = ["docs/beispiele/auental", "docs/beispiele/kleinwalde"]
if (!install() || !build()) {
  console.error("Einrichten oder Übersetzen ist gescheitert, siehe oben.")
  process.exit(2)
}
console.log(`\n> kettenwerk check ${examples.join(" ")} --explain-reading\n`)
// Findings are what the example is for, so they do not count as a failure here.
const shown = runStep("node", [
  "packages/kettenwerk/dist/cli.js",
  "check",
  ...examples,
  "--explain-reading",
  "--fail-on",
  "never",
])
process.exitCode = shown ? 0 : 2
