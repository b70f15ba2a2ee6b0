import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { promisify } from "node:util"
import { comparisonDocument } from "@kettenwerk/core"
import { beforeAll, describe, test } from "vitest"
import { folderWith, kettenwerk } from "./run-cli.js"

const run = promisify(execFile)
const concept = (offer: string) =>
  `# Präventionskonzept Landkreis Auental\n\n## Angebote\n\n| Angebot | Träger |\n|---|---|\n| ${offer} | Jugendamt |\n| Lesepaten | Stadtbücherei |\n`

describe("diff", () => {
  test("compares two files and prints nothing but the result, also under its German name", async () => {
    const cwd = await folderWith({ "alt.md": concept("Jugendbus"), "neu.md": concept("Jugendbus Nord") })
    const { code, stdout, stderr } = await kettenwerk(["diff", "alt.md", "neu.md"], { cwd })
    assert.deepEqual({ code, stderr }, { code: 1, stderr: "" })
    assert.match(stdout, /^Alte Fassung: alt\.md\. Neue Fassung: neu\.md\.\n/)
    assert.match(stdout, /Das Angebot „Jugendbus“ heißt jetzt „Jugendbus Nord“/)
    assert.match(stdout, /Zeile 7 → 7: Jugendbus \[\+Nord\+\] \| Jugendamt/)
    assert.equal((await kettenwerk(["vergleich", "alt.md", "neu.md"], { cwd })).stdout, stdout)
  })

  test("compares folders in which files are called otherwise, and standard input", async () => {
    const cwd = await folderWith({
      "alt/konzept.md": concept("Jugendbus"),
      "neu/fassung-2.md": concept("Jugendbus"),
    })
    const folders = await kettenwerk(["diff", "alt", "neu"], { cwd })
    assert.deepEqual(
      { code: folders.code, stdout: folders.stdout },
      { code: 0, stdout: "Die beiden Fassungen unterscheiden sich nicht.\n" },
    )
    const typed = await kettenwerk(["diff", "alt/konzept.md", "-", "-q"], {
      cwd,
      stdin: concept("Jugendmobil"),
    })
    assert.equal(typed.code, 1)
    assert.match(typed.stdout, /Jugendmobil/)
  })

  test("speaks English", async () => {
    const cwd = await folderWith({ "a.md": concept("Jugendbus"), "b.md": concept("Jugendbus Nord") })
    const { stdout } = await kettenwerk(["diff", "a.md", "b.md", "--sprache", "en"], { cwd })
    assert.match(stdout, /The offer “Jugendbus” is now called “Jugendbus Nord”/)
  })

  test("writes JSON that follows its schema", async () => {
    const cwd = await folderWith({ "a.md": concept("Jugendbus"), "b.md": concept("Jugendbus Nord") })
    const { stdout } = await kettenwerk(["diff", "a.md", "b.md", "--format", "json"], { cwd })
    const parsed = comparisonDocument.parse(JSON.parse(stdout))
    assert.equal(parsed.unchanged, false)
    assert.deepEqual(parsed.summary, [
      { kind: "renamed", about: "offers", count: 1, label: "1 umbenanntes Angebot" },
    ])
  })

  test("writes one page that runs nothing and Markdown in which a document's markup does not survive", async () => {
    const cwd = await folderWith({
      "a.md": concept("Jugendbus"),
      "b.md": `${concept("Jugendbus")}\n## Anlass\n\nNeu: \`<script>alert(1)</script>\` und **fett** _kursiv_ [x](javascript:alert(1)).\n`,
    })
    const html = (await kettenwerk(["diff", "a.md", "b.md", "--format", "html"], { cwd })).stdout
    assert.match(html, /^<!doctype html>\n<html lang="de">/)
    assert.match(html, /<th scope="col">Alte Fassung<\/th>/)
    assert.match(html, /<ins><span class="kw-mark">\[\+<\/span>/)
    assert.doesNotMatch(html, /<script|href="(?!#)/)
    const markdown = (await kettenwerk(["diff", "a.md", "b.md", "--format", "markdown"], { cwd })).stdout
    assert.match(markdown, /^# Änderungsübersicht – Landkreis Auental\n/)
    assert.doesNotMatch(markdown, /(?<!\\)<script|\]\(javascript/)
  })

  test("says what is neither file nor Git version and what is too much", async () => {
    const cwd = await folderWith({ "konzept.md": concept("Jugendbus") })
    const unknown = await kettenwerk(["diff", "konzpet.md", "konzept.md"], { cwd })
    assert.equal(unknown.code, 2)
    assert.match(
      unknown.stderr,
      /„konzpet\.md“ ist keine Datei, kein Ordner und keine Git-Fassung\. Meinten Sie „konzept\.md“\?/,
    )
    assert.match(unknown.stderr, /gehört zu keinem Git-Archiv/)
    const tooMuch = await kettenwerk(["diff", "konzept.md", "konzept.md", "noch.md"], { cwd })
    assert.equal(tooMuch.code, 2)
    const withoutGit = await kettenwerk(["diff", "HEAD", "konzept.md"], { cwd, env: { PATH: cwd } })
    assert.equal(withoutGit.code, 2)
    assert.match(withoutGit.stderr, /Git ist nicht installiert/)
  })
})

describe("diff of Git versions", () => {
  let cwd = ""
  beforeAll(async () => {
    cwd = await folderWith({
      "konzepte/konzept.md": concept("Jugendbus"),
      "konzepte/bild.bin": Uint8Array.from([0, 1, 2]),
      "andere/ä ö.md": concept("Sprachcafé"),
    })
    await git("init", "-q", "-b", "haupt")
    await commit("erste Fassung")
    await writeFile(path.join(cwd, "konzepte/konzept.md"), concept("Jugendmobil"))
    await commit("zweite Fassung")
    await git("branch", "konzepte", "HEAD~1")
  })

  const git = (...args: readonly string[]) =>
    run(
      "git",
      [
        "-c",
        "user.name=Test",
        "-c",
        "user.email=test@auental.example",
        "-c",
        "commit.gpgsign=false",
        ...args,
      ],
      { cwd },
    )
  const commit = async (message: string) => {
    await git("add", "-A")
    await git("commit", "-q", "-m", message)
  }

  test("two revisions, narrowed to a folder, from any folder of the repository", async () => {
    const both = await kettenwerk(["diff", "HEAD~1", "HEAD", "--", "konzepte/"], { cwd })
    assert.equal(both.code, 1, both.stderr)
    assert.match(both.stdout, /„Jugendbus“ heißt jetzt „Jugendmobil“/)
    const below = await kettenwerk(["diff", "HEAD~1", "HEAD"], { cwd: path.join(cwd, "konzepte") })
    assert.match(below.stdout, /„Jugendbus“ heißt jetzt „Jugendmobil“/)
    const other = await kettenwerk(["diff", "HEAD~1", "HEAD", "andere/ä ö.md"], { cwd })
    assert.equal(other.code, 0, other.stdout + other.stderr)
  })

  test("a revision and the file as it is now", async () => {
    assert.equal((await kettenwerk(["diff", "HEAD", "konzepte/konzept.md"], { cwd })).code, 0)
    assert.equal((await kettenwerk(["diff", "HEAD~1", "konzepte/konzept.md"], { cwd })).code, 1)
    assert.equal(
      (await kettenwerk(["diff", "HEAD~1:konzepte/konzept.md", "konzepte/konzept.md"], { cwd })).code,
      1,
    )
    const piped = await kettenwerk(["diff", "HEAD", "-", "--", "konzepte/konzept.md"], {
      cwd,
      stdin: concept("Jugendmobil"),
    })
    assert.equal(piped.code, 0, piped.stdout + piped.stderr)
  })

  test("a file name wins over a branch of that name, unless Git is asked for", async () => {
    assert.equal((await kettenwerk(["diff", "konzepte", "konzepte"], { cwd })).code, 0)
    const asked = await kettenwerk(["diff", "konzepte", "haupt", "--git", "--", "konzepte"], { cwd })
    assert.equal(asked.code, 1, asked.stderr)
  })

  test("what a revision does not have is new, and said to be so", async () => {
    const { code, stdout, stderr } = await kettenwerk(["diff", "HEAD", "neu.md"], { cwd })
    assert.equal(code, 2)
    assert.equal(stdout, "")
    assert.match(stderr, /neu\.md/)
    await writeFile(path.join(cwd, "neu.md"), concept("Jugendbus"))
    const added = await kettenwerk(["diff", "HEAD", "neu.md"], { cwd })
    assert.equal(added.code, 1)
    assert.match(added.stderr, /neu\.md: Das gibt es in HEAD nicht\./)
    assert.match(added.stdout, /Nur die neue Fassung enthält Dokumente/)
  })

  test("no argument becomes an option of Git, and nothing in the repository is run", async () => {
    await git("config", "core.fsmonitor", "touch gelaufen")
    await git("config", "diff.external", "touch gelaufen")
    for (const name of ["--output=gelaufen", "-O", "HEAD --output=gelaufen", "$(touch gelaufen)"])
      assert.equal((await kettenwerk(["diff", "--", name, "HEAD"], { cwd })).code, 2)
    await kettenwerk(["diff", "HEAD~1", "HEAD"], { cwd })
    await assert.rejects(readFile(path.join(cwd, "gelaufen")))
  })
})
