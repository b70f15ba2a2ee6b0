import { strFromU8, unzipSync } from "fflate"
import { limits } from "./limits.js"
import { packageProblem } from "./package-problem.js"
import { elements, parseXml, type XmlNode } from "./xml.js"

/** A part another part points to. */
export interface Relation {
  /** Last word of the type, e.g. `styles`, `footnotes`, `hyperlink`. */
  readonly type: string
  /** Path in the package, or an address if `external`. */
  readonly target: string
  readonly external: boolean
}

/** An unpacked office file. */
export interface OfficePackage {
  /** The XML of a part; undefined if there is none. */
  part(path: string): XmlNode | undefined
  /** Relations of a part by id; those of the package itself for "". */
  relations(path: string): ReadonlyMap<string, Relation>
  /** Path of the part that everything starts from. */
  readonly main: string
}

/** Pictures, fonts, macros and thumbnails are never unpacked. */
const wanted = /\.(?:xml|rels)$/i

/** Unpacks an office file within {@link limits}. Throws a package problem if it is none or too large. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const texts = unpack(bytes)
  const parsed = new Map<string, XmlNode | undefined>()
  const part = (path: string): XmlNode | undefined => {
    if (!parsed.has(path)) {
      const content = texts.get(path.toLowerCase())
      parsed.set(path, content === undefined ? undefined : parseXml(decode(content)))
    }
    return parsed.get(path)
  }
  const relations = (path: string) => relationsOf(part, path)
  const main = [...relations("").values()].find(({ type }) => type === "officeDocument")?.target
  if (main === undefined || !texts.has(main.toLowerCase()))
    throw packageProblem(
      "Das ist eine ZIP-Datei, aber keine Word- oder Excel-Datei. Texte und Tabellen von LibreOffice speichern Sie bitte als .docx oder .xlsx.",
      "This is a ZIP file, but no Word or Excel file. Save texts and tables of LibreOffice as .docx or .xlsx.",
    )
  return { part, relations, main }
}

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let parts = 0
  let total = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts++
        if (parts > limits.parts) throw tooLarge()
        if (!wanted.test(name)) return false
        total += originalSize
        if (originalSize > limits.part || total > limits.unpacked) throw tooLarge()
        return true
      },
    })
    return new Map(Object.entries(files).map(([name, content]) => [normal(name), content]))
  } catch (error) {
    if (error instanceof Error && "problem" in error) throw error
    throw packageProblem(
      "Die Datei ist beschädigt oder unvollständig und lässt sich nicht entpacken. Öffnen Sie sie in Word oder LibreOffice und speichern Sie sie neu.",
      "The file is damaged or incomplete and cannot be unpacked. Open it in Word or LibreOffice and save it again.",
    )
  }
}

function tooLarge() {
  const megabytes = limits.part / 1024 / 1024
  return packageProblem(
    `Entpackt ist die Datei zu groß: Gelesen werden höchstens ${megabytes} MB je Teil, ${limits.unpacked / 1024 / 1024} MB insgesamt und ${limits.parts} Teile.`,
    `Unpacked the file is too large: at most ${megabytes} MB for a part, ${limits.unpacked / 1024 / 1024} MB together and ${limits.parts} parts are read.`,
  )
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder("utf-16le").decode(content)
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder("utf-16be").decode(content)
  return strFromU8(content).replace(/^\uFEFF/, "")
}

function relationsOf(part: OfficePackage["part"], path: string): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf("/")
  const folder = path.slice(0, slash + 1)
  const root = part(`${folder}_rels/${path.slice(slash + 1)}.rels`)
  const relations = new Map<string, Relation>()
  for (const { attributes } of elements(root, "Relationship")) {
    const external = attributes["TargetMode"] === "External"
    const target = attributes["Target"] ?? ""
    relations.set(attributes["Id"] ?? "", {
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolve(folder, target),
      external,
    })
  }
  return relations
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "" && step !== ".") steps.push(step)
  }
  return steps.join("/")
}

function normal(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase()
}
