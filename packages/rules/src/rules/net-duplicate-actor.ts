import { type Actor, fold, sameName, tokenise } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Asks about actors whose names sound like the same office. */
export const netDuplicateActor = defineRule({
  code: "net-duplicate-actor",
  since: "0.1.0",
  severity: "info",
  group: "netzwerk",
  scope: "group",
  summary: { de: "Jede Stelle hat einen Namen.", en: "Every actor has one name." },
  rationale: {
    de: "Steht dieselbe Stelle unter zwei Namen im Netz, werden ihre Verbindungen geteilt und Kennzahlen falsch. Gefragt wird bei Namen mit einem Tippfehler Unterschied und bei Ämtern desselben Fachs („Gesundheitsamt“, „Fachdienst Gesundheit“), die nicht miteinander verbunden sind.",
    en: "If one actor stands in the network under two names, its ties are divided and figures go wrong. Asked about names that differ by one typing error and offices of one field that are not tied to each other.",
  },
  sources: [reference("Netzwerkanalyse: Akteure eindeutig benennen")],
  messages: {
    alike: ({ name, other }: { name: string; other: string }) => ({
      de: `„${other}“ und „${name}“ klingen nach derselben Stelle. Wenn es eine ist, verwenden Sie überall denselben Namen.`,
      en: `“${other}” and “${name}” sound like the same actor. If they are one, use the same name everywhere.`,
    }),
  },
  examples: [
    {
      title: "Gesundheitsamt und Fachdienst Gesundheit",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Gesundheitsamt | Gesundheit |",
        "| Jugendamt | Jugendhilfe |",
        "| Fachdienst Gesundheit | Gesundheit |",
      ),
      expect: ["9:alike"],
    },
    {
      title: "verschiedene Stellen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Gesundheitsamt | Gesundheit |",
        "| Gesundheitsamt Nachbarkreis | Gesundheit |",
        "| Kita Nord | Jugendhilfe |",
        "| Kita Süd | Jugendhilfe |",
        "| Fachdienst Jugend | Jugendhilfe |",
        "| Jugendring Musterland e. V. | Jugendhilfe |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { actors } = context.model
    const tied = tiesOf(context)
    const fields = new Map<string, Actor>()
    const lengths = new Map<number, Actor[]>()
    const ask = (actor: Actor, other: Actor) => {
      if (actor.parentActor === other.id || other.parentActor === actor.id) return
      if (tied.has(`${actor.id}\n${other.id}`)) return
      report("alike", {
        place: placeOf(actor),
        data: { name: actor.name, other: other.name },
        related: [{ place: placeOf(other), message: { de: `„${other.name}“`, en: `“${other.name}”` } }],
      })
    }
    for (const actor of actors.slice(0, mostActors)) {
      const field = fieldOf(actor)
      const same = field === undefined ? undefined : fields.get(field)
      if (same !== undefined) {
        ask(actor, same)
        continue
      }
      if (field !== undefined) fields.set(field, actor)
      const { length } = actor.name
      const near = [length - 1, length, length + 1].flatMap((one) => lengths.get(one) ?? [])
      const typo = length < 9 ? undefined : near.find((other) => isTypo(actor.name, other.name))
      if (typo !== undefined) ask(actor, typo)
      lengths.set(length, [...(lengths.get(length) ?? []), actor])
    }
  },
})

/** Names are compared with all of like length, so very long lists are looked at from their beginning only. */
const mostActors = 400

function isTypo(a: string, b: string): boolean {
  // A single edit leaves the beginning or the end as it is.
  if (a.slice(0, 4) !== b.slice(0, 4) && a.slice(-4) !== b.slice(-4)) return false
  if (sameName(a, b)?.grade !== "typo") return false
  // „Kita Nord“ and „Kita Sord“ may differ on purpose; one short word that differs is a name of its own.
  const [left, right] = [tokenise(a), tokenise(b)]
  return (
    left.length === right.length && left.every(({ norm }, at) => norm === right[at]!.norm || norm.length >= 8)
  )
}

/**
 * The field of an office whose name says nothing else: `gesundheit` for „Gesundheitsamt“, „FD Gesundheit“ and „Amt für
 * Gesundheit“. Undefined for all other names.
 */
function fieldOf({ name, kind }: Actor): string | undefined {
  if (kind !== "amt" && kind !== "fachdienst" && kind !== "fachbereich") return undefined
  const match =
    /^(\p{Lu}\p{Ll}{3,})amt$/u.exec(name) ??
    /^(?:Fachdienst|Fachbereich|Amt|FD|FB|Abteilung|Sachgebiet)\s+(?:für\s+)?(\p{Lu}\p{Ll}{3,})$/u.exec(name)
  if (match === null) return undefined
  return fold(match[1]!).replace(/(?:es|s|e|er)$/, "")
}

function tiesOf({ model }: RuleContext): ReadonlySet<string> {
  return new Set(model.relations.flatMap(({ from, to }) => [`${from}\n${to}`, `${to}\n${from}`]))
}
