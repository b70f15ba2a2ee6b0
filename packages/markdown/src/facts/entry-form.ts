import { plain, rawText } from "../blocks/rich.js"
import type { Entry } from "./entry.js"

/** „Bestand an Angeboten, Übersicht der Akteure“ says what is to be listed, and lists nothing. */
const inventory = /^(?:Bestand (?:an|der)|Übersicht (?:der|über|zu)|Überblick (?:der|über|zu))\s/u
const mostNameWords = 12
const longestName = 110

/**
 * True if the entry can be the name of a thing rather than a sentence about things: bold, or short and without
 * a full stop. List items in ordinary prose must not become offers or bodies.
 */
export function looksLikeName(entry: Entry): boolean {
  const name = plain(entry.name)
  if (
    !/\p{L}{2}/u.test(name) ||
    name.length > longestName ||
    /^(?:…|\.{3}|und (?:viele|weitere))/u.test(name)
  )
    return false
  if (entry.shape === "row" || entry.shape === "section") return true
  const words = name.split(" ").length
  if (words > mostNameWords) return false
  if (entry.marked && words <= mostNameWords) return true
  const whole = rawText(entry.whole)
  const isWhole = entry.name.end >= entry.whole.end - 1
  if (/\?$/u.test(name) || inventory.test(name)) return false
  if (/^\d/u.test(name) && finiteVerb.test(name)) return false
  // „Rücklauf: 21 von 30“, „Anteil: 17 %“ state a figure.
  if (entry.rest !== undefined && /^\d[\d.,]*(?:\s*(?:von|%|Prozent).*)?$/u.test(rawText(entry.rest)))
    return false
  if (isWhole && /[.!?]\s*$/u.test(whole) && words > 4) return false
  if (isWhole && words > 2 && /\p{Ll}[.!]\s*$/u.test(whole) && finiteVerb.test(name)) return false
  if (isWhole && words > 8 && finiteVerb.test(name)) return false
  return !(isWhole && words > 4 && finiteVerb.test(name))
}

/** Frequent finite verbs: a cheap sign that a line is a sentence. */
const finiteVerb =
  /(?:^|\s)(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|soll|sollen|kann|können|muss|müssen|gibt|fehlt|fehlen|bietet|bieten|besteht|bestehen|braucht|brauchen|arbeitet|arbeiten|erhält|erhalten|bedarf|tagt|trifft|treffen|steht|stehen|nutzen|nutzt|finden|findet)(?=\s|$|[,.;])/u
