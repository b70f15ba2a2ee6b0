import type { OutlineBlock } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Points at the first use of an abbreviation that is explained nowhere. */
export const structAbbreviationUnexplained = defineRule({
  code: "struct-abbreviation-unexplained",
  since: "0.1.0",
  severity: "hint",
  group: "lesbarkeit",
  scope: "group",
  summary: { de: "Abkürzungen sind erklärt.", en: "Abbreviations are explained." },
  rationale: {
    de: "Kreistag und Öffentlichkeit kennen nicht jede Abkürzung der Fachleute. Gemeint sind Abkürzungen aus Großbuchstaben, die mindestens zweimal vorkommen und nirgends ausgeschrieben sind; allgemein bekannte und Namen von Programmen zählen nicht.",
    en: "Council and public do not know every abbreviation of experts. Meant are abbreviations of capital letters that are used at least twice and spelled out nowhere; commonly known ones and names of programmes do not count.",
  },
  sources: [reference("Bayerisches Umweltministerium: Abkürzungen in barrierefreien Dokumenten erläutern")],
  options: z.strictObject({
    known: z.array(z.string()).default([]).meta({
      description: "Abkürzungen, die alle Leserinnen und Leser kennen.",
      descriptionEn: "Abbreviations that all readers know.",
    }),
    uses: z.int().min(1).default(2).meta({
      description: "Ab so vielen Verwendungen wird gefragt.",
      descriptionEn: "Asked from this number of uses on.",
    }),
  }),
  messages: {
    unexplained: ({ short }: { short: string }) => ({
      de: `„${short}“ wird nirgends erklärt. Schreiben Sie die Bezeichnung beim ersten Mal aus und setzen Sie „(${short})“ dahinter.`,
      en: `“${short}” is explained nowhere. Spell it out the first time, followed by “(${short})”.`,
    }),
  },
  examples: [
    {
      title: "eine Abkürzung der Fachleute",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerk",
        "",
        "Die KSF lädt ein. Danach berichtet die KSF dem Jugendamt.",
      ),
      expect: ["5:unexplained"],
    },
    {
      title: "erklärt oder allgemein bekannt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerk",
        "",
        "Die Koordinierungsstelle Frühe Hilfen (KSF) lädt ein. Danach berichtet die KSF dem Jugendamt. Grundlage ist das SGB VIII.",
        "",
        "Mit dem SGB VIII und dem SGB IX arbeiten alle.",
      ),
      expect: [],
    },
    {
      title: "eine Hausabkürzung, die als bekannt gilt",
      settings: { regeln: { "struct-abbreviation-unexplained": { optionen: { known: ["KSF"] } } } },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerk",
        "",
        "Die KSF lädt ein. Danach berichtet die KSF dem Jugendamt.",
      ),
      expect: [],
    },
  ],
  check(context, report, { known, uses }) {
    const { documents, model } = context
    const explained = new Set([...common, ...known])
    for (const { abbreviations } of documents) for (const { short } of abbreviations) explained.add(short)
    const names = [
      ...model.programmes.flatMap(({ name, short, aliases }) => [name, short ?? "", ...aliases]),
      ...model.actors.flatMap(({ aliases }) => aliases),
      ...model.bodies.flatMap(({ aliases }) => aliases),
    ]
    for (const name of names) for (const [short] of name.matchAll(shape)) explained.add(short)

    const found = new Map<string, { count: number; place: { uri: string; range: OutlineBlock["range"] } }>()
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      const { start, end } = block.range
      for (const match of document.text.slice(start.offset, end.offset).matchAll(shape)) {
        const [short] = match
        if (explained.has(short) || roman.test(short)) continue
        const seen = found.get(short)
        if (seen !== undefined) seen.count += 1
        else {
          const from = start.offset + match.index
          const range = document.rangeOf(from, from + short.length)
          found.set(short, { count: 1, place: { uri: document.uri, range } })
        }
      }
    }
    for (const [short, { count, place }] of found) {
      if (count >= uses && !isSpelledOut(context, short)) report("unexplained", { place, data: { short } })
    }
  },
})

/** Capital letters only, not part of an id („KT-88“, „A4“), an address or a word in capitals. */
const shape = /(?<![\p{L}\p{N}_./@#&-])\p{Lu}{2,5}(?![\p{L}\p{N}_/@#-]|[.:]\p{L}|[ -]?\d)/gu
const roman = /^[IVXLCDM]+$/
/** What stands in newspapers and on every letterhead. */
const common: readonly string[] =
  "AG AK AGB AGs BGB BRD CD DDR DIN DVD EDV EFTA EU EUR FAQ FD FDP GbR GG GRÜNE HIV ID IT JA KG KFZ LK MD MV NATO NGO NN NRW OB OK PC PDF PKW PLZ QM QR SGB SPD CDU CSU BSW AfD TOP TV UN US USA USB UV VG VHS WC WHO ADHS ALG BAföG ASD KKG UN-KRK NEIN ZIEL STAND ADAC ARD ZDF DRK AWO JUH TÜV BMFSFJ ESF LSB SMS URL WLAN".split(
    " ",
  )

/** „Koordinierungsstelle (KSF)“, „KSF (Koordinierungsstelle)“, „KSF: …“, „KSF = …“, „KSF steht für …“ or a row of a list. */
function isSpelledOut({ documents }: RuleContext, short: string): boolean {
  const near = new RegExp(
    `\\p{L}[\\p{L} ,&-]*["”“]?\\s*\\([^()\\n]{0,30}${short}\\b|${short}["“”*]*\\s*(?:\\(|=|\\||:|–|steht für|bedeutet)`,
    "u",
  )
  return documents.some(({ text }) => near.test(text))
}
