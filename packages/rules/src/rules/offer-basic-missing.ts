import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionFor } from "../outline-search.js"
import { placeOf } from "../place.js"
import { seedB } from "../rule-source.js"

/** Reports a commitment to a basic offer without any offer that belongs to it. */
export const offerBasicMissing = defineRule({
  code: "offer-basic-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "kette",
  scope: "group",
  summary: {
    de: "Wer sich zu einem Basisangebot bekennt, sagt, was dazugehört.",
    en: "A concept that commits to a basic offer says what belongs to it.",
  },
  rationale: {
    de: "Ein Bekenntnis hilft Familien erst, wenn die Angebote benannt sind. Eine Spalte „Basisangebot“ oder ein Abschnitt mit einer Liste genügt.",
    en: "A commitment only helps families once the offers are named. A column or a section with a list is enough.",
  },
  sources: [seedB(79)],
  messages: {
    missing: () => ({
      de: "Das Konzept bekennt sich zu einem Basisangebot. Welche Angebote gehören dazu? Kennzeichnen Sie sie in der Angebotsliste.",
      en: "The concept commits to a basic offer. Which offers belong to it? Mark them in the list of offers.",
    }),
  },
  examples: [
    {
      title: "ein Bekenntnis ohne Angebote",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Daseinsvorsorge",
        "",
        "Der Landkreis bekennt sich zu einem Basisangebot Prävention.",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre |",
      ),
      expect: ["5:missing"],
    },
    {
      title: "Angebote sind gekennzeichnet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Daseinsvorsorge",
        "",
        "Der Landkreis bekennt sich zu einem Basisangebot Prävention.",
        "",
        "## Basisangebot",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Willkommensbesuche | Jugendamt | 0–1 Jahr |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { statements, offers } = context.model
    const commitment = statements.find(({ kind, question }) => kind === "commitment-basic-offer" && !question)
    if (commitment === undefined || offers.some(({ basic }) => basic)) return
    // A list in words below a heading of its own is an answer, even if we cannot read it.
    const own = context.sectionOf(commitment.source)
    const elsewhere = context
      .sectionsFor("basisangebot")
      .filter(({ section }) => section.index !== own?.section.index)
    if (elsewhere.length > 0 && hasSectionFor(context, "basisangebot")) return
    report("missing", { place: placeOf(commitment) })
  },
})
