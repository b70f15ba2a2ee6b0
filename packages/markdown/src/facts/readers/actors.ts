import { readFrequency } from "@kettenwerk/core"
import { plain, rawText, slice } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { reference } from "../draft.js"
import { type Entry, field, fields } from "../entry.js"
import { looksLikeName } from "../entry-form.js"
import { defineReader, set, setReferences, setText, setValue, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { valueOf } from "../values.js"
import { emitRelation } from "./relations.js"

/** Reads actors: tables and lists of offices, institutions and carriers. */
export const actors = defineReader({
  collection: "actors",
  signature: {
    sector: 4,
    affiliation: 4,
    department: 3,
    actorKind: 4,
    carrierKind: 3,
    kind: 1,
    contact: 2,
    alias: 2,
    email: 1,
    phone: 1,
    address: 2,
    function: 1,
    engagement: 4,
    area: 1,
    parent: 2,
    partners: 2,
  },
  read(given, context) {
    const entry = withCarrier(given)
    if (!looksLikeName(entry)) return
    const name = plain(entry.name)
    // An unmarked list item counts only if it names something organisational.
    const names = splitNames(entry.name)
    if (entry.shape !== "row" && names.length > 1) {
      for (const { part, text } of names)
        context.emit(
          startDraft(entry, context, "actors", { name: { part, base: entry.base, text }, mergeKey: "name" }),
        )
      return
    }
    const draft = startDraft(entry, context, "actors", { mergeKey: "name" })
    const sector = field(entry, "sector", "topic")
    const value = sector === undefined ? undefined : valueOf(vocabulary.sector, sector.text, 0.3)
    if (sector !== undefined && value !== undefined) {
      set(draft, "sector", value, sector)
      draft.fields["sectorBasis"] = "written"
      if (field(entry, "sector") !== undefined) draft.fields["sectorText"] = sector.text
    } else {
      const heading =
        entry.group === undefined
          ? vocabulary.sector.best(entry.section.title)
          : vocabulary.sector.best(plain(entry.group))
      if (heading !== undefined && heading.coverage > 0.6) {
        draft.fields["sector"] = heading.value
        draft.fields["sectorBasis"] = "written"
      }
    }
    setValue(draft, "kind", field(entry, "actorKind", "kind"), vocabulary.actorKind)
    setValue(draft, "affiliation", field(entry, "affiliation"), vocabulary.affiliation)
    setValue(draft, "carrierKind", field(entry, "carrierKind", "kind"), vocabulary.carrierKind)
    setValue(draft, "engagement", field(entry, "engagement"), vocabulary.engagement)
    setText(draft, "department", field(entry, "department"))
    setText(draft, "location", field(entry, "address"))
    setReferences(draft, "area", fields(entry, "area"), "areas", { create: true })
    const parent = field(entry, "parent", "actor")
    if (parent !== undefined && parent.text !== name)
      draft.fields["parentActor"] = reference(parent.value, parent.base, "actors", { create: true })
    const alias = field(entry, "alias")
    if (alias !== undefined) draft.aliases.push(alias.text)
    context.emit(draft)
    for (const found of fields(entry, "partners")) {
      // „arbeitet zusammen mit: FD 51, Kita Wiesenblick (monatlich)“
      for (const { part, text } of splitNames(found.value)) {
        const often = /^(.*\S)\s*\(([^()]+)\)$/u.exec(text)
        emitRelation(
          { ...entry, base: found.base },
          context,
          { part: entry.name, text: name },
          { part, text: often === null || readFrequency(often[2]!) === undefined ? text : often[1]! },
          often === null ? {} : { frequency: { ...found, text: often[2]! } },
        )
      }
    }
    for (const body of fields(entry, "body")) {
      for (const { part, text } of splitNames(body.value)) {
        const seat = startDraft(entry, context, "memberships", {
          name: { part: entry.name, base: entry.base },
          mergeKey: "membership",
        })
        seat.fields["body"] = reference(part, body.base, "bodies", { create: true, text })
        seat.fields["actor"] = reference(entry.name, entry.base, "actors", { create: true })
        context.emit(seat)
      }
    }
  },
})

const carrier = /^(.*\S)\s*\((?:Tr(?:ä|a\u0308)ger(?:in|schaft)?|getragen von):?\s+([^()]{2,80})\)\s*$/u

/** „Familienzentrum Lindenhof (Träger: AWO)“ in the cell of a name says who carries it. */
function withCarrier(entry: Entry): Entry {
  const found = carrier.exec(rawText(entry.name))
  if (found === null) return entry
  const { name } = entry
  const at = rawText(name).lastIndexOf(found[2]!)
  const value = slice(name, at, at + found[2]!.length)
  return {
    ...entry,
    name: slice(name, 0, found[1]!.length),
    fields: [...entry.fields, { label: value, key: "parent", value }],
    ...(entry.fieldBases === undefined ? {} : { fieldBases: [...entry.fieldBases, entry.base] }),
  }
}
