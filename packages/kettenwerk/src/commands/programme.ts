import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk programme konzepte
  kettenwerk programm konzepte --format html > kommunen.html
  kettenwerk programm konzepte --format csv > kommunen.csv        für die Tabellenkalkulation
  kettenwerk programm konzepte --sortieren beschluss              sonst nach AGS und Name`

/** `programme`: many municipalities side by side. */
export const registerProgramme: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("programme")
    .alias("programm")
    .summary("stellt viele Kommunen nebeneinander")
    .description(
      "Stellt viele Kommunen nebeneinander: Lebensphasen, Gremien, Beteiligung, Beschluss, Meilensteine, Netzwerk, gemeinsame Bezeichnungen, Verbindungen über Grenzen. Geordnet nach AGS und Name; eine Rangfolge gibt es nicht.",
    )
    .argument("[pfad...]", "Ordner, Dateien oder Muster")
    .option("--format <name>", "Ausgabeformat: text, json, csv, html, markdown", "text")
    .option("--sortieren <spalte>", "nach dieser Spalte ordnen, z. B. name, ags, beschluss, dichte")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { printProgramme } = await import("../programme/print-programme.js")
    answer(await printProgramme(paths, command.opts(), terminal))
  })
}
