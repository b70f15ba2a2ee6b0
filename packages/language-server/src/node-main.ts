/** Entry for a client that starts the server as a Node process of its own: `--node-ipc`, `--stdio` or `--socket`. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node"
import { nodeFiles } from "./files/node-files.js"
import { startServer } from "./server.js"
import { todayInBerlin } from "./today.js"

/** Set while bundling, from package.json. */
declare const KETTENWERK_VERSION: string | undefined

const version = typeof KETTENWERK_VERSION === "undefined" ? "0.0.0" : KETTENWERK_VERSION
startServer(createConnection(ProposedFeatures.all), { files: nodeFiles, today: todayInBerlin, version })
