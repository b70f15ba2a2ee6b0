import type { CheckCommandOptions } from "../check/check.js"
import { addCommonOptions } from "../common-options.js"
import { formatNames } from "../formats/index.js"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk check konzept.md anlagen/
  kettenwerk check "konzepte/**/*.md" --status vorlage
  kettenwerk check --format json > befunde.json
  kettenwerk check --format html > befunde.html
  kettenwerk check konzept.md --explain-reading
  pandoc entwurf.docx -t gfm | kettenwerk check - --stdin-name entwurf.md`

/** `check`: findings about concepts. */
export const registerCheck: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("check")
    .aliases(["pruefen", "prüfen"])
    .summary("prüft Konzepte und zeigt Befunde")
    .description(
      "Prüft Präventionskonzepte. Ohne PFAD wird der aktuelle Ordner geprüft, „-“ liest die Standardeingabe.",
    )
    .argument("[pfad...]", 'Dateien, Ordner oder Muster wie "konzepte/**/*.md"')
    .option("--format <name>", `Ausgabeformat: ${formatNames.join(", ")}`, "text")
    .option("--fail-on <schwere>", "Exit-Code 1 ab dieser Schwere: error, warning, info, never", "error")
    .option("--explain-reading", "zeigt, was woher gelesen und was nicht verstanden wurde")
    .option("--explain-config", "zeigt, welche Einstellung woher kommt")
    .option("--fix", "behebt, was sich ohne Nachfrage beheben lässt, und prüft dann")
    .option("--fix-dry-run", "zeigt die Korrekturen als Unterschied (unified diff), ändert nichts")
    .option("--baseline <datei>", "bekannte Befunde nicht zeigen (siehe kettenwerk baseline)")
    .option("--watch", "prüft nach jeder Änderung neu, bis Strg+C")
    .option("--cache", "merkt sich Ergebnisse und prüft nur, was sich geändert hat")
    .option("--cache-ort <ordner>", "Ordner des Zwischenspeichers (sonst: .kettenwerk-cache)")
    .option("--threads <zahl>", "so viele Dokumentgruppen gleichzeitig: auto oder eine Zahl", "auto")
    .option("--timing", "zeigt, wie lange jeder Schritt gedauert hat")
    .addHelpText("after", examples)
  addCommonOptions(command).action(async (paths: string[]) => {
    const options = command.opts()
    const version = program.version() ?? ""
    if (options.watch) {
      const { watch } = await import("../check/watch.js")
      answer(await watch(paths, options as CheckCommandOptions, terminal, version))
    } else {
      const { check } = await import("../check/check.js")
      answer(await check(paths, options as CheckCommandOptions, terminal, version))
    }
  })
}
