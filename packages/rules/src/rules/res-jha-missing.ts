import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { law } from "../rule-source.js"

/** Asks for a debate in the youth welfare committee. */
export const resJhaMissing = defineRule({
  code: "res-jha-missing",
  since: "0.1.0",
  severity: "info",
  stages: { entwurf: "off" },
  group: "beschluss",
  scope: "group",
  summary: {
    de: "Der Jugendhilfeausschuss berät das Konzept.",
    en: "The youth welfare committee debates the concept.",
  },
  rationale: {
    de: "Der Jugendhilfeausschuss befasst sich mit allen Angelegenheiten der Jugendhilfe und soll vor Beschlüssen gehört werden. Gefragt wird, sobald eine Beratungsfolge genannt ist und Jugendhilfe zum Inhalt gehört; kreisangehörige Gemeinden ohne Jugendamt werden nicht gefragt.",
    en: "The youth welfare committee deals with all matters of youth welfare and is to be heard before resolutions. Asked as soon as steps of debate are named and youth welfare is part of the content; municipalities without a youth welfare office are not asked.",
  },
  sources: [law("§ 71 Abs. 3 und 4 SGB VIII")],
  messages: {
    missing: () => ({
      de: "Das Konzept betrifft die Jugendhilfe. Eine Beratung im Jugendhilfeausschuss ist nicht genannt; er soll vor dem Beschluss gehört werden.",
      en: "The concept concerns youth welfare. No debate in the youth welfare committee is named; it is to be heard before the resolution.",
    }),
  },
  examples: [
    {
      title: "eine Beratungsfolge ohne den Ausschuss",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "Die Federführung liegt beim Jugendamt.",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Rolle |",
        "| --- | --- | --- |",
        "| Sozialausschuss | 18.02.2026 | Vorberatung |",
        "| Kreistag | 12.03.2026 | Entscheidung |",
      ),
      expect: ["7:missing"],
    },
    {
      title: "der Ausschuss berät",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisationsstruktur",
        "",
        "Die Federführung liegt beim Jugendamt.",
        "",
        "## Beschluss",
        "",
        "| Gremium | Termin | Rolle |",
        "| --- | --- | --- |",
        "| Jugendhilfeausschuss | 18.02.2026 | Vorberatung |",
        "| Kreistag | 12.03.2026 | Entscheidung |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { consultations, municipalities } = context.model
    if (consultations.length === 0) return
    if (municipalities.some(({ kind }) => kind === "kreisangehoerige-gemeinde" || kind === "vg")) return
    if (consultations.some(({ body }) => body === "jugendhilfeausschuss")) return
    if (
      context.search([
        "Jugendhilfeausschuss",
        "JHA",
        "Kinder- und Jugendhilfeausschuss",
        "…jugendhilfeausschuss",
        "Jugendausschuss",
      ]).length > 0
    )
      return
    if (
      context.search([
        "Jugendamt",
        "Jugendhilfe",
        "…jugendhilfe",
        "Jugendhilfe…",
        "Frühe Hilfen",
        "SGB VIII",
        "Fachdienst Jugend",
      ]).length === 0
    )
      return
    report("missing", { place: context.placeFor("beschluss") })
  },
})
