import type { SkeletonKind, SkeletonVariant } from "@kettenwerk/markdown"
import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk init                                    legt praeventionskonzept.md an
  kettenwerk init --kommune "Landkreis Musterland"   mit dem Namen Ihrer Kommune
  kettenwerk init --art auftakt                      Gerüst für ein Auftaktgespräch
  kettenwerk init konzepte/2027.md --variante B      ohne geförderte Koordinationsstelle`

// Named once more, because every start of the command line would load the reader for these words otherwise.
const kinds: Readonly<Record<SkeletonKind, true>> = {
  konzept: true,
  fortschreibung: true,
  auftakt: true,
  protokoll: true,
}
const variants: Readonly<Record<SkeletonVariant, true>> = { A: true, B: true }

/** `init`: a concept skeleton to fill in. */
export const registerInit: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("init")
    .alias("neu")
    .summary("legt ein Konzeptgerüst an")
    .description("Legt ein Konzeptgerüst zum Ausfüllen an. Vorhandene Dateien werden nie überschrieben.")
    .argument("[datei]", "Name der neuen Datei; „-“ gibt das Gerüst aus (sonst: nach der Art)")
    .option("--art <art>", `Art des Gerüsts: ${Object.keys(kinds).join(", ")}`, "konzept")
    .option(
      "--variante <a|b>",
      `Programmvariante: ${Object.keys(variants).join(" mit, ")} ohne geförderte Koordinationsstelle`,
      "A",
    )
    .option("--kommune <name>", "Name der Kommune, z. B. „Landkreis Musterland“")
    .addHelpText("after", examples)
    .action(async (file: string | undefined) => {
      const { writeSkeleton } = await import("../init/write-skeleton.js")
      answer(await writeSkeleton(file, command.opts(), terminal))
    })
}
