/** Pieces of the words by which a concept is known; each is found in any of their forms and umlaut spellings. */
const pieces =
  /ventio|kinderstark|Kind|kind(?:er|heit)|Famili|famili|Eltern|Jugend|jugend|Gesundheit|gesundheit|Kita|Schul|schul|Kommun|kommun|Landkreis|Kreis|Stadt|Tr(?:ä|a\u0308|ae)ger|Sozial|sozial|Lebensphase|Netz|netz|Steuerung|Beratung|Vorsorge|Armut|armut|Aufwachsen|Hilfen|[Kk]ette/u

const ownKeys = /^(?:kommune|schluessel|ags|ars|programm|variante|lebensphasen|altersbereich|stichtag)\s*:/mu

/**
 * A first test without reading: false for texts that are surely no concept, so that they cost nothing. True says
 * only that the text is worth reading.
 */
export function mayBeConcept(text: string): boolean {
  return pieces.test(text) || (text.startsWith("---") && ownKeys.test(text))
}
