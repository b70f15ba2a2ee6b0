/** Entry for a web worker: the client on the other side of the port reads files for us. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser"
import { noFiles } from "./files/client-files.js"
import { startServer } from "./server.js"
import { todayInBerlin } from "./today.js"

/** Set while bundling, from package.json. */
declare const KETTENWERK_VERSION: string | undefined
type Port = ConstructorParameters<typeof BrowserMessageReader>[0]

const port = globalThis as unknown as Port
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
)
const version = typeof KETTENWERK_VERSION === "undefined" ? "0.0.0" : KETTENWERK_VERSION
startServer(connection, { files: noFiles, today: todayInBerlin, version })
