import { readdir, stat } from "node:fs/promises"
import path from "node:path"
import { isDynamicPattern } from "tinyglobby"
import { didYouMean } from "../text/suggest.js"
import { usageError } from "../usage-error.js"
import { type GitAnswer, runGit, whyNoGit } from "./git.js"

/** One of the two versions: what stands on disk, or a stored state of it. */
export type Version =
  | { readonly kind: "files"; readonly label: string; readonly paths: readonly string[] }
  | {
      readonly kind: "git"
      readonly label: string
      readonly commit: string
      readonly paths: readonly string[]
    }

type Named =
  | { readonly kind: "files" }
  | { readonly kind: "git"; readonly commit: string; readonly path?: string }

/**
 * What ALT and NEU mean. A name that exists on disk is a file or folder, any other a Git revision; `preferGit` turns
 * this round for a branch that is called like a file. Paths behind them narrow what is read from Git.
 */
export async function chooseVersions(
  [before, after]: readonly [string, string],
  paths: readonly string[],
  preferGit: boolean,
  cwd: string,
): Promise<readonly [Version, Version]> {
  if (before === "-" && after === "-")
    throw usageError({
      de: "Nur eine der beiden Fassungen kann die Standardeingabe sein.",
      en: "Only one of the two versions can be standard input.",
    })
  const left = await whatIs(before, preferGit, cwd)
  const right = await whatIs(after, preferGit, cwd)
  if (left.kind === "files" && right.kind === "files") {
    if (paths.length > 0)
      throw usageError({
        de: `„${paths[0]}“ ist zu viel: Weitere Pfade gibt es nur beim Vergleich von Git-Fassungen.`,
        en: `“${paths[0]}” is too much: further paths go with Git revisions only.`,
      })
  }
  const onDisk = [...(left.kind === "files" ? [before] : []), ...(right.kind === "files" ? [after] : [])]
  if (left.kind !== right.kind && onDisk[0] === "-" && paths.length === 0)
    throw usageError({
      de: "Nennen Sie das Dokument in Git, mit dem die Standardeingabe verglichen wird, zum Beispiel: kettenwerk diff HEAD - -- konzept.md",
      en: "Name the document in Git that standard input is compared with, for example: kettenwerk diff HEAD - -- konzept.md",
    })
  const both = left.kind === right.kind ? paths : [...onDisk.filter((name) => name !== "-"), ...paths]
  const version = (named: Named, label: string): Version => {
    if (named.kind === "files")
      return {
        kind: "files",
        label,
        paths: label === "-" ? [label] : left.kind === right.kind ? [label] : both,
      }
    const own = named.path === undefined ? both : [named.path]
    return { kind: "git", label, commit: named.commit, paths: own.length === 0 ? ["."] : own }
  }
  return [version(left, before), version(right, after)]
}

async function whatIs(name: string, preferGit: boolean, cwd: string): Promise<Named> {
  if (name === "-") return { kind: "files" }
  const isOnDisk = await exists(path.resolve(cwd, name))
  if (isOnDisk && !preferGit) return { kind: "files" }
  const found = await revision(name, cwd)
  if (found.named !== undefined) return found.named
  if (isOnDisk || isDynamicPattern(name)) return { kind: "files" }
  const why = whyNoGit(found.answer)
  const siblings = await readdir(path.dirname(path.resolve(cwd, name))).catch(() => [])
  const meant = didYouMean(path.basename(name), siblings)
  throw usageError({
    de: `„${name}“ ist keine Datei, kein Ordner und keine Git-Fassung.${meant.de}${why === undefined ? "" : ` ${why.de}`}`,
    en: `“${name}” is no file, no folder and no Git revision.${meant.en}${why === undefined ? "" : ` ${why.en}`}`,
  })
}

/** „HEAD~1“, a branch, a tag, a commit; „HEAD~1:konzept.md“ names a path in it. */
async function revision(
  name: string,
  cwd: string,
): Promise<{ readonly named?: Named; readonly answer: GitAnswer }> {
  const whole = await commitOf(name, cwd)
  if (whole.commit !== undefined)
    return { named: { kind: "git", commit: whole.commit }, answer: whole.answer }
  const colon = name.indexOf(":")
  if (colon > 0 && colon < name.length - 1) {
    const part = await commitOf(name.slice(0, colon), cwd)
    if (part.commit !== undefined)
      return { named: { kind: "git", commit: part.commit, path: name.slice(colon + 1) }, answer: part.answer }
  }
  return { answer: whole.answer }
}

async function commitOf(
  name: string,
  cwd: string,
): Promise<{ readonly commit?: string; readonly answer: GitAnswer }> {
  // What begins with a hyphen could only be an option; no revision does.
  if (name.startsWith("-") || /[\u0000-\u001f]/.test(name))
    return { answer: { ok: false, reason: "other", said: "" } }
  const answer = await runGit(["rev-parse", "--verify", "--end-of-options", `${name}^{commit}`], cwd)
  const commit = answer.ok ? answer.bytes.toString("utf8").trim() : ""
  return /^[0-9a-f]{40,64}$/.test(commit) ? { commit, answer } : { answer }
}

async function exists(absolute: string): Promise<boolean> {
  const forms = [absolute, absolute.normalize("NFC"), absolute.normalize("NFD")]
  for (const form of forms) {
    const found = await stat(form).catch(() => undefined)
    if (found !== undefined) return true
  }
  return false
}
