import { isCertainlyBefore } from "../dates.js"
import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { reference } from "../rule-source.js"

/** Reports a milestone that is over before a milestone it requires begins. */
export const msDependencyOrder = defineRule({
  code: "ms-dependency-order",
  since: "0.1.0",
  severity: "error",
  group: "zeitplan",
  scope: "group",
  summary: {
    de: "Ein Meilenstein liegt nicht vor seiner Voraussetzung.",
    en: "A milestone does not lie before what it requires.",
  },
  rationale: {
    de: "Ist ein Meilenstein vor seiner Voraussetzung fällig, kann der Plan nicht eingehalten werden. Verschieben Sie den Termin oder streichen Sie die Voraussetzung. Ungenaue Termine („2026“) werden nur gemeldet, wenn sie sich sicher widersprechen.",
    en: "If a milestone is due before what it requires, the plan cannot be kept. Move the date or remove the requirement. Vague dates (“2026”) are only reported if they certainly contradict each other.",
  },
  sources: [reference("Netzplantechnik: Ende-Anfang-Beziehung")],
  messages: {
    tooEarly: ({
      title,
      date,
      required,
      requiredDate,
    }: Record<"title" | "date" | "required" | "requiredDate", string>) => ({
      de: `„${title}“ (${date}) liegt vor seiner Voraussetzung „${required}“ (${requiredDate}). Verschieben Sie einen der Termine oder lösen Sie die Abhängigkeit.`,
      en: `“${title}” (${date}) lies before what it requires, “${required}” (${requiredDate}). Move one of the dates or remove the dependency.`,
    }),
  },
  examples: [
    {
      title: "Beschluss vor dem Entwurf",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Entwurf liegt vor (06/2026)",
        "- M2: Beschluss im Kreistag (03/2026, nach M1)",
      ].join("\n"),
      expect: ["6:tooEarly"],
    },
    {
      title: "derselbe Monat ist erlaubt",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Entwurf liegt vor (06/2026)",
        "- M2: Beratung im Jugendhilfeausschuss (06/2026, nach M1)",
      ].join("\n"),
      expect: [],
    },
    {
      title: "ein Jahr und ein Monat darin widersprechen sich nicht",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Meilensteine",
        "",
        "- M1: Entwurf liegt vor (06/2026)",
        "- M2: Beschluss im Kreistag (2026, nach M1)",
        "- M3: Veröffentlichung (nach M2)",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    for (const conflict of context.schedule().orderConflicts) {
      const milestone = context.entity("milestones", conflict.milestone)
      const required = context.entity("milestones", conflict.requires)
      if (
        milestone === undefined ||
        required === undefined ||
        !isCertainlyBefore(milestone.date, required.date)
      )
        continue
      report("tooEarly", {
        place: placeOf(milestone, "date"),
        data: {
          title: milestone.title,
          date: milestone.date!.text,
          required: required.title,
          requiredDate: required.date!.text,
        },
        related: [
          {
            place: placeOf(required, "date"),
            message: { de: `Voraussetzung „${required.title}“`, en: `requirement “${required.title}”` },
          },
        ],
      })
    }
  },
})
