import { defineNotice } from "../define-rule.js"

/** Says that a rule of ours broke. */
export const internalError = defineNotice({
  code: "internal-error",
  kind: "engine",
  since: "0.1.0",
  severity: "error",
  stages: { entwurf: "error" },
  messageIds: ["ruleBroke"],
  summary: { de: "Alle Prüfungen sind durchgelaufen.", en: "All checks have run." },
  rationale: {
    de: "Diese Meldung steht für einen Fehler in Kettenwerk, nicht in Ihrem Text. Nur die genannte Prüfung fehlt, alle anderen Ergebnisse gelten. Bitte melden Sie den Fehler mit dem Wortlaut der Meldung.",
    en: "This stands for a mistake in Kettenwerk, not in your text. Only the named check is missing, all other results are valid. Please report it with the wording of the message.",
  },
  sources: [],
  examples: [
    {
      title: "keine Prüfung ist abgebrochen",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      expect: [],
    },
  ],
})
