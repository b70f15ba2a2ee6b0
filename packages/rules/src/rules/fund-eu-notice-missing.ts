import { isOver } from "../continued-funding.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { generalKnowledge, reference } from "../rule-source.js"

/** Reports concepts that name money of the EU but not the notice that goes with it. */
export const fundEuNoticeMissing = defineRule({
  code: "fund-eu-notice-missing",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Wer EU-Mittel nutzt, weist darauf hin.",
    en: "Whoever uses money of the EU says so.",
  },
  rationale: {
    de: "Vorhaben aus dem Europäischen Sozialfonds tragen den Hinweis „Kofinanziert von der Europäischen Union“. Gemeldet wird nur für Förderungen, die nicht vorbei sind. Die Pflicht im Einzelnen ist noch ungeprüft; maßgeblich ist der Bescheid.",
    en: "Projects of the European Social Fund carry the notice “Kofinanziert von der Europäischen Union”. Only reported for fundings that are not over. The duty in detail has not been looked up yet; what counts is the grant notice.",
  },
  sources: [
    reference("Internetseiten geförderter Kommunen zeigen den Hinweis"),
    generalKnowledge("Publizitätspflicht der EU-Fonds"),
  ],
  messages: {
    missing: ({ fund }: { fund: string }) => ({
      de: `Das Vorhaben nutzt EU-Mittel („${fund}“). Der Hinweis „Kofinanziert von der Europäischen Union“ fehlt. Prüfen Sie, ob der Bescheid ihn verlangt.`,
      en: `The project uses money of the EU (“${fund}”). The notice “Kofinanziert von der Europäischen Union” is missing. Check whether the grant notice demands it.`,
    }),
  },
  examples: [
    {
      title: "ESF Plus ohne Hinweis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Koordinationsstelle | Europäischer Sozialfonds Plus | 01/2024–12/2027 |",
      ),
      expect: ["7:missing"],
    },
    {
      title: "mit Hinweis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Koordinationsstelle | Europäischer Sozialfonds Plus | 01/2024–12/2027 |",
        "",
        "Kofinanziert von der Europäischen Union.",
      ),
      expect: [],
    },
    {
      title: "die Förderung ist vorbei",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Förderung | Zeitraum |",
        "| --- | --- | --- |",
        "| Koordinationsstelle | Europäischer Sozialfonds Plus | 01/2016–12/2021 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { fundings, statements } = context.model
    if (statements.some(({ kind }) => kind === "eu-notice")) return
    if (context.documents.some(({ text }) => notice.test(text))) return
    const funding = fundings.find(
      (one) => european.test(`${one.fund ?? ""} ${one.name}`) && !isOver(one, context.stichtag),
    )
    if (funding === undefined) return
    report("missing", {
      place: placeOf(funding, "fund"),
      data: { fund: funding.fund ?? funding.name },
    })
  },
})

const european =
  /\bESF\b|\bEFRE\b|\bELER\b|\bAMIF\b|europäische[rsnm]? sozialfonds|europäische[rsnm]? union/iu
const notice =
  /(?:ko-?finanziert|gefördert|unterstützt|mitfinanziert)\s+(?:\S+\s+){0,6}europäischen?\s+union|(?:mittel\p{L}*|gelder\p{L}*)\s+der\s+europäischen\s+union/iu
