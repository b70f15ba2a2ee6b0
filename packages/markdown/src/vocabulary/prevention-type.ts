import { entries, type ValueOf } from "./entries.js"

/** Prevention by target group. */
export const preventionTypeTerms = entries<ValueOf<"preventionType">>({
  universell: `universell | universal | für alle | Universelle Prävention | universelles Angebot |
      an alle gerichtet | alle Familien | allgemein | alle | offen für alle | Universalprävention`,
  selektiv: `selektiv | Selektive Prävention | Risikogruppe | Risikogruppen | zielgruppenspezifisch |
      für belastete Familien | für Familien mit Belastungen | gezielt | für Gruppen mit erhöhtem Risiko`,
  indiziert: `indiziert | Indizierte Prävention | indikativ | im Einzelfall | bei konkretem Bedarf |
      für Betroffene | indizierend | bei ersten Anzeichen`,
})
