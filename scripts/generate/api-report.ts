import { spawnSync } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor"
import { type Generator, projectRoot } from "./product.js"

const root = fileURLToPath(projectRoot)
const projectFolder = path.join(root, "packages/kettenwerk")
const reportFileName = "kettenwerk.api.md"

/** What the package `kettenwerk` offers, for review: a change here is a change for everyone who embeds it. */
export const apiReport: Generator = {
  name: "api-report",
  owns: ["docs/schnittstelle"],
  async generate() {
    // The report is made from the declarations, which may be older than the sources.
    const compiled = spawnSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-b"], {
      cwd: root,
      encoding: "utf8",
    })
    if (compiled.status !== 0) throw new Error(compiled.stdout)
    const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-api-"))
    try {
      Extractor.invoke(configuration(folder), { localBuild: true, messageCallback: stayQuiet })
      const text = await readFile(path.join(folder, reportFileName), "utf8")
      return [{ path: `docs/schnittstelle/${reportFileName}`, text }]
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function configuration(folder: string): ExtractorConfig {
  const compilerOptions = {
    ...{ target: "ES2022", module: "ESNext", moduleResolution: "bundler" },
    ...{ strict: true, skipLibCheck: true, types: [] },
  }
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: path.join(projectFolder, "dist/index.d.ts"),
      bundledPackages: ["@kettenwerk/*"],
      apiReport: { enabled: true, reportFolder: folder, reportTempFolder: folder, reportFileName },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, include: ["dist/index.d.ts"] } },
      messages: {
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    } as Parameters<typeof ExtractorConfig.prepare>[0]["configObject"],
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(projectFolder, "package.json"),
  })
}

/** The generator says what changed; the extractor need not. */
function stayQuiet(message: { logLevel: string; handled: boolean }): void {
  if (message.logLevel !== "error") message.handled = true
}
