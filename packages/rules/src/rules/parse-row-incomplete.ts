import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** Every row of a table names what matters most: what the reader says otherwise. */
export const parseRowIncomplete = defineNotice({
  code: "parse-row-incomplete",
  kind: "reader",
  since: "0.1.0",
  severity: "warning",
  messageIds: ["incomplete"],
  summary: {
    de: "Jede Zeile einer Tabelle nennt das Wichtigste.",
    en: "Every row of a table names what matters most.",
  },
  rationale: {
    de: "Fehlt in einer Zeile der Name, weiß niemand, wovon die übrigen Angaben handeln. Die Zeile wird deshalb nicht ausgewertet.",
    en: "If a row lacks its name nobody knows what the other cells are about. Such a row is not evaluated.",
  },
  sources: [],
  examples: [
    {
      title: "der Name des Angebots fehlt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter |",
        "| --- | --- | --- |",
        "| | Kinderschutzbund Musterland | 3–6 Jahre |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre |",
      ),
      expect: ["7:incomplete"],
    },
    {
      title: "vollständige Zeilen",
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
