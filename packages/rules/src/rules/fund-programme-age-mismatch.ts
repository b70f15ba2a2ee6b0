import { formatAge } from "@kettenwerk/core"
import { matrixOf } from "../chain-facts.js"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports chains that reach beyond the ages their programme funds. */
export const fundProgrammeAgeMismatch = defineRule({
  code: "fund-programme-age-mismatch",
  since: "0.1.0",
  severity: "info",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Es ist klar, welcher Teil der Kette gefördert wird.",
    en: "It is clear which part of the chain is funded.",
  },
  rationale: {
    de: "Viele Landesprogramme fördern nur einen Teil der Lebensjahre. Eine Kette darf weiter reichen, nur sollte dastehen, welcher Teil gefördert wird. Verglichen wird mit dem Altersbereich der Programme, an denen die Kommune teilnimmt.",
    en: "Many state programmes fund only part of the years of life. A chain may reach further, but it should be said which part is funded. Compared with the age scope of the programmes the municipality takes part in.",
  },
  sources: [reference("Thüringer Präventionsketten: 0 bis 10 Jahre")],
  messages: {
    wider: ({ programme, funded, scope }: { programme: string; funded: string; scope: string }) => ({
      de: `„${programme}“ fördert ${funded}, Ihre Kette gilt für ${scope}. Kennzeichnen Sie, welcher Teil gefördert wird.`,
      en: `“${programme}” funds ${funded}, your chain is for ${scope}. Mark which part is funded.`,
    }),
  },
  examples: [
    {
      title: "die Kette reicht weiter als das Programm",
      markdown: lines(
        "---",
        "programm: Thüringer Präventionsketten",
        "altersbereich: 0–27 Jahre",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Der Landkreis nimmt seit 2023 am Landesprogramm „Thüringer Präventionsketten“ teil.",
      ),
      expect: ["8:wider"],
    },
    {
      title: "gleicher Altersbereich",
      markdown: lines(
        "---",
        "programm: Thüringer Präventionsketten",
        "altersbereich: 0–10 Jahre",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Der Landkreis nimmt seit 2023 am Landesprogramm „Thüringer Präventionsketten“ teil.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { scope } = matrixOf(context)
    if (scope === undefined || !Number.isFinite(scope.to)) return
    const taken = new Set(context.model.programmeParticipations.flatMap(({ programme }) => programme ?? []))
    for (const programme of context.model.programmes) {
      const { ageScope, name, id } = programme
      if (!taken.has(id) || ageScope?.toMonth == null) continue
      // „0–10“ may be meant up to the eleventh birthday; only clear differences count.
      if (scope.to - ageScope.toMonth < 24) continue
      if (context.documents.some(({ text }) => distinguishes.test(text))) continue
      report("wider", {
        place: placeOf(programme),
        data: {
          programme: name,
          funded: formatAge(ageScope),
          scope: formatAge({ fromMonth: Number.isFinite(scope.from) ? scope.from : null, toMonth: scope.to }),
        },
      })
    }
  },
})

/** The text itself sets the funded part apart. */
const distinguishes =
  /gefördert(?:e[rsnm]?)?\s+(?:wird|werden|ist|sind|teil|bereich|alter)[^.\n]{0,60}(?:\d+\s*(?:bis|–|-)\s*\d+|jahre)|(?:programm|förderung)[^.\n]{0,60}(?:\d+\s*(?:bis|–|-)\s*\d+\s*jahre|bis (?:zu )?\d+ jahre)/iu
