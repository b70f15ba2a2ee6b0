import { defineRule } from "../define-rule.js"
import { isInForce } from "../in-force.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference, seedA } from "../rule-source.js"

/** Asks for an estimate of the impact of strategic goals. */
export const goalWithoutImpactEstimate = defineRule({
  code: "goal-without-impact-estimate",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "ziele",
  scope: "group",
  summary: {
    de: "Zu Leitzielen gibt es eine Einschätzung der Wirkung.",
    en: "Strategic goals come with an estimate of their impact.",
  },
  rationale: {
    de: "Wer beschreibt, wie eine Maßnahme am Ende das Leben von Kindern verändert, merkt früh, wenn ein Schritt fehlt. Wo das Konzept anderswo über Wirkung schreibt, wird nur nach Leitzielen gefragt, die neben eingeschätzten stehen.",
    en: "Whoever describes how a measure changes the lives of children in the end notices early if a step is missing. Where the concept writes about impact elsewhere, only goals beside estimated ones are asked for.",
  },
  sources: [seedA(96), reference("PHINEO: Wirkungstreppe in sieben Stufen")],
  messages: {
    missing: ({ title }: { title: string }) => ({
      de: `Zum Leitziel „${title}“ fehlt eine Einschätzung der Wirkung, die andere Leitziele haben. Ergänzen Sie sie in ein bis zwei Sätzen.`,
      en: `The strategic goal “${title}” lacks an estimate of its impact, which others have. Add it in one or two sentences.`,
    }),
    none: () => ({
      de: "Eine Einschätzung der Wirkung fehlt. Beschreiben Sie je Leitziel, was sich für Familien ändert, zum Beispiel mit den sieben Stufen der Wirkungstreppe.",
      en: "An estimate of the impact is missing. Describe for each strategic goal what changes for families, for example with the seven steps of impact.",
    }),
  },
  examples: [
    {
      title: "keine Einschätzung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel: Alle Kinder starten gut in die Schule.",
      ),
      expect: ["3:none"],
    },
    {
      title: "ein Leitziel von zweien",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel Z1: Alle Kinder starten gut in die Schule.",
        "- Leitziel Z2: Familien finden früh Hilfe.",
        "",
        "## Wirkungsabschätzung",
        "",
        "- **Z1:** Lotsen sind tätig (Stufe 1), erreichen Familien (Stufe 2), Eltern handeln früher (Stufe 5).",
      ),
      expect: ["6:missing"],
    },
    {
      title: "das Konzept schreibt über Wirkung",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Ziele",
        "",
        "- Leitziel: Alle Kinder starten gut in die Schule.",
        "",
        "Welche Wirkung erwarten wir? Eltern suchen früher das Gespräch.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { goals, impactEstimates, indicators } = context.model
    const top = goals.filter(({ level, source }) => level === "strategisch" && isInForce(context, source))
    if (top.length === 0) return
    const estimated = new Set(impactEstimates.flatMap(({ goal }) => goal ?? []))
    if (impactEstimates.length === 0) {
      if (indicators.some(({ step }) => step !== undefined) || context.search(words).length > 0) return
      report("none", { place: context.placeFor("ziele") })
      return
    }
    if (estimated.size === 0) return
    for (const goal of top) {
      if (!estimated.has(goal.id))
        report("missing", { place: placeOf(goal), data: { title: shorten(goal.title) } })
    }
  },
})

const words = ["Wirkung", "Wirkungs…", "…wirkung", "bewirken", "bewirkt", "Outcome", "Impact"]
