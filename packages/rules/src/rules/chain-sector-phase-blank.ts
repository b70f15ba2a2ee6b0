import { valueLists } from "@kettenwerk/core"
import { z } from "zod"
import { canSpeakOfGaps, matrixOf, phaseName } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { reference } from "../rule-source.js"

/** Names the few blank cells of an otherwise filled matrix of sectors and phases. */
export const chainSectorPhaseBlank = defineRule({
  code: "chain-sector-phase-blank",
  since: "0.1.0",
  severity: "hint",
  group: "kette",
  scope: "group",
  summary: {
    de: "Die Kettenmatrix hat keine überraschenden Lücken.",
    en: "The matrix of the chain has no surprising blanks.",
  },
  rationale: {
    de: "Wo ein Bereich fast überall Angebote hat, fällt ein leeres Feld auf. Das kann so gewollt sein. Genannt werden nur Bereiche mit mehreren Angeboten, denen höchstens eine Lebensphase fehlt.",
    en: "Where a sector has offers nearly everywhere, a blank catches the eye. That may be intended. Only sectors with several offers that lack at most one life phase are named.",
  },
  sources: [reference("Präventionsketten Niedersachsen: Bestandsanalyse nach Alter und Bereich")],
  options: z.strictObject({
    offers: z.int().min(1).default(3).meta({
      description: "Nur Bereiche mit mindestens so vielen Angeboten.",
      descriptionEn: "Only sectors with at least so many offers.",
    }),
  }),
  messages: {
    blank: ({ sector, phases }: { sector: string; phases: readonly string[] }) => ({
      de: `Der Bereich „${sector}“ hat Angebote in allen Lebensphasen außer ${quoteDe(phases)}. Das kann so gewollt sein.`,
      en: `The sector “${sector}” has offers in all life phases but ${quoteEn(phases)}. That may be intended.`,
    }),
  },
  examples: [
    {
      title: "Gesundheit lässt eine Phase aus",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "| Grundschule | 6–10 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Familienhebammen | Gesundheitsamt | 0–1 Jahr |",
        "| Stillberatung | Gesundheitsamt | 0–1 Jahr |",
        "| Zahnputzbesuch | Gesundheitsamt | 3–6 Jahre |",
        "| Lesepaten | Grundschule am Anger | 6–10 Jahre |",
      ),
      expect: ["3:blank"],
    },
    {
      title: "ein Bereich mit nur einem Angebot",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Lebensphasen",
        "",
        "| Lebensphase | Alter |",
        "| --- | --- |",
        "| Frühe Kindheit | 0–3 Jahre |",
        "| Kita | 3–6 Jahre |",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Familienhebammen | Gesundheitsamt | 0–1 Jahr |",
        "| Sprachzeit | Jugendamt | 3–6 Jahre |",
        "| Krabbelkreis | Jugendamt | 0–3 Jahre |",
      ),
      expect: [],
    },
  ],
  check(context, report, { offers }) {
    const { sectors, rows, phases } = matrixOf(context)
    if (!canSpeakOfGaps(context) || phases.length < 3) return
    for (const [index, sector] of sectors.entries()) {
      if (sector === "sonstiges" || sector === "politik") continue
      const lists = rows.map(({ phase, cells, withoutSector }) => ({
        phase,
        cell: cells[index]!,
        withoutSector,
      }))
      const running = new Set(lists.flatMap(({ cell }) => cell.running))
      const blank = lists.filter(({ cell }) => cell.running.length === 0)
      // An offer of an unknown sector may fill the cell.
      if (running.size < offers || blank.length !== 1) continue
      if (
        blank.some(({ withoutSector, cell }) => withoutSector.running.length > 0 || cell.planned.length > 0)
      )
        continue
      report("blank", {
        place: context.placeFor("lebensphasen", "bestand"),
        data: {
          sector: valueLists.sector.labels[sector],
          phases: blank.map(({ phase }) => phaseName(context, phase)),
        },
      })
    }
  },
})
