import { plain } from "../../blocks/rich.js"
import { field } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, startDraft } from "../reader.js"

/** Reads areas below the municipality from lists and tables of their own. */
export const areas = defineReader({
  collection: "areas",
  signature: { area: 2, spatialLevel: 2 },
  read(entry, context) {
    if (!looksLikeName(entry)) return
    const name = plain(entry.name)
    if (isTotal(name) || isEverywhere(name) || !/^\p{Lu}|^\d/u.test(name)) return
    if (entry.shape === "item" && !entry.marked && name.split(" ").length > 5) return
    const draft = startDraft(entry, context, "areas", { mergeKey: "name" })
    const kind = areaKindOf(field(entry, "kind")?.text ?? "") ?? areaKindOf(entry.section.title)
    if (kind !== undefined) draft.fields["kind"] = kind
    context.emit(draft)
  },
})

function isTotal(name: string): boolean {
  return /^(?:landkreis|kreis|stadt|gesamt|insgesamt|summe|kommune|durchschnitt|land|bund|thüringen|deutschland)(?:\s|$)/iu.test(
    name,
  )
}

/** „kreisweit“, „alle Planungsräume“: the whole municipality, no area of its own. */
export function isEverywhere(name: string): boolean {
  return /^(?:(?:der|im|in der|in)\s+)?(?:(?:ganze[rns]?|gesamte[rns]?)\s+(?:land)?(?:kreis(?:gebiet)?|stadt(?:gebiet)?|kommune|gemeinde)|(?:land)?kreisweit|stadtweit|landesweit|bundesweit|überall|flächendeckend|überregional|alle[nr]?(?:\s+\p{L}+)?\s*(?:sozialräume[n]?|planungsräume[n]?|gemeinden|stadtteile[n]?|orte[n]?|regionen|quartiere[n]?)?|online|digital|telefonisch|verschiedene\s+orte|nach\s+vereinbarung|gesamt|alle|landkreis|stadtgebiet|kreisgebiet)$/iu.test(
    name.trim(),
  )
}

/** Kind of area a word names. */
export function areaKindOf(text: string): string | undefined {
  if (/sozialr[aä]um/iu.test(text)) return "sozialraum"
  if (/planungsr[aä]um|planungsregion/iu.test(text)) return "planungsraum"
  if (/quartier/iu.test(text)) return "quartier"
  if (/gemeinde/iu.test(text)) return "gemeinde"
  return /ortsteil|ortschaft|(?<![\p{L}])orte?(?![\p{L}])/iu.test(text) ? "ort" : undefined
}
