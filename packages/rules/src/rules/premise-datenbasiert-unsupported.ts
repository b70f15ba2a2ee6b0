import type { Evidence } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports the claim to plan on data where most needs rest on none. */
export const premiseDatenbasiertUnsupported = defineRule({
  code: "premise-datenbasiert-unsupported",
  since: "0.1.0",
  severity: "warning",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Wer „datenbasiert“ plant, belegt die meisten Bedarfe mit Daten.",
    en: "Planning “on data” means that most needs rest on data.",
  },
  rationale: {
    de: "Der Anspruch wird an den Bedarfen gemessen: Bericht, Statistik, Studie, Untersuchung oder Befragung zählen als Daten, Fachwissen allein nicht. Geprüft wird erst, wenn mindestens ein Bedarf Belege nennt; fehlen alle, sagt das need-without-evidence.",
    en: "The claim is measured by the needs: report, statistics, study, examination or survey count as data, expert knowledge alone does not. Only checked once at least one need names evidence; if all is missing, need-without-evidence says so.",
  },
  sources: [seedB(27)],
  options: z.strictObject({
    share: z.number().min(0).max(1).default(0.5).meta({
      description: "Mindestens dieser Anteil der Bedarfe muss Daten nennen, 0 bis 1.",
      descriptionEn: "At least this share of the needs must name data, 0 to 1.",
    }),
  }),
  messages: {
    unsupported: ({ claim, without, of }: { claim: string; without: number; of: number }) => ({
      de: `„${claim}“ steht im Konzept, aber ${without} von ${of} Bedarfen nennen keine Daten. Ergänzen Sie Berichte, Statistiken oder Befragungen.`,
      en: `The concept says “${claim}”, but ${without} of ${of} needs name no data. Add reports, statistics or surveys.`,
    }),
  },
  examples: [
    {
      title: "zwei von drei Bedarfen ohne Daten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- datenbasiert",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "| Begleiteter Schulstart | |",
        "| Kurze Wege zur Beratung | |",
      ),
      expect: ["5:unsupported"],
    },
    {
      title: "die meisten Bedarfe mit Daten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Planungsprämissen",
        "",
        "- datenbasiert",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Beleg |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "| Begleiteter Schulstart | Familienbefragung 2025 |",
        "| Kurze Wege zur Beratung | |",
      ),
      expect: [],
    },
  ],
  check(context, report, { share }) {
    const { premises, needs } = context.model
    const claim = premises.find(({ value }) => value === "datenbasiert")
    if (claim === undefined || needs.length < 2 || needs.every(({ evidence }) => evidence.length === 0))
      return
    const without = needs.filter(
      ({ evidence }) => !evidence.some((id) => isData(context.entity("evidence", id))),
    ).length
    if (needs.length - without >= needs.length * share) return
    report("unsupported", { place: placeOf(claim), data: { claim: claim.name, without, of: needs.length } })
  },
})

const knowledge: readonly Evidence["kind"][] = ["fachkraeftewissen", "praxisbeispiel"]

/** Evidence of an unknown kind gets the benefit of the doubt. */
function isData(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && !knowledge.includes(evidence.kind)
}
