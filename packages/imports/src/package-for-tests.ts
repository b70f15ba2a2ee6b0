import { strToU8, zipSync } from "fflate"

const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** An office file out of the XML of its parts; the first part is the main one, relations are given by part. */
export function officeFile(
  parts: Readonly<Record<string, string>>,
  relations: Readonly<Record<string, readonly (readonly [id: string, type: string, target: string])[]>> = {},
): Uint8Array {
  const [main = ""] = Object.keys(parts)
  const all: Record<string, string> = {
    ...parts,
    "_rels/.rels": relationsXml([["r1", "officeDocument", main]]),
  }
  for (const [part, list] of Object.entries(relations)) {
    const at = part.lastIndexOf("/") + 1
    all[`${part.slice(0, at)}_rels/${part.slice(at)}.rels`] = relationsXml(list)
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

function relationsXml(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const entries = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ""}/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`
}

/** A Word file with this body. */
export function wordFile(body: string): Uint8Array {
  return officeFile({ "word/document.xml": `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` })
}

/** A workbook; a sheet is the XML inside of `worksheet`, `state` hides it. */
export function workbookFile(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  styles = "",
): Uint8Array {
  const entries = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" r:id="s${at}"${state === undefined ? "" : ` state="${state}"`}/>`,
  )
  const parts = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${entries.join("")}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/s${at}.xml`, `<worksheet>${xml}</worksheet>`])),
  }
  const relations = [
    ["st", "styles", "styles.xml"] as const,
    ...sheets.map((_, at) => [`s${at}`, "worksheet", `s${at}.xml`] as const),
  ]
  return officeFile(parts, { "xl/workbook.xml": relations })
}

/** Rows of a sheet: texts, numbers, or the XML of a cell as it is. */
export function rowsXml(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    typeof value === "number"
      ? `<c><v>${value}</v></c>`
      : value.startsWith("<c")
        ? value
        : `<c t="inlineStr"><is><t>${value}</t></is></c>`
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`
}
