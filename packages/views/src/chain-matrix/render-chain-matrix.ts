import {
  type ChainMatrix,
  type ChainPhase,
  type ChainTransition,
  chainConnectivity,
  chainMatrix,
  formatAge,
  type Model,
  type Source,
  transitions,
} from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { selectGroup } from "../select-group.js"
import { finishView, paletteOf } from "../svg/picture.js"
import { counted, type Language, listed, type Say, speaker } from "../text/speaker.js"
import type { Cell, Twin } from "../twin/twin.js"
import { drawChainMatrix } from "./draw-chain-matrix.js"
import { type MatrixCell, type MatrixColumn, matrixColumns, transitionsAfter } from "./matrix-cells.js"

/** More offers than this, and cells show numbers only. */
const mostNamed = 80

/** Kettenmatrix: offers by phase of life and sector, basic ones marked, and whether the transitions hold. */
export function renderChainMatrix(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Kettenmatrix", "Chain matrix")
  const title = name === "" ? base : `${base} – ${name}`
  const matrix = chainMatrix(model)
  if (model.offers.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Angebote. Eine Tabelle mit Angebot, Träger und Alter genügt als Anfang.",
      "The text names no offers yet. A table of offers, providers and ages is enough to begin with.",
    )
    return finishView({ id: "kette", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const all = transitions(model)
  const columns = matrixColumns(matrix, model)
  const isLarge = model.offers.length > mostNamed
  const facts = factsOf(matrix, all, model, say)
  const notes = [matrix.note?.[language], others].filter((note) => note !== undefined)
  const grouped = isLarge
    ? say(
        `Bei ${model.offers.length} Angeboten zeigt das Bild nur Zahlen; die Namen stehen in der Tabelle.`,
        `With ${model.offers.length} offers the picture shows numbers only; the names stand in the table.`,
      )
    : undefined
  return finishView({
    id: "kette",
    twin: twinOf(title, [...facts, ...notes], matrix, columns, all, { say, language, options, model }),
    options,
    caption: [...facts, ...notes],
    drawing: drawChainMatrix({
      columns,
      phases: matrix.phases.map((phase) => ({
        label: phase.label,
        age: ageOf(phase, language),
        source: sourceOf(phase, model),
      })),
      transitions: transitionsAfter(matrix, all),
      isLarge,
      say,
      language,
      options,
    }),
    ...(grouped !== undefined && { grouped }),
  })
}

/** „Der eine Übergang ist offen“ reads better than „0 von 1“. */
function joinedGerman(covered: number, of: number): string {
  if (of === 0) return "Ein Übergang ist noch nicht zu sehen"
  if (of === 1) return `Der eine Übergang ist ${covered === 1 ? "verbunden" : "offen"}`
  return `${covered} von ${of} Übergängen ${covered === 1 ? "ist" : "sind"} verbunden`
}

function factsOf(
  matrix: ChainMatrix,
  all: readonly ChainTransition[],
  model: Model,
  say: Say,
): readonly string[] {
  const running = new Set(matrix.rows.flatMap((row) => row.running)).size
  // All transitions that are shown count, also one that leads out of the last phase.
  const of = all.length
  const covered = all.filter((transition) => transition.covered).length
  const { longest } = chainConnectivity(all)
  const label = new Map(matrix.phases.map((phase) => [phase.id, phase.label]))
  const empty = matrix.phasesWithoutOffer.map((id) => label.get(id) ?? id)
  const names = new Map(model.offers.map((offer) => [offer.id, offer.name]))
  const unplaced = [...matrix.unplaced, ...matrix.outsidePhases].map((id) => names.get(id) ?? id)
  const shown = unplaced.slice(0, 5)
  if (unplaced.length > 5) shown.push(say(`${unplaced.length - 5} weitere`, `${unplaced.length - 5} more`))
  return [
    say(
      `${counted(running, "laufendes Angebot", "laufende Angebote")} in ${counted(matrix.phases.length, "Lebensphase", "Lebensphasen")}. ${joinedGerman(covered, of)}${longest > 1 ? `, ${longest} Phasen hängen ohne Lücke zusammen` : ""}.`,
      `${counted(running, "running offer", "running offers")} in ${counted(matrix.phases.length, "life phase", "life phases")}. ${covered} of ${counted(of, "transition", "transitions")} ${of === 1 || covered === 1 ? "is" : "are"} joined${longest > 1 ? `, ${longest} phases hold together without a gap` : ""}.`,
    ),
    ...(empty.length > 0
      ? [
          say(
            `Ohne laufendes Angebot für Familien: ${listed(empty, say)}.`,
            `No running offer for families: ${listed(empty, say)}.`,
          ),
        ]
      : []),
    ...(unplaced.length > 0
      ? [
          say(
            `Keiner Phase zuzuordnen, weil ein Alter fehlt oder außerhalb liegt: ${listed(shown, say)}.`,
            `In no phase, because an age is missing or lies outside: ${listed(shown, say)}.`,
          ),
        ]
      : []),
  ]
}

interface Context {
  readonly say: Say
  readonly language: Language
  readonly options: ViewOptions
  readonly model: Model
}

function twinOf(
  title: string,
  sentences: readonly string[],
  matrix: ChainMatrix,
  columns: readonly MatrixColumn[],
  all: readonly ChainTransition[],
  { say, language, options, model }: Context,
): Twin {
  const palette = paletteOf(options)
  const label = new Map(matrix.phases.map((phase) => [phase.id, phase.label]))
  const names = new Map<string, string>([
    ...model.offers.map(({ id, name }) => [id, name] as const),
    ...model.measures.map((measure) => [measure.id, measure.title] as const),
  ])
  const sources = new Map(model.lifePhases.map(({ id, source }) => [id, source]))
  return {
    title,
    sentences,
    tables: [
      {
        caption: say("Angebote nach Lebensphase und Fachbereich", "Offers by life phase and sector"),
        header: [
          say("Lebensphase", "Life phase"),
          ...columns.map(({ sector }) => sectorSign(sector, palette, language).label),
        ],
        rows: matrix.phases.map((phase, at) => [
          {
            text: [phase.label, ageOf(phase, language)].filter((part) => part !== "").join(", "),
            source: sourceOf(phase, model),
          },
          ...columns.map(({ cells }) => cellText(cells[at]!, say)),
        ]),
      },
      ...(all.length > 0
        ? [
            {
              caption: say("Übergänge", "Transitions"),
              header: [
                say("Übergang", "Transition"),
                say("Stand", "State"),
                say("Warum", "Why"),
                say("Geplant", "Planned"),
              ],
              rows: all.map((transition) => [
                {
                  text:
                    transition.from === undefined || transition.named
                      ? transition.label[language]
                      : `${label.get(transition.from) ?? ""} – ${label.get(transition.to ?? "") ?? ""}`,
                  source: sources.get(transition.id),
                },
                stateOf(transition, say),
                transition.reason[language],
                transition.planned.map((id) => names.get(id) ?? id).join(", "),
              ]),
            },
          ]
        : []),
    ],
  }
}

function cellText(cell: MatrixCell, say: Say): Cell {
  return [
    ...cell.running.map((offer, at) => ({
      text: at < cell.basic ? `${offer.name} (${say("Basisangebot", "basic offer")})` : offer.name,
      source: offer.source,
    })),
    ...restOf(cell, say).map((text) => ({ text })),
  ]
}

/** „2 geplant“, „1 pausiert“, „1 für Fachkräfte“: what does not count as running for families. */
export function restOf({ planned, paused, forProfessionals }: MatrixCell, say: Say): readonly string[] {
  return [
    ...(planned > 0 ? [say(`${planned} geplant`, `${planned} planned`)] : []),
    ...(paused > 0 ? [say(`${paused} pausiert`, `${paused} paused`)] : []),
    ...(forProfessionals > 0
      ? [say(`${forProfessionals} für Fachkräfte`, `${forProfessionals} for professionals`)]
      : []),
  ]
}

/** State of a transition in one word. */
export function stateOf({ covered, planned }: ChainTransition, say: Say): string {
  if (covered) return say("verbunden", "joined")
  return planned.length > 0 ? say("nur geplant", "only planned") : say("offen", "open")
}

function ageOf(phase: ChainPhase, language: Language): string {
  if (phase.ageText !== undefined) return phase.ageText
  return phase.fromMonth === null && phase.toMonth === null ? "" : formatAge(phase, language)
}

function sourceOf(phase: ChainPhase, model: Model): Source | undefined {
  return model.lifePhases.find(({ id }) => id === phase.id)?.source
}
