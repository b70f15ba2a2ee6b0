import type { Model } from "@kettenwerk/core"
import { bodyKindLabel, rhythmOf } from "../body-sign.js"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { selectGroup } from "../select-group.js"
import { finishView, paletteOf } from "../svg/picture.js"
import { counted, type Language, listed, type Say, speaker } from "../text/speaker.js"
import type { LinkedText, Twin } from "../twin/twin.js"
import { drawOverview } from "./draw-overview.js"
import { type StructureOverview, structureOverview } from "./structure-overview.js"

/** More names than this in one cell are counted instead. */
const mostNames = 8

/** Strukturübersicht: sectors × bodies × contacts by function, coarse, from the network. */
export function renderOverview(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const overview = structureOverview(model, { persons: options.persons === true })
  const base = say("Strukturübersicht", "Structure overview")
  const title = name === "" ? base : `${base} – ${name}`
  if (overview.rows.length === 0 && overview.bodyCount === 0) {
    const reason = say(
      "Der Text nennt noch keine Stellen und Gremien. Eine Tabelle mit Akteur und Bereich genügt als Anfang.",
      "The text names no actors and bodies yet. A table of actors and sectors is enough to begin with.",
    )
    return finishView({ id: "uebersicht", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const coarse = coarsen(overview, say)
  const facts = factsOf(overview, say, language, options)
  const grouped = groupedOf(overview, say)
  return finishView({
    id: "uebersicht",
    twin: twinOf(title, [...facts, ...(others ? [others] : [])], coarse, say, language, options),
    options,
    caption: facts,
    drawing: drawOverview(coarse, say, language, options),
    ...(grouped !== undefined && { grouped }),
  })
}

/** The overview with long lists cut, each saying what is missing. */
export function coarsen(overview: StructureOverview, say: Say): StructureOverview {
  const cut = (lines: readonly LinkedText[]): readonly LinkedText[] => {
    if (lines.length <= mostNames) return lines
    const rest = lines.length - (mostNames - 1)
    return [...lines.slice(0, mostNames - 1), { text: say(`und ${rest} weitere`, `and ${rest} more`) }]
  }
  return {
    ...overview,
    rows: overview.rows.map((row) => ({ ...row, actors: cut(row.actors), contacts: cut(row.contacts) })),
  }
}

/** What the overview says in sentences: numbers first, then what to talk about. */
function factsOf(overview: StructureOverview, say: Say, language: Language, options: ViewOptions): string[] {
  const palette = paletteOf(options)
  const rows = overview.rows.filter(({ sector }) => sector !== undefined)
  const names = (list: typeof rows) =>
    listed(
      list.map(({ sector }) => sectorSign(sector, palette, language).label),
      say,
    )
  const steering = overview.columns.findIndex(({ kind }) => kind === "steuerung")
  const absent = steering < 0 ? [] : rows.filter(({ seats }) => seats[steering]!.actors === 0)
  const silent = rows.filter(({ contacts }) => contacts.length === 0)
  return [
    say(
      `${counted(rows.length, "Fachbereich", "Fachbereiche")}, ${counted(overview.actorCount, "Stelle", "Stellen")}, ${counted(overview.bodyCount, "Gremium", "Gremien")}.`,
      `${counted(rows.length, "sector", "sectors")}, ${counted(overview.actorCount, "actor", "actors")}, ${counted(overview.bodyCount, "body", "bodies")}.`,
    ),
    ...(absent.length > 0
      ? [
          say(
            `Ohne genannten Sitz in der Steuerung: ${names(absent)}.`,
            `No seat in the steering group is stated for: ${names(absent)}.`,
          ),
        ]
      : []),
    ...(silent.length > 0
      ? [
          say(
            `Ohne genannte Ansprechstelle: ${names(silent)}.`,
            `No contact is stated for: ${names(silent)}.`,
          ),
        ]
      : []),
  ]
}

function groupedOf(overview: StructureOverview, say: Say): string | undefined {
  const parts: string[] = []
  if (overview.isGrouped)
    parts.push(
      say(
        `${overview.bodyCount} Gremien sind nach ihrer Art zusammengefasst.`,
        `${overview.bodyCount} bodies are grouped by kind.`,
      ),
    )
  if (overview.rows.some(({ actors, contacts }) => actors.length > mostNames || contacts.length > mostNames))
    parts.push(
      say(
        `Je Fachbereich stehen höchstens ${mostNames} Namen, der Rest ist gezählt.`,
        `At most ${mostNames} names are shown per sector, the rest is counted.`,
      ),
    )
  return parts.length > 0 ? parts.join(" ") : undefined
}

function twinOf(
  title: string,
  sentences: readonly string[],
  overview: StructureOverview,
  say: Say,
  language: Language,
  options: ViewOptions,
): Twin {
  const palette = paletteOf(options)
  const bodies = overview.columns.flatMap((column) => column.bodies)
  return {
    title,
    sentences,
    tables: [
      overviewTable(overview, say, language, options),
      ...(bodies.length > 0
        ? [
            {
              caption: say("Gremien", "Bodies"),
              header: [
                say("Gremium", "Body"),
                say("Art", "Kind"),
                say("Auftrag", "Mandate"),
                say("Sitzungsrhythmus", "Meetings"),
                say("Leitung", "Chair"),
                say("Ansprechstelle", "Contact"),
                say("Vertretene Fachbereiche", "Sectors represented"),
              ],
              rows: overview.columns.flatMap((column, at) =>
                column.bodies.map((body) => [
                  { text: body.name, source: body.source },
                  bodyKindLabel(body.kind, language),
                  body.mandate ?? "",
                  rhythmOf(body) ?? "",
                  body.chair ?? "",
                  overview.bodyContacts.get(body.id) ?? "",
                  column.bodies.length > 1
                    ? ""
                    : overview.rows
                        .filter(({ seats }) => seats[at]!.actors > 0)
                        .map(({ sector }) => sectorSign(sector, palette, language).label)
                        .join(", "),
                ]),
              ),
            },
          ]
        : []),
    ],
  }
}

/** The main table; it is also what stands in the Markdown block. */
export function overviewTable(
  overview: StructureOverview,
  say: Say,
  language: Language,
  options: ViewOptions,
): Twin["tables"][number] {
  const palette = paletteOf(options)
  return {
    caption: say(
      "Fachbereiche, Stellen, Gremien und Ansprechstellen",
      "Sectors, actors, bodies and contacts",
    ),
    header: [
      say("Fachbereich", "Sector"),
      say("Stellen", "Actors"),
      say("Ansprechstellen (Funktion)", "Contacts (function)"),
      say("Mitarbeit in Gremien", "Seats in bodies"),
      ...(overview.hasTies
        ? [say("Zusammenarbeit mit (Zahl der Verbindungen)", "Works with (number of ties)")]
        : []),
    ],
    rows: overview.rows.map(({ sector, actors, contacts, seats, ties }) => [
      sectorSign(sector, palette, language).label,
      actors,
      contacts,
      seats.flatMap((one, at) => {
        if (one.actors === 0) return []
        const { bodies, kind } = overview.columns[at]!
        const [only] = bodies
        const name =
          bodies.length === 1
            ? only!.name
            : `${bodyKindLabel(kind, language)} (${say(`${bodies.length} Gremien`, `${bodies.length} bodies`)})`
        const more = [
          ...(one.actors > 1 ? [say(`${one.actors} Stellen`, `${one.actors} actors`)] : []),
          ...(one.leads ? [say("Leitung", "chair")] : []),
        ]
        const text = more.length > 0 ? `${name} (${more.join(", ")})` : name
        return [bodies.length === 1 ? { text, source: only!.source } : { text }]
      }),
      ...(overview.hasTies
        ? [
            ties
              .map(({ sector: other, pairs }) => `${sectorSign(other, palette, language).label} (${pairs})`)
              .join(", "),
          ]
        : []),
    ]),
  }
}
