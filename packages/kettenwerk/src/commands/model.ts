import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk model konzept.md > modell.json
  kettenwerk model konzepte --stichtag 2026-03-01`

/** `model`: the JSON contract. */
export const registerModel: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("model")
    .alias("modell")
    .summary("gibt das gelesene Modell als JSON aus")
    .description("Liest Präventionskonzepte und gibt alles Gelesene als ein JSON-Modell aus.")
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { printModel } = await import("../print-model.js")
    answer(await printModel(paths, command.opts(), terminal))
  })
}
