import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Installs a real VS Code and drives it: slow, so apart from the other tests, and one file after the other. */
export default defineConfig({
  root,
  resolve: { alias: [{ find: /^@kettenwerk\/([^/]+)$/, replacement: `${root}packages/$1/src/index.ts` }] },
  test: {
    include: ["test/editor/**/*.test.ts"],
    testTimeout: 90_000,
    hookTimeout: 400_000,
    fileParallelism: false,
    // The page is shared by the steps of a session: after a failure the next steps say nothing.
    bail: 0,
    pool: "forks",
  },
})
