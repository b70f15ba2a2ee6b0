import type { Language } from "../language.js"
import type { Terminal } from "../terminal.js"

/** A line on the terminal that says how far a long check is. */
export interface Progress {
  show(documents: number): void
  /** Removes the line; harmless when there is none. */
  end(): void
}

/** Shorter checks are over before anybody could read the line. */
const fewestDocuments = 10

const nothing: Progress = { show: () => undefined, end: () => undefined }

/** Shows progress on standard error if that is a terminal and the user did not ask for quiet. */
export function startProgress(
  total: number,
  quiet: boolean,
  language: Language,
  terminal: Terminal,
): Progress {
  const { progressStream } = terminal
  if (quiet || progressStream === undefined || total < fewestDocuments) return nothing
  let latest = 0
  let ended = false
  let stop = () => {}
  const text = () =>
    language === "de"
      ? `Geprüft: ${latest} von ${total} Dokumenten`
      : `Checked: ${latest} of ${total} documents`
  const spinner = import("picospinner").then(({ Spinner }) => {
    if (ended) return undefined
    const one = new Spinner({ text: text(), stream: progressStream }, { colors: terminal.colour })
    one.start()
    stop = () => one.stop()
    return one
  })
  return {
    show(documents) {
      latest = documents
      void spinner.then((one) => one?.setText(text()))
    },
    end() {
      if (ended) return
      ended = true
      stop()
    },
  }
}
