import { fileURLToPath } from "node:url"

/** Root of the project, ending in a slash. */
export const root = fileURLToPath(new URL("../../../", import.meta.url))

/** What tests download and build; ignored by Git, may be deleted at any time. `KETTENWERK_CACHE` names another. */
export const cacheFolder = process.env["KETTENWERK_CACHE"] ?? `${root}.cache`

/** What people look at after a run: screenshots and reports. */
export const artefactFolder = `${root}.artefacts/editor`
