import type { Terminal } from "../terminal.js"

/** A line of progress on standard error; silent where that is no terminal. */
export interface Progress {
  /** Draws the line again. */
  show(done: number, total: number): void
  /** Takes the line away. */
  clear(): void
}

/** Shows „12 von 400 gelesen“ in place. `word` comes behind the numbers. */
export function progressLine(terminal: Terminal, isQuiet: boolean, word: string): Progress {
  if (isQuiet || terminal.drawsProgress !== true) return { show: () => undefined, clear: () => undefined }
  return {
    show: (done, total) => terminal.err(`\r\u001b[K${done}/${total} ${word}`),
    clear: () => terminal.err("\r\u001b[K"),
  }
}
