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
      const sector =
        vocabulary.sector.best(name)?.value ??
        vocabulary.sector.find(name)[0]?.value ??
        vocabulary.sector.find(inWords(name))[0]?.value ??
        (freeCarrier.test(name) || actor.kind === "freier-traeger" ? "freie-traeger" : undefined)
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
  const kind =
    best?.value ??
    vocabulary.actorKind.find(name)[0]?.value ??
    vocabulary.actorKind.find(inWords(name))[0]?.value
  return freeCarrier.test(name) && !(best?.start === 0 && best.quality === "exact") ? "freier-traeger" : kind
}

const freeCarrier = /\be\.\s?V\b|\bgGmbH\b/u

/** „DRK-Kreisverband“ in its words. */
function inWords(name: string): string {
  return name.replace(/[-‑/]/gu, " ")
}

const coordinating = /(?:koordination|koordinierung)s?(?:stelle|fachkraft|büro)?(?![\p{L}])/iu
const ownTopic = /prävention|kinderstark|kette|aufwachsen|chancen/iu
const noTopic =
  /(?:die|der|des|im|in|beim|bei|am|vom|von|für|kommunale[rn]?|zentrale[rn]?|strategische[rn]?|stabsstelle|stelle|netzwerk|gesamt|geschäftsstelle|und|landratsamt|landkreis|kreis|stadt|jugendamt|sozialamt|gesundheitsamt|dezernat|steuerung)/iu

/** The coordination of the chain itself; one with a topic of its own („… Frühe Hilfen“, „… Schule–Beruf“) is another. */
function isCoordination(name: string): boolean {
  const words = name.normalize("NFC")
  if (!coordinating.test(words)) return false
  if (ownTopic.test(words)) return true
  const topics = words
    .replace(/\(.*?\)/gu, " ")
    .split(/[\s/–—]+/u)
    .filter(
      (word) =>
        /\p{L}{3}/u.test(word) && !coordinating.test(word) && noTopic.exec(word)?.[0].length !== word.length,
    )
  return topics.length === 0
}
