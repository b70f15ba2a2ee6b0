import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** Every table is understood: what the reader says otherwise. */
export const parseTableUnread = defineNotice({
  code: "parse-table-unread",
  kind: "reader",
  since: "0.1.0",
  severity: "hint",
  messageIds: ["unread"],
  summary: { de: "Jede Tabelle wird verstanden.", en: "Every table is understood." },
  rationale: {
    de: "Nennt die Kopfzeile keine bekannte Angabe, wird die Tabelle nicht ausgewertet. Das ist in Ordnung, wenn sie nur Zahlen zeigt. Sonst hilft eine Kopfzeile mit Wörtern wie Angebot, Maßnahme, Träger oder Termin.",
    en: "If the header names nothing known the table is not evaluated. That is fine if it only shows figures. Otherwise a header with words such as offer, measure, carrier or date helps.",
  },
  sources: [],
  examples: [
    {
      title: "eine Kopfzeile aus Buchstaben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Übersicht",
        "",
        "| A | B |",
        "| --- | --- |",
        "| 12 | 14 |",
      ),
      expect: ["5:unread"],
    },
    {
      title: "eine Tabelle mit Angeboten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre |",
      ),
      expect: [],
    },
  ],
})
