import { type Body, type BodyKind, type Membership, type Model, valueLists } from "@kettenwerk/core"
import { bodyKindLabel, bodyShapes, rhythmOf } from "../body-sign.js"
import type { RenderedView, ViewOptions } from "../rendered-view.js"
import { selectGroup } from "../select-group.js"
import { finishView } from "../svg/picture.js"
import { counted, speaker } from "../text/speaker.js"
import type { LinkedText, Twin } from "../twin/twin.js"
import { drawOrganigram, type OrganigramBody, type OrganigramTier } from "./draw-organigram.js"

/** Tiers from top to bottom; the kind of a body decides, because texts rarely state who reports to whom. */
const tiers: readonly { readonly de: string; readonly en: string; readonly kinds: readonly BodyKind[] }[] = [
  { de: "Politik", en: "Politics", kinds: ["politik"] },
  { de: "Steuerung", en: "Steering", kinds: ["steuerung"] },
  { de: "Planung und Koordination", en: "Planning and coordination", kinds: ["planung", "koordination"] },
  {
    de: "Arbeitsgruppen und Netzwerke",
    en: "Working groups and networks",
    kinds: ["arbeitsgruppe", "netzwerk"],
  },
  { de: "Beteiligung", en: "Participation", kinds: ["beteiligung"] },
  { de: "Austausch mit anderen", en: "Exchange with others", kinds: ["interkommunal"] },
]
/** More bodies than this are drawn without their members. */
const mostDetailed = 24

/** Organigramm: the bodies on their tiers, with mandate level, chair, rhythm and members. */
export function renderOrganigram(whole: Model, options: ViewOptions = {}): RenderedView {
  const language = options.language ?? "de"
  const say = speaker(language)
  const { model, name, others } = selectGroup(whole, options.chain, say)
  const base = say("Organigramm", "Organisation chart")
  const title = name === "" ? base : `${base} – ${name}`
  const bodies = model.bodies.filter(({ required }) => required !== true)
  if (bodies.length === 0) {
    const reason = say(
      "Der Text nennt noch keine Gremien. Eine Tabelle mit Gremium, Auftrag und Mitgliedern genügt als Anfang.",
      "The text names no bodies yet. A table of bodies, mandates and members is enough to begin with.",
    )
    return finishView({ id: "organigramm", twin: { title, sentences: [], tables: [] }, options, reason })
  }
  const isLarge = bodies.length > mostDetailed
  const seats = seatsByBody(model)
  const members = new Map(bodies.map(({ id }) => [id, memberNames(seats.get(id) ?? [], model)]))
  const shown: readonly OrganigramTier[] = tiers.flatMap((tier) => {
    const own = bodies.filter(({ kind }) => tier.kinds.includes(kind))
    return own.length === 0 ? [] : [{ label: say(tier.de, tier.en), bodies: own.map(cardOf) }]
  })
  const missing = tiers
    .slice(1, 5)
    .filter(
      ({ kinds }) => !bodies.some(({ kind, roles }) => [kind, ...roles].some((one) => kinds.includes(one))),
    )
  const facts = [
    say(
      `${counted(bodies.length, "Gremium", "Gremien")}. Die Ebenen folgen der Art der Gremien.`,
      `${counted(bodies.length, "body", "bodies")}. The tiers follow the kind of the bodies.`,
    ),
    ...(missing.length > 0
      ? [
          say(
            `Nicht genannt: ${missing.map(({ de }) => de).join("; ")}.`,
            `Not stated: ${missing.map(({ en }) => en).join("; ")}.`,
          ),
        ]
      : []),
  ]
  const grouped = isLarge
    ? say(
        `Bei ${bodies.length} Gremien zeigt das Bild nur die Zahl der Mitglieder; die Namen stehen in der Tabelle.`,
        `With ${bodies.length} bodies the picture shows the number of members only; the names stand in the table.`,
      )
    : undefined
  return finishView({
    id: "organigramm",
    twin: twin(),
    options,
    caption: facts,
    drawing: drawOrganigram(shown, say, options),
    ...(grouped !== undefined && { grouped }),
  })

  function cardOf(body: Body): OrganigramBody {
    const names = members.get(body.id)!
    const level = body.mandateLevel && valueLists.mandateLevel.labels[body.mandateLevel]
    return {
      name: body.name,
      kind: bodyKindLabel(body.kind, language),
      shape: bodyShapes[body.kind],
      facts: [
        ...[level, rhythmOf(body)].filter((one) => one !== undefined),
        ...(body.chair === undefined ? [] : [say(`Leitung: ${body.chair}`, `Chair: ${body.chair}`)]),
      ],
      members: isLarge ? [] : names,
      memberCount: names.length,
      source: body.source,
    }
  }

  function twin(): Twin {
    const bodyNames = new Map(bodies.map((body) => [body.id, body.name]))
    const places = new Map<string, Set<string>>()
    for (const { body, actor } of model.memberships) {
      const at = bodyNames.get(body)
      if (actor === undefined || at === undefined) continue
      places.set(actor, (places.get(actor) ?? new Set()).add(at))
    }
    const linking = model.actors.filter(({ id }) => (places.get(id)?.size ?? 0) > 1)
    return {
      title,
      sentences: [...facts, ...(others ? [others] : [])],
      tables: [
        {
          caption: say("Gremien und Mitglieder", "Bodies and members"),
          header: [
            say("Gremium", "Body"),
            say("Art", "Kind"),
            say("Auftrag", "Mandate"),
            say("Sitzungsrhythmus", "Meetings"),
            say("Leitung", "Chair"),
            say("Mitglieder", "Members"),
          ],
          rows: tiers.flatMap(({ kinds }) =>
            bodies
              .filter(({ kind }) => kinds.includes(kind))
              .map((body) => [
                { text: body.name, source: body.source },
                bodyKindLabel(body.kind, language),
                body.mandate ?? "",
                rhythmOf(body) ?? "",
                body.chair ?? "",
                members.get(body.id)!,
              ]),
          ),
        },
        ...(linking.length > 0
          ? [
              {
                caption: say("Stellen in mehreren Gremien", "Actors in several bodies"),
                header: [say("Stelle", "Actor"), say("Gremien", "Bodies")],
                rows: linking.map(({ id, name: actor, source }) => [
                  { text: actor, source },
                  [...places.get(id)!].join(", "),
                ]),
              },
            ]
          : []),
      ],
    }
  }
}

function seatsByBody({ memberships }: Model): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>()
  for (const seat of memberships) {
    const list = found.get(seat.body)
    if (list) list.push(seat)
    else found.set(seat.body, [seat])
  }
  return found
}

/** Members by function and unit; the name of a seat may be that of a person and is used only without both. */
function memberNames(seats: readonly Membership[], model: Model): readonly LinkedText[] {
  const actors = new Map(model.actors.map(({ id, name }) => [id, name]))
  const found = new Map<string, LinkedText>()
  for (const { actor, function: what, department, name, source } of seats) {
    const unit = (actor === undefined ? undefined : actors.get(actor)) ?? department
    const text =
      what === undefined || unit === undefined || what.includes(unit)
        ? (unit ?? what ?? name)
        : `${unit} (${what})`
    if (!found.has(text)) found.set(text, { text, source })
  }
  return [...found.values()]
}
