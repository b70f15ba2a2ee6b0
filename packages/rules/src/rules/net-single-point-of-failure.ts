import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { networkFacts } from "../network-facts.js"
import { cutPoints } from "../network-shape.js"
import { reference } from "../rule-source.js"

/** Reports single actors on whom the connection of several others hangs. */
export const netSinglePointOfFailure = defineRule({
  code: "net-single-point-of-failure",
  since: "0.1.0",
  severity: "warning",
  group: "netzwerk",
  scope: "group",
  summary: {
    de: "Der Anschluss mehrerer Akteure hängt nicht an einer einzigen Stelle.",
    en: "The connection of several actors does not hang on a single one.",
  },
  rationale: {
    de: "Fällt eine Stelle aus, die allein zwischen anderen vermittelt, reißt das Netz. Eine zweite Verbindung genügt. Die Koordination prüft net-disconnected-components; wer nur einen einzigen anderen anbindet, wird nicht gemeldet, ein Auszug der Verbindungen nicht geprüft.",
    en: "If an actor that alone links others fails, the network breaks. A second tie is enough. The coordination is checked by net-disconnected-components; actors that connect a single other one are not reported, a selection of ties is not checked.",
  },
  sources: [reference("Netzwerkanalyse: Artikulationspunkte (Hopcroft & Tarjan 1973)")],
  options: z.strictObject({
    lost: z.int().min(1).default(2).meta({
      description: "So viele Akteure müssen mindestens den Anschluss verlieren.",
      descriptionEn: "At least so many actors must lose touch.",
    }),
    actors: z.int().min(3).default(6).meta({
      description: "Nur Netze mit mindestens so vielen Akteuren.",
      descriptionEn: "Only networks with at least so many actors.",
    }),
  }),
  messages: {
    cutPoint: ({ name, lost }: { name: string; lost: number }) => ({
      de: `Fällt „${name}“ aus, ${lost === 1 ? "verliert 1 Akteur" : `verlieren ${lost} Akteure`} den Anschluss. Planen Sie eine zweite Verbindung.`,
      en: `If “${name}” fails, ${lost} ${lost === 1 ? "actor loses" : "actors lose"} touch. Plan a second tie.`,
    }),
  },
  examples: [
    {
      title: "eine Beratungsstelle hält alles zusammen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Gesundheitsamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Beratungsstelle Lichtblick | Kooperation |",
        "| Gesundheitsamt | Beratungsstelle Lichtblick | Austausch |",
        "| Beratungsstelle Lichtblick | Klinikum Musterstadt | Kooperation |",
        "| Beratungsstelle Lichtblick | Frühförderstelle Musterstadt | Austausch |",
      ),
      expect: ["10:cutPoint"],
    },
    {
      title: "es gibt zweite Wege",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Netzwerkanalyse 2025",
        "",
        "| von | zu | Art der Zusammenarbeit |",
        "| --- | --- | --- |",
        "| Jugendamt | Gesundheitsamt | Kooperation |",
        "| Jugendamt | Sozialamt | Abstimmung |",
        "| Gesundheitsamt | Sozialamt | Abstimmung |",
        "| Jugendamt | Beratungsstelle Lichtblick | Kooperation |",
        "| Gesundheitsamt | Klinikum Musterstadt | Austausch |",
        "| Beratungsstelle Lichtblick | Klinikum Musterstadt | Kooperation |",
        "| Beratungsstelle Lichtblick | Frühförderstelle Musterstadt | Austausch |",
      ),
      expect: [],
    },
  ],
  check(context, report, { lost: least, actors }) {
    const facts = networkFacts(context)
    if (facts === undefined || facts.excerpt || facts.network.weak.order < actors) return
    // The three that matter most; more would be a list nobody works through.
    for (const { id, lost } of cutPoints(facts).slice(0, 3)) {
      if (lost >= least)
        report("cutPoint", { place: facts.placeOfActor(id), data: { name: facts.nameOf(id), lost } })
    }
  },
})
