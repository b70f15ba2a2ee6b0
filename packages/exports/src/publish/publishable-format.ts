import type { Model } from "@kettenwerk/core"
import type { ExportFormat } from "../export-format.js"
import { publishableModel } from "./publishable-model.js"

/** The format behind the rule of publishing: whoever calls `write` cannot hand on persons by forgetting. */
export function publishableFormat(format: ExportFormat): ExportFormat {
  return {
    ...format,
    async write(model, options) {
      const published = publishableModel(model, options)
      const { files, notes } = await format.write(published, options)
      return { files, notes: published === model ? notes : [...notes, leftOut(model, published)] }
    },
  }
}

function leftOut(model: Model, published: Model) {
  const judged = ({ actors }: Model) => actors.filter((actor) => actor.engagement !== undefined).length
  const engagement = judged(model) > judged(published)
  const persons = publishableModel(model, { engagement: true }) !== model
  const de = [
    ...(persons ? ["Namen, Telefonnummern und persönliche E-Mail-Adressen"] : []),
    ...(engagement ? ["Einschätzungen zum Engagement"] : []),
  ]
  const en = [
    ...(persons ? ["names, phone numbers and personal mail addresses"] : []),
    ...(engagement ? ["judgements on engagement"] : []),
  ]
  return {
    de: `Weggelassen: ${de.join(" und ")}.`,
    en: `Left out: ${en.join(" and ")}.`,
  }
}
