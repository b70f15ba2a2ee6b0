import { formatDate, type Model, valueLists } from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { drawGrid, type GridEntry, type GridRow } from "../svg/grid.js"
import { finishView } from "../svg/picture.js"
import { among, counted, type Say, speaker } from "../text/speaker.js"

const mostRows = 40

interface Step {
  readonly when: GridEntry
  readonly learned: GridEntry
  readonly consequence: readonly GridEntry[]
  readonly sort: string
}

/** Lernpfad: what was learned when and what follows from it, the checks of offers, and the planning cycles. */
export function renderLearningPath(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Lernpfad", "Learning path")
  const title = name === "" ? base : `${base} – ${name}`
  const steps = stepsOf(model, say, language)
  const cycles = cyclesOf(model, say, language)
  const outcomes = outcomesOf(model)
  if (steps.length === 0 && cycles.length === 0 && outcomes.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Erkenntnisse und keinen Planungszyklus. Ein Satz wie „Wir haben gelernt, dass …“ mit der Folgerung daraus genügt als Anfang.",
      "The text names no insights and no planning cycle yet. A sentence such as “we have learned that …” with its consequence is enough to begin with.",
    )
    return finishView({ id: "lernpfad", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const open = steps.filter(({ consequence }) => consequence.length === 0).length
  const without = say("ohne genannte Folgerung", "without a stated consequence")
  const told = among([[open, without]], say(", davon ", ", among them "), "")
  const facts = [
    ...(model.insights.length === 0
      ? []
      : [
          say(
            `${counted(model.insights.length, "Erkenntnis", "Erkenntnisse")}${told}.`,
            `${counted(model.insights.length, "insight", "insights")}${told}.`,
          ),
        ]),
    ...(cycles.length === 0
      ? []
      : [
          say(
            `${counted(cycles.length, "Planungszyklus", "Planungszyklen")}.`,
            `${counted(cycles.length, "planning cycle", "planning cycles")}.`,
          ),
        ]),
    ...(outcomes.length > 0
      ? [
          say(
            `Prüfung der Angebote: ${outcomes.map(({ outcome, count }) => `${count} ${outcome}`).join(", ")}.`,
            `Checks of offers: ${outcomes.map(({ outcome, count }) => `${count} ${outcome}`).join(", ")}.`,
          ),
        ]
      : []),
  ]
  const shown = steps.slice(0, mostRows)
  const grouped =
    steps.length > shown.length
      ? say(
          `Das Bild zeigt die ersten ${shown.length} von ${steps.length} Erkenntnissen; alle stehen in der Tabelle.`,
          `The picture shows the first ${shown.length} of ${steps.length} insights; all stand in the table.`,
        )
      : undefined
  const rows: readonly GridRow[] = [
    ...cycles.map((cycle) => ({
      source: cycle.source,
      cells: [
        [{ text: cycle.when, shape: "ring" as const }],
        [{ text: cycle.name, bold: true }, { text: cycle.phases.join(" → ") }],
        [
          {
            text:
              cycle.evaluation === ""
                ? say("keine Auswertung genannt", "no evaluation stated")
                : cycle.evaluation,
            ...(cycle.evaluation === "" && { tone: "muted" as const }),
          },
        ],
      ],
    })),
    ...shown.map(({ when, learned, consequence }) => ({ cells: [[when], [learned], consequence] })),
  ]
  return finishView({
    id: "lernpfad",
    twin: {
      title,
      sentences: [...facts, ...(others ? [others] : [])],
      tables: [
        ...(steps.length > 0
          ? [
              {
                caption: say("Erkenntnisse", "Insights"),
                header: [
                  say("Was wir gelernt haben", "What we have learned"),
                  say("Wann", "When"),
                  say("Was daraus folgt", "What follows"),
                ],
                rows: steps.map(({ when, learned, consequence }) => [
                  learned,
                  when.text,
                  consequence.length > 0
                    ? consequence
                    : say("keine Folgerung genannt", "no consequence stated"),
                ]),
              },
            ]
          : []),
        ...(cycles.length > 0
          ? [
              {
                caption: say("Planungszyklen", "Planning cycles"),
                header: [
                  say("Zyklus", "Cycle"),
                  say("Zeit", "Time"),
                  say("Phasen", "Phases"),
                  say("Auswertung", "Evaluation"),
                ],
                rows: cycles.map((cycle) => [
                  { text: cycle.name, source: cycle.source },
                  cycle.when,
                  cycle.phases.join(" → "),
                  cycle.evaluation,
                ]),
              },
            ]
          : []),
        ...(outcomes.length > 0
          ? [
              {
                caption: say("Prüfung der Angebote", "Checks of offers"),
                header: [say("Ergebnis", "Outcome"), say("Angebote", "Offers")],
                rows: outcomes.map(({ outcome, count }) => [outcome, String(count)]),
              },
            ]
          : []),
      ],
    },
    options,
    caption: facts,
    drawing: drawGrid(
      {
        id: "lernpfad",
        columns: [
          { title: say("Wann", "When"), width: 170, empty: "" },
          { title: say("Was wir gelernt haben", "What we have learned"), width: 380, empty: "" },
          {
            title: say("Was daraus folgt", "What follows"),
            width: 380,
            empty: say("keine Folgerung genannt", "no consequence stated"),
          },
        ],
        rows,
        key: [
          ...(cycles.length > 0
            ? [{ shape: "ring" as const, text: say("Planungszyklus", "planning cycle") }]
            : []),
          ...(steps.length > 0 ? [{ shape: "diamond" as const, text: say("Erkenntnis", "insight") }] : []),
        ],
      },
      options,
    ),
    ...(grouped !== undefined && { grouped }),
  })
}

function stepsOf(model: Model, say: Say, language: "de" | "en"): readonly Step[] {
  return model.insights
    .map((insight): Step => {
      const { date, learned, consequence, source } = insight
      return {
        when: {
          text: date ? formatDate(date, language) : say("ohne Zeitangabe", "no date"),
          shape: "diamond",
          source,
        },
        learned: { text: learned, source },
        consequence: consequence === undefined ? [] : [{ text: consequence, source }],
        sort: date?.from ?? date?.to ?? "~",
      }
    })
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
}

function cyclesOf(model: Model, say: Say, language: "de" | "en") {
  return model.planningCycles.map(({ name, phases, start, end, evaluation, closed, source }) => ({
    name,
    phases: phases.map((phase) => valueLists.cyclePhase.labels[phase]),
    when:
      [start, end]
        .flatMap((date) => (date ? [formatDate(date, language)] : []))
        .filter((text, at, all) => all.indexOf(text) === at)
        .join("–") || say("ohne Zeitangabe", "no date"),
    evaluation: [evaluation, closed === true ? say("abgeschlossen", "closed") : undefined]
      .filter((one) => one !== undefined)
      .join(", "),
    source,
  }))
}

function outcomesOf({ offerReviews }: Model) {
  return valueLists.reviewOutcome.ids.flatMap((id) => {
    const count = offerReviews.filter(({ outcome }) => outcome === id).length
    return count > 0 ? [{ outcome: valueLists.reviewOutcome.labels[id], count }] : []
  })
}
