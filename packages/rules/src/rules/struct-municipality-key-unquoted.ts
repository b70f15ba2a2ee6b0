import { isMunicipalityKeyName } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import { lines } from "../lines.js"
import { reference } from "../rule-source.js"

/** Reports an official municipality key in the frontmatter that YAML reads as a number. */
export const structMunicipalityKeyUnquoted = defineRule({
  code: "struct-municipality-key-unquoted",
  since: "0.1.0",
  severity: "warning",
  group: "aufbau",
  scope: "document",
  summary: {
    de: "Der Gemeindeschlüssel steht in Anführungszeichen.",
    en: "The municipality key stands in quotation marks.",
  },
  rationale: {
    de: "Ohne Anführungszeichen ist der Schlüssel eine Zahl, und die führende Null geht verloren: Aus 09771 wird 9771. Betroffen sind acht Länder, deren Schlüssel mit 0 beginnt, und Programme, die Ziffern erwarten.",
    en: "Without quotation marks the key is a number and loses its leading zero: 09771 becomes 9771. Concerned are the states whose keys begin with 0, and programs that expect digits.",
  },
  sources: [reference("Amtlicher Gemeindeschlüssel: acht Ziffern mit führender Null; YAML 1.2: Zahlen")],
  messages: {
    unquoted: ({ written }: { written: string }) => ({
      de: `Der Schlüssel ${written} wird als Zahl gelesen und kann Nullen verlieren. Setzen Sie ihn in Anführungszeichen: "${written}".`,
      en: `The key ${written} is read as a number and may lose zeros. Put it in quotation marks: "${written}".`,
    }),
  },
  examples: [
    {
      title: "ein Schlüssel ohne Anführungszeichen",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "ags: 09771000",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
      ),
      expect: ["3:unquoted"],
    },
    {
      title: "mit Anführungszeichen",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        'ags: "09771000"',
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { uri, frontmatter, text } of context.documents) {
      for (const { key, value, valueRange } of frontmatter) {
        if (typeof value !== "number" || !isMunicipalityKeyName(key)) continue
        const written = text.slice(valueRange.start.offset, valueRange.end.offset)
        if (!/^\d{5,12}$/.test(written)) continue
        const place = { uri, range: valueRange }
        const title = { de: "In Anführungszeichen setzen", en: "Put in quotation marks" }
        // The digits stay what they are; only the type of the value changes.
        report("unquoted", {
          place,
          data: { written },
          fixes: [replaceText(title, place, `"${written}"`, { safe: true })],
        })
      }
    }
  },
})
