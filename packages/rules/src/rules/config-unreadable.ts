import { defineNotice } from "../define-rule.js"

/** All settings can be read: what is said otherwise. */
export const configUnreadable = defineNotice({
  code: "config-unreadable",
  kind: "engine",
  since: "0.1.0",
  severity: "error",
  // Settings are not a draft: they count the same at every stage.
  stages: { entwurf: "error" },
  messageIds: ["unreadable"],
  summary: { de: "Alle Einstellungen sind lesbar.", en: "All settings can be read." },
  rationale: {
    de: "Eine Einstellung mit einem Wert, der nicht vorgesehen ist, gilt nicht. Die übrigen Einstellungen gelten weiter. Die Meldung sagt, was erwartet wird.",
    en: "A setting with a value that is not provided for has no effect. The others still count. The message says what is expected.",
  },
  sources: [],
  examples: [
    {
      title: "ein Status, den es nicht gibt",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { status: "fertig" },
      expect: ["kettenwerk.yaml:1:unreadable"],
    },
    {
      title: "ein lesbarer Stichtag",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { stichtag: "2026-01-15" },
      expect: [],
    },
  ],
})
