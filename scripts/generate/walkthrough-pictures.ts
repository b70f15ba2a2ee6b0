import { readFile } from "node:fs/promises"
import { readWorkspace } from "@kettenwerk/markdown"
import { type Palette, palettes, type Scheme, views } from "@kettenwerk/views"
import { type GeneratedFile, type Generator, projectRoot } from "./product.js"

const folder = "extension/media/walkthrough"
const example = "test/editor/workspace/konzept.md"
const schemes = ["light", "dark", "contrast"] as const satisfies readonly Scheme[]

/** Pictures of the first steps, for light, dark and high contrast: views of a small concept, and two drawn pages. */
export const walkthroughPictures: Generator = {
  name: "walkthrough-pictures",
  owns: [folder],
  async generate() {
    const { model } = readWorkspace([
      { uri: "konzept.md", text: await readFile(new URL(example, projectRoot), "utf8") },
    ])
    const view = (id: string, scheme: Scheme): string =>
      views.find((one) => one.id === id)!.render(model, { scheme, stichtag: "2026-03-01", idPrefix: id }).svg
    return schemes.flatMap((scheme): GeneratedFile[] => [
      { path: `${folder}/start-${scheme}.svg`, text: page(start, palettes[scheme]) },
      { path: `${folder}/findings-${scheme}.svg`, text: page(findings, palettes[scheme]) },
      { path: `${folder}/preview-${scheme}.svg`, text: view("kette", scheme) },
      { path: `${folder}/overview-${scheme}.svg`, text: view("uebersicht", scheme) },
      { path: `${folder}/report-${scheme}.svg`, text: page(report, palettes[scheme]) },
    ])
  },
}

interface Line {
  readonly text: string
  readonly kind: "title" | "heading" | "text" | "finding"
}

const line =
  (kind: Line["kind"]) =>
  (text: string): Line => ({ kind, text })
const [title, heading, text, finding] = [line("title"), line("heading"), line("text"), line("finding")]

const start: readonly Line[] = [
  title("# Präventionskonzept Landkreis Musterland"),
  heading("## Anlass und Auftrag"),
  text("Wer hat den Auftrag gegeben, und wofür?"),
  heading("## Herausforderungen"),
  text("Was brauchen Kinder und Familien bei Ihnen?"),
  heading("## Ziele"),
  text("Z1: …"),
  heading("## Organisationsstruktur"),
  text("Wer steuert, plant, koordiniert und arbeitet mit?"),
  heading("## Angebote und Maßnahmen"),
  text("| Angebot | Träger | Lebensphase |"),
]

const findings: readonly Line[] = [
  heading("## Organisationsstruktur"),
  text("- AG Frühe Kindheit (Leitung: Jugendhilfeplanung)"),
  finding("Es ist kein Steuerungsgremium benannt."),
  heading("## Meilensteine"),
  text("- M2: Bericht liegt vor (30.04.2026, nach M1)"),
  finding("M2 ist vor seiner Voraussetzung M1 fällig."),
]

const report: readonly Line[] = [
  title("Lesebericht"),
  heading("Gelesen"),
  text("Zeile 8    Kommune: Landkreis Musterland"),
  text("Zeile 24   Gremium: AG Frühe Kindheit"),
  text("Zeile 31   Akteur: Jugendamt"),
  text("Zeile 40   Angebot: Familienbesuchsdienst, 0–1 Jahre"),
  heading("Angenommen oder nicht verstanden"),
  text("Zeile 52   „Frühjahr 2026“ als 01.03. bis 31.05.2026"),
]

const width = 560
const rowHeight = 30

/** A page as it looks in the editor; a finding stands below its line, marked with a sign and a word. */
function page(lines: readonly Line[], colours: Palette): string {
  const rows = lines.map(({ kind, text: content }, index) => {
    const y = 44 + index * rowHeight
    if (kind === "finding") {
      const { x, w } = { x: 36, w: width - 72 }
      return (
        `<rect x="${x}" y="${y - 19}" width="${w}" height="27" rx="3" fill="${colours.surface}" stroke="${colours.attention}"/>` +
        `<path d="M${x + 14} ${y - 13} l8 15 h-16 z" fill="none" stroke="${colours.attention}" stroke-width="2"/>` +
        word(content, x + 30, y - 1, colours.attention, "normal", 14)
      )
    }
    const size = kind === "title" ? 19 : 15
    const weight = kind === "text" ? "normal" : "bold"
    const colour = kind === "text" ? colours.text : colours.accent
    return word(content, 36, y, colour, weight, size)
  })
  const height = 44 + lines.length * rowHeight
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" rx="6" fill="${colours.background}" stroke="${colours.line}"/>${rows.join("")}</svg>\n`
  )
}

function word(content: string, x: number, y: number, colour: string, weight: string, size: number): string {
  const escaped = content.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
  return (
    `<text x="${x}" y="${y}" fill="${colour}" font-family="monospace" font-size="${size}" ` +
    `font-weight="${weight}" xml:space="preserve">${escaped}</text>`
  )
}
