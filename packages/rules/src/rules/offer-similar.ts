import { fold, type Offer, tokenise } from "@kettenwerk/core"
import { listedOffers } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { placeOf } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedB } from "../rule-source.js"

/** Asks whether providers of offers with like names know each other. Never that there are too many. */
export const offerSimilar = defineRule({
  code: "offer-similar",
  since: "0.1.0",
  severity: "hint",
  group: "kette",
  scope: "group",
  summary: {
    de: "Träger ähnlicher Angebote kennen sich.",
    en: "Providers of similar offers know each other.",
  },
  rationale: {
    de: "Ähnliche Angebote an mehreren Orten sind gut; es gibt kein Zuviel. Wenn ihre Träger sich austauschen, haben alle etwas davon. Gefragt wird nur bei verschiedenen Trägern, zwischen denen keine Zusammenarbeit eingetragen ist.",
    en: "Similar offers in several places are good; there is no such thing as too many. If their providers talk to each other, all gain. Only asked about different providers between whom no cooperation is stated.",
  },
  sources: [seedB(66)],
  messages: {
    similar: ({ names }: { names: readonly string[] }) => ({
      de: `${quoteDe(names)} ähneln sich. Kennen sich die Träger? Ein Austausch kann allen helfen.`,
      en: `${quoteEn(names)} are similar. Do the providers know each other? Talking can help all of them.`,
    }),
  },
  examples: [
    {
      title: "drei Elterncafés",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Nord | Familienzentrum Nord | 0–3 Jahre |",
        "| Elterncafé Mitte | Sozialwerk Auental e. V. | 0–3 Jahre |",
        "| Elterncafé Süd | Kita Wiesengrund | 0–6 Jahre |",
      ),
      expect: ["7:similar"],
    },
    {
      title: "derselbe Träger oder ein anderes Alter",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Nord | Familienzentrum Nord | 0–3 Jahre |",
        "| Elterncafé Süd | Familienzentrum Nord | 0–3 Jahre |",
        "| Lesepaten Grundschule | Grundschule am Anger | 6–10 Jahre |",
        "| Lesepaten Kita | Kita Wiesengrund | 3–5 Jahre |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const offers = listedOffers(context).filter(({ status }) => status !== "beendet")
    const groups = new Map<string, Offer[]>()
    for (const offer of offers) {
      const key = keyWord(offer.name)
      if (key === undefined) continue
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [offer])
      else group.push(offer)
    }
    const tied = tiesOf(context)
    for (const group of groups.values()) {
      const [first] = group
      const alike = group.filter(
        (offer) => offer === first || (overlap(offer, first!) && offer.name !== first!.name),
      )
      const providers = [...new Set(alike.flatMap(({ provider }) => provider ?? []))]
      if (alike.length < 2 || providers.length < 2 || alike.some(({ provider }) => provider === undefined))
        continue
      if (providers.some((one) => providers.some((other) => tied.has(`${one}\n${other}`)))) continue
      report("similar", {
        place: placeOf(alike[0]!),
        data: { names: alike.slice(0, 4).map(({ name }) => name) },
        related: alike.slice(1, 11).map((offer) => ({
          place: placeOf(offer),
          message: { de: `„${offer.name}“`, en: `“${offer.name}”` },
        })),
      })
    }
  },
})

/** The first word of a name if it says what kind of offer it is; general words say too little. */
function keyWord(name: string): string | undefined {
  const [first] = tokenise(name)
  const word = first?.norm
  return word === undefined || word.length < 7 || general.has(word) || !/^\p{Lu}/u.test(first!.text)
    ? undefined
    : word
}

const general = new Set(
  "angebot angebote projekt beratung beratungen beratungsstelle offener offenes offene gruppe gruppen familien familie eltern kinder kinderkurs kurs kurse begleitung unterstützung förderung hilfen fruehe frühe soziale mobile aufsuchende netzwerk treffpunkt workshop fortbildung veranstaltung veranstaltungen kostenlose kostenfreie gemeinsame gemeinsames programm schulung training"
    .split(" ")
    .map(fold),
)

function overlap({ ageRange: a }: Offer, { ageRange: b }: Offer): boolean {
  if (a === undefined || b === undefined) return a === b
  const from = (age: typeof a) => age.fromMonth ?? Number.NEGATIVE_INFINITY
  const to = (age: typeof a) => age.toMonth ?? Number.POSITIVE_INFINITY
  return from(a) < to(b) && from(b) < to(a)
}

/** Pairs of actors with a tie or a common offer, in both directions. */
function tiesOf({ model }: RuleContext): ReadonlySet<string> {
  const pairs = new Set<string>()
  const add = (one: string, other: string) => {
    if (one !== other) pairs.add(`${one}\n${other}`).add(`${other}\n${one}`)
  }
  for (const { from, to } of model.relations) add(from, to)
  for (const { providers = [], partners = [] } of model.offers) {
    const all = [...providers, ...partners].slice(0, 20)
    for (const one of all) for (const other of all) add(one, other)
  }
  return pairs
}
