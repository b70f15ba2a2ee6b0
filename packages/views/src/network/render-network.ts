import type { Model } from "@kettenwerk/core"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { sectorSign } from "../sector-sign.js"
import { selectGroup } from "../select-group.js"
import { finishView, paletteOf } from "../svg/picture.js"
import { counted, type Language, listed, type Say, speaker } from "../text/speaker.js"
import type { Twin } from "../twin/twin.js"
import { drawActors } from "./draw-actors.js"
import { drawSectors, sectorNetwork } from "./draw-sectors.js"
import { levelLabel } from "./level-stroke.js"
import { type NetworkPicture, networkPicture } from "./network-picture.js"

/** More actors than this are drawn as sectors unless told otherwise: „Es wird nicht übersichtlicher!“ */
const mostActors = 45
/** Even when asked for single actors: beyond this nobody can read them. */
const mostDrawn = 150
/** Rows of the table of ties. */
const mostRows = 500

/** Netzwerk: who works with whom; cut points and actors without ties by shape and in words. */
export function renderNetwork(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const picture = networkPicture(model, options)
  const without = options.withoutCoordination === true
  const base = without
    ? say("Netzwerk ohne Koordination", "Network without the coordination")
    : say("Netzwerk", "Network")
  const title = name === "" ? base : `${base} – ${name}`
  if (picture.nodes.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Stellen und keine Beziehungen. Eine Tabelle „wer mit wem“ genügt als Anfang.",
      "The text names no actors and no relations yet. A table of who works with whom is enough to begin with.",
    )
    return finishView({ id: "netz", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const { group = "auto" } = options
  const count = picture.nodes.length
  const bySector = group === "sector" || count > mostDrawn || (group === "auto" && count > mostActors)
  const facts = factsOf(picture, say)
  const grouped = bySector ? groupedOf(picture, say) : undefined
  const drawing = bySector
    ? drawSectors(picture, say, language, options)
    : drawActors(picture, say, language, options)
  return finishView({
    id: "netz",
    twin: twinOf(title, [...facts, ...(others ? [others] : [])], picture, {
      say,
      language,
      options,
      bySector,
    }),
    options,
    caption: facts,
    drawing,
    ...(grouped !== undefined && { grouped }),
  })
}

function groupedOf({ nodes, ties }: NetworkPicture, say: Say): string {
  return say(
    `${nodes.length} Stellen mit ${ties.length} Verbindungen sind nach Fachbereichen zusammengefasst; die Zahlen an den Linien zählen verbundene Paare.`,
    `${nodes.length} actors with ${ties.length} ties are grouped by sector; the numbers on the lines count tied pairs.`,
  )
}

function factsOf(picture: NetworkPicture, say: Say): readonly string[] {
  const { nodes, ties, wave, basis, withoutCoordination: lost } = picture
  const few = (names: readonly string[]) => {
    const shown = names.length > 6 ? names.slice(0, 5) : names
    const rest = names.length - shown.length
    return listed(rest > 0 ? [...shown, say(`${rest} weitere`, `${rest} more`)] : shown, say)
  }
  const cuts = nodes.filter(({ isCut }) => isCut).map(({ name }) => name)
  const isolates = nodes.filter(({ degree }) => degree === 0).map(({ name }) => name)
  const from = wave === null ? "" : ` (${wave.name})`
  return [
    say(
      `${counted(nodes.length, "Stelle", "Stellen")}, ${counted(ties.length, "Verbindung", "Verbindungen")}${from}. ${basisOf(basis, say)}`,
      `${counted(nodes.length, "actor", "actors")}, ${counted(ties.length, "tie", "ties")}${from}. ${basisOf(basis, say)}`,
    ),
    ...(cuts.length > 0
      ? [
          say(
            `Verbindungsstellen, ohne die Teile des Netzes keinen Kontakt mehr haben: ${few(cuts)}.`,
            `Cut points, without which parts of the network lose contact: ${few(cuts)}.`,
          ),
        ]
      : []),
    ...(isolates.length > 0 && ties.length > 0
      ? [say(`Ohne genannte Verbindung: ${few(isolates)}.`, `No tie is stated for: ${few(isolates)}.`)]
      : []),
    ...(lost
      ? [
          say(
            lost.lostPairs === 0
              ? "Ohne die Koordination bleiben alle übrigen Stellen miteinander erreichbar wie bisher."
              : `Ohne die Koordination verlieren ${counted(lost.lostPairs, "Paar", "Paare")} von Stellen ihre Verbindung; ${counted(lost.newIsolates.length, "Stelle steht", "Stellen stehen")} dann allein.`,
            lost.lostPairs === 0
              ? "Without the coordination all other actors stay reachable as before."
              : `Without the coordination ${counted(lost.lostPairs, "pair", "pairs")} of actors lose their connection; ${counted(lost.newIsolates.length, "actor stands", "actors stand")} alone then.`,
          ),
        ]
      : []),
  ]
}

function basisOf({ respondents, missing, responseRate }: NetworkPicture["basis"], say: Say): string {
  if (respondents !== undefined && missing !== null)
    return say(
      `Grundlage: ${respondents} von ${respondents + missing} Befragten haben geantwortet.`,
      `Basis: ${respondents} of ${respondents + missing} asked have answered.`,
    )
  if (responseRate !== null)
    return say(
      `Grundlage: Rücklauf ${Math.round(responseRate * 100)} %.`,
      `Basis: response rate ${Math.round(responseRate * 100)}%.`,
    )
  return say("Ein Rücklauf ist nicht angegeben.", "No response rate is given.")
}

interface Context {
  readonly say: Say
  readonly language: Language
  readonly options: ViewOptions
  readonly bySector: boolean
}

function twinOf(
  title: string,
  sentences: readonly string[],
  picture: NetworkPicture,
  { say, language, options, bySector }: Context,
): Twin {
  const palette = paletteOf(options)
  const label = (sector: Parameters<typeof sectorSign>[0]) => sectorSign(sector, palette, language).label
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]))
  const coarse = bySector ? sectorNetwork(picture) : undefined
  const shown = picture.ties.slice(0, mostRows)
  const left = picture.ties.length - shown.length
  return {
    title,
    sentences:
      left > 0
        ? [
            ...sentences,
            say(
              `Die Tabelle der Verbindungen endet nach ${mostRows} Zeilen; ${left} fehlen hier.`,
              `The table of ties ends after ${mostRows} rows; ${left} are missing here.`,
            ),
          ]
        : sentences,
    tables: [
      ...(coarse
        ? [
            {
              caption: say("Fachbereiche", "Sectors"),
              header: [
                say("Fachbereich", "Sector"),
                say("Stellen", "Actors"),
                say("Verbindungen innen", "Ties inside"),
                say("ohne Verbindung", "without ties"),
                say("verbunden mit (Paare)", "tied to (pairs)"),
              ],
              rows: coarse.sectors.map(({ sector, actors, inside, isolates }) => [
                label(sector),
                String(actors),
                String(inside),
                String(isolates),
                coarse.ties
                  .filter(({ a, b }) => a === sector || b === sector)
                  .map(({ a, b, pairs }) => `${label(a === sector ? b : a)} (${pairs})`)
                  .join(", "),
              ]),
            },
          ]
        : []),
      {
        caption: say("Stellen", "Actors"),
        header: [
          say("Stelle", "Actor"),
          say("Fachbereich", "Sector"),
          say("Verbindungen", "Ties"),
          say("Lage im Netz", "Place in the network"),
        ],
        rows: picture.nodes.map(({ name, sector, degree, isCut, isCoordination, source }) => [
          { text: name, source },
          label(sector),
          String(degree),
          [
            ...(isCoordination ? [say("Koordination", "coordination")] : []),
            ...(isCut ? [say("Verbindungsstelle", "cut point")] : []),
            ...(degree === 0 ? [say("ohne genannte Verbindung", "no tie stated")] : []),
          ].join(", "),
        ]),
      },
      ...(shown.length > 0
        ? [
            {
              caption: say("Verbindungen", "Ties"),
              header: [
                say("Von", "From"),
                say("Zu", "To"),
                say("Art", "Level"),
                say("von beiden genannt", "named by both"),
              ],
              rows: shown.map(({ from, to, level, confirmed, source }) => [
                { text: names.get(from) ?? from, source },
                names.get(to) ?? to,
                levelLabel(level, language),
                confirmed ? say("ja", "yes") : say("nein", "no"),
              ]),
            },
          ]
        : []),
    ],
  }
}
