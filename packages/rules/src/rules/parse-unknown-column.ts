import { defineNotice } from "../define-rule.js"
import { lines } from "../lines.js"

/** All columns of a table are understood: what the reader says otherwise. */
export const parseUnknownColumn = defineNotice({
  code: "parse-unknown-column",
  kind: "reader",
  since: "0.1.0",
  severity: "info",
  messageIds: ["unknown"],
  summary: {
    de: "Alle Spalten einer Tabelle werden verstanden.",
    en: "All columns of a table are understood.",
  },
  rationale: {
    de: "Eine Spalte mit unbekannter Überschrift bleibt im Dokument, wird aber nicht ausgewertet. Wenn sie wichtig ist, benennen Sie sie mit einem bekannten Wort oder tragen Sie Ihr Wort unter „vokabular“ in kettenwerk.yaml ein.",
    en: "A column with an unknown header stays in the document but is not evaluated. If it matters, name it with a known word or add your word to the vocabulary in kettenwerk.yaml.",
  },
  sources: [],
  examples: [
    {
      title: "eine Spalte mit eigenem Kürzel",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Angebote",
        "",
        "| Angebot | Träger | Alter | Hausfarbe |",
        "| --- | --- | --- | --- |",
        "| Elterncafé Mitte | Familienzentrum Auental | 0–3 Jahre | gelb |",
      ),
      expect: ["5:unknown"],
    },
    {
      title: "nur bekannte Spalten",
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
