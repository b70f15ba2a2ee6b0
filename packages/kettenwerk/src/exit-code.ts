/** What the process answers to the shell. Documented in docs/cli.md, held by test/process. */
export const exitCode = { clean: 0, findings: 1, failure: 2 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
