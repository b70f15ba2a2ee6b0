import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { reference } from "../draft.js"
import { field } from "../entry.js"
import { defineReader, set, setDate, setText, startDraft } from "../reader.js"
import { valueOf, valuesIn } from "../values.js"

/** Reads what was decided about offers: a table „Angebot | Perspektive | Ergebnis“ or items „Elterncafé: beibehalten“. */
export const offerReviews = defineReader({
  collection: "offerReviews",
  signature: {
    reviewPerspective: 5,
    reviewOutcome: 5,
    offer: 1,
    asOf: 1,
    result: 1,
    rationale: 2,
    decision: 1,
  },
  read(entry, context) {
    const offer = field(entry, "offer") ?? {
      value: entry.name,
      base: entry.base,
      text: plain(entry.name),
      inherited: false,
    }
    const outcome = field(entry, "reviewOutcome", "result", "decision", "state")
    const behind = entry.rest ?? entry.details[0]
    const words = outcome?.text ?? (behind === undefined ? undefined : plain(behind))
    const value =
      words === undefined
        ? undefined
        : (valueOf(vocabulary.reviewOutcome, words, 0.2) ?? valuesIn(vocabulary.reviewOutcome, words)[0])
    if (entry.shape !== "row" && value === undefined) return
    const draft = startDraft(entry, context, "offerReviews", {
      name: { part: offer.value, base: offer.base },
    })
    draft.fields["offer"] = reference(offer.value, offer.base, "offers", { create: true })
    set(draft, "outcome", value, outcome)
    const perspective = field(entry, "reviewPerspective")
    const view =
      perspective === undefined
        ? undefined
        : (valueOf(vocabulary.reviewPerspective, perspective.text, 0.2) ??
          vocabulary.reviewPerspective.find(perspective.text)[0]?.value)
    set(draft, "perspective", view, perspective)
    setDate(draft, "date", field(entry, "asOf", "date", "year"))
    if (entry.date !== undefined && draft.fields["date"] === undefined && entry.date.found.reading.ok)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    setText(draft, "reason", field(entry, "rationale", "remark", "description"))
    context.emit(draft)
  },
})
