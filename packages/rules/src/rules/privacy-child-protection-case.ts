import { perText, sentences } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { law } from "../rule-source.js"
import { findPhrases } from "../text-search.js"

/** Reports sentences that tell of a single case of child protection. */
export const privacyChildProtectionCase = defineRule({
  code: "privacy-child-protection-case",
  since: "0.1.0",
  severity: "error",
  scope: "document",
  summary: {
    de: "Das Konzept schildert keine Einzelfälle aus dem Kinderschutz.",
    en: "The concept describes no single cases of child protection.",
  },
  rationale: {
    de: "Netzwerke im Kinderschutz dürfen über Strukturen sprechen, nicht über erkennbare Familien. Auch verkürzte Namen („Familie M.“) lassen in kleinen Orten auf Menschen schließen. Allgemeine Aussagen zum Kinderschutz werden nicht gemeldet.",
    en: "Networks in child protection may talk about structures, not about recognisable families. Even shortened names point to people in small places. General statements on child protection are not reported.",
  },
  sources: [law("§ 3 KKG"), law("§ 64 Abs. 2 SGB VIII")],
  messages: {
    singleCase: ({ words }: { words: string }) => ({
      de: `„${words}“ klingt nach einem Einzelfall aus dem Kinderschutz. Einzelfälle gehören nicht in ein Konzept; beschreiben Sie stattdessen die Lage allgemein.`,
      en: `“${words}” sounds like a single case of child protection. Single cases do not belong in a concept; describe the situation in general instead.`,
    }),
  },
  examples: [
    {
      title: "eine Familie mit Anfangsbuchstaben",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "Bei Familie M. aus Auental wurde 2024 eine Kindeswohlgefährdung festgestellt.",
      ].join("\n"),
      expect: ["5:singleCase"],
    },
    {
      title: "Zahlen und Verfahren sind kein Einzelfall",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ausgangslage",
        "",
        "2024 gingen 112 Meldungen zu einer möglichen Kindeswohlgefährdung ein. Die insoweit erfahrene Fachkraft berät Kitas nach § 8a SGB VIII.",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code") continue
      const { start, end } = block.range
      const text = document.text.slice(start.offset, end.offset)
      for (const { person, at } of casesIn(text)) {
        const from = start.offset + at
        const range = document.rangeOf(from, from + person.length)
        report("singleCase", { place: { uri: document.uri, range }, data: { words: person } })
      }
    }
  },
})

/** Persons in sentences about the protection of children, with their place in the text. */
const casesIn = perText((text) =>
  sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const person = personOfCase.exec(words)
    if (person === null || findPhrases(words, protection).length === 0) return []
    return [{ person: person[0], at: sentence.start + person.index }]
  }),
)

const protection = [
  "Kindeswohlgefährdung",
  "Inobhutnahme",
  "Misshandlung",
  "Kindesmisshandlung",
  "Missbrauch",
  "Vernachlässigung",
  "Gefährdungsmeldung",
  "Gefährdungseinschätzung",
] as const

/**
 * „Familie M.“, „Kind L.“, „Mutter K.“, „Lena S.“ would be too much like an abbreviation, so a word for a
 * person has to stand before the initial; or a first name with an age: „Lena (4)“, „Lena, 4 Jahre“.
 */
const personOfCase =
  /(?<!\p{L})(?:(?:Familie|Kind|Mädchen|Junge|Jungen|Mutter|Vater|Frau|Herr|Herrn) \p{Lu}\.(?!\s?\p{Lu}\.)|\p{Lu}\p{Ll}{2,11} ?(?:\(\d{1,2}(?: Jahre| J\.| Monate)?\)|, \d{1,2} Jahre(?: alt)?,))/u
