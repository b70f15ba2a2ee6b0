import type { StatementKind } from "@kettenwerk/core"
import { plain } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import { emitStatement } from "../emit-statement.js"
import { definitionKind } from "../prose/definition.js"
import { sentencesOf } from "../prose/sentences-of.js"
import type { ReaderContext } from "../reader.js"
import { topicsOfText } from "../topics.js"
import { sectionText } from "./section-text.js"

interface HeadingRule {
  readonly kind: StatementKind
  readonly title: RegExp
  readonly when?: (section: Section) => boolean
}

const understanding = /versteh|verständnis|bedeutet|heißt|meinen|definition|begriff|was (?:ist|sind)\b/iu
const chainWord = /präventionskett(?:e|en)(?![\p{L}])/iu
const preventionWord = /(?<![\p{L}])prävention(?![\p{L}])|präventionsverständnis|präventionsbegriff/iu

/** Headings that make what stands below them a statement of the concept. */
const rules: readonly HeadingRule[] = [
  { kind: "understanding-chain", title: chainWord, when: ({ title }) => understanding.test(title) },
  {
    kind: "understanding-chain",
    title: /^(?:die |unsere )?(?:kommunale )?präventionskette(?:n)?$/iu,
    when: inUnderstanding,
  },
  { kind: "understanding-prevention", title: preventionWord, when: ({ title }) => understanding.test(title) },
  { kind: "understanding-prevention", title: /^prävention$/iu, when: inUnderstanding },
  { kind: "guiding-question", title: /(?<![\p{L}])leitfrage(?![\p{L}])/iu },
  {
    kind: "central-question",
    title: /^(?:unsere |die )?(?:zentrale[n]? frage(?:n|stellung(?:en)?)?|kernfragen?|schlüsselfragen?)$/iu,
  },
  {
    kind: "vision",
    title:
      /^(?:unsere |die )?(?:gemeinsame )?(?:vision|zukunftsbild|leitvision)(?:\s|$)(?!und meilensteine)/iu,
  },
  { kind: "motto", title: /^(?:unser |das )?(?:motto|leitspruch|slogan)$/iu },
  {
    kind: "guiding-idea",
    title: /^(?:unser(?:e)? |das |die )?(?:leitbild|leitidee(?:n)?|leitgedanke(?:n)?|leits[aä]tz(?:e)?)$/iu,
  },
  {
    kind: "shared-purpose",
    title:
      /^(?:unser(?:e)? )?(?:gemeinsamer sinn|sinnfrage|motivationsfrage|unser warum|wofür (?:wir stehen|stehen wir)\??)$/iu,
  },
  {
    kind: "rationale",
    title:
      /^warum\s+(?:eine?\s+)?(?:präventionsketten?|prävention)\??$|^begründung$|^warum ist das (?:thema )?wichtig\??$/iu,
    when: hasRunningText,
  },
  {
    kind: "change-log",
    title:
      /^was ist neu|^änderungen (?:gegenüber|seit|zur)|änderungsverzeichnis|änderungshistorie|^was hat sich geändert|^neuerungen/iu,
  },
  {
    kind: "summary",
    title:
      /zusammenfassung|kurzfassung|^(?:das wichtigste )?(?:in kürze|auf einen blick)|das wichtigste|management summary/iu,
    when: (section) => !/wichtigste[nr]? (?:maßnahmen|ziele|angebote)/iu.test(section.title),
  },
  {
    kind: "inclusion",
    title: /^(?:inklusion|inklusives? \p{L}+|barrierefreiheit|teilhabe für alle|teilhabe aller)$/iu,
  },
  { kind: "unforeseen-provision", title: /unvorhergesehen/iu },
  {
    kind: "structure-overview",
    title:
      /strukturübersicht|übersicht (?:der|zu|über|zu den) (?:präventions)?strukturen|präventionsstrukturen im überblick/iu,
  },
  {
    kind: "existing-structures",
    title:
      /^(?:vorhandene|bestehende) (?:planungs)?strukturen|^was (?:haben wir|gibt es) (?:schon|bereits)/iu,
    when: listsBodies,
  },
  {
    kind: "inventory-offers",
    title:
      /^(?:was es (?:schon|bereits|bei uns)?\s?gibt|was (?:schon|bereits) da ist|bestand(?:saufnahme)? (?:an|der) angebote(?:n)?|angebotsbestand)$/iu,
    when: (section) => !listsBodies(section),
  },
  {
    kind: "inventory-actors",
    title: /^(?:übersicht der akteure|akteursübersicht|akteurslandschaft|bestand an akteuren)$/iu,
  },
  { kind: "reflection", title: /^(?:reflexion|selbstreflexion|prozessreflexion)(?![\p{L}])/iu },
  {
    kind: "plan-alignment",
    title:
      /^(?:abstimmung (?:der|mit (?:anderen|weiteren))|bezug zu anderen|schnittstellen zu anderen|verhältnis zu anderen) (?:fach)?pl(?:anungen|änen|äne)/iu,
  },
  { kind: "normative-frame", title: /^(?:normativer rahmen|rahmen für neue angebote)/iu },
  { kind: "hypothesis", title: /^(?:arbeits|grund)?(?:hypothese|annahme|these)(?:n)?$/iu },
]

