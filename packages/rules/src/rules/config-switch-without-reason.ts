import { defineNotice } from "../define-rule.js"

/** Every rule that is changed has a reason: what is said otherwise. */
export const configSwitchWithoutReason = defineNotice({
  code: "config-switch-without-reason",
  kind: "engine",
  since: "0.1.0",
  severity: "warning",
  // Settings are not a draft: they count the same at every stage.
  stages: { entwurf: "warning" },
  messageIds: ["withoutReason"],
  summary: { de: "Jede geänderte Regel hat einen Grund.", en: "Every rule that is changed has a reason." },
  rationale: {
    de: "Wer später liest, soll verstehen, warum eine Regel anders eingestellt ist. Ohne Grund bleibt die Regel, wie sie ist. Ein halber Satz genügt.",
    en: "Later readers should understand why a rule is set differently. Without a reason the rule stays as it is. Half a sentence is enough.",
  },
  sources: [],
  examples: [
    {
      title: "aus, aber warum?",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { regeln: { "struct-title-missing": "aus" } },
      expect: ["kettenwerk.yaml:1:withoutReason"],
    },
    {
      title: "mit Grund",
      markdown: "# Präventionskonzept Landkreis Musterland\n\n## Ausgangslage\n\nStand: Juli 2025.",
      settings: { regeln: { "struct-title-missing": { stufe: "aus", grund: "Anlage ohne Titel" } } },
      expect: [],
    },
  ],
})
