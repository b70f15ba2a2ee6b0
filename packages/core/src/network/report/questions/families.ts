import { pathBetweenSets } from "../../algorithms/path-between-sets.js"
import { degreeOf } from "../../compact-graph.js"
import type { Network } from "../../network.js"
import { entry, listResult, type Question } from "../entry.js"
import type { ReportContext } from "../report-context.js"
import { count, listed, nouns } from "../wording.js"

/** Are families part of the network? */
export const families: Question = {
  number: 21,
  title: { de: "Sind Familien Teil des Netzes?", en: "Are families part of the network?" },
  entries(context) {
    const reduced = context.main.reducedNetwork()
    const list = (network: Network) => listResult(familyItems(context, network), "ties")
    return [
      entry(context, {
        id: "families-in-network",
        question: 21,
        label: { de: "Familien im Netz", en: "Families in the network" },
        graph: context.main,
        unit: "ties",
        needsNoTies: true,
        withCoordination: list(context.main.network()),
        withoutCoordination: reduced && list(reduced),
        read: (result) => {
          const items = result.kind === "list" ? result.items : []
          const present = items.filter(({ key }) => key === "contacts")
          if (present.length === 0)
            return {
              figure: {
                de: "Eine Vertretung der Familien ist nicht genannt.",
                en: "No representation of families is named.",
              },
              talk: {
                de: "Besprechen Sie, wie Familien im Netz zu Wort kommen.",
                en: "Discuss how families are heard in the network.",
              },
            }
          const parts = present.map(({ actors, value }) => ({
            name: context.label(actors[0]!),
            ...count(value ?? 0, nouns.tie),
          }))
          const toSteering = items.find(({ key }) => key === "steps-to-steering")
          return {
            figure: {
              de: `Dabei: ${listed(parts.map(({ name, de }) => `${name} (${de})`)).de}.`,
              en: `Present: ${listed(parts.map(({ name, en }) => `${name} (${en})`)).en}.`,
            },
            meaning:
              toSteering === undefined
                ? undefined
                : toSteering.value === 0
                  ? { de: "Sie sitzen selbst in der Steuerung.", en: "They sit in steering themselves." }
                  : toSteering.value == null
                    ? { de: "Ein Weg zur Steuerung ist nicht genannt.", en: "No path to steering is named." }
                    : {
                        de: `Bis zur Steuerung ${toSteering.value === 1 ? "ist es 1 Schritt" : `sind es ${toSteering.value} Schritte`}.`,
                        en: `Steering is ${toSteering.value} ${toSteering.value === 1 ? "step" : "steps"} away.`,
                      },
            talk: {
              de: "Besprechen Sie, bei welchen Entscheidungen ihre Stimme zählt.",
              en: "Discuss in which decisions their voice counts.",
            },
          }
        },
      }),
    ]
  },
}

function familyItems(context: ReportContext, { weak }: Network) {
  const { graph } = context.main
  const own = weak.ids.filter((id) => graph.getNodeAttribute(id, "kind") === "familienvertretung")
  const steering = new Set(
    context.bodies.graph
      .filterNodes((_node, { side, kind }) => side === "body" && kind === "steuerung")
      .flatMap((body) => context.bodies.graph.neighbors(body)),
  )
  const items = own.map((id) => ({
    key: "contacts",
    actors: [id],
    value: degreeOf(weak.out, weak.indexOf.get(id)!) as number | null,
  }))
  if (own.length === 0 || steering.size === 0) return items
  const numbers = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => weak.indexOf.get(id) ?? []))
  const path = pathBetweenSets(weak, numbers(own), numbers(steering))
  const isMember = own.some((id) => steering.has(id))
  const steps = isMember ? 0 : path ? path.length - 1 : null
  return [
    ...items,
    { key: "steps-to-steering", actors: path ? path.map((node) => weak.ids[node]!) : [], value: steps },
  ]
}
