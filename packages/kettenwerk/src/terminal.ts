/** The world as the command line sees it; tests pass their own. */
export interface Terminal {
  /** Absolute path of the current folder. */
  readonly cwd: string
  /** True if standard output is to be coloured. */
  readonly colour: boolean
  /** Width of standard output in cells. */
  readonly columns: number
  /** Writes to standard output, which carries only the result. */
  out(text: string): void
  /** Writes to standard error. */
  err(text: string): void
  /** True if standard error is a terminal, where a line of progress may be drawn again and again. */
  readonly drawsProgress?: boolean
  readStdin(): Promise<Uint8Array>
  /** Standard error, if it is a terminal where a line may be rewritten. */
  readonly progressStream?: NodeJS.WriteStream
  /** True if standard output is a terminal that may be cleared. */
  readonly mayClear: boolean
  /** Settles when the user or the system asks the program to end. */
  untilInterrupted(): Promise<void>
  /** Today in Europe/Berlin as an ISO day. */
  today(): string
}

/** Width used where the output is no terminal, so that saved reports look the same everywhere. */
const defaultColumns = 100

/** The terminal of this process. */
export function processTerminal(): Terminal {
  ignoreClosedPipe(process.stdout)
  ignoreClosedPipe(process.stderr)
  return {
    cwd: process.cwd(),
    colour: wantsColour(process.env, process.stdout.isTTY === true),
    columns: Math.max(40, process.stdout.columns ?? defaultColumns),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    drawsProgress: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
    readStdin,
    ...(isScreen(process.stderr) ? { progressStream: process.stderr } : {}),
    mayClear: isScreen(process.stdout),
    untilInterrupted: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve())
      }),
    today: todayInBerlin,
  }
}

function isScreen(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && process.env.TERM !== "dumb"
}

/** Colour on a terminal only; `NO_COLOR` switches it off, `FORCE_COLOR` on. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0"
  return isTerminal && env.TERM !== "dumb"
}

/**
 * A reader such as `head` may close the pipe early. The verdict stands then all the same,
 * so the process goes on quietly to its exit code instead of dying of EPIPE.
 */
function ignoreClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error
  })
}

async function readStdin(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function todayInBerlin(): string {
  // Swedish dates are written as ISO days.
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date())
}
