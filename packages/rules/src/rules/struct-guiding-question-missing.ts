import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { hasSectionAbout } from "../outline-search.js"
import { seedA } from "../rule-source.js"

/** Suggests a guiding question or vision to a concept that has neither. */
export const structGuidingQuestionMissing = defineRule({
  code: "struct-guiding-question-missing",
  since: "0.1.0",
  severity: "hint",
  stages: { beschlossen: "off" },
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Das Konzept hat eine Leitfrage, ein Leitbild oder eine Vision.",
    en: "The concept has a guiding question, an idea or a vision.",
  },
  rationale: {
    de: "Eine Leitfrage hält den Prozess zusammen und öffnet Gespräche mit Menschen außerhalb der Verwaltung. Leitbild, Leitidee, Motto und Vision zählen auch.",
    en: "A guiding question holds the process together and opens talks with people outside of the administration. An idea, a motto or a vision counts as well.",
  },
  sources: [seedA(15, 51)],
  messages: {
    missing: () => ({
      de: "Eine Leitfrage hilft beim Einstieg. Beispiel: „Wie können wir gemeinsam erreichen, dass …?“",
      en: "A guiding question helps to start. Example: “How can we achieve together that …?”",
    }),
  },
  examples: [
    {
      title: "weder Leitfrage noch Leitbild",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Unser Verständnis",
        "",
        "Unter Prävention verstehen wir, früh zu unterstützen.",
      ),
      expect: ["3:missing"],
    },
    {
      title: "eine Leitfrage",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Unser Verständnis",
        "",
        "Leitfrage: Wie können wir gemeinsam erreichen, dass jedes Kind gut aufwächst?",
      ),
      expect: [],
    },
    {
      title: "ein Leitbild",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Leitbild",
        "",
        "Jedes Kind zählt. Dafür stehen wir gemeinsam ein.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    if (context.model.statements.some(({ kind }) => kinds.includes(kind))) return
    if (context.search(words).length > 0 || hasSectionAbout(context, words)) return
    report("missing", { place: context.placeFor("verstaendnis") })
  },
})

const kinds: readonly string[] = [
  "guiding-question",
  "central-question",
  "guiding-idea",
  "shared-purpose",
  "vision",
  "motto",
]
const words = [
  "Leitfrage",
  "Leitbild",
  "Leitidee",
  "Leitgedanke",
  "Leitsatz",
  "Vision",
  "Motto",
  "Zukunftsbild",
  "Kernfrage",
]
