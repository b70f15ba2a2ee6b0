import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { namedPersons } from "../named-persons.js"
import { reference } from "../rule-source.js"

/** Reports, once, that names are published without a word on whether that is settled. */
export const privacyPersonWithoutBasis = defineRule({
  code: "privacy-person-without-basis",
  since: "0.1.0",
  severity: "warning",
  stages: { entwurf: "hint" },
  group: "kontakt",
  scope: "group",
  summary: {
    de: "Die Veröffentlichung von Namen ist geklärt.",
    en: "The publication of names is settled.",
  },
  rationale: {
    de: "Name, Funktion und dienstliche Erreichbarkeit von Beschäftigten mit Außenkontakt dürfen in manchen Ländern ohne Einwilligung veröffentlicht werden, in anderen nur bei Funktionen mit Außenwirkung. Klären Sie es einmal, und schreiben Sie einen Satz dazu. Wer die Kommune vertritt, bleibt unbeachtet; Namen bei freien Trägern meldet privacy-external-person.",
    en: "Name, function and office contact of staff with external contact may be published without consent in some states, in others only for functions with an external role. Settle it once and write one sentence on it. People who represent the municipality are ignored; names at free providers are reported by privacy-external-person.",
  },
  sources: [
    reference(
      "LfDI Rheinland-Pfalz: Veröffentlichung von Beschäftigtendaten; BVerwG 2 B 131.07 vom 12.03.2008",
    ),
  ],
  messages: {
    unsettled: ({ name, more }: { name: string; more: number }) => ({
      de: `${more === 0 ? `„${name}“ steht` : `„${name}“ und ${more} weitere ${more === 1 ? "Person stehen" : "Personen stehen"}`} mit Namen im Konzept. Ist die Veröffentlichung geklärt? Funktion und Sammelpostfach sind sicherer.`,
      en: `${more === 0 ? `“${name}” stands` : `“${name}” and ${more} more ${more === 1 ? "person stand" : "persons stand"}`} in the concept by name. Is the publication settled? A function and a shared mailbox are safer.`,
    }),
  },
  examples: [
    {
      title: "Namen von Beschäftigten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: Frau Muster, Jugendamt, praevention@landkreis-musterland.example",
        "- Gesundheitsplanung: Herr Beispiel, Gesundheitsamt, gesundheit@landkreis-musterland.example",
      ),
      expect: ["5:unsettled"],
    },
    {
      title: "nur Funktionen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination: Jugendamt, praevention@landkreis-musterland.example",
      ),
      expect: [],
    },
    {
      title: "die Veröffentlichung ist geklärt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "Die genannten Personen haben ihr Einverständnis gegeben.",
        "",
        "- Koordination: Frau Muster, Jugendamt, praevention@landkreis-musterland.example",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const open = namedPersons(context).filter(({ external, settled }) => external !== true && !settled)
    const [first] = open
    if (first === undefined) return
    report("unsettled", {
      place: first.place,
      data: { name: first.name, more: open.length - 1 },
      related: open.slice(1, 11).map(({ name, place }) => ({
        place,
        message: { de: `„${name}“`, en: `“${name}”` },
      })),
    })
  },
})
