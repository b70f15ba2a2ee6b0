import type { Bilingual } from "@kettenwerk/core"

/** The user asked for something that cannot be done; ends the command with exit code 2. */
export interface UsageError extends Error {
  readonly usage: Bilingual
}

/** An error to throw from a command: its sentence goes to standard error, without a stack. */
export function usageError(usage: Bilingual): UsageError {
  return Object.assign(new Error(usage.de), { usage })
}

export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && "usage" in error
}
