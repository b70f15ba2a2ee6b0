import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a coordination post that is funded although the programme variant is the one without funding. */
export const orgProgrammeVariantConflict = defineRule({
  code: "org-programme-variant-conflict",
  since: "0.1.0",
  severity: "warning",
  group: "foerderung",
  scope: "group",
  summary: {
    de: "Die Variante der Programmteilnahme passt zur Förderung der Koordination.",
    en: "The programme variant fits the funding of the coordination.",
  },
  rationale: {
    de: "Variante B heißt Teilnahme ohne geförderte Koordinationsstelle. Steht an anderer Stelle eine geförderte Koordination, stimmt eine der beiden Angaben nicht.",
    en: "Variant B means taking part without a funded coordination post. If a funded coordination is named elsewhere, one of the two is wrong.",
  },
  sources: [seedA(108, 134, 139)],
  messages: {
    fundedInB: () => ({
      de: "Variante B heißt: ohne geförderte Koordinationsstelle. An anderer Stelle ist eine Förderung der Koordination eingetragen. Was stimmt?",
      en: "Variant B means: without a funded coordination post. Elsewhere funding of the coordination is stated. Which is true?",
    }),
  },
  examples: [
    {
      title: "Variante B mit geförderter Koordination",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "programm: Thüringer Präventionsketten",
        "variante: B",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Programm | Laufzeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Thüringer Präventionsketten | 2024–2026 |",
      ),
      expect: ["13:fundedInB"],
    },
    {
      title: "Variante A mit geförderter Koordination",
      markdown: lines(
        "---",
        "kommune: Landkreis Musterland",
        "programm: Thüringer Präventionsketten",
        "variante: A",
        "---",
        "",
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Förderung",
        "",
        "| Gegenstand | Programm | Laufzeit |",
        "| --- | --- | --- |",
        "| Koordinationsstelle Präventionskette | Thüringer Präventionsketten | 2024–2026 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { chains, programmeParticipations, fundings, roleAssignments } = context.model
    const own = chains.find(({ id }) => id === context.id)?.municipality
    const participation = programmeParticipations.find(
      ({ municipality, variant }) => variant === "B" && (municipality === undefined || municipality === own),
    )
    if (participation === undefined) return
    const related = [
      {
        place: placeOf(participation, "variant"),
        message: { de: "hier steht Variante B", en: "variant B is stated here" },
      },
    ]
    // Another programme may well pay for the post.
    for (const funding of fundings) {
      if (!funding.coordination) continue
      if (
        funding.programme !== undefined &&
        participation.programme !== undefined &&
        funding.programme !== participation.programme
      )
        continue
      report("fundedInB", { place: placeOf(funding), related })
    }
    for (const role of roleAssignments) {
      if (role.role === "koordination" && role.funded) report("fundedInB", { place: placeOf(role), related })
    }
  },
})
