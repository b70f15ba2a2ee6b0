import { collected } from "../collected.js"
import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk network konzept.md
  kettenwerk network konzept.md --ohne Koordination      was bricht, wenn sie wegfällt
  kettenwerk network konzept.md --welle 2022 --ebene abstimmung
  kettenwerk network --kanten netzwerk.csv               nur eine Kantenliste (CSV oder GraphML)
  kettenwerk network konzept.md --kanten netzwerk.csv    Kantenliste mit den Angaben des Konzepts
  kettenwerk network konzept.md --format json > netz.json`

/** `network`: the planners' questions about cooperation. */
export const registerNetwork: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("network")
    .aliases(["netz", "netzwerk"])
    .summary("wertet das Netzwerk aus")
    .description(
      "Beantwortet Fragen zum Netzwerk: Wer arbeitet mit wem, woran hängt es, wer fehlt. Jede Zahl mit und ohne Koordination.",
    )
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .option("--format <name>", "Ausgabeformat: text, json", "text")
    .option("--welle <name>", "Erhebung nach Name oder Jahr (sonst: die letzte)")
    .option(
      "--ebene <ebene>",
      "nur Verbindungen ab: bekannt, austausch, abstimmung, kooperation, gemeinsames-angebot",
    )
    .option(
      "--ohne <name>",
      "was bricht ohne diese Stelle, dieses Angebot, Gremium oder diese Förderung; mehrfach möglich",
      collected,
    )
    .option(
      "--kanten <datei>",
      "Kantenliste statt der Beziehungen im Text: CSV mit Kopfzeile (von;zu;art) oder GraphML",
    )
    .option("--fragen <nummern>", "nur diese Fragen, z. B. 1,6,7; 24 und 26 nur auf diesem Weg")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { network } = await import("../network/network.js")
    answer(await network(paths, command.opts(), terminal))
  })
}
