/** What the page is given. */
export interface WorkerInput {
  /** Address of the server's script. */
  readonly script: string
  /** Address of the folder the files seem to be in, ending in a slash. */
  readonly base: string
  /** Names below the folder, and texts. */
  readonly files: readonly { readonly uri: string; readonly text: string }[]
  /** Text of `kettenwerk.yaml`. */
  readonly settings: string
}

/**
 * Runs inside of a page, so it uses nothing from outside: starts the language server in a web worker, is its client over
 * `postMessage`, reads files for it, and lists what it finds as „file:line:column code message“, sorted.
 */
export async function findingsInWorker({
  script,
  base,
  files,
  settings,
}: WorkerInput): Promise<readonly string[]> {
  interface Message {
    readonly id?: number
    readonly method?: string
    readonly params?: { readonly uri: string }
    readonly result?: unknown
    readonly error?: { readonly message: string }
  }
  const addressOf = (name: string) => base + name.split("/").map(encodeURIComponent).join("/")
  const texts = new Map([
    [addressOf("kettenwerk.yaml"), settings],
    ...files.map(({ uri, text }) => [addressOf(uri), text] as const),
  ])
  const worker = new Worker(script)
  const waiting = new Map<number, (message: Message) => void>()
  let last = 0
  const send = (message: object) => worker.postMessage({ jsonrpc: "2.0", ...message })
  const ask = <Answer>(method: string, params: object): Promise<Answer> => {
    last += 1
    const id = last
    send({ id, method, params })
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ error, result }) =>
        error === undefined ? resolve(result as Answer) : reject(new Error(`${method}: ${error.message}`)),
      )
    })
  }
  const answer = ({ method, params }: Message): unknown => {
    if (method === "kettenwerk/findFiles") return [...texts.keys()]
    if (method === "kettenwerk/readFile") return { text: texts.get(params!.uri) }
    return null
  }
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message)))
  })
  worker.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.method === undefined) waiting.get(data.id!)?.(data)
    else if (data.id !== undefined) send({ id: data.id, result: answer(data) })
  })

  const session = async (): Promise<readonly string[]> => {
    await ask("initialize", {
      processId: null,
      locale: "de",
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { clientFiles: true, settings: { entwurfZusammenfassen: false } },
      workspaceFolders: [{ uri: base.replace(/\/$/, ""), name: "Konzepte" }],
    })
    send({ method: "initialized", params: {} })
    for (const { uri, text } of files) {
      const textDocument = { uri: addressOf(uri), languageId: "markdown", version: 1, text }
      send({ method: "textDocument/didOpen", params: { textDocument } })
    }
    // Files are read after the start; as long as that lasts, not everything is known.
    const status = () =>
      ask<{ readonly state: string }>("kettenwerk/status", { uri: addressOf("nirgends.md") })
    while ((await status()).state === "indexing") await new Promise((resolve) => setTimeout(resolve, 20))
    const lines: string[] = []
    for (const { uri } of files) {
      const { items } = await ask<{
        readonly items: readonly {
          readonly code: string
          readonly message: string
          readonly range: { readonly start: { readonly line: number; readonly character: number } }
        }[]
      }>("textDocument/diagnostic", { textDocument: { uri: addressOf(uri) } })
      for (const { code, message, range } of items) {
        lines.push(`${uri}:${range.start.line + 1}:${range.start.character + 1} ${code} ${message}`)
      }
    }
    return lines.sort()
  }
  try {
    return await Promise.race([session(), failed])
  } finally {
    worker.terminate()
  }
}
