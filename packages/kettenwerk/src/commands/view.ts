import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk view konzept.md > uebersicht.svg                     die Strukturübersicht als Bild
  kettenwerk view konzept.md --view kette --format html > kette.html
  kettenwerk ansicht konzept.md --view netz --ohne-koordination > netz.svg
  kettenwerk view konzept.md --view zeitplan --stichtag 2026-11-21 --farben druck > zeitplan.svg
  kettenwerk view konzept.md --view uebersicht --format markdown  als Tabelle zum Einfügen

Zwei Fassungen eines Konzepts vergleicht: kettenwerk diff ALT NEU`

/** `view`: one view as picture, page or Markdown. */
export const registerView: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("view")
    .alias("ansicht")
    .summary("zeichnet eine Ansicht")
    .description(
      "Zeichnet eine Ansicht des Konzepts: als Bild, als Seite mit Bild und Tabellen oder als Markdown.",
    )
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .option(
      "--view <name>",
      "Ansicht: uebersicht, kette, netz, zeitplan, organigramm, ziele, bedarf, lernpfad, vergleich",
      "uebersicht",
    )
    .option("--format <name>", "Ausgabeformat: svg, html, markdown", "svg")
    .option("--farben <schema>", "Farben: hell, dunkel, kontrast, druck", "hell")
    .option(
      "--kommune <name>",
      "welche Kommune, wenn mehrere gelesen werden (sonst: die erste, html und markdown: alle)",
    )
    .option("--welle <name>", "Netzwerk: Erhebung nach Name oder Jahr (sonst: die letzte)")
    .option(
      "--gruppen <art>",
      "Netzwerk: auto, stellen oder bereiche; auto fasst große Netze zusammen",
      "auto",
    )
    .option("--ohne-koordination", "Netzwerk: die Koordination weglassen")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { printView } = await import("../view/print-view.js")
    answer(await printView(paths, command.opts(), terminal))
  })
}
