import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { describe, test } from "vitest"
import { cli, folderWith, kettenwerk } from "./run-cli.js"

const concept = (name: string, goal = "Alle Familien kennen eine Anlaufstelle.") =>
  `# Präventionskonzept Landkreis ${name}\n\n## Ziele\n\n- Z1: ${goal}\n`

/** Many small documents in three folders, one Kommune with a document in each of them. */
function manyFiles(): Record<string, string> {
  const files: Record<string, string> = { "kettenwerk.yaml": "stichtag: 2026-01-15\nunbekannt: 1\n" }
  for (const folder of ["a", "b", "ü"]) {
    files[`${folder}/anlage.md`] = concept("Größenau")
    for (let at = 0; at < 21; at += 1)
      files[`${folder}/konzept-${at}.md`] = concept(`${folder.toUpperCase()}ort${at}`)
  }
  return files
}

describe("many documents", () => {
  test("are checked alike by one thread and by several, with and without cache", async () => {
    const cwd = await folderWith(manyFiles())
    const run = (...args: readonly string[]) =>
      kettenwerk(["check", "--format", "json", "--status", "vorlage", ...args], { cwd })
    const alone = await run("--threads", "1")
    assert.equal(JSON.parse(alone.stdout).summary.documents, 66)
    assert.deepEqual(await run("--threads", "2"), alone)
    assert.deepEqual(await run("--threads", "2", "--cache"), alone)
    assert.deepEqual(await run("--cache"), alone)
    assert.deepEqual(await run("--cache", "--baseline", "fehlt.json").then(({ code }) => code), 2)
  })

  test("a number of threads that is none is refused", async () => {
    const cwd = await folderWith({ "konzept.md": concept("Größenau") })
    const { code, stderr } = await kettenwerk(["check", "--threads", "viele"], { cwd })
    assert.equal(code, 2)
    assert.match(stderr, /„viele“ gibt es nicht für --threads/)
  })
})

describe("--cache", () => {
  const run = (cwd: string, ...args: readonly string[]) =>
    kettenwerk(["check", "--format", "json", "--cache", ...args], { cwd })

  test("is used, and changes nothing after edits, renames and damage", async () => {
    const cwd = await folderWith({
      "a.md": concept("Größenau"),
      "b.md": concept("Größenau"),
      "c.md": concept("Auental"),
    })
    const same = async () => {
      const cached = await run(cwd, "--cache-ort", "merken")
      assert.deepEqual(cached, await kettenwerk(["check", "--format", "json"], { cwd }))
    }
    await same()
    const folder = path.join(cwd, "merken")
    const entries = (await readdir(folder)).filter((name) => name.endsWith(".json"))
    assert.ok(entries.length >= 2)
    await same()
    await writeFile(path.join(cwd, "a.md"), concept("Größenau", "N. N."))
    await same()
    await rename(path.join(cwd, "b.md"), path.join(cwd, "d.md"))
    await same()
    for (const name of entries) {
      const content = await readFile(path.join(folder, name))
      await writeFile(path.join(folder, name), content.subarray(0, content.length / 2))
    }
    await same()
  })

  test("that cannot be written is said once, and the check is valid", async () => {
    const cwd = await folderWith({ "konzept.md": concept("Größenau"), merken: "eine Datei" })
    const { code, stderr, stdout } = await run(cwd, "--cache-ort", "merken")
    assert.equal(code, (await kettenwerk(["check"], { cwd })).code)
    assert.match(stderr, /^Der Zwischenspeicher \(--cache\) ist nicht nutzbar: .*\n$/)
    JSON.parse(stdout)
  })
})

describe("--watch", () => {
  /** The running program and what it has said so far. */
  function start(cwd: string, ...args: readonly string[]) {
    const child = spawn(process.execPath, [cli, "check", "--watch", ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? "" },
    })
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text
      })
    const ended = new Promise<number | null>((resolve) => child.on("close", (code) => resolve(code)))
    return {
      ended,
      stop: () => child.kill("SIGINT"),
      kill: () => child.kill("SIGKILL"),
      /** Waits until the pattern was printed since the last call. */
      async says(pattern: RegExp): Promise<string> {
        for (;;) {
          const found = pattern.exec(output)
          if (found !== null) {
            output = output.slice(found.index + found[0].length)
            return found[0]
          }
          await new Promise((resolve) => setTimeout(resolve, 25))
        }
      },
      rest: () => output,
    }
  }
  const waiting = /Wartet auf Änderungen\. Strg\+C beendet\.\n/

  test("checks after each change, survives what editors do, and ends with 0", async () => {
    const cwd = await folderWith({ "konzept.md": concept("Größenau"), "b.md": concept("Auental") })
    const file = path.join(cwd, "konzept.md")
    const watching = start(cwd, "--status", "vorlage")
    try {
      await watching.says(/in 2 Dokumenten/)
      await watching.says(waiting)

      await writeFile(file, `${concept("Größenau")}\n**Leitung:** N. N.\n`)
      await watching.says(/struct-placeholder[\s\S]*in 2 Dokumenten/)
      await watching.says(waiting)

      // Many editors write a new file and put it in place of the old one.
      await writeFile(path.join(cwd, "konzept.md.tmp"), `${concept("Größenau")}\n**Sitz:** Musterstadt\n`)
      await rename(path.join(cwd, "konzept.md.tmp"), file)
      assert.doesNotMatch(await watching.says(/[\s\S]*in 2 Dokumenten/), /struct-placeholder/)
      await watching.says(waiting)

      await rm(file)
      await watching.says(/in 1 Dokument /)
      await writeFile(path.join(cwd, "neu.md"), concept("Moorland"))
      await watching.says(/in 2 Dokumenten/)
      await watching.says(waiting)

      await writeFile(path.join(cwd, "kettenwerk.yaml"), "stichtag: 2031-01-15\n")
      await watching.says(/Stichtag 15\.01\.2031/)
      await watching.says(waiting)

      await writeFile(path.join(cwd, "neu.md"), Buffer.from("# Präventionskonzept für Schönau\n", "latin1"))
      await watching.says(/nicht in UTF-8/)
      await watching.says(waiting)
      assert.doesNotMatch(watching.rest(), /\u001b/, "a screen is cleared on a terminal only")

      watching.stop()
      assert.equal(await watching.ended, 0)
    } finally {
      watching.kill()
    }
  })

  test("is refused together with what cannot be watched or would change what it watches", async () => {
    const cwd = await folderWith({ "konzept.md": concept("Größenau") })
    for (const args of [["-"], ["--fix"], ["--fix-dry-run"]]) {
      const { code, stderr } = await kettenwerk(["check", "--watch", ...args], { cwd })
      assert.equal(code, 2)
      assert.match(stderr, /--watch lässt sich nicht/)
    }
  })
})
