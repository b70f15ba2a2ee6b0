import type { OutlineBlock } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import type { RuleContext } from "../rule-context.js"
import { generalKnowledge } from "../rule-source.js"

/** Reports states that a table or list shows by coloured signs alone. */
export const a11yColourOnly = defineRule({
  code: "a11y-colour-only",
  since: "0.1.0",
  severity: "info",
  group: "lesbarkeit",
  scope: "section",
  summary: {
    de: "Ein Stand steht auch in Worten, nicht nur als Farbe.",
    en: "A state is said in words, not by colour alone.",
  },
  rationale: {
    de: "Wer Rot und Grün nicht unterscheidet oder schwarz-weiß druckt, sieht bei 🔴 und 🟢 denselben Punkt. Ein Wort dahinter genügt, ebenso eine Legende im Dokument. Die Regel stützt sich auf WCAG 1.4.1; die Fundstelle ist noch ungeprüft.",
    en: "Whoever does not tell red from green or prints in black and white sees the same dot for 🔴 and 🟢. A word behind it is enough, and so is a key in the document. The rule rests on WCAG 1.4.1; the reference has not been looked up yet.",
  },
  sources: [generalKnowledge("WCAG 1.4.1 Benutzung von Farbe")],
  messages: {
    colourOnly: ({ sign, count }: { sign: string; count: number }) => ({
      de: `${count === 1 ? `„${sign}“ zeigt den Stand` : `${count} Einträge zeigen den Stand`} nur als Farbe. Schreiben Sie ein Wort dazu, zum Beispiel „im Plan“, „verzögert“ oder „gefährdet“.`,
      en: `${count === 1 ? `“${sign}” shows the state` : `${count} entries show the state`} by colour only. Add a word, for example “on schedule”, “delayed” or “at risk”.`,
    }),
  },
  examples: [
    {
      title: "eine Ampel ohne Worte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Ampel |",
        "| --- | --- |",
        "| Sprachpatinnen in allen Kitas | 🟢 |",
        "| Familienbus | 🔴 |",
      ),
      expect: ["7:colourOnly"],
    },
    {
      title: "die Farbe steht neben dem Wort",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "| Maßnahme | Ampel |",
        "| --- | --- |",
        "| Sprachpatinnen in allen Kitas | 🟢 im Plan |",
        "| Familienbus | 🔴 gefährdet |",
      ),
      expect: [],
    },
    {
      title: "eine Legende erklärt die Farben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Maßnahmen",
        "",
        "🟢 = im Plan, 🔴 = gefährdet",
        "",
        "| Maßnahme | Ampel |",
        "| --- | --- |",
        "| Sprachpatinnen in allen Kitas | 🟢 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { document, block } of context.blocks()) {
      const shown = signsAlone(block).filter(({ sign }) => !isExplained(context, sign))
      const [first] = shown
      if (first === undefined) continue
      report("colourOnly", {
        place: { uri: document.uri, range: first.range },
        data: { sign: first.sign, count: shown.length },
      })
    }
  },
})

/** Dots, squares and hearts that differ in nothing but their colour; ticks and crosses differ in shape. */
const coloured =
  "[\\u{1F534}\\u{1F7E0}-\\u{1F7EB}\\u{1F535}\\u26AA\\u26AB\\u2B1B\\u2B1C\\u{1F49A}\\u{1F49B}\\u2764]"
const alone = new RegExp(`^(?:${coloured}\\uFE0F?\\s*)+$`, "u")
const sign = new RegExp(coloured, "u")

function signsAlone({ items }: OutlineBlock) {
  return items
    .flatMap((item) => (item.cells.length > 0 ? item.cells : [item]))
    .filter(({ text }) => alone.test(text.trim()))
    .map(({ text, range }) => ({ sign: sign.exec(text)![0], range }))
}

/** A key says what a sign means: „🟢 = im Plan“, „🟢: im Plan“, „grün (🟢)“, or the sign with words behind it. */
function isExplained(context: RuleContext, wanted: string): boolean {
  const explained = context.derive("a11y.explainedSigns", () => {
    const found = new Set<string>()
    const key = new RegExp(`(${coloured})\\uFE0F?[^\\S\\n]*[=:–-]?[^\\S\\n]*\\p{L}{2}`, "gu")
    for (const { block } of context.blocks()) {
      for (const match of block.text.matchAll(key)) found.add(match[1]!)
    }
    return found
  })
  return explained.has(wanted)
}
