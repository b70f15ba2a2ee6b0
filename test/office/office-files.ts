import { execFile, spawnSync } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { promisify } from "node:util"
import { micromark } from "micromark"
import { gfm, gfmHtml } from "micromark-extension-gfm"

/** True if LibreOffice can be asked; without it the tests that need it are skipped by name. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0

/**
 * Markdown as the page an author would have in Word: lines of a paragraph stay lines, a box to tick is a sign,
 * footnotes are footnotes.
 */
export function markdownToHtml(markdown: string): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
    .replace(/<input[^>]*checked[^>]*>/g, "☒")
    .replace(/<input[^>]*>/g, "☐")
    // The only newline that is not between two blocks is one inside of a paragraph.
    .replace(
      /(?<!>)\n(?!\s*<\/?(?:p|ul|ol|li|table|thead|tbody|tr|t[hd]|h\d|hr|blockquote|pre|section)\b)/g,
      "<br>\n",
    )
    .replace(/(?<=<\/(?:strong|em|a|code)>)\n(?=\S)/g, "<br>\n")
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body>${withFootnotes(body)}</body></html>`
}

/** Footnotes in the words of LibreOffice, which makes real footnotes of them. */
function withFootnotes(html: string): string {
  const section = /<section data-footnotes[\s\S]*<\/section>/.exec(html)
  if (section === null) return html
  const notes = [...section[0].matchAll(/<li id="[^"]*">\s*<p>([\s\S]*?)<\/p>\s*<\/li>/g)].map(
    ([, text = ""]) => text.replace(/ ?<a [^>]*data-footnote-backref[\s\S]*?<\/a>/g, ""),
  )
  let count = 0
  const linked = html
    .slice(0, section.index)
    .replace(/<sup><a href="#user-content-fn-[^>]*>(\d+)<\/a><\/sup>/g, (_, number: string) => {
      count++
      return `<a class="sdfootnoteanc" name="sdfootnote${number}anc" href="#sdfootnote${number}sym"><sup>${number}</sup></a>`
    })
  if (count !== notes.length) throw new Error("A footnote is referred to twice.")
  const bodies = notes.map((text, index) => {
    const id = `sdfootnote${index + 1}`
    return `<div id="${id}"><p><a class="sdfootnotesym" name="${id}sym" href="#${id}anc">${index + 1}</a>${text}</p></div>`
  })
  return linked + bodies.join("")
}

/** Converts files with LibreOffice, with a profile of its own so that runs do not meet. */
export async function convertWithLibreOffice(
  files: Readonly<Record<string, string | Uint8Array>>,
  to: string,
  from?: string,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(path.join(tmpdir(), "kettenwerk-office-"))
  try {
    const names = Object.keys(files)
    for (const name of names) await writeFile(path.join(folder, name), files[name]!)
    const profile = pathToFileURL(path.join(folder, "profile")).href
    await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        ...(from === undefined ? [] : [`--infilter=${from}`]),
        "--convert-to",
        to,
        "--outdir",
        path.join(folder, "out"),
        ...names,
      ],
      { cwd: folder, timeout: 120_000 },
    )
    const ending = to.split(":")[0]!
    const read = names.map(async (name) => {
      const base = name.replace(/\.\w+$/, "")
      return [base, new Uint8Array(await readFile(path.join(folder, "out", `${base}.${ending}`)))] as const
    })
    return Object.fromEntries(await Promise.all(read))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
