import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { namedPersons } from "../named-persons.js"
import { generalKnowledge } from "../rule-source.js"

/** Reports names of people who work outside the administration, without a word on their consent. */
export const privacyExternalPerson = defineRule({
  code: "privacy-external-person",
  since: "0.1.0",
  severity: "warning",
  group: "kontakt",
  scope: "group",
  summary: {
    de: "Wer bei freien Trägern arbeitet, hat der Veröffentlichung zugestimmt.",
    en: "People at free providers have agreed to being published.",
  },
  rationale: {
    de: "Für Beschäftigte freier Träger und Ehrenamtliche gilt nicht, was für Amtsträger mit Außenkontakt gilt. Fragen Sie nach, oder nennen Sie nur die Funktion. Ein Satz im Konzept, dass die Einwilligungen vorliegen, genügt. Die Rechtslage ist je Land verschieden und hier noch ungeprüft.",
    en: "What holds for office-holders with external contact does not hold for staff of free providers and volunteers. Ask them, or name the function only. One sentence that consent was given is enough. The law differs between the states and has not been looked up yet.",
  },
  sources: [generalKnowledge("Datenschutz bei Beschäftigten freier Träger")],
  messages: {
    external: ({ names, organisation }: { names: readonly string[]; organisation: string | undefined }) => ({
      de: `${quoteDe(names)} ${names.length === 1 ? "arbeitet" : "arbeiten"} ${organisation === undefined ? "nicht in der Verwaltung" : `bei „${organisation}“`}. Holen Sie vor der Veröffentlichung die Zustimmung ein, oder nennen Sie nur die Funktion.`,
      en: `${quoteEn(names)} ${names.length === 1 ? "works" : "work"} ${organisation === undefined ? "outside the administration" : `at “${organisation}”`}. Ask for consent before publishing, or name the function only.`,
    }),
  },
  examples: [
    {
      title: "ein Name bei einem freien Träger",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "| Name | Funktion | Stelle | E-Mail |",
        "| --- | --- | --- | --- |",
        "| Frau Muster | Geschäftsführung | Sozialwerk Auental e. V. | info@sozialwerk-auental.example |",
      ),
      expect: ["7:external"],
    },
    {
      title: "die Zustimmung liegt vor",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "Alle genannten Personen sind mit der Veröffentlichung einverstanden.",
        "",
        "| Name | Funktion | Stelle | E-Mail |",
        "| --- | --- | --- | --- |",
        "| Frau Muster | Geschäftsführung | Sozialwerk Auental e. V. | info@sozialwerk-auental.example |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const open = namedPersons(context).filter(({ external, settled }) => external === true && !settled)
    const [first] = open
    if (first === undefined) return
    const organisations = new Set(open.map(({ organisation }) => organisation))
    report("external", {
      place: first.place,
      data: {
        names: open.length > 3 ? [first.name] : open.map(({ name }) => name),
        organisation: organisations.size === 1 || open.length > 3 ? first.organisation : undefined,
      },
      related: open.slice(1, 11).map(({ name, place }) => ({
        place,
        message: { de: `„${name}“`, en: `“${name}”` },
      })),
    })
  },
})
