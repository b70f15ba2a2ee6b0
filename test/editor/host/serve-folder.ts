import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join, normalize } from "node:path"

/** A folder that pages on this machine can load. */
export interface ServedFolder {
  readonly port: number
  stop(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
}

/** Serves a folder on this machine only, readable from pages of any origin, as a host of web extensions does. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    const content = path.startsWith(folder) ? await readFile(path).catch(() => undefined) : undefined
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": types[extname(path)] ?? "text/plain; charset=utf-8",
      "access-control-allow-origin": "*",
    })
    response.end(content)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve)
  })
  const address = server.address()
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
