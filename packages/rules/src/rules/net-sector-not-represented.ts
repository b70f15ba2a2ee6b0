import { valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a sector the concept counts on but of which it names no actor. */
export const netSectorNotRepresented = defineRule({
  code: "net-sector-not-represented",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Aus jedem genannten Fachbereich ist ein Akteur erfasst.",
    en: "There is an actor from every sector that is named.",
  },
  rationale: {
    de: "Wenn das Konzept die Mitwirkung aller Bereiche ankündigt, sollte aus jedem eine Stelle bekannt sein. Geprüft wird, sobald einige Akteure mit Bereich aufgeführt sind; „Sonstiges“ bleibt frei.",
    en: "If the concept announces that all sectors take part, one actor of each should be known. Checked as soon as some actors with their sector are listed.",
  },
  sources: [seedA(62, 63)],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Aus dem Bereich „${name}“ ist kein Akteur erfasst. Ergänzen Sie eine Stelle, oder nehmen Sie den Bereich aus der Aufzählung.`,
      en: `No actor is listed from the sector “${name}”. Add one, or take the sector off the list.`,
    }),
  },
  examples: [
    {
      title: "Gesundheit ist angekündigt, aber nicht vertreten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Verständnis",
        "",
        "Die Präventionskette verbindet die Angebote der Fachdienste Jugendhilfe, Gesundheit und Soziales.",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Sozialamt | Soziales und Teilhabe |",
        "| Erziehungsberatungsstelle Auental | Jugendhilfe |",
      ),
      expect: ["5:missing"],
    },
    {
      title: "alle Bereiche sind vertreten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Verständnis",
        "",
        "Die Präventionskette verbindet die Angebote der Fachdienste Jugendhilfe, Gesundheit und Soziales.",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Sozialamt | Soziales und Teilhabe |",
        "| Gesundheitsamt | Gesundheit |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { sectors, actors } = context.model
    const withSector = actors.filter(({ sector }) => sector !== undefined)
    if (withSector.length < 3) return
    const present = new Set<string>(withSector.map(({ sector }) => sector!))
    if (
      actors.some(
        ({ kind, carrierKind }) => kind === "freier-traeger" || carrierKind === "frei-gemeinnuetzig",
      )
    ) {
      present.add("freie-traeger")
    }
    // Where the two social sectors are one office, either stands for both.
    if (present.has("soziale-dienste") || present.has("soziales-teilhabe")) {
      present.add("soziale-dienste").add("soziales-teilhabe")
    }
    const said = new Set<string>()
    for (const sector of sectors) {
      const { value } = sector
      if (value === "sonstiges" || present.has(value) || said.has(value)) continue
      said.add(value)
      report("missing", { place: placeOf(sector), data: { name: valueLists.sector.labels[value] } })
    }
  },
})
