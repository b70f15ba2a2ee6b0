import { collected } from "../collected.js"
import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk export konzept.md --to xlsx --out praeventionskette.xlsx
  kettenwerk export konzept.md --to csv --tabelle angebote > angebote.csv
  kettenwerk export konzept.md --to vorlage --out vorlage.docx
  kettenwerk export konzept.md --to json > modell.json
  kettenwerk export konzept.md --to graphml --welle 2026 > netz.graphml
  kettenwerk export konzept.md --to ics --out zeitplan.ics`

/** `export`: the model in other formats. */
export const registerExport: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("export")
    .alias("ausgabe")
    .summary("gibt das Gelesene in anderen Formaten aus")
    .description(
      "Gibt das Gelesene in einem anderen Format aus. Namen von Personen und Einschätzungen zum Engagement bleiben draußen, bis man sie verlangt.",
    )
    .argument("[pfad...]", "Dateien, Ordner oder Muster; „-“ ist die Standardeingabe")
    .requiredOption(
      "--to <format>",
      "Zielformat: csv, xlsx, json, vorlage, vorlage-docx, markdown, mermaid, ics, graphml, gexf, geojson, hsds",
    )
    .option("--out <ziel>", "Datei, bei mehreren Dateien ein Ordner (sonst: Standardausgabe)")
    .option("--kommune <name>", "nur diese Kommune, wenn mehrere gelesen werden")
    .option(
      "--tabelle <name>",
      "csv, xlsx: nur diese Tabelle, z. B. angebote; mehrfach möglich (sonst: alle mit Inhalt)",
      collected,
    )
    .option("--mit-personen", "auch Namen und Erreichbarkeit von Personen ausgeben")
    .option("--mit-engagement", "auch Einschätzungen zum Engagement ausgeben")
    .option("--netz <art>", "graphml und gexf: akteure (Vorgabe), gremien oder angebote", "akteure")
    .option(
      "--welle <name>",
      "graphml und gexf: Erhebung nach Name oder Jahr, „ohne“ oder „alle“ (sonst: die letzte)",
    )
    .option(
      "--ebene <ebene>",
      "graphml und gexf: Verbindungen ab bekannt, austausch, abstimmung, kooperation, gemeinsames-angebot",
    )
    .option(
      "--lesart <art>",
      "graphml und gexf: eine-seite (Vorgabe), beide-seiten oder gerichtet",
      "eine-seite",
    )
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const { exportModel } = await import("../export/export-model.js")
    answer(await exportModel(paths, command.opts(), terminal))
  })
}
