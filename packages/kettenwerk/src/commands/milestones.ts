import { collected } from "../collected.js"
import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk milestones konzept.md
  kettenwerk meilensteine konzept.md --stichtag 2026-11-21
  kettenwerk milestones konzept.md --ohne M3         was bricht, wenn ein Meilenstein entfällt
  kettenwerk milestones konzept.md --format json > zeitplan.json`

/** `milestones`: the schedule. */
export const registerMilestones: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("milestones")
    .alias("meilensteine")
    .summary("zeigt den Zeitplan")
    .description(
      "Zeigt die Meilensteine mit Lage am Stichtag: überfällig, blockiert, bald fällig, Spielraum, Widersprüche.",
    )
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .option("--format <name>", "Ausgabeformat: text, json", "text")
    .option(
      "--ohne <name>",
      "was bricht ohne diesen Meilenstein, diese Stelle, dieses Angebot, Gremium oder diese Förderung; mehrfach möglich",
      collected,
    )
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { milestones } = await import("../milestones/milestones.js")
    answer(await milestones(paths, command.opts(), terminal))
  })
}