/** Headings whose items are one statement each. */
const listRules: readonly HeadingRule[] = [
  {
    kind: "requirement",
    title:
      /(?:was ist |was wird )?(?:erforderlich|notwendig|gebraucht)\?$|^(?:die |wichtige )?(?:voraussetzungen|gelingensbedingungen|gelingensfaktoren|erfolgsfaktoren)(?![\p{L}])/iu,
  },
  {
    kind: "expectation",
    title: /^(?:unsere |ihre |die )?erwartungen(?![\p{L}])|^was erwarten (?:wir|sie)/iu,
  },
]

/** Reads statements that a heading announces. Where the text below defines in so many words, the sentence is the statement. */
export function readStatedSections(section: Section, context: ReaderContext): void {
  if (section.heading === undefined) return
  readQuestionHeading(section, context)
  readItems(section, context)
  const matching = rules.filter(
    ({ title, when }) => title.test(section.title) && (when === undefined || when(section)),
  )
  if (matching.length === 0) return
  const found = sectionText(section)
  const at =
    found === undefined
      ? overview(section)
      : { part: found.part, base: found.base, text: found.text, section }
  if (at === undefined) return
  for (const { kind } of matching) {
    if (
      (kind === "understanding-chain" || kind === "understanding-prevention") &&
      definesItself(section, kind)
    )
      continue
    if (kind === "guiding-question" || kind === "central-question") {
      const question = sentencesOf(at.part).find(({ text }) => text.endsWith("?"))
      emitStatement(
        context,
        question === undefined ? at : { ...at, part: question.part, text: question.text },
        kind,
      )
    } else if (kind !== "rationale" || !namesPerspectives(section)) emitStatement(context, at, kind)
  }
}

/** A table alone is an overview, too. */
function overview(section: Section) {
  const { heading } = section
  const table = section.blocks.some(({ block }) => block.kind === "table")
  return heading === undefined || !table
    ? undefined
    : { part: heading.title, base: heading.base, text: section.title, section }
}

/** „Präventionskette als strukturgebender Ansatz?“: a purpose put as a question, no decision. */
function readQuestionHeading(section: Section, context: ReaderContext): void {
  const { heading, title } = section
  if (heading === undefined || !/\?$/u.test(title) || !/\s(?:als|statt)\s/u.test(title)) return
  if (
    /^(?:was|wie|wer|warum|wo|wann|wozu|wofür|welche[rsn]?|woran|worauf|wohin|woher|haben|ist|sind|kann|können|gibt|brauchen)(?![\p{L}])/iu.test(
      title,
    )
  )
    return
  emitStatement(context, { part: heading.title, base: heading.base, text: title, section }, "hypothesis", {
    question: true,
  })
}

function readItems(section: Section, context: ReaderContext): void {
  const rule = listRules.find(({ title }) => title.test(section.title))
  if (rule === undefined) return
  for (const { block, base } of section.blocks) {
    if (block.kind !== "list") continue
    for (const { whole } of recordsOfList(block)) {
      const text = plain(whole)
      // A list of bodies or offers that are needed is no list of conditions.
      if (text.split(" ").length < 4 || /\?$/u.test(text) || vocabulary.bodyKind.best(text)?.start === 0)
        continue
      const kind =
        rule.kind === "requirement" && /(?:selbst)?reflexion/iu.test(text) ? "reflection" : rule.kind
      emitStatement(context, { part: whole, base, text, section }, kind, {
        distinct: `${section.index} ${text.slice(0, 60)}`,
      })
    }
  }
}

function definesItself(section: Section, kind: StatementKind): boolean {
  const texts = section.blocks.flatMap(({ block }) =>
    block.kind === "paragraph"
      ? [{ inline: block.inline, start: 0, end: block.inline.text.length }]
      : block.kind === "list"
        ? recordsOfList(block).map(({ whole }) => whole)
        : [],
  )
  return texts.some((part) => sentencesOf(part).some(({ text }) => definitionKind(text, section) === kind))
}

function namesPerspectives(section: Section): boolean {
  const text = sectionText(section)?.text ?? ""
  return /aus (?:fachlicher|strategischer) (?:sicht|perspektive)/iu.test(text)
}

function hasRunningText(section: Section): boolean {
  return section.blocks.some(({ block }) => block.kind === "paragraph") || section.children.length > 0
}

function inUnderstanding(section: Section): boolean {
  return section.inherited.includes("verstaendnis")
}

/** At least half of the items name bodies or networks. */
function listsBodies(section: Section): boolean {
  const items = section.blocks.flatMap(({ block }) => (block.kind === "list" ? recordsOfList(block) : []))
  const bodies = items.filter(({ whole }) => vocabulary.bodyKind.find(plain(whole)).length > 0)
  return (
    items.length > 0 &&
    bodies.length * 2 >= items.length &&
    !topicsOfText(section.title).some(({ collection }) => collection === "bodies")
  )
}
