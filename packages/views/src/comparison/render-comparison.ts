import type { Model } from "@kettenwerk/core"
import { levelLabel } from "../network/level-stroke.js"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { drawGrid, type GridEntry } from "../svg/grid.js"
import { finishView } from "../svg/picture.js"
import { counted, listed, speaker } from "../text/speaker.js"
import { type TieChange, type WaveChanges, waveChanges } from "./wave-changes.js"

/** Names of one kind in the picture; the rest is counted. */
const mostNames = 25

/** Vergleich: what changed between the two latest surveys of the network, without judging it. */
export function renderComparison(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Vergleich der Erhebungen", "Comparison of surveys")
  const title = name === "" ? base : `${base} – ${name}`
  const found = waveChanges(model)
  if (found === undefined) {
    const reason = say(
      "Zum Vergleichen braucht es Beziehungen aus zwei Erhebungen. Der Text nennt höchstens eine.",
      "A comparison needs relations from two surveys. The text names at most one.",
    )
    return finishView({ id: "vergleich", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const { changes, earlier, later } = found
  const words = {
    new: say("neu genannt", "newly named"),
    closer: say("enger geworden", "closer than before"),
    same: say("unverändert", "unchanged"),
    looser: say("lockerer geworden", "looser than before"),
    lost: say("nicht mehr genannt", "no longer named"),
  } as const
  const of = (...kinds: readonly TieChange["kind"][]) => changes.filter(({ kind }) => kinds.includes(kind))
  const facts = [
    say(
      `${earlier} und ${later}: ${counted(of("new").length, "Verbindung", "Verbindungen")} neu genannt, ${of("closer").length} enger, ${of("same").length} unverändert, ${of("looser").length} lockerer, ${of("lost").length} nicht mehr genannt.`,
      `${earlier} and ${later}: ${counted(of("new").length, "tie", "ties")} newly named, ${of("closer").length} closer, ${of("same").length} unchanged, ${of("looser").length} looser, ${of("lost").length} no longer named.`,
    ),
    ...actorFacts(found),
  ]
  const isCut = (["new", "closer", "same", "looser", "lost"] as const).some(
    (kind) => of(kind).length > mostNames,
  )
  const grouped = isCut
    ? say(
        `Je Art stehen höchstens ${mostNames} von insgesamt ${changes.length} Verbindungen im Bild; alle stehen in der Tabelle.`,
        `The picture shows at most ${mostNames} ties of each kind, ${changes.length} in all; all stand in the table.`,
      )
    : undefined
  return finishView({
    id: "vergleich",
    twin: {
      title,
      sentences: [...facts, ...(others ? [others] : [])],
      tables: [
        {
          caption: say("Verbindungen in beiden Erhebungen", "Ties in both surveys"),
          header: [
            say("Verbindung", "Tie"),
            say("Änderung", "Change"),
            earlier,
            later,
            say("beide Stellen in beiden Erhebungen", "both actors in both surveys"),
          ],
          rows: changes.map((change) => [
            { text: change.names.join(" – "), source: change.source },
            words[change.kind],
            change.kind === "new" ? "" : levelLabel(change.before, language),
            change.kind === "lost" ? "" : levelLabel(change.after, language),
            change.isComparable ? say("ja", "yes") : say("nein", "no"),
          ]),
        },
      ],
    },
    options,
    caption: facts,
    drawing: drawGrid(
      {
        id: "vergleich",
        columns: [
          { title: say("Nicht mehr genannt", "No longer named"), width: 310, empty: say("keine", "none") },
          { title: say("Geblieben", "Kept"), width: 370, empty: say("keine", "none") },
          { title: say("Neu genannt", "Newly named"), width: 310, empty: say("keine", "none") },
        ],
        rows: [
          {
            cells: [
              entries(of("lost"), "square"),
              [
                ...entries(of("closer"), "triangle"),
                ...entries(of("looser"), "diamond"),
                ...entries(of("same"), "circle"),
              ],
              entries(of("new"), "star"),
            ],
          },
        ],
        key: [
          { shape: "square", text: words.lost },
          { shape: "triangle", text: words.closer },
          { shape: "diamond", text: words.looser },
          { shape: "circle", text: words.same },
          { shape: "star", text: words.new },
        ],
      },
      options,
    ),
    ...(grouped !== undefined && { grouped }),
  })

  function entries(list: readonly TieChange[], shape: NonNullable<GridEntry["shape"]>): readonly GridEntry[] {
    const shown = list.slice(0, mostNames).map(
      (change): GridEntry => ({
        text: `${change.names.join(" – ")} (${stepOf(change)})`,
        source: change.source,
        shape,
      }),
    )
    const rest = list.length - shown.length
    return rest > 0
      ? [...shown, { text: say(`und ${rest} weitere`, `and ${rest} more`), tone: "muted" }]
      : shown
  }

  function stepOf({ kind, before, after }: TieChange): string {
    if (kind === "new" || kind === "same") return levelLabel(after, language)
    if (kind === "lost") return levelLabel(before, language)
    return `${levelLabel(before, language)} → ${levelLabel(after, language)}`
  }

  function actorFacts({ newActors, goneActors }: WaveChanges): readonly string[] {
    const few = (names: readonly string[]) =>
      listed(
        names.length > 6
          ? [...names.slice(0, 5), say(`${names.length - 5} weitere`, `${names.length - 5} more`)]
          : names,
        say,
      )
    return [
      ...(newActors.length > 0
        ? [
            say(
              `Nur in der späteren Erhebung: ${few(newActors)}.`,
              `Only in the later survey: ${few(newActors)}.`,
            ),
          ]
        : []),
      ...(goneActors.length > 0
        ? [
            say(
              `Nur in der früheren Erhebung: ${few(goneActors)}.`,
              `Only in the earlier survey: ${few(goneActors)}.`,
            ),
          ]
        : []),
      ...(newActors.length + goneActors.length > 0
        ? [
            say(
              "Prüfen Sie, ob dieselben Stellen gefragt wurden, bevor Sie Änderungen deuten.",
              "Check whether the same actors were asked before you interpret changes.",
            ),
          ]
        : []),
    ]
  }
}
