import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk report konzept.md > bericht.html
  kettenwerk bericht konzepte/auental --stichtag 2026-11-21 > bericht.html
  kettenwerk bericht konzept.md --farben druck > bericht.html     zum Ausdrucken in Graustufen`

/** `report`: everything about the concepts in one HTML file. */
export const registerReport: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("report")
    .alias("bericht")
    .summary("schreibt einen Bericht als eine HTML-Datei")
    .description(
      "Schreibt einen Bericht: Befunde nach Kapitel, alle Ansichten mit Tabellen, das Netzwerk in Worten und die Quellen. Die Datei lädt nichts nach und lässt sich drucken.",
    )
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .option("--farben <schema>", "Farben: hell, dunkel, kontrast, druck", "hell")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { printReport } = await import("../view/print-report.js")
    answer(await printReport(paths, command.opts(), terminal))
  })
}
