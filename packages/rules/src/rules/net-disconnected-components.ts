import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { networkFacts } from "../network-facts.js"
import { partsWithoutCoordination } from "../network-shape.js"
import { reference } from "../rule-source.js"

/** Reports networks that fall into parts without the coordination. */
export const netDisconnectedComponents = defineRule({
  code: "net-disconnected-components",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Das Netz hält auch ohne die Koordination zusammen.",
    en: "The network holds without the coordination.",
  },
  rationale: {
    de: "Eine Koordinationsstelle kann unbesetzt sein oder auslaufen. Gibt es dann noch direkte Verbindungen, trägt das Netz weiter. Stellen ganz ohne Verbindung zählen hier nicht mit, und ein Auszug der Verbindungen wird nicht geprüft.",
    en: "A coordinating office may be vacant or run out. If direct ties remain, the network goes on. Actors without any tie do not count here, and a selection of ties is not checked.",
  },
  sources: [reference("Netzwerkanalyse Frühe Hilfen: keine Lücken im Netz (Bundesgesundheitsblatt 2010)")],
  options: z.strictObject({
    actors: z.int().min(3).default(6).meta({
      description: "Nur Netze mit mindestens so vielen verbundenen Akteuren.",
      descriptionEn: "Only networks with at least so many connected actors.",
    }),
  }),
  messages: {
    withoutCoordination: ({ count, names }: { count: number; names: readonly string[] }) => ({
      de: `Das Netz zerfällt ohne die Koordination in ${count} Teile; ${quoteDe(names)} ${names.length === 1 ? "verliert" : "verlieren"} den Anschluss. Eine direkte Verbindung würde es stabiler machen.`,
      en: `Without the coordination the network falls into ${count} parts; ${quoteEn(names)} ${names.length === 1 ? "loses" : "lose"} touch. A direct tie would make it more stable.`,
    }),
    parts: ({ count, names }: { count: number; names: readonly string[] }) => ({
      de: `Das Netz besteht aus ${count} Teilen; ${quoteDe(names)} ${names.length === 1 ? "gehört" : "gehören"} nicht zum größten. Fehlt die Angabe, oder fehlt eine Verbindung?`,
      en: `The network consists of ${count} parts; ${quoteEn(names)} ${names.length === 1 ? "does" : "do"} not belong to the largest. Is the entry missing, or a tie?`,
    }),
  },
  examples: [
    {
      title: "alles läuft über die Koordination",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Jugendamt | Kooperation |",
        "| Koordinationsstelle Präventionskette | Gesundheitsamt | Abstimmung |",
        "| Koordinationsstelle Präventionskette | Kita Wiesengrund | Austausch |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Schulamt | Abstimmung |",
      ),
      expect: ["3:withoutCoordination"],
    },
    {
      title: "zwei Teile ohne Verbindung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Schulamt | Abstimmung |",
        "| Sozialamt | Schulamt | Abstimmung |",
        "| Jugendamt | Kita Wiesengrund | Austausch |",
        "| Klinikum Musterstadt | Gesundheitsamt | Kooperation |",
      ),
      expect: ["3:parts"],
    },
    {
      title: "das Netz hält",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Jugendamt | Kooperation |",
        "| Koordinationsstelle Präventionskette | Gesundheitsamt | Abstimmung |",
        "| Gesundheitsamt | Kita Wiesengrund | Austausch |",
        "| Gesundheitsamt | Jugendamt | Austausch |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Schulamt | Abstimmung |",
      ),
      expect: [],
    },
  ],
  check(context, report, { actors }) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt) return
    const parts = partsWithoutCoordination(facts)
    const all = parts.reduce((sum, part) => sum + part.length, 0)
    const hasCoordination = facts.network.weak.ids.some((id) => facts.coordination.has(id))
    if (parts.length < 2 || all + (hasCoordination ? 1 : 0) < actors) return
    // Where no part holds most actors, the list is rather a set of examples than a network.
    if (parts[0]!.length * 2 <= all) return
    const others = parts.slice(1).flat()
    report(hasCoordination ? "withoutCoordination" : "parts", {
      place: facts.place,
      data: { count: parts.length, names: others.slice(0, 3).map(facts.nameOf) },
      related: others.slice(0, 10).map((id) => ({
        place: facts.placeOfActor(id),
        message: { de: `„${facts.nameOf(id)}“`, en: `“${facts.nameOf(id)}”` },
      })),
    })
  },
})
