import type { Model } from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { finishView } from "../svg/picture.js"
import { among, counted, listed, type Say, speaker } from "../text/speaker.js"
import type { Twin } from "../twin/twin.js"
import { drawTimetable } from "./draw-timetable.js"
import { type Timetable, timetable } from "./timetable.js"

/** Zeitplan: milestones as bars as exact as their dates, what needs what, the Stichtag, and the Beratungsfolge. */
export function renderTimetable(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Zeitplan", "Timetable")
  const title = name === "" ? base : `${base} – ${name}`
  const table = timetable(model, options.stichtag ?? "", say, language)
  if (table.milestones.length === 0 && table.consultations.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Meilensteine. Eine Tabelle mit Meilenstein, Termin und Zuständigkeit genügt als Anfang.",
      "The text names no milestones yet. A table of milestones, dates and owners is enough to begin with.",
    )
    return finishView({ id: "zeitplan", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const facts = factsOf(table, say)
  const grouped =
    table.shown.length < table.milestones.length
      ? say(
          `${table.milestones.length} Meilensteine: Das Bild fasst sie nach Jahren und Quartalen zusammen; höchstens 20 überfällige oder kritische stehen einzeln.`,
          `${table.milestones.length} milestones: the picture groups them by year and quarter; at most 20 overdue or critical ones stand alone.`,
        )
      : undefined
  return finishView({
    id: "zeitplan",
    twin: twinOf(title, [...facts, ...(others ? [others] : [])], table, say),
    options,
    caption: facts,
    drawing: drawTimetable(table, say, options),
    ...(grouped !== undefined && { grouped }),
  })
}

function factsOf({ milestones, plan, consultations }: Timetable, say: Say): readonly string[] {
  const names = new Map(milestones.map(({ id, label }) => [id, label]))
  const late = plan.milestones.filter(({ computed }) => computed.includes("ueberfaellig"))
  const undated = milestones.filter(({ from, to }) => from === null && to === null).length
  const path = plan.criticalPath.map((id) => names.get(id) ?? id)
  const shown = path.length > 6 ? [...path.slice(0, 3), "…", ...path.slice(-2)] : path
  return [
    say(
      `${counted(milestones.length, "Meilenstein", "Meilensteine")}${among(
        [
          [late.length, "überfällig"],
          [undated, "ohne festen Termin"],
        ],
        ", davon ",
        " und ",
      )}. ${counted(consultations.length, "Beratung oder Beschluss", "Beratungen und Beschlüsse")}.`,
      `${counted(milestones.length, "milestone", "milestones")}${among(
        [
          [late.length, "overdue"],
          [undated, "without a fixed date"],
        ],
        ", among them ",
        " and ",
      )}. ${counted(consultations.length, "consultation or resolution", "consultations and resolutions")}.`,
    ),
    ...(path.length > 0
      ? [say(`Kritischer Pfad: ${shown.join(" → ")}.`, `Critical path: ${shown.join(" → ")}.`)]
      : []),
    ...plan.cycles.slice(0, 3).map(({ path: round }) =>
      say(
        `Diese Meilensteine warten aufeinander: ${listed(
          round.slice(0, 8).map((id) => names.get(id) ?? id),
          say,
        )}.`,
        `These milestones wait for each other: ${listed(
          round.slice(0, 8).map((id) => names.get(id) ?? id),
          say,
        )}.`,
      ),
    ),
  ]
}

function twinOf(title: string, sentences: readonly string[], table: Timetable, say: Say): Twin {
  const names = new Map(table.milestones.map(({ id, label }) => [id, label]))
  const owners = new Map(table.plan.milestones.map(({ id, owner }) => [id, owner]))
  return {
    title,
    sentences,
    tables: [
      ...(table.milestones.length > 0
        ? [
            {
              caption: say("Meilensteine", "Milestones"),
              header: [
                say("Meilenstein", "Milestone"),
                say("Termin", "Date"),
                say("Stand", "State"),
                say("Zuständig", "Owner"),
                say("Voraussetzungen", "Requires"),
                say("Kritischer Pfad", "Critical path"),
              ],
              rows: table.milestones.map((row) => [
                { text: row.label, source: row.source },
                row.when,
                row.state,
                owners.get(row.id) ?? "",
                row.dependsOn.map((id) => names.get(id) ?? id).join(", "),
                row.isCritical ? say("ja", "yes") : "",
              ]),
            },
          ]
        : []),
      ...(table.consultations.length > 0
        ? [
            {
              caption: say("Beratungsfolge und Beschlüsse", "Consultations and resolutions"),
              header: [say("Beratung", "Consultation"), say("Termin", "Date"), say("Stand", "State")],
              rows: table.consultations.map((row) => [
                { text: row.label, source: row.source },
                row.when,
                row.state,
              ]),
            },
          ]
        : []),
    ],
  }
}
