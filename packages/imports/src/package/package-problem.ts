import type { Bilingual } from "@kettenwerk/core"

/** The file cannot be read at all; caught where the import starts. */
export interface PackageProblem extends Error {
  readonly problem: Bilingual
}

export function packageProblem(de: string, en: string): PackageProblem {
  return Object.assign(new Error(de), { problem: { de, en } })
}

export function isPackageProblem(error: unknown): error is PackageProblem {
  return error instanceof Error && "problem" in error
}
