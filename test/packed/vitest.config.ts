import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

/** Packs the packages and uses them like a stranger: slow, so apart from the other tests. */
export default defineConfig({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  test: { include: ["test/packed/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
})
