import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"

/** Dates and events stand together: what the reader says otherwise. */
export const parseTimelineAmbiguous = defineNotice({
  code: "parse-timeline-ambiguous",
  kind: "reader",
  since: "0.1.0",
  severity: "warning",
  messageIds: ["counts-differ", "separate"],
  summary: { de: "Zeitangaben und Ereignisse stehen zusammen.", en: "Dates and events stand together." },
  rationale: {
    de: "Aus Folien übertragene Zeitstrahlen verlieren die Verbindung: oben die Monate, darunter die Ereignisse. Kettenwerk rät nicht, was zusammengehört. Schreiben Sie beides in eine Zeile.",
    en: "Timelines converted from slides lose their links: months above, events below. Kettenwerk does not guess. Write both on one line.",
  },
  sources: [seedA(145, 192)],
  examples: [
    {
      title: "drei Monate, zwei Ereignisse",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Zeitplan",
        "",
        "01.26",
        "",
        "02.26",
        "",
        "03.26",
        "",
        "Auftaktgespräche",
        "",
        "Qualifizierung der Koordination startet",
      ),
      expect: ["5:counts-differ"],
    },
    {
      title: "Datum und Ereignis in einer Zeile",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Zeitplan",
        "",
        "- 01/2026: Auftaktgespräche",
        "- 03/2026: Qualifizierung der Koordination startet",
      ),
      expect: [],
    },
  ],
})
