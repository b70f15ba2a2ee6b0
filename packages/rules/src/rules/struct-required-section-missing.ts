import { type DocumentReading, type Model, valueLists } from "@kettenwerk/core"
import { councilResolutions } from "../council-resolutions.js"
import { defineRule } from "../define-rule.js"
import { insertBlockAfter } from "../fixes.js"
import { lines } from "../lines.js"
import { seedA } from "../rule-source.js"

type CanonicalSection = valueLists.CanonicalSection

/** Reports sections the profile asks for that neither a heading nor the content provides. */
export const structRequiredSectionMissing = defineRule({
  code: "struct-required-section-missing",
  since: "0.1.0",
  severity: "warning",
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Das Konzept hat alle Abschnitte, die sein Profil vorsieht.",
    en: "The concept has all sections of its profile.",
  },
  rationale: {
    de: "Wer ein Konzept prüft oder fördert, sucht bestimmte Abschnitte. Überschriften dürfen anders heißen, und ein Abschnitt darf in einer Anlage stehen. Steht der Inhalt an anderer Stelle, etwa Ziele in einer Tabelle, wird nichts gemeldet. Folien und Protokolle brauchen keine Abschnitte.",
    en: "Those who check or fund a concept look for certain sections. Headings may be called differently, and a section may stand in an annex. If the content stands elsewhere, nothing is reported. Slides and minutes need no sections.",
  },
  sources: [seedA(87, 96)],
  messages: {
    missing: ({ label }: { label: string }) => ({
      de: `Der Abschnitt „${label}“ fehlt. Wer das Konzept prüft, sucht danach. Ergänzen Sie ihn, oder verweisen Sie auf ein anderes Kapitel.`,
      en: `The section “${label}” is missing. Whoever checks the concept looks for it. Add it, or refer to another chapter.`,
    }),
  },
  examples: [
    {
      title: "ein Kurzkonzept ohne Ausgangslage",
      settings: { profil: "minimal" },
      markdown: lines(
        "# Präventionskonzept Gemeinde Auental",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung vor der Einschulung (Schuleingangsuntersuchung 2024)",
        "",
        "## Ziele",
        "",
        "- Leitziel: Alle Kinder kommen gut in der Schule an",
        "",
        "## Maßnahmen",
        "",
        "- Sprachpatinnen in allen Kitas",
      ),
      expect: ["1:missing"],
    },
    {
      title: "ein Kurzkonzept mit allen Abschnitten",
      settings: { profil: "minimal" },
      markdown: lines(
        "# Präventionskonzept Gemeinde Auental",
        "",
        "## Wo stehen wir? Die Ausgangslage 2025",
        "",
        "In Auental leben 320 Kinder unter zehn Jahren.",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung vor der Einschulung (Schuleingangsuntersuchung 2024)",
        "",
        "## Ziele",
        "",
        "- Leitziel: Alle Kinder kommen gut in der Schule an",
        "",
        "## Maßnahmen",
        "",
        "- Sprachpatinnen in allen Kitas",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const kind = context.model.documents.find(({ id }) => id === context.main.id)?.kind
    if (kind === "praesentation" || kind === "protokoll") return
    for (const section of context.requiredSections) {
      // The network overview has rules of its own that say what is missing.
      if (section === "netzwerk" || context.sectionsFor(section).length > 0) continue
      if (contentOf[section]?.(context.model)) continue
      const label = valueLists.canonicalSection.labels[section]
      report("missing", {
        place: context.placeFor(),
        data: { label },
        fixes: [addSection(context.main, label)],
      })
    }
  },
})

/** What shows that a section is there in all but name. */
const contentOf: Partial<Record<CanonicalSection, (model: Model) => boolean>> = {
  anlass: ({ statements }) =>
    statements.some(({ kind }) => kind.startsWith("rationale") || kind === "mandate"),
  verstaendnis: ({ statements }) => statements.some(({ kind }) => kind.startsWith("understanding")),
  bestand: ({ offers, statements }) =>
    offers.length > 0 || statements.some(({ kind }) => kind.startsWith("inventory")),
  bedarf: ({ needs, challenges }) => needs.length + challenges.length > 0,
  beteiligung: ({ participationFormats }) => participationFormats.length > 0,
  organisation: ({ bodies }) => bodies.some(({ kind, required }) => kind !== "politik" && !required),
  lebensphasen: ({ lifePhases }) => lifePhases.length > 0,
  basisangebot: ({ offers, offerCriteria }) => offerCriteria.length > 0 || offers.some(({ basic }) => basic),
  ziele: ({ goals }) => goals.length > 0,
  massnahmen: ({ measures }) => measures.length > 0,
  zeitplan: ({ milestones }) => milestones.length > 0,
  ressourcen: ({ fundings, measures }) =>
    fundings.length > 0 || measures.some(({ cost }) => cost !== undefined),
  evaluation: ({ statements, milestones }) =>
    statements.some(({ kind }) => kind === "update-cycle" || kind === "reflection") ||
    milestones.some(({ kind }) => kind === "evaluation" || kind === "reflection"),
  beschluss: (model) => councilResolutions(model).length > 0,
}

function addSection(document: DocumentReading, label: string) {
  const title = { de: `Abschnitt „${label}“ am Ende einfügen`, en: `Add the section “${label}” at the end` }
  const end = document.text.trimEnd().length
  return insertBlockAfter(title, document, document.rangeOf(end, end), [`## ${label}`])
}
