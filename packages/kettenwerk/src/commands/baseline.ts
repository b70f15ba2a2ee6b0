import { addCommonOptions, chosen } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk baseline create konzepte              hält alle heutigen Befunde fest
  kettenwerk check konzepte --baseline kettenwerk-baseline.json
                                                   zeigt nur noch neue
  kettenwerk baseline prune konzepte               entfernt, was behoben ist`

/** `baseline`: known findings that are not to be shown again. */
export const registerBaseline: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("baseline")
    .summary("hält bekannte Befunde fest, damit nur neue erscheinen")
    .description(
      "Hält bekannte Befunde in einer Datei fest. Wiedererkannt werden sie an Regel, Dokument und zitiertem Text, nicht an der Zeile.",
    )
    .argument("<aktion>", "create legt die Datei an, prune entfernt Behobenes")
    .argument("[pfad...]", "Dateien, Ordner oder Muster wie bei check")
    .option(
      "--baseline <datei>",
      "Name der Datei (sonst: aus den Einstellungen oder kettenwerk-baseline.json)",
    )
    .option("--force", "eine vorhandene Datei ersetzen (nur create)")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (action: string, paths: string[]) => {
    const { createBaseline, pruneBaseline } = await import("../baseline/write-baseline.js")
    const run = chosen("baseline", action, ["create", "prune"]) === "create" ? createBaseline : pruneBaseline
    answer(await run(paths, command.opts(), terminal))
  })
}
