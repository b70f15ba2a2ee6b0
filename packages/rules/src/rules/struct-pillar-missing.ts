import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { listDe, listEn } from "../list-words.js"
import { hasSectionFor } from "../outline-search.js"
import type { RuleContext } from "../rule-context.js"
import { seedA } from "../rule-source.js"

/** Reports a concept that describes one or two of steering, planning and participation, but not all. */
export const structPillarMissing = defineRule({
  code: "struct-pillar-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: {
    de: "Steuerung, Planung und Beteiligung sind beschrieben.",
    en: "Steering, planning and participation are described.",
  },
  rationale: {
    de: "Eine Präventionskette steht auf drei Säulen. Fehlt eine ganz, hängt die Arbeit an einzelnen Personen. Gemeldet wird nur, wenn die andern beschrieben sind und von dieser nirgends die Rede ist.",
    en: "A prevention chain stands on three pillars. If one is missing, the work depends on single persons. Only reported if the others are described and this one is mentioned nowhere.",
  },
  sources: [seedA(73, 75, 77)],
  messages: {
    missing: ({ present, missing }: { present: readonly Pillar[]; missing: readonly Pillar[] }) => ({
      de: `Beschrieben ${present.length === 1 ? "ist" : "sind"} ${listDe(present.map((one) => pillars[one].de))}. Über ${listDe(missing.map((one) => pillars[one].de))} steht nirgends etwas. Ergänzen Sie einen Absatz.`,
      en: `The concept describes ${listEn(present.map((one) => pillars[one].en))}. Nothing is said about ${listEn(missing.map((one) => pillars[one].en))}. Add a paragraph.`,
    }),
  },
  examples: [
    {
      title: "von Beteiligung ist nirgends die Rede",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **Planungsgruppe** (Leitung: Jugendhilfeplanung)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "alle drei Säulen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales)",
        "- **Planungsgruppe** (Leitung: Jugendhilfeplanung)",
        "",
        "Familien sind über den Elternbeirat an der Planung beteiligt.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const described = Object.keys(pillars).filter((one) => isDescribed(context, one as Pillar)) as Pillar[]
    const missing = (Object.keys(pillars) as Pillar[]).filter((one) => !described.includes(one))
    if (missing.length === 0 || described.length === 0) return
    report("missing", { place: context.placeFor("organisation"), data: { present: described, missing } })
  },
})

type Pillar = "steuerung" | "planung" | "beteiligung"

const pillars = {
  steuerung: { de: "die Steuerung", en: "steering" },
  planung: { de: "die Planung", en: "planning" },
  beteiligung: { de: "die Beteiligung", en: "participation" },
} as const satisfies Readonly<Record<Pillar, { de: string; en: string }>>

const words: Readonly<Record<Pillar, readonly string[]>> = {
  steuerung: ["Steuerung", "steuern", "Steuerungs…", "Lenkungs…", "Lenkung", "Steuerkreis", "Leitungsrunde"],
  planung: ["Planung", "Planungs…", "…planung", "Planungsgruppe", "Fachplanung", "Kernteam"],
  beteiligung: [
    "Beteiligung",
    "beteiligen",
    "beteiligt",
    "Beteiligungs…",
    "Partizipation",
    "partizipativ",
    "Mitwirkung",
    "Mitbestimmung",
    "…befragung",
    "Befragung",
    "befragt",
    "Elternbeirat",
    "Familienbeirat",
  ],
}

function isDescribed(context: RuleContext, pillar: Pillar): boolean {
  const { bodies, participationFormats } = context.model
  if (bodies.some(({ roles }) => roles.includes(pillar))) return true
  if (pillar === "beteiligung" && (participationFormats.length > 0 || hasSectionFor(context, "beteiligung")))
    return true
  return context.search(words[pillar]).length > 0
}
