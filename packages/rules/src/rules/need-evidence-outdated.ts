import type { Evidence } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { generalKnowledge } from "../rule-source.js"

/** Asks for newer figures where a need rests on old ones. */
export const needEvidenceOutdated = defineRule({
  code: "need-evidence-outdated",
  since: "0.1.0",
  severity: "info",
  group: "bedarf",
  scope: "group",
  summary: { de: "Bedarfe stützen sich auf aktuelle Quellen.", en: "Needs rest on current sources." },
  rationale: {
    de: "Die Lage von Familien ändert sich schnell. Gerechnet wird bis zum Stand des Dokuments. Stützt sich ein Bedarf auch auf eine neuere Quelle, wird nicht gefragt.",
    en: "The situation of families changes fast. Counted up to the date of the document. If a need also rests on a newer source the rule does not ask.",
  },
  sources: [generalKnowledge("Sozialberichterstattung in Abständen von drei bis fünf Jahren")],
  options: z.strictObject({
    years: z.int().min(1).default(5).meta({
      description: "Quellen, die älter sind als so viele Jahre, gelten als veraltet.",
      descriptionEn: "Sources older than this number of years count as outdated.",
    }),
  }),
  messages: {
    old: ({ title, year, need }: { title: string; year: number; need: string }) => {
      const known = title.includes(String(year))
      return {
        de: `Der Bedarf „${need}“ stützt sich auf „${title}“${known ? "" : ` von ${year}`}. Gibt es neuere Zahlen?`,
        en: `The need “${need}” rests on “${title}”${known ? "" : ` of ${year}`}. Are there newer figures?`,
      }
    },
  },
  examples: [
    {
      title: "zehn Jahre alte Zahlen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Sozialbericht 2015 |",
      ),
      expect: ["7:old"],
    },
    {
      title: "eine neuere Quelle daneben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Sozialbericht 2015; Schuleingangsuntersuchung 2024 |",
      ),
      expect: [],
    },
    {
      title: "zum Stand des Dokuments war die Quelle neu",
      markdown: lines(
        "---",
        "stand: 2017-05",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Sozialbericht 2015 |",
      ),
      expect: [],
    },
  ],
  check(context, report, { years }) {
    for (const need of context.model.needs) {
      const dated = need.evidence.flatMap((id) => {
        const evidence = context.entity("evidence", id)
        const year = evidence === undefined ? undefined : yearOf(evidence)
        return evidence === undefined || year === undefined ? [] : [{ evidence, year }]
      })
      const newest = dated.sort((a, b) => b.year - a.year)[0]
      // A source without a year may be new.
      if (newest === undefined || dated.length < need.evidence.length) continue
      if (yearOfDocument(context, need.source.uri) - newest.year <= years) continue
      report("old", {
        place: placeOf(need, "evidence"),
        data: { title: shorten(newest.evidence.title), year: newest.year, need: shorten(need.name) },
      })
    }
  },
})

function yearOf({ year, asOf }: Evidence): number | undefined {
  return year ?? (asOf?.to == null ? undefined : Number(asOf.to.slice(0, 4)))
}

function yearOfDocument({ model, stichtag }: RuleContext, uri: string): number {
  const asOf = model.documents.find((document) => document.uri === uri)?.asOf?.to
  return Number((asOf ?? stichtag).slice(0, 4))
}
