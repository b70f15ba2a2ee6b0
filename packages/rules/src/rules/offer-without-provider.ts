import { listedOffers } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { fieldGaps, writtenAbout } from "../field-gaps.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports offers of a list that do not say who provides them, though others of the list do. */
export const offerWithoutProvider = defineRule({
  code: "offer-without-provider",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: { de: "Jedes Angebot nennt seinen Träger.", en: "Every offer names its provider." },
  rationale: {
    de: "Ohne Träger weiß niemand, wen man anspricht, und das Angebot fehlt im Netzwerk. Gefragt wird nur in Listen, in denen andere Angebote ihren Träger nennen, und nicht, wenn im Eintrag schon eine Stelle vorkommt.",
    en: "Without a provider nobody knows whom to ask, and the offer is missing in the network. Only asked in lists where other offers name their provider, and not if the entry mentions an office anyway.",
  },
  sources: [reference("Good Practice der Gesundheitsförderung: Zuständigkeit")],
  messages: {
    missing: ({ name }: { name: string }) => ({
      de: `Wer bietet „${name}“ an? Ergänzen Sie den Träger, sonst fehlt das Angebot im Netzwerk.`,
      en: `Who provides “${name}”? Add the provider, or the offer is missing in the network.`,
    }),
    several: ({ count, of }: { count: number; of: number }) => ({
      de: `Bei ${count} von ${of} Angeboten dieser Liste fehlt der Träger. Ergänzen Sie ihn, sonst fehlen sie im Netzwerk.`,
      en: `${count} of ${of} offers in this list lack their provider. Add it, or they are missing in the network.`,
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
        "| Elterncafé Mitte | | 0–3 Jahre |",
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
        "| Elterncafé Mitte | | 0–3 Jahre |",
        "| Krabbelkreis | | 0–3 Jahre |",
        "| Lesepaten | | 6–10 Jahre |",
        "| Sprachzeit | | 3–6 Jahre |",
        "| Familienbus | Sozialamt | 0–10 Jahre |",
      ),
      expect: ["8:several"],
    },
    {
      title: "eine Liste, die keine Träger nennt, und eine Stelle im Text",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "- Elterncafé Mitte (0–3 Jahre)",
        "- Krabbelkreis (0–3 Jahre)",
        "",
        "## Weitere Angebote",
        "",
        "- **Babybesuch**: Das Jugendamt kommt nach Hause",
        "- **Turnen** (Träger: Sportverein Auental e. V.; Alter: 3–6 Jahre)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const offers = listedOffers(context).filter(({ status }) => status !== "beendet")
    const names = context.model.actors.flatMap(({ name, aliases }) => [name, ...aliases])
    for (const { missing, of, place, isHabit } of fieldGaps(context, offers, hasProvider)) {
      if (!isHabit) continue
      const open = missing.filter((offer) => {
        const text = writtenAbout(context, offer)
        return !office.test(text) && !names.some((name) => name.length > 3 && text.includes(name))
      })
      if (open.length > 3) {
        report("several", {
          place,
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

function hasProvider({
  provider,
  providers = [],
}: {
  provider?: string | undefined
  providers?: readonly string[] | undefined
}): boolean {
  return provider !== undefined || providers.length > 0
}

/** Words for offices and associations: the entry may name its provider in a way of its own. */
const office =
  /amt(?:es|s)?\b|amtes\b|fachdienst|fachbereich|\bFD\b|\bFB\b|e\.\s?V\.|g?gmbh|träger|verein|stelle\b|zentrum|caritas|diakonie|\bAWO\b|\bDRK\b|kirch|stiftung|schule\b|kita\b|klinik|praxis|(?<!\p{L})(?:land)?kreis(?:es)?\b|(?<!\p{L})stadt\b/iu
