import { plain, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { field } from "../entry.js"
import { defineReader, set, startDraft } from "../reader.js"

/** Reads what a new offer must meet: items and rows below „Kriterien für neue Angebote“; questions count here. */
export const offerCriteria = defineReader({
  collection: "offerCriteria",
  signature: { criterion: 4, required: 3 },
  read(entry, context) {
    if (!isAboutOffers(entry.section) && field(entry, "criterion") === undefined && entry.shape !== "row")
      return
    const whole = entry.shape === "row" ? entry.name : entry.whole
    const text = stripEnds(whole, /^[\s*_•–-]*/u, /(?:[\s,;.*_]|\s(?:und|sowie|oder)[\s,;]*$)*$/u)
    if (!/\p{L}{3}/u.test(plain(text))) return
    const draft = startDraft(entry, context, "offerCriteria", {
      name: { part: text, base: entry.base },
      mergeKey: "name",
    })
    set(draft, "text", plain(text), { value: text, base: entry.base })
    context.emit(draft)
  },
})

/** Criteria of success or of funding are other things. */
function isAboutOffers(section: Section): boolean {
  for (let at: Section | undefined = section; at !== undefined; at = at.parent) {
    if (/erfolg|förderkriterien|ausschluss/iu.test(at.title)) return false
    if (
      /angebot|rahmen|vorhaben|projekt/iu.test(at.title) ||
      (at.canonical as readonly string[]).includes("basisangebot")
    )
      return true
  }
  return (
    /kriteri|anforderung|standard/iu.test(section.title) &&
    (section.inherited as readonly string[]).some((id) => id === "basisangebot" || id === "bestand")
  )
}
