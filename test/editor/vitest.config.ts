import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Installs a real VS Code and drives it: slow, so apart from the other tests, and one file after the other. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@kettenwerk\/([^/]+)$/, replacement: `${root}packages/$1/src/index.ts` },
      { find: /^kettenwerk$/, replacement: `${root}packages/kettenwerk/src/index.ts` },
    ],
  },
  test: {
    include: ["test/editor/**/*.test.ts"],
    testTimeout: 240_000,
    hookTimeout: 400_000,
    fileParallelism: false,
    pool: "forks",
    globalSetup: "test/editor/host/global-setup.ts",
  },
})
