import { defineNotice } from "../define-rule.js"

/** Only rules that exist are changed: what is said otherwise. */
export const configUnknownCode = defineNotice({
  code: "config-unknown-code",
  kind: "engine",
  since: "0.1.0",
  severity: "warning",
  // Settings are not a draft: they count the same at every stage.
  stages: { entwurf: "warning" },
  messageIds: ["unknownCode"],
  summary: { de: "Nur Regeln, die es gibt, werden geändert.", en: "Only rules that exist are changed." },
  rationale: {
    de: "Eine Ausnahme für eine Regel, die es nicht gibt, bewirkt nichts. Meist ist die Kennung falsch geschrieben.",
    en: "An exception for a rule that does not exist has no effect. Mostly its code is misspelled.",
  },
  sources: [],
  examples: [
    {
      title: "ein Tippfehler in der Kennung",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { regeln: { "struct-titel-missing": "aus: Anlage ohne Titel" } },
      expect: ["kettenwerk.yaml:1:unknownCode"],
    },
    {
      title: "eine bekannte Regel",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { regeln: { "struct-title-missing": "aus: Anlage ohne Titel" } },
      expect: [],
    },
  ],
})
