import assert from "node:assert/strict"
import { readFile } from "node:fs/promises"
import { beforeEach, test, vi } from "vitest"
import type { Parts } from "./command.js"

/** What the command did to the editor. */
const seen = vi.hoisted(() => ({
  opened: [] as string[],
  said: [] as string[],
  files: new Map<string, Uint8Array>(),
}))

vi.mock("vscode", () => {
  class Uri {
    constructor(readonly path: string) {}
  }
  const say = (text: string) => {
    seen.said.push(text)
    return Promise.resolve(undefined)
  }
  return {
    Uri,
    l10n: {
      t: (text: string, ...blanks: unknown[]) =>
        text.replace(/\{(\d)\}/g, (_, at) => String(blanks[Number(at)])),
    },
    window: {
      showErrorMessage: say,
      setStatusBarMessage: say,
      showInformationMessage: (text: string, button: string) => say(text).then(() => button),
      showTextDocument: () => Promise.resolve(),
      showOpenDialog: () => Promise.resolve(undefined),
    },
    workspace: {
      getConfiguration: () => ({ get: (_: string, value: unknown) => value }),
      fs: {
        readFile: ({ path }: Uri) => {
          const bytes = seen.files.get(path)
          return bytes === undefined ? Promise.reject(new Error("ENOENT")) : Promise.resolve(bytes)
        },
      },
      openTextDocument: ({ content }: { readonly content: string }) => {
        seen.opened.push(content)
        return Promise.resolve({})
      },
    },
  }
})

const { Uri } = (await import("vscode")) as unknown as { readonly Uri: new (path: string) => object }
const { importOfficeFile } = await import("./import-office-file.js")
const pages: string[] = []
const parts = {
  showText: (_: string, markdown: string) => {
    pages.push(markdown)
    return Promise.resolve()
  },
} as unknown as Parts

beforeEach(() => {
  seen.opened.length = 0
  seen.said.length = 0
  pages.length = 0
})

test("a workbook opens as a new Markdown document", async () => {
  const workbook = await readFile(new URL("../../../test/fixtures/angebote.xlsx", import.meta.url))
  seen.files.set("/ordner/angebote.xlsx", workbook)
  await importOfficeFile(parts, new Uri("/ordner/angebote.xlsx"))
  assert.match(seen.opened[0]!, /\| Familienbus \| Sozialwerk Auental e\. V\. \|/)
  assert.deepEqual(seen.said, ["angebote.xlsx was imported completely."])
})

test("what did not come along is listed on request, as text and not as Markdown of the file", async () => {
  seen.files.set("/liste.csv", new TextEncoder().encode("Angebot;Träger;<b>Ampel</b>\nTreff;AWO;rot\n"))
  await importOfficeFile(parts, new Uri("/liste.csv"))
  assert.match(seen.said[0]!, /liste\.csv was imported\. Look at what did not come along: 1/)
  assert.equal(
    pages[0],
    "# liste.csv\n\n## Assumed\n\n- Spalte ohne bekannte Bedeutung: „\\<b\\>Ampel\\</b\\>“.",
  )
})

test("a file that cannot be read is one sentence and opens nothing", async () => {
  seen.files.set("/alt.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))
  await importOfficeFile(parts, new Uri("/alt.doc"))
  await importOfficeFile(parts, new Uri("/fehlt.docx"))
  assert.match(seen.said[0]!, /^alt\.doc: Das ist eine ältere Word-Datei/)
  assert.equal(seen.said[1], "fehlt.docx cannot be read.")
  assert.deepEqual(seen.opened, [])
})

test("without a file nothing happens", async () => {
  await importOfficeFile(parts)
  assert.deepEqual([seen.opened, seen.said], [[], []])
})
