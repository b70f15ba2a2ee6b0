import { type Offer, readLifePhase } from "@kettenwerk/core"
import { listedOffers } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { fieldGaps, writtenAbout } from "../field-gaps.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { reference } from "../rule-source.js"

/** Reports offers of a list that do not say for whom they are, though others of the list do. */
export const offerWithoutTargetGroup = defineRule({
  code: "offer-without-target-group",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "Jedes Angebot sagt, für welches Alter oder für wen es gedacht ist.",
    en: "Every offer says for which age or for whom it is meant.",
  },
  rationale: {
    de: "Ohne Alter oder Zielgruppe hat ein Angebot keinen Platz in der Kette. Gefragt wird nur in Listen, in denen andere Angebote das angeben, und nicht, wenn Name oder Beschreibung es schon sagen.",
    en: "Without an age or target group an offer has no place in the chain. Only asked in lists where other offers state it, and not if the name or description says so.",
  },
  sources: [reference("Good Practice der Gesundheitsförderung: Zielgruppenbezug")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Für wen ist „${name}“ gedacht? Alter oder Zielgruppe fehlen, sonst hat das Angebot keinen Platz in der Kette.`,
      en: `For whom is “${name}” meant? Age or target group are missing, so the offer has no place in the chain.`,
    }),
    several: ({ count, of }: { count: number; of: number }) => ({
      de: `Bei ${count} von ${of} Angeboten dieser Liste fehlen Alter und Zielgruppe. Ergänzen Sie sie, damit die Angebote einen Platz in der Kette haben.`,
      en: `${count} of ${of} offers in this list lack age and target group. Add them, so that the offers have a place in the chain.`,
    }),
  },
  examples: [
    {
      title: "eine leere Zelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Offener Treff | Sozialwerk Auental e. V. | |",
      ),
      expect: ["8:missing"],
    },
    {
      title: "viele leere Zellen stehen in einer Meldung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Sprachzeit | Jugendamt | 3–6 Jahre |",
        "| Offener Treff | Sozialwerk Auental e. V. | |",
        "| Sozialberatung | Sozialwerk Auental e. V. | |",
        "| Fahrdienst | Sozialwerk Auental e. V. | |",
        "| Kleiderkammer | Sozialwerk Auental e. V. | |",
      ),
      expect: ["9:several"],
    },
    {
      title: "der Name sagt es",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
        "| Treff für Alleinerziehende | Sozialwerk Auental e. V. | |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const offers = listedOffers(context).filter(({ status }) => status !== "beendet")
    for (const { missing, of, isHabit } of fieldGaps(context, offers, hasTarget)) {
      if (!isHabit) continue
      const open = missing.filter(
        (offer) => !saysForWhom(writtenAbout(context, offer)) && !isInPhase(context, offer),
      )
      const [first] = open
      if (first === undefined) continue
      if (open.length > 3) {
        report("several", {
          place: placeOf(first),
          data: { count: open.length, of },
          related: open.slice(0, 10).map((offer) => ({
            place: placeOf(offer),
            message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
          })),
        })
        continue
      }
      for (const offer of open) report("missing", { place: placeOf(offer), data: { name: offer.name } })
    }
  },
})

function hasTarget({ ageRange, phases = [], targetGroup = [], professionalsOnly }: Offer): boolean {
  return ageRange !== undefined || phases.length > 0 || targetGroup.length > 0 || professionalsOnly === true
}

const people =
  /eltern|mütter|mutter|väter|vater|famili|kind|jugend|säugling|baby|schwanger|geburt|schüler|schul|kita|krippe|erstklässler|vorschul|alleinerzieh|fachkr[aä]ft|azubi|auszubild|senior|mädchen|jungen|geflüchtet|alle\b|für\s+\p{L}/iu

/** True if a heading above says for whom all offers below it are. */
function isInPhase(context: RuleContext, { source }: Offer): boolean {
  const placed = context.sectionOf(source)
  let section = placed?.section
  while (placed !== undefined && section !== undefined) {
    if (readLifePhase(section.title) !== undefined) return true
    section = section.parent === undefined ? undefined : placed.document.sections[section.parent]
  }
  return false
}

function saysForWhom(text: string): boolean {
  return people.test(text) || readLifePhase(text.slice(0, 300)) !== undefined
}
