import type { Model, valueLists } from "@kettenwerk/core"
import { vocabulary } from "../vocabulary/index.js"

const administration: ReadonlySet<valueLists.ActorKind> = new Set([
  "amt",
  "fachdienst",
  "fachbereich",
  "dezernat",
  "stabsstelle",
  "verwaltungseinheit",
  "politisches-gremium",
])
const privateForm = /\be\.\s?V\b|\bgGmbH\b|\bgemeinnützig|\bGmbH\b|\bverein\b|\bverband\b|\bstiftung\b/iu

/** Derives kind, sector, affiliation and the coordination role of actors from their names where the text says none. */
export function finishActors(model: Model): void {
  for (const actor of model.actors) {
    const name = actor.name
    actor.aliases ??= []
    if (actor.kind === undefined) {
      const kind = kindOfName(name)
      if (kind !== undefined) actor.kind = kind as valueLists.ActorKind
    }
    if (actor.sector === undefined) {
      const sector = vocabulary.sector.best(name)?.value ?? vocabulary.sector.find(name)[0]?.value
      if (sector !== undefined) {
        actor.sector = sector as valueLists.SectorId
        actor.sectorBasis = "derived"
      }
    }
    if (actor.affiliation === undefined) {
      if (actor.kind !== undefined && administration.has(actor.kind)) actor.affiliation = "verwaltung"
      else if (
        actor.kind !== undefined ||
        privateForm.test(name) ||
        actor.sector === "freie-traeger" ||
        actor.sector === "krankenkasse"
      )
        actor.affiliation = "extern"
    }
    if (actor.coordination === undefined && isCoordination(name)) actor.coordination = true
  }
}

/** An association named like an institution is a carrier, unless its name starts with the institution („Kita Sonne e. V.“). */
function kindOfName(name: string): string | undefined {
  const best = vocabulary.actorKind.best(name)
  const kind = best?.value ?? vocabulary.actorKind.find(name)[0]?.value
  const isAssociation = /\be\.\s?V\b|\bgGmbH\b/u.test(name)
  return isAssociation && !(best?.start === 0 && best.quality === "exact") ? "freier-traeger" : kind
}

/** The coordination of the chain itself, not „Netzwerkkoordination Frühe Hilfen“. */
function isCoordination(name: string): boolean {
  const words = name.normalize("NFC")
  return (
    /(?:koordination|koordinierung)s?(?:stelle|fachkraft)?\b/iu.test(words) &&
    !/frühe hilfen|kinderschutz|planungskoordination|integrations|bildungs/iu.test(words)
  )
}
