import { valueLists } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference, seedA } from "../rule-source.js"
import { affiliationOf, type SteeringBody, steeringBodies } from "../steering.js"

type SectorId = valueLists.SectorId

const wanted = ["jugendhilfe", "gesundheit", "soziales-teilhabe", "bildung", "freie-traeger"] as const

/** Reports which sectors are missing from the steering group. */
export const orgSteeringSectorGap = defineRule({
  code: "org-steering-sector-gap",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: {
    de: "In der Steuerung sind die wichtigsten Bereiche vertreten.",
    en: "The most important sectors take part in the steering.",
  },
  rationale: {
    de: "Eine bereichsübergreifende Strategie gelingt, wenn Jugendhilfe, Gesundheit, Soziales, Bildung und freie Träger am Tisch sitzen. Geprüft wird nur, wenn von fast allen Mitgliedern der Bereich bekannt ist.",
    en: "A strategy across sectors works if youth welfare, health, social affairs, education and free carriers sit at the table. Only checked if the sector of nearly all members is known.",
  },
  sources: [reference("Präventionsketten Niedersachsen: Zusammensetzung der Steuerungsgruppe"), seedA(63)],
  options: z.strictObject({
    sectors: z
      .array(valueLists.sector.schema)
      .default([...wanted])
      .meta({
        description: "Bereiche, die in der Steuerung vertreten sein sollen.",
        descriptionEn: "Sectors that should take part in the steering.",
      }),
  }),
  messages: {
    gap: ({ name, missing }: { name: string; missing: readonly SectorId[] }) => ({
      de: `In „${name}“ ${missing.length === 1 ? "fehlt" : "fehlen"}: ${listDe(missing.map((id) => valueLists.sector.labels[id]))}. Laden Sie sie ein, oder begründen Sie die Auswahl.`,
      en: `Missing in “${name}”: ${listEn(missing.map((id) => englishSectors[id] ?? id))}. Invite them, or give a reason for the choice.`,
    }),
  },
  examples: [
    {
      title: "Bildung und freie Träger fehlen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendamt, Gesundheitsamt, Sozialamt",
      ),
      expect: ["5:gap"],
    },
    {
      title: "alle Bereiche am Tisch",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "### Steuerungsgruppe",
        "",
        "Mitglieder: Jugendamt, Gesundheitsamt, Sozialamt, Schulamt, Kinderschutzbund Musterland e. V.",
      ),
      expect: [],
    },
  ],
  check(context, report, { sectors }) {
    for (const { body, members } of steeringBodies(context)) {
      if (members.length < 3) continue
      const known = members.filter(({ actor }) => actor?.sector !== undefined)
      if (known.length < members.length * 0.75) continue
      const present = new Set(members.flatMap(sectorsOf))
      // Only offices at the table: that is said by a rule of its own.
      const onlyOffices = members.every((member) => affiliationOf(member) === "verwaltung")
      const missing = sectors.filter(
        (sector) => !present.has(sector) && !(onlyOffices && sector === "freie-traeger"),
      )
      if (missing.length === 0) continue
      report("gap", { place: placeOf(body, "members"), data: { name: body.name, missing } })
    }
  },
})

/** A free carrier also has a sector of its own; social services are social affairs. */
function sectorsOf({ actor }: SteeringBody["members"][number]): readonly SectorId[] {
  if (actor === undefined) return []
  const { sector, kind, carrierKind, affiliation } = actor
  const free =
    kind === "freier-traeger" ||
    kind === "verein-ehrenamt" ||
    kind === "kirche" ||
    carrierKind === "frei-gemeinnuetzig"
  return [
    ...(sector === undefined ? [] : [sector]),
    ...(sector === "soziale-dienste" ? (["soziales-teilhabe"] as const) : []),
    ...(free || (affiliation === "extern" && sector === "freie-traeger") ? (["freie-traeger"] as const) : []),
  ]
}

const englishSectors: Partial<Record<SectorId, string>> = {
  jugendhilfe: "youth welfare",
  gesundheit: "health",
  "soziales-teilhabe": "social affairs",
  bildung: "education",
  "freie-traeger": "free carriers",
}
