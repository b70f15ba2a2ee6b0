import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiele:
  kettenwerk regel org-steering-missing
  kettenwerk regel                         zeigt alle Regeln`

/** `rule CODE`: what a finding means. */
export const registerRule: RegisterCommand = (program, terminal, answer) => {
  const command = program
    .command("rule")
    .alias("regel")
    .summary("erklärt eine Regel")
    .description(
      "Erklärt eine Regel: was sie prüft, warum, und was zu tun ist. Ohne CODE werden alle Regeln gezeigt.",
    )
    .argument("[code]", "Code des Befundes, z. B. org-steering-missing")
    .option("--sprache <de|en>", "Sprache der Erklärung", "de")
    .addHelpText("after", examples)
    .action(async (code: string | undefined) => {
      const { explainRule } = await import("../explain-rule.js")
      answer(explainRule(code, command.opts(), terminal))
    })
}
