import { isCertainlyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import { law } from "../rule-source.js"

/** Reports a youth welfare plan whose free carriers take part only after the draft. */
export const partFreeCarriersLate = defineRule({
  code: "part-free-carriers-late",
  since: "0.1.0",
  severity: "warning",
  group: "beteiligung",
  scope: "group",
  summary: {
    de: "Freie Träger sind vor dem Entwurf beteiligt.",
    en: "Free carriers take part before the draft.",
  },
  rationale: {
    de: "Die anerkannten Träger der freien Jugendhilfe sind in allen Phasen der Planung frühzeitig zu beteiligen. Gemeldet wird nur, wenn ein Entwurf mit Termin da ist und alle Formate mit freien Trägern sicher danach liegen.",
    en: "Recognised carriers of free youth welfare are to take part early in all phases of planning. Only reported if there is a draft with a date and all formats with free carriers certainly come later.",
  },
  sources: [law("§ 80 Abs. 3 SGB VIII")],
  messages: {
    late: ({ format, date, draft }: Record<"format" | "date" | "draft", string>) => ({
      de: `Freie Träger kommen mit „${format}“ (${date}) erst nach dem Entwurf (${draft}) vor. Das Gesetz verlangt frühe Beteiligung in allen Phasen der Planung.`,
      en: `Free carriers first appear with “${format}” (${date}), after the draft (${draft}). The law demands early participation in all phases of planning.`,
    }),
  },
  examples: [
    {
      title: "erst nach dem Entwurf",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Ergebnis |",
        "| --- | --- | --- | --- |",
        "| Familienbefragung | Eltern | 03/2025 | Eltern wünschen kurze Wege |",
        "| Trägerkonferenz | freie Träger | 11/2025 | Stellungnahme |",
        "",
        "## Meilensteine",
        "",
        "- 06/2025: Entwurf liegt vor",
        "- 03/2026: Beschluss im Kreistag",
      ),
      expect: ["8:late"],
    },
    {
      title: "von Anfang an",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beteiligung",
        "",
        "| Format | Beteiligte | Zeitraum | Ergebnis |",
        "| --- | --- | --- | --- |",
        "| Werkstatt | freie Träger | 02/2025 | Vorschläge |",
        "| Trägerkonferenz | freie Träger | 11/2025 | Stellungnahme |",
        "",
        "## Meilensteine",
        "",
        "- 06/2025: Entwurf liegt vor",
        "- 03/2026: Beschluss im Kreistag",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { participationFormats, bodies } = context.model
    const drafts = planMilestones(context).filter(
      ({ kind, state }) => kind === "draft" && state !== "entfallen",
    )
    const [draft] = drafts
    if (draft?.date === undefined || drafts.length > 1) return
    const formats = participationFormats.filter(
      ({ participants, status }) => participants.includes("freie-traeger") && status !== "entfallen",
    )
    const [first] = formats
    if (first === undefined || formats.some(({ date }) => !isCertainlyBefore(draft.date, date))) return
    // Carriers that sit in a planning body take part all along.
    const seated = bodies.some(
      ({ id, required }) =>
        !required &&
        context.membershipsOf(id).some(({ actor }) => {
          const found = context.entity("actors", actor)
          return (
            found?.kind === "freier-traeger" ||
            found?.sector === "freie-traeger" ||
            found?.carrierKind === "frei-gemeinnuetzig"
          )
        }),
    )
    if (seated) return
    report("late", {
      place: placeOf(first, "date"),
      data: { format: shorten(first.name), date: first.date!.text, draft: draft.date.text },
      related: [
        { place: placeOf(draft, "date"), message: { de: `„${draft.title}“`, en: `“${draft.title}”` } },
      ],
    })
  },
})
