/** Set by `scripts/bundle.mjs`: a digest of the whole program. */
declare const KETTENWERK_BUILD: string

/** Names this build: two programs that may say different things never share it. */
export const build: string = typeof KETTENWERK_BUILD === "undefined" ? "unbundled" : KETTENWERK_BUILD

/** The program of a worker, beside the other files of the bundle; there is none in unbundled sources. */
export const workerEntry: URL | undefined =
  typeof KETTENWERK_BUILD === "undefined" ? undefined : new URL("./worker.js", import.meta.url)
