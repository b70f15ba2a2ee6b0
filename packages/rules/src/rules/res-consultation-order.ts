import { type Consultation, type Resolution, valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { law, reference } from "../rule-source.js"

/** Reports a committee that prepares a decision after it was taken. */
export const resConsultationOrder = defineRule({
  code: "res-consultation-order",
  since: "0.1.0",
  severity: "warning",
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Ausschüsse beraten vor dem Organ, das entscheidet.",
    en: "Committees debate before the council that decides.",
  },
  rationale: {
    de: "Eine Vorberatung nach der Entscheidung ist fast immer ein Tippfehler im Datum. Kenntnisnahmen danach sind üblich und werden nicht gemeldet.",
    en: "A debate after the decision is almost always a typing error in the date. Notices afterwards are usual and not reported.",
  },
  sources: [
    reference("Landkreis Eichsfeld: Jugendhilfeausschuss, Fachausschuss, Kreistag in dieser Folge"),
    law("§ 71 Abs. 4 SGB VIII"),
  ],
  messages: {
    after: ({
      committee,
      date,
      decision,
      decisionDate,
    }: Record<"committee" | "date" | "decision" | "decisionDate", string>) => ({
      de: `„${committee}“ (${date}) berät erst nach der Entscheidung (${decision}, ${decisionDate}). Bitte prüfen Sie die Reihenfolge.`,
      en: `“${committee}” (${date}) debates only after the decision (${decision}, ${decisionDate}). Please check the order.`,
    }),
  },
  examples: [
    {
      title: "der Jugendhilfeausschuss nach dem Kreistag",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Rolle |",
        "| --- | --- | --- |",
        "| Jugendhilfeausschuss | 18.03.2026 | Vorberatung |",
        "| Kreistag | 12.03.2026 | Entscheidung |",
      ),
      expect: ["7:after"],
    },
    {
      title: "die übliche Folge",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Rolle |",
        "| --- | --- | --- |",
        "| Jugendhilfeausschuss | 18.02.2026 | Vorberatung |",
        "| Kreistag | 12.03.2026 | Entscheidung |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { consultation, decision } of context.schedule().consultationConflicts) {
      const late = context.entity("consultations", consultation)
      const taken = context.entity("consultations", decision) ?? context.entity("resolutions", decision)
      if (late?.date === undefined || taken?.date === undefined) continue
      report("after", {
        place: placeOf(late, "date"),
        data: {
          committee: nameOf(late),
          date: late.date.text,
          decision: nameOf(taken),
          decisionDate: taken.date.text,
        },
        related: [
          {
            place: placeOf(taken, "date"),
            message: { de: `Entscheidung: ${nameOf(taken)}`, en: `decision: ${nameOf(taken)}` },
          },
        ],
      })
    }
  },
})

function nameOf({ bodyText, body, name }: Consultation | Resolution): string {
  const text = bodyText ?? (body === undefined ? name : valueLists.decisionBody.labels[body])
  return text.replace(/^(?:der|die|das)\s+/iu, "")
}
