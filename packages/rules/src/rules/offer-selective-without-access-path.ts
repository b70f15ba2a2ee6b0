import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports an offer for burdened families that only waits for them to come. */
export const offerSelectiveWithoutAccessPath = defineRule({
  code: "offer-selective-without-access-path",
  since: "0.1.0",
  severity: "warning",
  group: "kette",
  scope: "group",
  summary: {
    de: "Angebote für belastete Familien gehen auf sie zu.",
    en: "Offers for burdened families approach them.",
  },
  rationale: {
    de: "Gute Angebote kommen oft dort nicht an, wo sie gebraucht werden. Wer belastete Familien erreichen will, braucht einen Weg zu ihnen: aufsuchend, mobil, digital oder über Menschen, denen sie vertrauen. Gemeldet wird nur, wenn der Zugang angegeben ist und allein aus Kommen besteht.",
    en: "Good offers often do not arrive where they are needed. To reach burdened families one needs a way to them: outreach, mobile, digital or through people they trust. Only reported if the access is stated and consists of coming alone.",
  },
  sources: [seedA(44)],
  messages: {
    waiting: ({ name }: { name: string }) => ({
      de: `„${name}“ soll belastete Familien erreichen, wartet aber auf deren Kommen. Wer geht auf sie zu? Ergänzen Sie einen Zugang.`,
      en: `“${name}” is to reach burdened families but waits for them to come. Who approaches them? Add a way of access.`,
    }),
  },
  examples: [
    {
      title: "selektiv, aber nur mit Komm-Struktur",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Präventionsart | Zugang |",
        "| --- | --- | --- | --- |",
        "| Elternkurs für Alleinerziehende | Familienzentrum Auental | selektiv | Komm-Struktur |",
      ),
      expect: ["7:waiting"],
    },
    {
      title: "aufsuchend",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Präventionsart | Zugang |",
        "| --- | --- | --- | --- |",
        "| Familienlotsen | Familienzentrum Auental | selektiv | aufsuchend |",
      ),
      expect: [],
    },
  ],
  check({ model }, report) {
    for (const offer of model.offers) {
      const { preventionType, access = [], lowThreshold, name, status } = offer
      if (preventionType !== "selektiv" && preventionType !== "indiziert") continue
      if (access.length === 0 || lowThreshold || status === "beendet") continue
      if (access.every((one) => one === "komm-struktur"))
        report("waiting", { place: placeOf(offer, "access"), data: { name } })
    }
  },
})
