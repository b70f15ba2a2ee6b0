import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL(".", import.meta.url))

/** Tests run on the sources: a package name is its source folder, nothing needs building first. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@kettenwerk\/([^/]+)$/, replacement: `${root}packages/$1/src/index.ts` },
      { find: /^kettenwerk$/, replacement: `${root}packages/kettenwerk/src/index.ts` },
    ],
  },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "test/**/*.test.ts",
      "scripts/**/*.test.ts",
      "extension/src/**/*.test.ts",
    ],
    exclude: ["**/node_modules/**", "test/editor/**", "test/packed/**", "test/bench/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "threads",
  },
})
