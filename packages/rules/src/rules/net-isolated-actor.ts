import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { networkFacts } from "../network-facts.js"
import { degreesOf } from "../network-shape.js"
import { reference } from "../rule-source.js"

/** Reports listed actors without any tie in a network that shows ties of nearly all. */
export const netIsolatedActor = defineRule({
  code: "net-isolated-actor",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Jeder aufgeführte Akteur hat mindestens eine Verbindung.",
    en: "Every listed actor has at least one tie.",
  },
  rationale: {
    de: "Wer in der Liste steht, aber mit niemandem verbunden ist, fehlt im Netz oder in der Erhebung. Geprüft wird nur, wenn die meisten aufgeführten Akteure Verbindungen haben und die Tabelle kein Auszug ist.",
    en: "Whoever is on the list but connected to nobody is missing in the network or in the survey. Only checked if most listed actors have ties and the table is no selection.",
  },
  sources: [reference("Netzwerkanalyse Frühe Hilfen: keine Lücken im Netz")],
  messages: {
    isolated: ({ names }: { names: readonly string[] }) => ({
      de: `${quoteDe(names)} ${names.length === 1 ? "hat" : "haben"} keine Verbindung zu anderen. Fehlt die Angabe oder der Kontakt?`,
      en: `${quoteEn(names)} ${names.length === 1 ? "has" : "have"} no tie with others. Is the entry missing or the contact?`,
    }),
    several: ({ names, count }: { names: readonly string[]; count: number }) => ({
      de: `${count} aufgeführte Akteure haben keine Verbindung zu anderen, darunter ${quoteDe(names)}. Fehlen die Angaben oder die Kontakte?`,
      en: `${count} listed actors have no tie with others, among them ${quoteEn(names)}. Are the entries missing or the contacts?`,
    }),
  },
  examples: [
    {
      title: "eine Stelle ohne Kontakt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Gesundheitsamt | Gesundheit |",
        "| Sozialamt | Soziales |",
        "| Frühförderstelle Musterstadt | Soziales |",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Gesundheitsamt | Sozialamt | Austausch |",
      ),
      expect: ["10:isolated"],
    },
    {
      title: "viele Stellen ohne Kontakt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Gesundheitsamt | Gesundheit |",
        "| Sozialamt | Soziales |",
        "| Schulamt | Bildung |",
        "| Jobcenter Musterland | Arbeit |",
        "| Frühförderstelle Musterstadt | Soziales |",
        "| Kita Wiesengrund | Jugendhilfe |",
        "| Klinikum Musterstadt | Gesundheit |",
        "| Grundschule am Anger | Bildung |",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Gesundheitsamt | Sozialamt | Austausch |",
        "| Jobcenter Musterland | Schulamt | Austausch |",
        "| Jugendamt | Schulamt | Austausch |",
      ),
      expect: ["12:several"],
    },
    {
      title: "die Tabelle ist ein Auszug",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Akteure",
        "",
        "| Akteur | Bereich |",
        "| --- | --- |",
        "| Jugendamt | Jugendhilfe |",
        "| Gesundheitsamt | Gesundheit |",
        "| Sozialamt | Soziales |",
        "| Frühförderstelle Musterstadt | Soziales |",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "Die wichtigsten Verbindungen sind:",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Gesundheitsamt | Sozialamt | Austausch |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt || facts.relations.length < 3) return
    const degrees = degreesOf(facts)
    const listed = context.model.actors.filter(
      ({ id, mentionedOnly }) => mentionedOnly !== true && degrees.has(id),
    )
    const isolated = listed.filter(({ id }) => degrees.get(id) === 0)
    const [first] = isolated
    // Where half of the list has no ties, the ties are those of another list.
    if (first === undefined || isolated.length * 2 >= listed.length) return
    const related = isolated.slice(1, 11).map((actor) => ({
      place: facts.placeOfActor(actor.id),
      message: { de: `„${actor.name}“`, en: `“${actor.name}”` },
    }))
    const place = facts.placeOfActor(first.id)
    const names = isolated.slice(0, 3).map(({ name }) => name)
    if (isolated.length <= 3) report("isolated", { place, data: { names }, related })
    else report("several", { place, data: { names, count: isolated.length }, related })
  },
})
