import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { defineReader, startDraft } from "../reader.js"

/** Reads planning premises: those of the list of values, and short ones of the author's own. */
export const premises = defineReader({
  collection: "premises",
  signature: {},
  read(entry, context) {
    const name = plain(entry.name)
      .replace(/\s+(?:und|sowie)$/u, "")
      .replace(/^(?:und|sowie)\s+/u, "")
    const text = plain(entry.whole)
    if (!/\p{L}{3}/u.test(name) || /\?$/u.test(text)) return
    const whole = vocabulary.premise.whole(name)?.value ?? vocabulary.premise.best(name)
    const value =
      typeof whole === "string"
        ? whole
        : whole !== undefined && (whole.coverage > 0.4 || whole.start === 0)
          ? whole.value
          : undefined
    // Own premises are a word or two, or a bold lead; a sentence is an explanation.
    if (value === undefined && (entry.shape === "line" || !(entry.marked || name.split(" ").length <= 4)))
      return
    context.emit(
      startDraft(entry, context, "premises", {
        name: { part: entry.name, base: entry.base, text: name },
        mergeKey: value === undefined ? "name" : `key:${value}`,
        defaults: value === undefined ? {} : { value },
      }),
    )
  },
})
