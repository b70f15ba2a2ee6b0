import { defineRule } from "../define-rule.js"
import { placeOf } from "../place.js"
import { seedA } from "../rule-source.js"

/** Reports a concept without a steering group. */
export const orgSteeringMissing = defineRule({
  code: "org-steering-missing",
  since: "0.1.0",
  severity: "error",
  aspect: "completeness",
  group: "organisation",
  scope: "group",
  summary: { de: "Ein Steuerungsgremium ist benannt.", en: "A steering group is named." },
  rationale: {
    de: "Eine Präventionskette braucht ein Gremium, das über Ziele und Mittel entscheidet. Es kann auch ein bestehendes sein, das die Steuerung mit übernimmt.",
    en: "A prevention chain needs a body that decides on goals and means. It may be an existing one that takes on the steering.",
  },
  sources: [seedA(67)],
  messages: {
    missing: () => ({
      de: "Es ist kein Steuerungsgremium benannt. Ohne Steuerung kann niemand über Ziele und Mittel entscheiden. Ergänzen Sie Name, Leitung und Mitglieder.",
      en: "No steering group is named. Without steering nobody can decide on goals and means. Add its name, lead and members.",
    }),
    onlyRequired: ({ name }: { name: string }) => ({
      de: `„${name}“ wird als nötig beschrieben, aber es steht nicht da, wer dazugehört. Nennen Sie das Gremium mit Leitung und Mitgliedern.`,
      en: `“${name}” is described as necessary, but not who belongs to it. Name the body with its lead and members.`,
    }),
  },
  examples: [
    {
      title: "nur eine Arbeitsgruppe",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **AG Frühe Kindheit** (Leitung: Jugendhilfeplanung)",
      ].join("\n"),
      expect: ["3:missing"],
    },
    {
      title: "nur als nötig beschrieben",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- um die Strategie zu entwickeln, bedarf es eines Steuerungsgremiums und einer Planungsgruppe",
      ].join("\n"),
      expect: ["5:onlyRequired"],
    },
    {
      title: "eine Steuerungsgruppe mit Leitung",
      markdown: [
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "- **Steuerungsgruppe** (Leitung: Dezernentin Jugend und Soziales; Mitglieder: Jugendamt, Gesundheitsamt)",
      ].join("\n"),
      expect: [],
    },
    {
      title: "der Lenkungskreis steuert",
      markdown: [
        "# Präventionskette Stadt Lindenhain",
        "",
        "## Gremien",
        "",
        "| Gremium | Aufgabe | Leitung |",
        "| --- | --- | --- |",
        "| Lenkungskreis Präventionskette | entscheidet über Ziele und Mittel | Sozialdezernentin |",
      ].join("\n"),
      expect: [],
    },
  ],
  check(context, report) {
    const steering = context.model.bodies.filter(
      ({ kind, roles }) => kind === "steuerung" || roles.includes("steuerung"),
    )
    if (steering.some(({ required }) => !required)) return
    const described = steering[0]
    if (described === undefined) report("missing", { place: context.placeFor("organisation") })
    else report("onlyRequired", { place: placeOf(described), data: { name: described.name } })
  },
})
