import { type Command, type CommanderError, Help } from "commander"
import { didYouMean } from "./text/suggest.js"

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Aufruf:",
  "Arguments:": "Angaben:",
  "Options:": "Optionen:",
  "Global Options:": "Allgemeine Optionen:",
  "Commands:": "Befehle:",
}

/** Makes commander speak German, for this command and all below it. */
export function speakGerman(command: Command): void {
  command
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (one) =>
        new Help().commandUsage(one).replace("[options]", "[Optionen]").replace("[command]", "[Befehl]"),
      subcommandTerm: (one) => new Help().subcommandTerm(one).replace(" [options]", ""),
      optionDescription: (option) => {
        const { defaultValue, description } = option
        return typeof defaultValue === "string" ? `${description} (sonst: ${defaultValue})` : description
      },
    })
    .helpOption("-h, --help", "zeigt diese Hilfe")
    .showSuggestionAfterError(false)
    .exitOverride()
    // Errors are printed in one place, in German; see `germanProblem`.
    .configureOutput({ writeErr: () => undefined })
  for (const below of command.commands) speakGerman(below)
}

/** What commander found wrong with the call, as a German sentence; undefined if it only showed help. */
export function germanProblem(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): string | undefined {
  const [, what = ""] = /'([^']*)'/.exec(error.message) ?? []
  const flag = what.split(/[ ,]/)[0] ?? ""
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return undefined
    case "commander.unknownOption":
      return `Die Option „${flag}“ gibt es nicht.${didYouMean(flag, optionNames(program, args)).de}`
    case "commander.unknownCommand":
      return `Den Befehl „${what}“ gibt es nicht.${didYouMean(what, commandNames(program)).de}`
    case "commander.missingArgument":
    case "commander.missingMandatoryOptionValue":
      return `Es fehlt die Angabe „${what}“.`
    case "commander.optionMissingArgument":
      return `Der Option „${what}“ fehlt ihr Wert.`
    case "commander.excessArguments":
      return "Das sind zu viele Angaben."
    default:
      return error.message
  }
}

function commandNames(program: Command): readonly string[] {
  return program.commands.flatMap((command) => [command.name(), ...command.aliases()])
}

function optionNames(program: Command, args: readonly string[]): readonly string[] {
  const command = program.commands.find((one) =>
    args.some((arg) => arg === one.name() || one.aliases().includes(arg)),
  )
  return [program, ...(command === undefined ? [] : [command])].flatMap(({ options }) =>
    options.map(({ long }) => long ?? ""),
  )
}
