import { execFile } from "node:child_process"
import type { Bilingual } from "@kettenwerk/core"

/** What Git answered, or why it could not. */
export type GitAnswer =
  | { readonly ok: true; readonly bytes: Buffer }
  | {
      readonly ok: false
      readonly reason: "missing" | "no-repository" | "unsafe-owner" | "other"
      readonly said: string
    }

/**
 * Runs Git without a shell. Nothing in the repository's settings is executed and nothing is fetched: only stored
 * objects are read.
 */
export function runGit(args: readonly string[], cwd: string, input = ""): Promise<GitAnswer> {
  const safe = [
    "-c",
    "core.fsmonitor=false",
    "-c",
    "protocol.allow=never",
    "--no-pager",
    "--literal-pathspecs",
  ]
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  }
  return new Promise((resolve) => {
    const child = execFile(
      "git",
      [...safe, ...args],
      { cwd, env, encoding: "buffer", maxBuffer: 2 ** 30, windowsHide: true },
      (error, stdout, stderr) => {
        if (error === null) resolve({ ok: true, bytes: stdout })
        else resolve(failure(error, stderr.toString("utf8")))
      },
    )
    // Git may end without reading its input; what it said then is the answer.
    child.stdin?.on("error", () => undefined)
    child.stdin?.end(input)
  })
}

function failure(error: { readonly code?: unknown }, said: string): GitAnswer {
  if (error.code === "ENOENT") return { ok: false, reason: "missing", said: "" }
  if (/not a git repository/i.test(said)) return { ok: false, reason: "no-repository", said }
  if (/dubious ownership/i.test(said)) return { ok: false, reason: "unsafe-owner", said }
  return { ok: false, reason: "other", said: said.trim().split("\n")[0] ?? "" }
}

/** Why there are no Git versions here, as a sentence; `undefined` if Git works and only this name is unknown. */
export function whyNoGit(answer: GitAnswer): Bilingual | undefined {
  if (answer.ok) return undefined
  switch (answer.reason) {
    case "missing":
      return {
        de: "Git ist nicht installiert, darum lassen sich nur Dateien und Ordner vergleichen.",
        en: "Git is not installed, so only files and folders can be compared.",
      }
    case "no-repository":
      return {
        de: "Der aktuelle Ordner gehört zu keinem Git-Archiv, darum lassen sich nur Dateien und Ordner vergleichen.",
        en: "The current folder belongs to no Git repository, so only files and folders can be compared.",
      }
    case "unsafe-owner":
      return {
        de: "Das Git-Archiv gehört einem anderen Benutzerkonto; Git verweigert deshalb die Auskunft (safe.directory).",
        en: "The Git repository belongs to another user, so Git refuses to answer (safe.directory).",
      }
    case "other":
      return undefined
  }
}
