import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { operativeGoals } from "../operative-goals.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Asks for the result where an operative goal only says what takes place. */
export const goalIsActivity = defineRule({
  code: "goal-is-activity",
  since: "0.1.0",
  severity: "hint",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Ziele sagen, was sich ändert, nicht nur, was stattfindet.",
    en: "Goals say what changes, not only what takes place.",
  },
  rationale: {
    de: "Eine Veranstaltung ist ein Weg, kein Ziel. Gemeint sind Handlungsziele, die mit „durchführen“, „stattfinden“ oder „organisieren“ enden und keinen Indikator haben.",
    en: "An event is a way, not a goal. Meant are operative goals that end with words such as “carry out” or “take place” and have no indicator.",
  },
  sources: [reference("Wirkungstreppe: Leistungen sind noch keine Wirkungen")],
  messages: {
    activity: ({ title }: { title: string }) => ({
      de: `„${title}“ ist eine Tätigkeit. Welches Ergebnis soll sie bringen?`,
      en: `“${title}” is an activity. Which result is it to bring?`,
    }),
  },
  examples: [
    {
      title: "ein Workshop als Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Handlungsziel: Bis 12/2027 drei Workshops für Fachkräfte durchführen",
      ),
      expect: ["5:activity"],
    },
    {
      title: "ein Ergebnis als Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Handlungsziel: Bis 12/2027 erkennen alle Fachkräfte Anzeichen von Armut",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const goal of operativeGoals(context)) {
      if (goal.indicators.length > 0 || !activity.test(goal.title)) continue
      report("activity", { place: placeOf(goal), data: { title: shorten(goal.title) } })
    }
  },
})

const activity =
  /(?:durchführen|durchgeführt|durchgeführt haben|veranstalte[nt]|organisier(?:en|t)|abhalten|abgehalten|finde[nt]\b.*\bstatt|stattfinden|stattgefunden(?: haben)?|statt)\s*(?:\([^)]*\))?\s*[.;]?\s*$/iu
