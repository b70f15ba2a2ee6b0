import type { Actor } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { reference } from "../rule-source.js"

/** Reports Kitas and schools in one network that have no tie with each other. */
export const chainTransitionNoTie = defineRule({
  code: "chain-transition-no-tie",
  since: "0.1.0",
  severity: "info",
  group: "kette",
  scope: "group",
  summary: {
    de: "Kitas und Grundschulen im Netzwerk arbeiten zusammen.",
    en: "Kitas and primary schools in the network work together.",
  },
  rationale: {
    de: "Der Übergang in die Schule gelingt, wenn beide Seiten sich kennen. Gefragt wird nur, wenn Kitas und Grundschulen beide mit Verbindungen im Netzwerk stehen und die Liste kein Auszug ist.",
    en: "The transition to school succeeds if both sides know each other. Only asked if Kitas and primary schools both have ties in the network and the list is no selection.",
  },
  sources: [reference("Präventionsketten Niedersachsen: Übergänge gestalten")],
  messages: {
    noTie: ({ kita, school }: { kita: string; school: string }) => ({
      de: `Kitas und Grundschulen haben Kontakte im Netzwerk, aber keine Verbindung untereinander, zum Beispiel „${kita}“ und „${school}“. Fehlt die Angabe oder der Kontakt?`,
      en: `Kitas and primary schools have ties in the network but none with each other, for example “${kita}” and “${school}”. Is the entry missing or the contact?`,
    }),
  },
  examples: [
    {
      title: "Kita und Grundschule kennen nur die Ämter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Kita Wiesengrund | Kooperation |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
        "| Gesundheitsamt | Grundschule am Anger | Austausch |",
        "| Schulamt | Grundschule am Anger | Kooperation |",
      ),
      expect: ["7:noTie"],
    },
    {
      title: "eine Kita und eine Schule sind verbunden",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Kita Wiesengrund | Kooperation |",
        "| Jugendamt | Gesundheitsamt | Abstimmung |",
        "| Kita Wiesengrund | Grundschule am Anger | Austausch |",
        "| Schulamt | Grundschule am Anger | Kooperation |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt || facts.relations.length < 4) return
    const tied = new Set(facts.relations.flatMap(({ from, to }) => [from, to]))
    const kitas = context.model.actors.filter((actor) => tied.has(actor.id) && isKita(actor))
    const schools = context.model.actors.filter((actor) => tied.has(actor.id) && isPrimarySchool(actor))
    const [kita] = kitas
    const [school] = schools
    if (kita === undefined || school === undefined) return
    const sides = [new Set(kitas.map(({ id }) => id)), new Set(schools.map(({ id }) => id))] as const
    const joined = facts.relations.some(
      ({ from, to }) => (sides[0].has(from) && sides[1].has(to)) || (sides[1].has(from) && sides[0].has(to)),
    )
    if (joined) return
    report("noTie", {
      place: facts.placeOfActor(kita.id),
      data: { kita: kita.name, school: school.name },
      related: [
        {
          place: facts.placeOfActor(school.id),
          message: { de: `„${school.name}“`, en: `“${school.name}”` },
        },
      ],
    })
  },
})

function isKita({ kind }: Actor): boolean {
  return kind === "kita"
}

function isPrimarySchool({ kind, name }: Actor): boolean {
  return kind === "schule" && /grund(?:-|schul| )|primar/iu.test(name)
}
