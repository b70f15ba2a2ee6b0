import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const cwd = fileURLToPath(new URL("../../docs/beispiele/", import.meta.url))
const call = ["offer", "neues-angebot.md", "--konzept", "auental", "--stichtag", "2026-11-21"]

describe("offer", () => {
  test("sets a paper beside the concept, with lines of both, on standard output only", async () => {
    const { code, stdout, stderr } = await kettenwerk(call, { cwd })
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" })
    const text = stdout.replace(/\s+/g, " ")
    assert.match(text, /^Papier: neues-angebot\.md, Konzept: Landkreis Auental\./)
    assert.match(
      text,
      /Zu einem Bedarf steht im Papier: „B4“\. \(Papier Zeile 9; auental\/konzept\.md Zeile \d+\)/,
    )
    assert.match(text, /· Zur Auswertung der Wirkung steht nichts im Papier\./)
    assert.match(text, /\? Kennen sich die Träger Stadtbibliothek Auental und Beratungsstelle Lichtblick\?/)
  })

  test("answers to its German name, in English on request", async () => {
    const { code, stdout } = await kettenwerk(["angebot", ...call.slice(1), "--sprache", "en"], { cwd })
    assert.equal(code, 0)
    assert.match(stdout, /The paper says nothing about the evaluation of its effect\./)
  })

  test("writes HTML and Markdown in which nothing of the texts is markup", async () => {
    const folder = await folderWith({
      "neu.md":
        '# Neues Angebot: <img src=x onerror=alert(1)> Café\n\n- Träger: "><script>alert(2)</script>\n- Alter: 0–3 Jahre\n',
      "konzept.md":
        "# Präventionskonzept Landkreis Musterland\n\n## Kriterien für neue Angebote\n\n- Das Angebot nennt | einen **Träger** und <b>Bedarf</b>.\n",
    })
    const args = ["offer", "neu.md", "--konzept", "konzept.md", "--format"]
    const html = (await kettenwerk([...args, "html"], { cwd: folder })).stdout
    assert.match(html, /^<!doctype html>\n<html lang="de">/)
    assert.doesNotMatch(html, /<img|<script|<b>/)
    const markdown = (await kettenwerk([...args, "markdown"], { cwd: folder })).stdout
    assert.match(markdown, /^# Neues Angebot/)
    assert.doesNotMatch(markdown, /(?<!\\)<(?:img|script|b)/)
  })

  test("reads the paper from standard input, and from the folder of the concept", async () => {
    const text = await readFile(new URL("../../docs/beispiele/neues-angebot.md", import.meta.url), "utf8")
    const piped = await kettenwerk(["offer", "-", "--konzept", "auental"], { cwd, stdin: text })
    assert.equal(piped.code, 0, piped.stderr)
    const concept = await readFile(
      new URL("../../docs/beispiele/auental/konzept.md", import.meta.url),
      "utf8",
    )
    const folder = await folderWith({ "neu.md": text, "konzept.md": concept })
    const beside = await kettenwerk(["offer", "neu.md", "--konzept", "."], { cwd: folder })
    assert.equal(beside.code, 0, beside.stderr)
    assert.match(beside.stdout, /Konzept: Landkreis Auental/)
  })

  test("asks which municipality is meant instead of taking the first", async () => {
    const { code, stdout, stderr } = await kettenwerk(["offer", "neues-angebot.md", "--konzept", "."], {
      cwd,
    })
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" })
    assert.match(stderr, /mehrere Kommunen: Landkreis Auental, .*--kommune NAME/)
    const chosen = await kettenwerk(
      ["offer", "neues-angebot.md", "--konzept", ".", "--kommune", "Moorland"],
      { cwd },
    )
    assert.match(chosen.stdout, /Konzept: Landkreis Moorland/)
  })
})
