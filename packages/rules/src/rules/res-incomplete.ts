import { valueLists } from "@kettenwerk/core"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { listDe, listEn, shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Reports a resolution that is taken but lacks date, number or council. */
export const resIncomplete = defineRule({
  code: "res-incomplete",
  since: "0.1.0",
  severity: "warning",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Gefasste Beschlüsse nennen Organ, Datum und Nummer.",
    en: "Resolutions taken name council, date and number.",
  },
  rationale: {
    de: "Erst mit Datum und Nummer ist ein Beschluss im Ratsinformationssystem zu finden. Verlangt wird das für Beschlüsse zu diesem Konzept; frühere Beschlüsse und Aufträge brauchen nur ein Datum.",
    en: "Only with date and number a resolution can be found in the council information system. Asked for resolutions on this concept; earlier ones and mandates only need a date.",
  },
  sources: [reference("Ratsinformationssysteme: Beschlussnummer und Sitzungsdatum")],
  messages: {
    missing: ({ body, fields }: { body: string; fields: readonly Field[] }) => ({
      de: `Beschlossen (${body}), aber es ${fields.length === 1 ? "fehlt" : "fehlen"} ${listDe(fields.map((one) => names[one].de))}. Beispiel: „Kreistag, 05.09.2018, Nr. 123/18“.`,
      en: `Adopted (${body}), but ${listEn(fields.map((one) => names[one].en))} ${fields.length === 1 ? "is" : "are"} missing. Example: “Kreistag, 05.09.2018, Nr. 123/18”.`,
    }),
  },
  examples: [
    {
      title: "ohne Datum und Nummer",
      stage: "beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept beschlossen.",
      ),
      expect: ["5:missing"],
    },
    {
      title: "vollständig",
      stage: "beschlossen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "Der Kreistag hat das Präventionskonzept am 05.09.2025 beschlossen (Nr. 123/25).",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const resolution of councilResolutions(context.model)) {
      const { status, kind, date, paperNumber, url, body, bodyText, result, source, name } = resolution
      if (
        status !== "gefasst" ||
        result === "abgelehnt" ||
        result === "vertagt" ||
        !isInForce(context, source)
      )
        continue
      const isMandate = kind === "auftrag" || kind === "kenntnisnahme" || kind === "bekenntnis"
      // Told beside the point, in a chronicle, a resolution is history.
      const isOwn = context.standsFor(
        context.sectionOf(source)?.section ?? context.main.sections[0]!,
        "beschluss",
      )
      const text = rowText(context, source)
      const fields: Field[] = []
      if (date === undefined && !/20\d\d/.test(text)) fields.push("date")
      if (
        isOwn &&
        !isMandate &&
        paperNumber === undefined &&
        url === undefined &&
        !/Nr\.?|Nummer|Drucksache|\d\/\d/iu.test(text)
      )
        fields.push("number")
      if (isOwn && body === undefined && bodyText === undefined) fields.push("body")
      if (fields.length === 0 || (!isOwn && isMandate && context.stage(source.uri) === "entwurf")) continue
      report("missing", {
        place: placeOf(resolution),
        data: { body: body === undefined ? shorten(name, 40) : valueLists.decisionBody.labels[body], fields },
      })
    }
  },
})

const names = {
  date: { de: "das Datum", en: "the date" },
  number: { de: "die Nummer", en: "the number" },
  body: { de: "das Organ", en: "the council" },
} as const

type Field = keyof typeof names
