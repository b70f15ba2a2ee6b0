import { addCommonOptions } from "../common-options.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk diff konzept-2022.md fortschreibung-2026.md
  kettenwerk diff alt/ neu/ --format html > aenderungen.html     zum Drucken für die Gremien
  kettenwerk diff HEAD konzept.md                        was seit der letzten Git-Fassung geändert ist
  kettenwerk diff HEAD~1 HEAD -- konzepte/               zwei Git-Fassungen eines Ordners
  kettenwerk vergleich v1.0 main --format json --fail-on never

Zwei Netzwerk-Erhebungen eines Konzepts zeigt: kettenwerk view konzept.md --view vergleich
Ergebnis (Exit-Code): 0 kein Unterschied, 1 Unterschiede, 2 Auftrag nicht ausführbar.`

/** `diff`: two versions of a concept. */
export const registerDiff: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("diff")
    .alias("vergleich")
    .summary("vergleicht zwei Fassungen")
    .description(
      "Vergleicht zwei Fassungen: was neu ist, entfällt oder sich ändert, in Sätzen nach Kapitel, mit dem Wortlaut daneben.",
    )
    .argument(
      "<alt>",
      "alte Fassung: Datei, Ordner oder Git-Fassung (HEAD~1, Zweig, Marke); „-“ ist die Standardeingabe",
    )
    .argument("<neu>", "neue Fassung, ebenso")
    .argument("[pfad...]", "bei Git-Fassungen: nur diese Dateien oder Ordner (sonst: der aktuelle Ordner)")
    .option("--format <name>", "Ausgabeformat: text, json, html, markdown", "text")
    .option("--fail-on <wann>", "Exit-Code 1: change (bei jedem Unterschied) oder never", "change")
    .option("--git", "ALT und NEU zuerst als Git-Fassungen lesen, auch wenn es Dateien dieses Namens gibt")
    .option("--mit-personen", "Namen von Personen zeigen (sonst: [Name])")
    .option("--farben <schema>", "HTML: hell, dunkel, kontrast, druck", "hell")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (before: string, after: string, paths: string[]) => {
    const { diff } = await import("../diff/diff.js")
    answer(await diff([before, after], paths, command.opts(), terminal))
  })
}
