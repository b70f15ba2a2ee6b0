// `npm test`: installs, builds and runs every test there is. The last line counts them.
import { readFileSync, rmSync } from "node:fs"
import { build, install, requireNode, root, runStep } from "./run-step.mjs"

requireNode()
const total = { passed: 0, failed: 0, skipped: 0 }
const failedStages = []

/** Runs a stage that passes or fails as one. */
function stage(name, run) {
  console.log(`\n=== ${name}`)
  const passed = run()
  if (passed) total.passed += 1
  else {
    total.failed += 1
    failedStages.push(name)
  }
  return passed
}

/**
 * Runs a vitest stage and counts its tests. With `attempts`, files that failed run again: only for programs of
 * others driven through their windows, where a slow machine can swallow a key press. It is said, never hidden.
 */
function tests(name, args, { attempts = 1 } = {}) {
  console.log(`\n=== ${name}`)
  let run = runTests(name, args)
  for (let attempt = 2; attempt <= attempts && !run.passed; attempt += 1) {
    const failed = run.files.filter(({ status }) => status !== "passed")
    if (failed.length === 0) break
    console.log(`\n=== ${name}, attempt ${attempt}: ${failed.length} files failed`)
    const again = runTests(name, [...args, ...failed.map((file) => file.name)])
    const settled = run.results.filter(
      (result) => !failed.some((file) => file.assertionResults.includes(result)),
    )
    run = { ...again, results: [...settled, ...again.results] }
  }
  const count = (...states) => run.results.filter(({ status }) => states.includes(status)).length
  total.passed += count("passed")
  // A file that cannot even be loaded fails without a failing test.
  total.failed += run.passed ? 0 : Math.max(1, count("failed"))
  total.skipped += count("pending", "skipped", "todo", "disabled")
  if (!run.passed) failedStages.push(name)
}

function runTests(name, args) {
  const report = `.cache/${name}.json`
  rmSync(`${root}${report}`, { force: true })
  const vitest = ["node_modules/vitest/vitest.mjs", "run", ...args]
  const passed = runStep("node", [
    ...vitest,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ])
  const files = readReport(report).testResults ?? []
  return { passed, files, results: files.flatMap((file) => file.assertionResults) }
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(`${root}${report}`, "utf8"))
  } catch {
    return {}
  }
}

if (stage("install", install) && stage("build", build)) {
  stage("lint", () =>
    runStep("node", [
      "node_modules/@biomejs/biome/bin/biome",
      "ci",
      "--diagnostic-level=warn",
      "--error-on-warnings",
      ".",
    ]),
  )
  stage("dead exports", () => runStep("node", ["node_modules/knip/bin/knip.js"]))
  stage("generated files", () =>
    runStep("node", [
      "node_modules/tsx/dist/cli.mjs",
      "--tsconfig",
      "scripts/tsconfig.json",
      "scripts/generate.ts",
      "--check",
    ]),
  )
  tests("tests", [])
  tests("packed", ["--config", "test/packed/vitest.config.ts"])
  tests("editor", ["--config", "test/editor/vitest.config.ts"], { attempts: 3 })
}

if (failedStages.length > 0) console.log(`\nfailed: ${failedStages.join(", ")}`)
const skipped = total.skipped === 0 ? "" : `, ${total.skipped} skipped`
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed === 0 ? 0 : 1
