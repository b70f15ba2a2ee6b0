import { palettes, type Scheme } from "../colours/palette.js"

/** Style sheet of a page that stands alone: no fonts, pictures or imports from elsewhere; made to be printed too. */
export function pageStyles(scheme: Scheme): string {
  const { background, surface, text, muted, line, accent } = palettes[scheme]
  return `
:root { color-scheme: ${scheme === "light" || scheme === "print" ? "light" : "dark"}; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; background: ${background}; color: ${text};
  font: 1rem/1.5 "Segoe UI", Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.5em; hyphens: auto; }
h1 { margin-top: 0; font-size: 1.8rem; }
h2 { font-size: 1.4rem; border-bottom: 2px solid ${line}; padding-bottom: 0.2em; }
h3 { font-size: 1.15rem; }
p, li { max-width: 50rem; }
a { color: ${accent}; }
:focus-visible { outline: 3px solid ${accent}; outline-offset: 2px; }
.kw-note { color: ${muted}; }
.kw-picture { margin: 1rem 0; overflow-x: auto; border: 1px solid ${line}; }
.kw-picture svg { display: block; max-width: 100%; height: auto; }
.kw-scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; }
th, td { border: 1px solid ${line}; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; hyphens: auto; }
thead th { background: ${surface}; }
nav ol { columns: 2 20rem; }
@page { size: A4; margin: 15mm 12mm; }
@page across { size: A4 landscape; margin: 12mm; }
@media print {
  body { max-width: none; padding: 0; background: #fff; color: #000; font-size: 10pt; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, .kw-picture, .kw-keep { break-inside: avoid; }
  thead { display: table-header-group; }
  /* A wide table would lose its last column at the edge of the paper. */
  table:has(th:nth-child(7)) { font-size: 7.5pt; }
  table:has(th:nth-child(7)) :is(th, td) { overflow-wrap: anywhere; hyphens: auto; padding: .1rem .2rem; }
  .kw-picture, .kw-scroll { overflow: visible; border: 0; }
  .kw-picture svg { max-height: 230mm; }
  .kw-wide { page: across; }
  .kw-wide svg { width: 100%; max-height: 230mm; }
  .kw-chapter { break-before: page; }
}
`.trim()
}
