import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"
import { mentions } from "../text-search.js"

/** Reports a concept that does not say what it means by prevention or by a prevention chain. */
export const structUnderstandingMissing = defineRule({
  code: "struct-understanding-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Das Konzept sagt, was Prävention und Präventionskette hier bedeuten.",
    en: "The concept says what prevention and prevention chain mean here.",
  },
  rationale: {
    de: "Jede Kommune entwickelt ihr eigenes Verständnis. Drei bis fünf Sätze genügen, damit alle Beteiligten dasselbe meinen.",
    en: "Every municipality develops its own understanding. Three to five sentences are enough for all to mean the same.",
  },
  sources: [seedA(90, 100)],
  messages: {
    chain: () => ({
      de: "Es fehlt Ihr eigenes Verständnis von „Präventionskette“. Schreiben Sie in drei bis fünf Sätzen, was Sie in Ihrer Kommune darunter verstehen.",
      en: "Your own understanding of “prevention chain” is missing. Write in three to five sentences what it means in your municipality.",
    }),
    prevention: () => ({
      de: "Es fehlt Ihr eigenes Verständnis von „Prävention“. Ergänzen Sie, was Sie in Ihrer Kommune damit meinen.",
      en: "Your own understanding of “prevention” is missing. Add what you mean by it in your municipality.",
    }),
  },
  examples: [
    {
      title: "kein Wort zum Verständnis",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Im Landkreis leben 8.400 Kinder unter zehn Jahren (Stand: 12/2024).",
      ),
      expect: ["1:chain"],
    },
    {
      title: "nur die Kette ist beschrieben",
      markdown: lines(
        "# Präventionskette Landkreis Musterland",
        "",
        "## Unser Verständnis",
        "",
        "Die Präventionskette verbindet alle Hilfen für Familien von der Schwangerschaft bis zum Ende der Grundschule.",
      ),
      expect: ["3:prevention"],
    },
    {
      title: "beides ist beschrieben",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Was verstehen wir unter Präventionsketten?",
        "",
        "Prävention heißt für uns, Familien früh zu unterstützen. Die Präventionskette verbindet diese Hilfen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const texts = context.derive("statements.understanding", () => [
      ...context.model.statements
        .filter(({ kind }) => kind.startsWith("understanding-") || kind === "definition")
        .map(({ name, text }) => `${name}\n${text}`),
      ...context
        .blocks()
        .filter(({ section }) => context.standsFor(section, "verstaendnis"))
        .map(({ section, block }) => `${section.title}\n${block.text}`),
    ])
    const kinds = new Set(context.model.statements.map(({ kind }) => kind))
    const chain = kinds.has("understanding-chain") || texts.some((text) => mentions(text, chainWords))
    const prevention =
      kinds.has("understanding-prevention") || texts.some((text) => mentions(text, preventionWords))
    const place = context.placeFor("verstaendnis")
    if (!chain) report("chain", { place })
    else if (!prevention) report("prevention", { place })
  },
})

const chainWords = [
  "Präventionskette",
  "Präventionsketten-…",
  "Präventionsnetz",
  "Präventionsnetzwerk",
  "Kette",
  "Vorsorgekette",
]
const preventionWords = ["Prävention", "präventiv", "vorbeugen", "Vorbeugung", "vorbeugend", "Vorsorge"]
