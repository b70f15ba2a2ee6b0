import { offerLimit } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports an offer of the basic offer that is funded for a limited time only. */
export const offerBasicUnfunded = defineRule({
  code: "offer-basic-unfunded",
  since: "0.1.0",
  severity: "warning",
  group: "foerderung",
  scope: "group",
  summary: { de: "Das Basisangebot ist dauerhaft finanziert.", en: "The basic offer is funded permanently." },
  rationale: {
    de: "Was als Daseinsvorsorge gilt, darf nicht mit einem Projekt enden. Gemeldet wird nur, wenn der Text eine Befristung nennt.",
    en: "What counts as a public service must not end with a project. Only reported if the text names a limit.",
  },
  sources: [seedB(79)],
  messages: {
    limited: ({ name, until }: { name: string; until: string | undefined }) => ({
      de: `„${name}“ gehört zum Basisangebot, ist aber ${until === undefined ? "befristet" : `nur bis ${until} gesichert`}. Klären Sie, wer danach zahlt.`,
      en: `“${name}” belongs to the basic offer but is ${until === undefined ? "limited in time" : `only secured until ${until}`}. Settle who pays afterwards.`,
    }),
  },
  examples: [
    {
      title: "ein befristetes Basisangebot",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Basisangebot",
        "",
        "| Angebot | Träger | Laufzeit |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | dauerhaft |",
        "| Familienlotsen | Familienzentrum Auental | bis 12/2027 |",
      ),
      expect: ["8:limited"],
    },
    {
      title: "dauerhaft finanziert",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Basisangebot",
        "",
        "| Angebot | Träger | Laufzeit |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | dauerhaft |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const offer of context.model.offers) {
      if (!offer.basic || offer.status === "beendet") continue
      const limit = offerLimit(offer, (id) => context.entity("fundings", id))
      if (limit === undefined) continue
      report("limited", {
        place: placeOf(offer, limit.field),
        data: { name: offer.name, until: limit.until?.slice(0, 4) },
      })
    }
  },
})
