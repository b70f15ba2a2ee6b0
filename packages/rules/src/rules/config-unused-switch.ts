import { defineNotice } from "../define-rule.js"

/** Says that an exception in a document switches nothing off. */
export const configUnusedSwitch = defineNotice({
  code: "config-unused-switch",
  kind: "engine",
  since: "0.1.0",
  severity: "hint",
  messageIds: ["unusedSwitch"],
  summary: {
    de: "Jede Ausnahme im Dokument wird noch gebraucht.",
    en: "Every exception in the document is still needed.",
  },
  rationale: {
    de: "Eine Ausnahme, die nichts mehr ausschaltet, verdeckt später vielleicht etwas Neues. Löschen Sie sie. Ausnahmen in kettenwerk.yaml gelten für viele Dokumente und werden deshalb nicht gemeldet.",
    en: "An exception that no longer switches anything off may hide something new later. Delete it. Exceptions in kettenwerk.yaml are for many documents and therefore not reported.",
  },
  sources: [],
  examples: [
    {
      title: "die Ausnahme ist überflüssig geworden",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "<!-- kettenwerk-aus org-steering-missing: Der Beirat steuert mit. -->",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
      ].join("\n"),
      expect: ["3:unusedSwitch"],
    },
    {
      title: "die Ausnahme wird gebraucht",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "<!-- kettenwerk-aus org-steering-missing: Der Kreisausschuss steuert, siehe Anlage 2. -->",
        "## Organisationsstruktur",
        "",
        "- **AG Frühe Kindheit** (Leitung: Jugendhilfeplanung)",
      ].join("\n"),
      expect: [],
    },
  ],
})
