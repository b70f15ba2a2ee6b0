import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"

/** A notification or request from the server. */
export interface Incoming {
  readonly id?: number | string
  readonly method: string
  readonly params: unknown
}

/** A plain client of the Language Server Protocol, as any editor could be: frames, requests, notifications. */
export interface LspClient {
  request<Answer>(method: string, params: unknown): Promise<Answer>
  notify(method: string, params: unknown): void
  /** Waits for the next message of this method that fits. */
  next<Params>(method: string, fits?: (params: Params) => boolean): Promise<Params>
  /** Ends the session as the protocol asks for, and answers the exit code. */
  end(): Promise<number | null>
  kill(): void
}

interface Waiting {
  readonly method: string
  fits(params: unknown): boolean
  resolve(params: unknown): void
}

/** Starts a server over stdio. `answers` are what the client says to requests of the server. */
export function startLspClient(
  command: string,
  args: readonly string[],
  answers: Readonly<Record<string, (params: unknown) => unknown>> = {},
): LspClient {
  const child = spawn(command, args, { stdio: "pipe" })
  const pending = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  const waiting: Waiting[] = []
  const seen: Incoming[] = []
  let lastId = 0

  const exited = new Promise<number | null>((resolve) => child.on("exit", resolve))
  let errors = ""
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text
  })
  void exited.then((code) => {
    for (const { reject } of pending.values()) reject(new Error(`server ended with ${code}: ${errors}`))
  })
  readFrames(child, (message) => {
    if (message.method === undefined) {
      const { resolve, reject } = pending.get(message.id as number)!
      pending.delete(message.id as number)
      if (message.error === undefined) resolve(message.result)
      else reject(Object.assign(new Error(message.error.message), { code: message.error.code }))
      return
    }
    if (message.id !== undefined) {
      send({ id: message.id, result: answers[message.method]?.(message.params) ?? null })
      return
    }
    const incoming = { method: message.method, params: message.params }
    const at = waiting.findIndex(({ method, fits }) => method === incoming.method && fits(incoming.params))
    if (at < 0) seen.push(incoming)
    else waiting.splice(at, 1)[0]!.resolve(incoming.params)
  })

  function send(message: Readonly<Record<string, unknown>>): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }))
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`)
    child.stdin.write(body)
  }

  return {
    request<Answer>(method: string, params: unknown) {
      lastId += 1
      const id = lastId
      return new Promise<Answer>((resolve, reject) => {
        pending.set(id, { resolve: (value) => resolve(value as Answer), reject })
        send({ id, method, ...(params === undefined ? {} : { params }) })
      })
    },
    notify: (method, params) => send({ method, params }),
    next<Params>(method: string, fits: (params: Params) => boolean = () => true) {
      const at = seen.findIndex((one) => one.method === method && fits(one.params as Params))
      if (at >= 0) return Promise.resolve(seen.splice(at, 1)[0]!.params as Params)
      return new Promise<Params>((resolve) => {
        waiting.push({
          method,
          fits: (params) => fits(params as Params),
          resolve: (params) => resolve(params as Params),
        })
      })
    },
    async end() {
      await this.request("shutdown", undefined)
      this.notify("exit", undefined)
      return exited
    },
    kill: () => void child.kill(),
  }
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

function readFrames(child: ChildProcessWithoutNullStreams, onMessage: (message: Message) => void): void {
  let rest = Buffer.alloc(0)
  child.stdout.on("data", (part: Buffer) => {
    rest = Buffer.concat([rest, part])
    for (;;) {
      const end = rest.indexOf("\r\n\r\n")
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/iu.exec(rest.subarray(0, end).toString())![1])
      if (rest.length < end + 4 + length) return
      const body = rest.subarray(end + 4, end + 4 + length).toString()
      rest = rest.subarray(end + 4 + length)
      onMessage(JSON.parse(body) as Message)
    }
  })
}
