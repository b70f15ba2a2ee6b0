import { nameKey, type Offer } from "@kettenwerk/core"
import { continuationStated, fundsCoordination, isOver, sameObject } from "../continued-funding.js"
import { isWhollyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { type Place, placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports fundings that have ended while what they paid for goes on. */
export const fundExpired = defineRule({
  code: "fund-expired",
  since: "0.1.0",
  severity: "warning",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Was weiterläuft, ist auch weiter finanziert.",
    en: "What goes on is funded as well.",
  },
  rationale: {
    de: "Gremien fragen zuerst, wer zahlt. Gemeldet wird ein Angebot, das ausdrücklich läuft, und eine Koordination, die es noch gibt, wenn ihre einzige Förderung vorbei ist und der Text nicht sagt, wie es weitergeht.",
    en: "Councils first ask who pays. Reported are offers that explicitly run and a coordination that still exists if their only funding is over and the text does not say how it goes on.",
  },
  sources: [reference("Beschlussvorlagen: finanzielle Auswirkungen")],
  messages: {
    offer: ({ name, until }: { name: string; until: string }) => ({
      de: `Die Förderung von „${name}“ endete ${until}, das Angebot läuft weiter. Wer zahlt? Ergänzen Sie es in einem Satz.`,
      en: `The funding of “${name}” ended ${until}, the offer goes on. Who pays? Add it in one sentence.`,
    }),
    coordination: ({ name, until }: { name: string; until: string }) => ({
      de: `Die Förderung von „${name}“ endete ${until}, die Koordination besteht weiter. Wer zahlt? Ergänzen Sie es in einem Satz.`,
      en: `The funding of “${name}” ended ${until}, the coordination goes on. Who pays? Add it in one sentence.`,
    }),
  },
  examples: [
    {
      title: "Angebot und Koordination laufen weiter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisation",
        "",
        "### Koordinationsstelle",
        "",
        "- **Auftrag:** steuert den Prozess",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Status |",
        "| --- | --- | --- |",
        "| Familienlotsen | Jugendamt | laufend |",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Familienlotsen | Landesprogramm | 01/2022–12/2024 |",
        "| Koordinationsstelle | Landesprogramm | 01/2022–12/2024 |",
      ),
      expect: ["19:offer", "20:coordination"],
    },
    {
      title: "es ist gesagt, wie es weitergeht",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Status |",
        "| --- | --- | --- |",
        "| Familienlotsen | Jugendamt | laufend |",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Familienlotsen | Landesprogramm | 01/2022–12/2024 |",
        "",
        "Die Familienlotsen übernimmt seit 2025 der Kreishaushalt.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { fundings, offers } = context.model
    const said = new Set<string>()
    const tell = (offer: Offer, place: Place, until: string) => {
      if (said.has(offer.id) || offer.status !== "laufend" || continuationStated(context, offer.name)) return
      said.add(offer.id)
      report("offer", {
        place,
        data: { name: offer.name, until },
        related: [{ place: placeOf(offer), message: { de: `„${offer.name}“`, en: `“${offer.name}”` } }],
      })
    }
    const byName = new Map<string, Offer[]>()
    const expired = fundings.some((funding) => isOver(funding, context.stichtag))
    for (const offer of expired ? offers : []) {
      const key = nameKey(offer.name)
      const known = byName.get(key)
      if (known === undefined) byName.set(key, [offer])
      else known.push(offer)
    }
    for (const funding of fundings) {
      if (!isOver(funding, context.stichtag)) continue
      if (
        fundings.some(
          (other) => other !== funding && sameObject(other, funding) && !isOver(other, context.stichtag),
        )
      )
        continue
      const until = funding.date!.to!.slice(0, 4)
      const place = placeOf(funding, "date")
      const object = funding.object ?? funding.name
      for (const offer of byName.get(nameKey(object)) ?? []) tell(offer, place, until)
      for (const offer of offers) if (offer.funding?.includes(funding.id)) tell(offer, place, until)
      if (!fundsCoordination(funding) || said.has("coordination") || !coordinationGoesOn(context)) continue
      if (continuationStated(context, object) || continuationStated(context, "Koordination")) continue
      said.add("coordination")
      report("coordination", { place, data: { name: object, until } })
    }
    for (const offer of offers) {
      const { date, statusText = "" } = offer
      // „laufend (gefördert bis 31.12.2025)“
      if (!/förder|finanz/iu.test(statusText) || !isWhollyBefore(date, context.stichtag)) continue
      tell(offer, placeOf(offer, "status"), date!.to!.slice(0, 4))
    }
  },
})

/** True if the text still names a coordination. */
function coordinationGoesOn({ model }: RuleContext): boolean {
  return (
    model.bodies.some(({ kind, required }) => kind === "koordination" && required !== true) ||
    model.roleAssignments.some(({ role }) => role === "koordination") ||
    model.actors.some(({ coordination }) => coordination === true)
  )
}
