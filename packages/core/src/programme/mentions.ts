import type { Bilingual } from "../finding.js"
import type { Model } from "../model/model.js"
import type { Source } from "../source.js"

/** A short text of one municipality that may name another one, or an organisation known elsewhere too. */
export interface Mention {
  /** What it names. */
  readonly of: "actor" | "body" | "relation" | "agreement" | "event" | "offer" | "measure"
  readonly text: string
  readonly uri: string
  readonly line: number
  /** An organisation with a name of its own: „Sozialwerk Lichtblick e. V.“, not „Jugendamt“. */
  readonly proper: boolean
}

/** Words for what a mention names. */
export const mentionWords: Readonly<Record<Mention["of"], Bilingual>> = {
  actor: { de: "Akteur", en: "actor" },
  body: { de: "Gremium", en: "body" },
  relation: { de: "Beziehung", en: "relation" },
  agreement: { de: "Vereinbarung", en: "agreement" },
  event: { de: "Veranstaltung", en: "event" },
  offer: { de: "Angebot", en: "offer" },
  measure: { de: "Maßnahme", en: "measure" },
}

/** Longer texts are cut: a name stands at the beginning. */
const longest = 160

/** All short texts of a municipality in which others may be named, in the order of the collections. */
export function mentionsOf(model: Model): readonly Mention[] {
  const mention = (of: Mention["of"], source: Source, text: string, proper = false): Mention => ({
    of,
    text: text.slice(0, longest),
    uri: source.uri,
    line: source.start.line,
    proper,
  })
  return [
    ...model.actors.map(({ name, source, kind }) => mention("actor", source, name, isProper(name, kind))),
    ...model.bodies.map(({ name, source }) => mention("body", source, name)),
    ...model.relations.flatMap(({ topic, source }) =>
      topic === undefined ? [] : [mention("relation", source, topic)],
    ),
    ...model.agreements.map(({ what, name, source }) => mention("agreement", source, what || name)),
    ...model.events.map(({ title, source }) => mention("event", source, title)),
    ...model.offers.map(({ name, description, source }) =>
      mention("offer", source, description === undefined ? name : `${name}: ${description}`),
    ),
    ...model.measures.map(({ title, source }) => mention("measure", source, title)),
  ]
}

/** Legal forms stand only behind names; clinics, health insurers and authorities of the Land have one each. */
function isProper(name: string, kind: Model["actors"][number]["kind"]): boolean {
  if (/(?:^|\s)(?:e\.\s?V\.?|gGmbH|GmbH|gAG|eG|Stiftung|Kreisverband|Landesverband)(?=$|[\s,)])/u.test(name))
    return true
  const words = name.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word)).length
  const own =
    kind === "klinik" || kind === "krankenkasse" || kind === "behoerde-land" || kind === "wissenschaft"
  return own && words >= 2
}
