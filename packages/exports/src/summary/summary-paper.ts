import {
  type Consultation,
  formatAge,
  formatDate,
  type Model,
  type Statement,
  valueLists,
} from "@kettenwerk/core"
import { bodyBlocks, goalBlocks, needBlocks, participationBlocks } from "../council-paper/concept-blocks.js"
import { measureLabel } from "../council-paper/measure-label.js"
import { type Block, heading, type Inline, list, type Paper, paragraph, table } from "../paper/paper.js"
import { asSentence, counted, germanDay } from "../paper/words.js"
import { openPoints } from "./open-points.js"

/** The concept of one group in short, chapter by chapter; a chapter without content is left out. */
export function summaryPaper(model: Model, stichtag: string): Paper {
  const open = openPoints(model, stichtag)
  return {
    title: `${model.chains[0]?.name ?? "Präventionskonzept"}: das Konzept in Kürze`,
    blocks: [
      ...documentLines(model),
      ...chapter("Worum es geht", aboutBlocks(model)),
      ...chapter("Bedarf", needBlocks(model)),
      ...chapter("Beteiligung", participationBlocks(model)),
      ...chapter("Ziele", goalBlocks(model)),
      ...chapter("Angebote", offerBlocks(model)),
      ...chapter("Maßnahmen", measureBlocks(model)),
      ...chapter("Zusammenarbeit", bodyBlocks(model)),
      ...chapter("Nächste Termine", dateBlocks(model, stichtag)),
      ...chapter("Mittel", moneyBlocks(model)),
      ...chapter("Beschlüsse", resolutionBlocks(model)),
      ...chapter("Offene Punkte", open.length === 0 ? [] : [list(open)]),
      paragraph(
        `Zusammengestellt mit Kettenwerk aus den Konzeptdokumenten, Stichtag ${germanDay(stichtag)}.`,
      ),
    ],
  }
}

function chapter(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(1, title), ...blocks]
}

function documentLines({ documents }: Model): readonly Block[] {
  return [
    list(
      documents.map(({ title, status, asOf, period }): readonly Inline[] => [
        { strong: title },
        [
          "",
          valueLists.stage.labels[status],
          ...(asOf === undefined ? [] : [`Stand ${formatDate(asOf)}`]),
          ...(period === undefined ? [] : [`gilt ${formatDate(period)}`]),
        ].join(", "),
      ]),
    ),
  ]
}

const told: readonly Statement["kind"][] = [
  "summary",
  "guiding-question",
  "vision",
  "motto",
  "understanding-chain",
]

function aboutBlocks({ statements, chains }: Model): readonly Block[] {
  const said = told.flatMap((kind) => statements.filter((one) => one.kind === kind).slice(0, 1))
  const scope = chains[0]?.ageScope
  return [
    ...said.map(({ kind, text }) =>
      kind === "summary"
        ? paragraph(asSentence(text))
        : paragraph({ strong: `${valueLists.statementKind.labels[kind]}: ` }, asSentence(text)),
    ),
    ...(scope === undefined ? [] : [paragraph(`Altersbereich: ${formatAge(scope)}.`)]),
  ]
}

/** Offers by phase; those of none last. */
function offerBlocks({ offers, lifePhases, actors }: Model): readonly Block[] {
  if (offers.length === 0) return []
  const providers = new Set(offers.flatMap(({ provider, providers: all = [] }) => [provider, ...all]))
  const known = actors.filter(({ id }) => providers.has(id)).length
  const groups = [
    ...lifePhases.map(
      ({ id, label }) => [label, offers.filter(({ phases = [] }) => phases.includes(id))] as const,
    ),
    ["Ohne Zuordnung zu einer Lebensphase", offers.filter(({ phases = [] }) => phases.length === 0)] as const,
  ].filter(([, found]) => found.length > 0)
  return [
    paragraph(
      `${counted(offers.length, "Angebot", "Angebote")}${known === 0 ? "" : ` von ${counted(known, "Träger", "Trägern")}`}.`,
    ),
    list(
      groups.map(([label, found]): readonly Inline[] => [
        ...(groups.length === 1 && label.startsWith("Ohne") ? [] : [{ strong: `${label}: ` }]),
        found.map(({ name, basic }) => (basic === true ? `${name} (Basisangebot)` : name)).join("; "),
      ]),
    ),
  ]
}

function measureBlocks({ measures, actors }: Model): readonly Block[] {
  if (measures.length === 0) return []
  return [
    table(
      ["Maßnahme", "Verantwortlich", "Zeitraum", "Stand"],
      measures.map(({ number, title, lead, leadActor, period, status, statusText }) => [
        measureLabel(number, title),
        lead ?? actors.find(({ id }) => id === leadActor)?.name ?? "",
        period === undefined ? "" : formatDate(period),
        status === undefined ? (statusText ?? "") : valueLists.workState.labels[status],
      ]),
    ),
  ]
}

/** Up to ten dates that lie ahead, the soonest first. */
function dateBlocks({ milestones, consultations }: Model, stichtag: string): readonly Block[] {
  const dates = [
    ...milestones
      .filter(
        ({ state, childDevelopment }) =>
          childDevelopment !== true && state !== "erreicht" && state !== "entfallen",
      )
      .map(({ title, date, owner }) => ({ what: title, date, who: owner })),
    ...consultations
      .filter((one) => !isMilestone(one, milestones))
      .map(({ name, date, role }) => ({
        what:
          role === undefined ? name : `${name.split(",")[0]}: ${valueLists.consultationRole.labels[role]}`,
        date,
        who: undefined,
      })),
  ]
    .flatMap(({ what, date, who }) =>
      date?.to && date.to >= stichtag ? [{ what, date, to: date.to, who }] : [],
    )
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))
    .slice(0, 10)
  return dates.length === 0
    ? []
    : [
        list(
          dates.map(
            ({ what, date, who }) => `${formatDate(date)}: ${what}${who === undefined ? "" : ` (${who})`}`,
          ),
        ),
      ]
}

/** „Beratung im Jugendhilfeausschuss“ stands in the schedule as well as in the Beratungsfolge. */
function isMilestone({ name, date }: Consultation, milestones: Model["milestones"]): boolean {
  const [body = name] = name.split(",")
  return milestones.some(
    (one) => one.date?.to !== undefined && one.date.to === date?.to && one.title.includes(body),
  )
}

function moneyBlocks({ fundings }: Model): readonly Block[] {
  const items = fundings.map(({ name, object, funder, fund, date, amount }) =>
    [
      object ?? name,
      amount?.text,
      [funder, fund].filter((one) => one !== undefined).join(", ") || undefined,
      date && formatDate(date),
    ]
      .filter((one) => one !== undefined)
      .join(" · "),
  )
  return items.length === 0 ? [] : [list(items)]
}

function resolutionBlocks({ resolutions }: Model): readonly Block[] {
  const items = resolutions.map(({ name, date, bodyText, body, status, paperNumber, result }) => {
    const organ = body === undefined ? (bodyText ?? name) : valueLists.decisionBody.labels[body]
    return [
      organ,
      date === undefined ? undefined : formatDate(date),
      status === "gefasst" && result !== undefined
        ? valueLists.resolutionResult.labels[result]
        : valueLists.resolutionStatus.labels[status],
      paperNumber,
    ]
      .filter((one) => one !== undefined)
      .join(", ")
  })
  return items.length === 0 ? [] : [list(items)]
}
