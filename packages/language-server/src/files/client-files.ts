import type { Connection } from "vscode-languageserver"
import { type FileSource, largestFile, mostFiles } from "./file-source.js"

/** Files the client reads for us: the only way in a browser and on virtual file systems. */
export function clientFiles(connection: Connection): FileSource {
  return {
    async find(folder) {
      const found = await connection
        .sendRequest<readonly string[]>("kettenwerk/findFiles", { folder, limit: mostFiles })
        .catch(() => [])
      return found.slice(0, mostFiles)
    },
    async read(uri) {
      const answer = await connection
        .sendRequest<{ readonly text: string } | null>("kettenwerk/readFile", { uri, largest: largestFile })
        .catch(() => null)
      return answer?.text
    },
    settingsAbove: async () => undefined,
  }
}

/** No closed files at all: a client without a disk that does not offer to read. */
export const noFiles: FileSource = {
  find: async () => [],
  read: async () => undefined,
  settingsAbove: async () => undefined,
}
