import type { RegisterCommand } from "./register-command.js"

const examples = `
Beispiel für Neovim:
  vim.lsp.start({ name = "kettenwerk", cmd = { "kettenwerk", "lsp" }, root_dir = vim.fn.getcwd() })`

/** `lsp`: the language server for editors, over standard input and output. */
export const registerLsp: RegisterCommand = (program, _terminal, answer) => {
  program
    .command("lsp")
    .summary("startet den Sprachserver für Editoren")
    .description(
      "Startet den Sprachserver (Language Server Protocol) über die Standardein- und -ausgabe. Editoren rufen ihn selbst auf.",
    )
    .option("--stdio", "über Standardein- und -ausgabe sprechen (immer so; für Editoren, die es angeben)")
    .addHelpText("after", examples)
    .action(async () => {
      const { startStdioServer } = await import("@kettenwerk/language-server")
      startStdioServer(process.stdin, process.stdout, program.version() ?? "")
      answer(0)
    })
}
