import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { test } from "vitest"
import { cli, folderWith } from "./run-cli.js"

const script = fileURLToPath(new URL("./neovim-client.lua", import.meta.url))
const isInstalled = spawnSync("nvim", ["--version"]).status === 0

test.skipIf(!isInstalled)(
  "Neovim shows findings and cards, and renames (needs nvim 0.7 or later)",
  async () => {
    const folder = await folderWith({
      "konzept.md": [
        "---",
        "status: vorlage",
        "---",
        "",
        "# Präventionskonzept Landkreis Auental",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "",
        "Die Leitung des Jugendamtes lädt Familien ein.",
        "",
        "| Nr. | Meilenstein | Termin | Abhängig von |",
        "| --- | --- | --- | --- |",
        "| M1 | Erhebung abgeschlossen | 05/2027 | |",
        "| M2 | Bericht liegt vor | 06/2027 | M9 |",
        "",
      ].join("\n"),
    })
    const { stdout, stderr } = spawnSync(
      "nvim",
      ["--headless", "--clean", "-c", "set shortmess+=A noswapfile", "-c", `luafile ${script}`],
      {
        cwd: folder,
        encoding: "utf8",
        timeout: 50_000,
        env: {
          ...process.env,
          KETTENWERK_FILE: path.join(folder, "konzept.md"),
          KETTENWERK_SERVER: [process.execPath, cli, "lsp"].join("\n"),
        },
      },
    )
    // Without a screen Neovim prints to standard error.
    const shown = stdout + stderr
    assert.match(shown, /16 struct-broken-reference „M9“ wird erwähnt/)
    assert.match(shown, /\*\*Jugendamt\*\* · Akteur/)
    assert.match(shown, /Die Leitung des Familienamtes lädt/)
  },
)
