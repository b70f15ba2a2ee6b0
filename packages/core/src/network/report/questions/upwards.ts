import { pathBetweenSets } from "../../algorithms/path-between-sets.js"
import type { Network } from "../../network.js"
import type { ResultItem } from "../../result.js"
import { eiEntries } from "../ei-entries.js"
import { entry, listResult, type Question, undefinedResult } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { listed } from "../wording.js"

const noBodies = {
  de: "der Text nennt keine Steuerungsgruppe oder keine Arbeitsgruppe mit Mitgliedern",
  en: "the text names no steering group or no working group with members",
}

/** Does information get from the working level to steering? */
export const upwards: Question = {
  number: 15,
  title: {
    de: "Kommt Information von der Fachebene nach oben?",
    en: "Does information get from the working level to steering?",
  },
  entries(context) {
    const levels = levelOfActors(context)
    return [
      pathToSteering(context),
      ...(new Set(levels.values()).size < 2
        ? []
        : eiEntries(context, {
            question: 15,
            graph: context.main,
            attribute: "mandateLevel",
            groups: levels,
            own: { de: "auf der eigenen Ebene", en: "on their own level" },
            talk: {
              de: "Besprechen Sie, wie Ergebnisse der Arbeitsgruppen die Steuerung erreichen.",
              en: "Discuss how results of the working groups reach steering.",
            },
          })),
    ]
  },
}

function membersOf(context: ReportContext, body: string): readonly string[] {
  return context.bodies.graph.neighbors(body)
}

function bodiesOfKind(context: ReportContext, isWanted: (kind: unknown, level: unknown) => boolean) {
  return context.bodies.graph.filterNodes(
    (node, { side, kind, mandateLevel }) =>
      side === "body" && isWanted(kind, mandateLevel) && context.bodies.graph.degree(node) > 0,
  )
}

function pathToSteering(context: ReportContext) {
  const steering = new Set(
    bodiesOfKind(context, (kind) => kind === "steuerung").flatMap((body) => membersOf(context, body)),
  )
  const groups = bodiesOfKind(context, (kind, level) => kind === "arbeitsgruppe" || level === "operativ")
  const list = (network: Network): readonly ResultItem[] =>
    groups.map((body) => {
      const members = membersOf(context, body)
      const shared = members.find((id) => steering.has(id) && network.weak.indexOf.has(id))
      if (shared !== undefined) return { key: body, actors: [shared], value: 0 }
      const numbers = (ids: Iterable<string>) =>
        new Set([...ids].flatMap((id) => network.weak.indexOf.get(id) ?? []))
      const path = pathBetweenSets(network.weak, numbers(members), numbers(steering))
      return path
        ? { key: body, actors: path.map((node) => network.weak.ids[node]!), value: path.length - 1 }
        : { key: body, actors: [], value: null }
    })
  const isKnown = steering.size > 0 && groups.length > 0
  const reduced = context.main.reducedNetwork()
  return entry(context, {
    id: "path-to-steering",
    question: 15,
    label: { de: "Weg von den Arbeitsgruppen zur Steuerung", en: "Path from working groups to steering" },
    graph: context.main,
    unit: "steps",
    needsNoTies: true,
    withCoordination: isKnown
      ? listResult([...list(context.main.network())], "steps")
      : undefinedResult(noBodies, "steps"),
    withoutCoordination: isKnown && reduced ? listResult([...list(reduced)], "steps") : undefined,
    read: (result) => {
      const items = result.kind === "list" ? result.items : []
      const inPerson = items.filter(({ value }) => value === 0).map(({ key }) => context.label(key!))
      const over = items.filter(({ value }) => (value ?? 0) > 0)
      const none = items.filter(({ value }) => value === null).map(({ key }) => context.label(key!))
      return {
        figure: {
          de: [
            ...(inPerson.length > 0 ? [`Selbst in der Steuerung vertreten: ${listed(inPerson).de}.`] : []),
            ...over.map(
              ({ key, actors }) => `${context.label(key!)}: ${actors.map(context.label).join(" → ")}.`,
            ),
            ...(none.length > 0 ? [`Kein Weg zur Steuerung genannt: ${listed(none).de}.`] : []),
          ].join(" "),
          en: [
            ...(inPerson.length > 0 ? [`Present in steering: ${listed(inPerson).en}.`] : []),
            ...over.map(
              ({ key, actors }) => `${context.label(key!)}: ${actors.map(context.label).join(" → ")}.`,
            ),
            ...(none.length > 0 ? [`No path to steering named: ${listed(none).en}.`] : []),
          ].join(" "),
        },
        talk: {
          de: "Besprechen Sie, wer Ergebnisse nach oben trägt und Antworten zurück.",
          en: "Discuss who carries results up and answers back.",
        },
      }
    },
  })
}

/** The highest level at which an actor sits in a body. */
function levelOfActors(context: ReportContext): ReadonlyMap<string, string> {
  const { graph } = context.bodies
  const levels = new Map<string, string>()
  const rank = ["operativ", "taktisch", "strategisch"]
  graph.forEachEdge((_edge, _attributes, source, target, a, b) => {
    const [actor, body] = a.side === "body" ? [target, a] : [source, b]
    const level =
      body.mandateLevel ??
      (body.kind === "steuerung" ? "strategisch" : body.kind === "planung" ? "taktisch" : "operativ")
    if (rank.indexOf(level) > rank.indexOf(levels.get(actor) ?? "")) levels.set(actor, level)
  })
  return levels
}
