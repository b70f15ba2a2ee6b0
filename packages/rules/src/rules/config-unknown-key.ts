import { defineNotice } from "../define-rule.js"

/** All settings are known: what is said otherwise. */
export const configUnknownKey = defineNotice({
  code: "config-unknown-key",
  kind: "engine",
  since: "0.1.0",
  severity: "warning",
  // Settings are not a draft: they count the same at every stage.
  stages: { entwurf: "warning" },
  messageIds: ["unknownKey"],
  summary: { de: "Alle Einstellungen sind bekannt.", en: "All settings are known." },
  rationale: {
    de: "Ein Schlüssel, den niemand kennt, bewirkt nichts. Meist ist es ein Tippfehler; die Meldung nennt den ähnlichsten bekannten Schlüssel.",
    en: "A key that nobody knows has no effect. Mostly it is a typing error; the message names the most similar known key.",
  },
  sources: [],
  examples: [
    {
      title: "„profile“ statt „profil“",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { profile: "minimal" },
      expect: ["kettenwerk.yaml:1:unknownKey"],
    },
    {
      title: "ein bekannter Schlüssel",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { profil: "minimal" },
      expect: [],
    },
  ],
})
