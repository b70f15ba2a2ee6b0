import type { Readable, Writable } from "node:stream"
import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { nodeFiles } from "./files/node-files.js"
import { startServer } from "./server.js"
import { todayInBerlin } from "./today.js"

/** Answers a client over two streams until the client says exit. */
export function startStdioServer(input: Readable, output: Writable, version: string): void {
  const connection = createConnection(
    ProposedFeatures.all,
    input as NodeJS.ReadStream,
    output as NodeJS.WriteStream,
  )
  startServer(connection, { files: nodeFiles, today: todayInBerlin, version })
}
