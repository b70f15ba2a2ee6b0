import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { seedB } from "../rule-source.js"

/** Reports a concept in which nobody can be reached. */
export const contactMissing = defineRule({
  code: "contact-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kontakt",
  scope: "group",
  summary: { de: "Das Konzept nennt Ansprechpartner.", en: "The concept names contacts." },
  rationale: {
    de: "Leserinnen und Leser wollen wissen, an wen sie sich wenden können. Eine Funktion mit Sammelpostfach genügt und bleibt richtig, wenn Menschen wechseln.",
    en: "Readers want to know whom to turn to. A function with a shared mailbox is enough and stays right when people change.",
  },
  sources: [seedB(75)],
  messages: {
    missing: () => ({
      de: "Ansprechpartner fehlen. Eine Funktion mit Sammelpostfach genügt, zum Beispiel „Koordination Präventionskette, praevention@…“.",
      en: "Contacts are missing. A function with a shared mailbox is enough.",
    }),
  },
  examples: [
    {
      title: "niemand ist zu erreichen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Stand: Juli 2025.",
      ),
      expect: ["1:missing"],
    },
    {
      title: "eine Funktion mit Postfach",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ansprechpartner",
        "",
        "- Koordination Präventionskette: praevention@landkreis-musterland.example",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.model.contacts.length > 0 || hasSectionAbout(context, contactWords)) return
    if (context.documents.some(({ text }) => reachable.test(text))) return
    report("missing", { place: context.placeFor("netzwerk", "organisation") })
  },
})

const contactWords = [
  "Ansprechpartner",
  "Ansprechperson",
  "Ansprechstelle",
  "Kontakt",
  "Kontaktdaten",
  "Impressum",
]
/** A mail address, or a word for a telephone with a number behind it. */
const reachable = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|(?:Tel\.|Telefon|Durchwahl|Fon)[^\n\d]{0,12}[\d(+]/iu
