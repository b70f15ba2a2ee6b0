import { collected } from "../collected.js"
import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk offer neues-angebot.md --konzept konzept.md
  kettenwerk angebot neues-angebot.md --konzept konzepte/auental --format html > angebot.html
  kettenwerk angebot - --konzept konzept.md                       Text aus der Standardeingabe
  kettenwerk offer neues-angebot.md --konzept konzepte --kommune Auental`

/** `offer`: a new offer in the light of a concept. */
export const registerOffer: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("offer")
    .alias("angebot")
    .summary("hält ein neues Angebot gegen das Konzept")
    .description(
      "Hält das Papier zu einem neuen Angebot gegen ein Konzept: Kriterien, Bedarfe, Lebensphasen, Übergänge, Träger, ähnliche Angebote, Finanzierung. Jeder Satz nennt seine Zeilen; es gibt Tatsachen und Fragen, keine Bewertung.",
    )
    .argument("<papier>", "Papier zum neuen Angebot; „-“ ist die Standardeingabe")
    .option("--konzept <pfad>", "das Konzept: Datei, Ordner oder Muster; mehrfach möglich", collected)
    .option("--format <name>", "Ausgabeformat: text, json, markdown, html", "text")
    .option("--kommune <name>", "welche Kommune, wenn das Konzept mehrere enthält")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paper: string) => {
    const { printOffer } = await import("../offer/print-offer.js")
    answer(await printOffer(paper, command.opts(), terminal))
  })
}
