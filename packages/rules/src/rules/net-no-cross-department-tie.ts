import type { Actor, Relation } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { networkFacts } from "../network-facts.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports departments of the administration that no tie connects, in a network that shows such ties. */
export const netNoCrossDepartmentTie = defineRule({
  code: "net-no-cross-department-tie",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Ämter, die im Netzwerk vorkommen, arbeiten miteinander.",
    en: "Departments that appear in the network work with each other.",
  },
  rationale: {
    de: "Ressortübergreifende Zusammenarbeit ist der Kern der Kette. Gefragt wird nur nach Ämtern, die beide im Netzwerk mit Verbindungen stehen, und je Amt in einem Satz. Eine fehlende Angabe ist so wahrscheinlich wie ein fehlender Kontakt.",
    en: "Cooperation across departments is the core of the chain. Only departments that both have ties in the network are asked about, one sentence each. A missing entry is as likely as a missing contact.",
  },
  sources: [seedA(52)],
  messages: {
    noTie: ({ name, others }: { name: string; others: readonly string[] }) => ({
      de: `Für „${name}“ ist keine Zusammenarbeit mit ${quoteDe(others)} eingetragen. Fehlt die Angabe oder der Kontakt?`,
      en: `No cooperation is stated between “${name}” and ${quoteEn(others)}. Is the entry missing or the contact?`,
    }),
  },
  examples: [
    {
      title: "Jugendamt und Gesundheitsamt haben nur andere Kontakte",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Sozialamt | Gesundheitsamt | Austausch |",
        "| Jugendamt | Familienzentrum Auental | Kooperation |",
      ),
      expect: ["7:noTie"],
    },
    {
      title: "alle Ämter sind verbunden",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Sozialamt | Gesundheitsamt | Austausch |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    // A list that calls itself a selection leaves ties out on purpose.
    if (networkFacts(context)?.excerpt) return
    const ties = new Set(
      context.model.relations.filter(isTie).flatMap(({ from, to }) => [key(from, to), key(to, from)]),
    )
    const connected = new Set(context.model.relations.filter(isTie).flatMap(({ from, to }) => [from, to]))
    const departments = context.model.actors.filter((actor) => isDepartment(actor) && connected.has(actor.id))
    // Two departments are a pair, not a network; many are a matrix that nobody fills completely.
    if (departments.length < 3 || departments.length > 12) return
    for (const [index, actor] of departments.entries()) {
      const open = departments.slice(index + 1).filter((other) => !ties.has(key(actor.id, other.id)))
      if (open.length === 0) continue
      report("noTie", {
        place: placeOf(actor),
        data: { name: actor.name, others: open.map(({ name }) => name) },
        related: open.map((other) => ({
          place: placeOf(other),
          message: { de: `„${other.name}“`, en: `“${other.name}”` },
        })),
      })
    }
  },
})

function isTie({ level }: Relation): boolean {
  return level !== "keine" && level !== "bekannt"
}

const departmentKinds: readonly Actor["kind"][] = ["amt", "fachdienst", "fachbereich", "dezernat"]

function isDepartment({ kind, coordination }: Actor): boolean {
  return departmentKinds.includes(kind) && !coordination
}

function key(from: string, to: string): string {
  return `${from}\n${to}`
}
