import type { Fix, Milestone } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { replaceText } from "../fixes.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { type Place, placeOf, placeOfSource } from "../place.js"
import { planMilestones } from "../plan-milestones.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"
import { rowText } from "../table-cell.js"

/** Reports milestones whose date is wholly past and whose state is still open. */
export const msOverdue = defineRule({
  code: "ms-overdue",
  since: "0.1.0",
  severity: "warning",
  group: "zeitplan",
  scope: "group",
  summary: { de: "Kein geplanter Meilenstein ist überfällig.", en: "No planned milestone is overdue." },
  rationale: {
    de: "Ein Plan, dessen Termine verstrichen sind, hilft niemandem. Gemeldet wird erst, wenn der ganze genannte Zeitraum vorbei ist („2026“ also ab 2027), und nur bei Meilensteinen mit Stand, Nummer oder Zuständigen: Eine Chronik ist kein Plan. Sind mehr als drei und alle überfällig, wird das einmal gesagt.",
    en: "A plan whose dates have passed helps nobody. Only reported when the whole stated period is over (“2026” from 2027 on) and only for milestones with a state, a number or somebody in charge: a chronicle is no plan. If more than three and all are overdue this is said once.",
  },
  sources: [reference("Terminlogik mit Zeiträumen: überfällig ist, was ganz in der Vergangenheit liegt")],
  messages: {
    overdue: ({ title, date, state }: { title: string; date: string; state: string | undefined }) => ({
      de: `„${title}“ war für ${date} vorgesehen${state === undefined ? " und hat noch keinen Stand" : `, der Stand ist „${state}“`}. Erreicht, verschoben oder entfallen?`,
      en: `“${title}” was planned for ${date}${state === undefined ? " and has no state yet" : `, its state is “${state}”`}. Reached, moved or dropped?`,
    }),
    unchecked: ({ title, date }: { title: string; date: string }) => ({
      de: `„${title}“ war für ${date} vorgesehen und ist nicht abgehakt. Erreicht, verschoben oder entfallen?`,
      en: `“${title}” was planned for ${date} and is not checked. Reached, moved or dropped?`,
    }),
    all: ({ count }: { count: number }) => ({
      de: `Alle ${count} offenen Meilensteine liegen in der Vergangenheit. Tragen Sie den Stand ein, oder legen Sie neue Termine fest.`,
      en: `All ${count} open milestones lie in the past. Enter their state, or set new dates.`,
    }),
  },
  examples: [
    {
      title: "im Juni 2025 fällig und noch offen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2025 | offen |",
        "| M2 | Ziele sind vereinbart | 06/2026 | offen |",
      ),
      expect: ["7:overdue"],
    },
    {
      title: "nicht abgehakt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- [ ] 06/2025: Bedarfe sind benannt",
        "- [ ] 06/2026: Ziele sind vereinbart",
      ),
      expect: ["5:unchecked"],
    },
    {
      title: "ein ganzer Plan von gestern",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin |",
        "| --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2024 |",
        "| M2 | Ziele sind vereinbart | 09/2024 |",
        "| M3 | Entwurf liegt vor | 12/2024 |",
        "| M4 | Familienbus fährt | 03/2025 |",
      ),
      expect: ["7:all"],
    },
    {
      title: "„2026“ ist am 15.01.2026 noch nicht vorbei, und eine Chronik ist kein Plan",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "| Nr. | Meilenstein | Termin | Stand |",
        "| --- | --- | --- | --- |",
        "| M1 | Bedarfe sind benannt | 06/2025 | erreicht |",
        "| M2 | Ziele sind vereinbart | 2026 | offen |",
        "",
        "## Was bisher geschah",
        "",
        "- 07/2023 Gründung des Arbeitskreises",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const plan = new Set(planMilestones(context).map(({ id }) => id))
    const decisions = new Set(
      context.model.resolutions.map(({ source }) => `${source.uri} ${source.start.line}`),
    )
    const scheduled = context.schedule().milestones.filter(({ id }) => plan.has(id))
    const overdue = scheduled.flatMap(({ id, computed }) => {
      const milestone = computed.includes("ueberfaellig") ? context.entity("milestones", id) : undefined
      if (milestone?.date === undefined) return []
      // Planned resolutions have a rule of their own.
      const { kind, source, date } = milestone
      if (kind === "resolution" && decisions.has(`${source.uri} ${source.start.line}`)) return []
      if (saysState(context, milestone)) return []
      return [{ ...milestone, date }]
    })
    const open = scheduled.filter(({ state }) => state !== "erreicht" && state !== "entfallen").length
    const [first] = overdue
    if (first === undefined) return
    if (overdue.length > 3 && overdue.length === open) {
      report("all", { place: placeOf(first, "date"), data: { count: open } })
      return
    }
    for (const milestone of overdue) {
      const { title, date, stateText } = milestone
      const data = { title: shorten(title), date: date.text }
      const place = placeOf(milestone, "date")
      const box = checkbox(context, milestone)
      if (box === undefined)
        report("overdue", {
          place,
          data: { ...data, state: stateText },
          fixes: stateFixes(context, milestone),
        })
      else {
        const check = { de: "Als erreicht abhaken", en: "Check as reached" }
        report("unchecked", { place, data, fixes: [replaceText(check, box, "x")] })
      }
    }
  },
})

/** What stands beside title and date may say the state in a way the reader does not know: „– erreicht“. */
function saysState(context: RuleContext, { title, source, stateText }: Milestone): boolean {
  if (stateText !== undefined) return false
  return /erreicht|erledigt|umgesetzt|abgeschlossen|verschoben|entfallen|entfällt|fertig|✓|✔/iu.test(
    rowText(context, source).replace(title, ""),
  )
}

/** Puts another word into the state cell. */
function stateFixes(context: RuleContext, { fieldSources, stateText }: Milestone): readonly Fix[] {
  const state = fieldSources?.stateText ?? fieldSources?.state
  if (state === undefined || context.textOf(placeOfSource(state)).trim() !== stateText) return []
  return ["erreicht", "verschoben", "entfallen"].map((word) =>
    replaceText(
      { de: `Stand „${word}“ eintragen`, en: `Set the state to “${word}”` },
      placeOfSource(state),
      word,
    ),
  )
}

/** The space inside an empty box in front of a milestone. */
function checkbox(context: RuleContext, { source }: Milestone): Place | undefined {
  const document = context.document(source.uri)
  if (document === undefined) return undefined
  const lineStart = document.text.lastIndexOf("\n", source.start.offset - 1) + 1
  const box = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[( )\]/.exec(document.text.slice(lineStart, lineStart + 80))
  if (box === null) return undefined
  const at = lineStart + box[0].length - 2
  return { uri: source.uri, range: document.rangeOf(at, at + 1) }
}
