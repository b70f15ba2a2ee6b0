import { criterionTopics } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports planned offers that do not state what the concept asks of new offers. */
export const offerViolatesCriteria = defineRule({
  code: "offer-violates-criteria",
  since: "0.1.0",
  severity: "warning",
  group: "kette",
  scope: "group",
  summary: {
    de: "Neue Angebote erfüllen die Kriterien des Konzepts.",
    en: "New offers meet the criteria of the concept.",
  },
  rationale: {
    de: "Das Konzept ist der Rahmen für neue Angebote. Geprüft werden nur geplante Angebote und nur Kriterien, die sich an einer Angabe ablesen lassen: Ziel, Bedarf, Zielgruppe, Alter, Präventionsart, Kosten, Zugang, Finanzierung, Auswertung, Partner, Sozialraum.",
    en: "The concept is the frame for new offers. Only planned offers are checked, and only criteria that show in a statement: goal, need, target group, age, prevention type, cost, access, funding, evaluation, partners, area.",
  },
  sources: [seedB(81)],
  messages: {
    violates: ({
      offer,
      missing,
      criterion,
    }: {
      offer: string
      missing: { de: string; en: string }
      criterion: string
    }) => ({
      de: `Das neue Angebot „${offer}“ nennt ${missing.de}. Ihr Konzept verlangt: „${criterion}“. Ergänzen Sie die Angabe.`,
      en: `The new offer “${offer}” names ${missing.en}. Your concept demands: “${criterion}”. Add it.`,
    }),
  },
  examples: [
    {
      title: "ein geplantes Angebot ohne Ziel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Kriterien für neue Angebote",
        "",
        "- Das Angebot trägt zu einem Leitziel bei.",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Stand | Ziel |",
        "| --- | --- | --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre | geplant | |",
      ),
      expect: ["11:violates"],
    },
    {
      title: "laufende Angebote werden nicht nachträglich geprüft",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Kriterien für neue Angebote",
        "",
        "- Das Angebot trägt zu einem Leitziel bei.",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Stand |",
        "| --- | --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre | laufend |",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    const planned = model.offers.filter(({ status }) => status === "geplant")
    if (planned.length === 0) return
    const asked = model.offerCriteria.map((criterion) => ({ criterion, topics: criterionTopics(criterion) }))
    for (const offer of planned) {
      for (const { criterion, topics } of asked) {
        const broken = topics.find(({ isMet }) => !isMet(offer))
        if (broken === undefined) continue
        report("violates", {
          place: placeOf(offer),
          data: { offer: offer.name, missing: broken.missing, criterion: shorten(criterion.text) },
          related: [
            {
              place: placeOf(criterion),
              message: { de: "das Kriterium des Konzepts", en: "the criterion of the concept" },
            },
          ],
        })
      }
    }
  },
})
