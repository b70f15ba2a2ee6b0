import type { StatementKind } from "@kettenwerk/core"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"

const labels: readonly (readonly [RegExp, StatementKind, ((section: Section) => boolean)?])[] = [
  [
    /^(?:unsere|die|gemeinsame)?\s*leitfragen?(?:\s+(?:lautet|ist|des \p{L}+|der \p{L}+))?$/iu,
    "guiding-question",
  ],
  [
    /^(?:unsere|die)?\s*(?:zentralen?\s+fragen?(?:stellung(?:en)?)?|kernfragen?|schlüsselfragen?)(?:\s+lautet)?$/iu,
    "central-question",
  ],
  [/^(?:unser|das)?\s*(?:motto|leitspruch|slogan|claim)(?:\s+(?:lautet|ist|heißt))?$/iu, "motto"],
  [/^(?:unsere|die|gemeinsame)?\s*(?:vision|zukunftsbild|leitvision)(?:\s+(?:lautet|ist))?$/iu, "vision"],
  [
    /^(?:unser(?:e)?|das|die)?\s*(?:leitbild|leitidee(?:n)?|leitgedanken?|leitsatz)(?:\s+(?:lautet|ist))?$/iu,
    "guiding-idea",
  ],
  [
    /^(?:aus\s+(?:der\s+)?)?(?:sicht|perspektive|blickwinkel)\s+(?:der|von)\s+(?:kinder(?:n)?|familien|eltern|jungen menschen)(?![\p{L}])[^:]*$|^(?:kinder-|familien)(?:sicht|perspektive)$/iu,
    "rationale-families",
  ],
  [
    /^(?:aus\s+)?(?:fachliche[rn]?|professionelle[rn]?)\s+(?:sicht|perspektive|begründung)$|^(?:aus\s+)?(?:sicht|perspektive)\s+der\s+fachkräfte$/iu,
    "rationale-professional",
  ],
  [
    /^(?:aus\s+)?(?:strategische[rn]?|politische[rn]?|kommunale[rn]?)\s+(?:sicht|perspektive|begründung)$|^(?:aus\s+)?(?:sicht|perspektive)\s+(?:der|des)\s+(?:verwaltung|politik|kommune|landkreises|stadt)$/iu,
    "rationale-strategic",
  ],
  [/^(?:inklusion|inklusives?\s+\p{L}+)$/iu, "inclusion"],
  [/^unvorhergesehene[rns]?\s+bedarfe?s?$|^vorsorge für unvorhergesehen/iu, "unforeseen-provision"],
  [/^(?:unsere\s+)?(?:arbeits|grund)?(?:hypothese|annahme|these)$/iu, "hypothesis"],
  [/^(?:vorhandene|bestehende)\s+(?:planungs)?strukturen$/iu, "existing-structures"],
  [
    /^(?:unser\s+)?(?:präventionsverständnis|verständnis von prävention|prävention)$/iu,
    "understanding-prevention",
    inUnderstanding,
  ],
  [
    /^(?:unser\s+)?(?:verständnis (?:von|der) präventionsketten?|(?:die\s+)?präventionsketten?)$/iu,
    "understanding-chain",
    inUnderstanding,
  ],
  [/^(?:angebote|bestand an angeboten)$/iu, "inventory-offers", inInventory],
  [/^(?:akteure|akteurinnen und akteure|träger und akteure)$/iu, "inventory-actors", inInventory],
  [/^(?:strukturen|gremien und netzwerke|gremien|netzwerke)$/iu, "inventory-structures", inInventory],
  [/^(?:normativer rahmen|rahmen für neue angebote)$/iu, "normative-frame"],
  [/^(?:bekenntnis(?: zu[mr]? \p{L}+.*)?)$/iu, "commitment-basic-offer"],
  [/^(?:unsere?\s+)?erwartung(?:en)?$/iu, "expectation"],
  [/^(?:unser\s+)?anliegen$/iu, "aim"],
  [/^(?:zusammengefasst|zusammenfassung|kurz gesagt|das wichtigste in kürze)$/iu, "summary"],
  [/^(?:abstimmung (?:der|mit anderen) (?:planungen|plänen)|planungsabstimmung)$/iu, "plan-alignment"],
  [/^(?:fortschreibung|fortschreibungszyklus|fortschreibungsrhythmus)$/iu, "update-cycle"],
  [/^(?:reflexion|selbstreflexion|prozessreflexion)$/iu, "reflection"],
]

/** Kinds a label of the vocabulary may stand for as well; labels of other kinds are fields of something else. */
const spoken: ReadonlySet<StatementKind> = new Set<StatementKind>([
  "guiding-question",
  "central-question",
  "guiding-idea",
  "shared-purpose",
  "rationale-families",
  "rationale-professional",
  "rationale-strategic",
  "motto",
  "vision",
  "change-approach",
  "hypothesis",
  "inclusion",
  "unforeseen-provision",
])

/** The statement a label announces. */
export function kindOfLabel(label: string, section: Section): StatementKind | undefined {
  const text = label.replace(/^[\s"„“*_•–-]+|[\s"”“*_]+$/gu, "")
  for (const [pattern, kind, when] of labels)
    if (pattern.test(text) && (when === undefined || when(section))) return kind
  const known = vocabulary.statementKind.whole(text)?.value as StatementKind | undefined
  return known !== undefined && spoken.has(known) ? known : undefined
}

function inUnderstanding(section: Section): boolean {
  return [...section.canonical, ...section.inherited].includes("verstaendnis")
}

function inInventory(section: Section): boolean {
  return (
    section.canonical.includes("bestand") ||
    (section.canonical.length === 0 && section.inherited.includes("bestand"))
  )
}
