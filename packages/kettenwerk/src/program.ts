import { Command, CommanderError } from "commander"
import { commands } from "./commands/index.js"
import { type ExitCode, exitCode } from "./exit-code.js"
import { germanProblem, speakGerman } from "./german-help.js"
import type { Terminal } from "./terminal.js"
import { isUsageError } from "./usage-error.js"

const examples = `
Beispiele:
  kettenwerk check                       prüft alle Konzepte im aktuellen Ordner
  kettenwerk check konzept.md            prüft ein Dokument
  kettenwerk check konzepte --explain-reading
                                         zeigt, was woher gelesen wurde
  kettenwerk model konzept.md > modell.json
                                         gibt das gelesene Modell als JSON aus
  kettenwerk regel org-steering-missing  erklärt einen Befund
  kettenwerk init                        legt ein Konzeptgerüst an

Ergebnis (Exit-Code): 0 alles in Ordnung, 1 Befunde, 2 Auftrag nicht ausführbar.`

/** Runs the command line. Never throws and never exits: the caller sets the exit code. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  let answer: ExitCode = exitCode.clean
  const program = new Command("kettenwerk")
    .description("Kettenwerk liest und prüft kommunale Präventionskonzepte in Markdown.")
    .version(version, "-V, --version", "zeigt die Version")
    .helpCommand("help [befehl]", "zeigt die Hilfe zu einem Befehl")
    .addHelpText("after", examples)
  for (const register of commands) {
    register(program, terminal, (code) => {
      answer = code
    })
  }
  speakGerman(program)
  program.configureOutput({ writeOut: terminal.out })
  for (const command of program.commands) command.configureOutput({ writeOut: terminal.out })

  if (args.length === 0) {
    terminal.err(`${program.helpInformation()}${examples}\n`)
    return exitCode.failure
  }
  try {
    await program.parseAsync(args, { from: "user" })
    return answer
  } catch (error) {
    if (isUsageError(error)) {
      terminal.err(`${error.usage[wantsEnglish(args) ? "en" : "de"]}\n`)
      return exitCode.failure
    }
    if (error instanceof CommanderError) {
      const problem = germanProblem(error, program, args)
      if (problem === undefined) return exitCode.clean
      terminal.err(`${problem} Hilfe: kettenwerk --help\n`)
      return exitCode.failure
    }
    terminal.err(
      `Kettenwerk ist an einem eigenen Fehler gescheitert. Bitte melden Sie ihn.\n${stackOf(error)}\n`,
    )
    return exitCode.failure
  }
}

function wantsEnglish(args: readonly string[]): boolean {
  return args.includes("--sprache=en") || args[args.indexOf("--sprache") + 1] === "en"
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
