import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readWorkspace } from "@kettenwerk/markdown"
import { check } from "@kettenwerk/rules"
import { palettes, reportPage, type Scheme, viewPage, views } from "@kettenwerk/views"

/** A page that Kettenwerk writes, to be read by programs that we did not write. */
export interface Page {
  readonly name: string
  readonly html: string
}

const examples = fileURLToPath(new URL("../../docs/beispiele/", import.meta.url))
/** Names that try to be markup wherever a name can stand. */
const hostile = fileURLToPath(new URL("hostile.md", import.meta.url))
const stichtag = "2026-11-21"
const schemes = Object.keys(palettes) as readonly Scheme[]

/** Reports of the example concepts, of nothing and of a hostile text; all views in all colours. */
export function pages(): readonly Page[] {
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const reports = folders.flatMap(({ name }) => {
    const files = readdirSync(`${examples}${name}`)
      .filter((file) => file.endsWith(".md"))
      .map((file) => ({ uri: file, text: readFileSync(`${examples}${name}/${file}`, "utf8") }))
    return [report(name, files)]
  })
  return [
    ...reports,
    report("hostile", [{ uri: "konzept.md", text: readFileSync(hostile, "utf8") }]),
    report("empty", [{ uri: "konzept.md", text: "" }]),
    report("two", [
      { uri: "a.md", text: "# Präventionskonzept Landkreis Auental\n" },
      { uri: "b.md", text: "# Präventionskonzept Landkreis Moorland\n" },
    ]),
    ...schemes.map((scheme) => viewsIn(scheme)),
  ]
}

function report(name: string, files: readonly { readonly uri: string; readonly text: string }[]): Page {
  const reading = readWorkspace(files)
  const { findings } = check(reading, { stichtag })
  return { name: `report-${name}`, html: reportPage({ groups: reading.groups, findings, stichtag }) }
}

function viewsIn(scheme: Scheme): Page {
  const text = readFileSync(`${examples}lindenhain/konzept.md`, "utf8")
  const { model } = readWorkspace([{ uri: "konzept.md", text }])
  const rendered = views.map(({ id, render }) => render(model, { scheme, stichtag, idPrefix: id }))
  return {
    name: `views-${scheme}`,
    html: viewPage({ title: "Ansichten", language: "de", scheme, views: rendered }),
  }
}
