import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk import konzept.docx --out konzept.md         ein Konzept aus Word
  kettenwerk import angebote.xlsx > angebote.md           Tabellen aus Excel
  kettenwerk import liste.csv --art akteure --out akteure.md
  kettenwerk import ausfuhr.csv --from chancenportal-csv  Angebote aus dem Chancenportal`

/** `import`: Word, Excel and CSV as Markdown. */
export const registerImport: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("import")
    .alias("einlesen")
    .summary("macht aus Word, Excel und CSV Markdown")
    .description(
      "Macht aus einer Word-Datei (.docx), einer Excel-Datei (.xlsx) oder CSV einen Text in Markdown, den Kettenwerk liest. Was nicht mitkommt, steht auf der Standardfehlerausgabe.",
    )
    .argument("<datei>", "die Datei; „-“ ist die Standardeingabe")
    .option(
      "--from <art>",
      "was die Datei ist: docx, xlsx, csv, chancenportal-csv (sonst: nach Endung und Inhalt)",
    )
    .option(
      "--art <art>",
      "was die Zeilen einer Tabelle sind: angebote, akteure, beziehungen, meilensteine, massnahmen, ziele, bedarfe, gremien (sonst: nach den Spalten)",
    )
    .option(
      "--kommune <name>",
      "zu welcher Kommune der Text gehört, z. B. „Landkreis Musterland“; steht dann am Anfang",
    )
    .option("--mit-personen", "Chancenportal: auch Namen, Telefon und E-Mail von Personen")
    .option("--out <datei>", "in diese Datei schreiben (sonst: Standardausgabe)")
    .option("--ueberschreiben", "eine vorhandene Datei ersetzen")
    .option("--sprache <de|en>", "Sprache der Meldungen (sonst: de)")
    .option("-q, --quiet", "nicht sagen, was fehlt oder umgesetzt wurde")
    .addHelpText("after", examples)
  command.action(async (file: string) => {
    const { importFile } = await import("../import/import-file.js")
    answer(await importFile(file, command.opts(), terminal))
  })
}
