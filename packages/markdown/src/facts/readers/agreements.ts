import { findDates, readDate } from "@kettenwerk/core"
import { plain, type Rich, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { recordsOfList } from "../../records/read-item.js"
import { vocabulary } from "../../vocabulary/index.js"
import type { Draft } from "../draft.js"
import { type Entry, type FoundField, field, fields } from "../entry.js"
import { errandOf } from "../errand.js"
import { isInMinutes } from "../minutes-section.js"
import { defineReader, set, setDate, setReferences, setText, startDraft } from "../reader.js"
import { splitNames } from "../split-names.js"
import { valueOf } from "../values.js"
import { isOrganisation, isPerson } from "./speaker.js"

/**
 * Reads what was agreed: who does what until when.
 *
 * ```markdown
 * - Liste der Stellen zusammentragen – FD Sozialplanung – bis 30.11.2026
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^
 *   what                               owner              until
 * ```
 */
export const agreements = defineReader({
  collection: "agreements",
  signature: { agreement: 5, lead: 2, until: 2, date: 2, state: 1, partners: 1 },
  read(given, context, topic) {
    if (isBareErrand(given)) {
      const task = errandOf(plain(given.whole))
      if (task.owner !== undefined) {
        const draft = startDraft(given, context, "agreements", {
          name: { part: given.whole, base: given.base, text: task.what },
        })
        Object.assign(draft.fields, { ...task, kind: "task" })
        if (given.checked !== undefined) draft.fields["state"] = given.checked ? "erreicht" : "geplant"
        context.emit(draft)
        return
      }
    }
    const { entry, owner } = withOwnerFirst(given)
    const what = plain(entry.name)
    if (!/\p{L}{3}/u.test(what) || /\?$/u.test(plain(entry.whole))) return
    const kind =
      (cooperation.test(what) && /(?:geschlossen|unterzeichnet|besteht)/u.test(what)
        ? "cooperation"
        : topic.defaults?.["kind"]) ?? (cooperation.test(what) ? "cooperation" : "task")
    if (kind === "task" && !isTask(entry)) return
    // „zwischen 1. dem Landkreis, 2. dem Caritasverband e. V.“: who agrees, not what.
    if (kind === "cooperation" && party.test(what) && isOrganisation(what)) {
      const [name] = splitNames(
        stripEnds(
          entry.name,
          /^(?:dem|der|den|die|das)\s+/u,
          /(?:,\s+vertreten.*|\s+(?:sowie|und))?[\s,]*$/u,
        ),
      )
      if (name !== undefined)
        context.emit(
          startDraft(entry, context, "actors", {
            name: { part: name.part, base: entry.base, text: name.text },
            mergeKey: "name",
          }),
        )
      return
    }
    const draft = startDraft(entry, context, "agreements", { defaults: { kind, what } })
    if (owner !== undefined) setText(draft, "owner", owner)
    readOwner(entry, draft)
    const state = field(entry, "state")
    const value = state === undefined ? undefined : valueOf(vocabulary.workState, state.text)
    if (state !== undefined && value !== undefined) set(draft, "state", value, state)
    else if (entry.checked !== undefined) draft.fields["state"] = entry.checked ? "erreicht" : "geplant"
    setReferences(draft, "actors", fields(entry, "partners", "participants"), "actors", { create: true })
    const lead = field(entry, "lead", "actor")
    if (
      kind === "task" &&
      lead !== undefined &&
      isOrganisation(lead.text) &&
      draft.fields["actors"] === undefined
    )
      setReferences(draft, "actors", [lead], "actors", { create: true })
    context.emit(draft)
  },
})

const party = /^(?:dem|der|den|die|das)\s+\p{Lu}/u
const cooperation = /kooperations(?:vereinbarung|vertrag|verträge)|letter of intent|absichtserklärung/iu

/** A line of an errand list in minutes that names nothing with a label. */
function isBareErrand(entry: Entry): boolean {
  return (
    entry.shape === "item" &&
    !entry.marked &&
    entry.children.length === 0 &&
    entry.fields.every(({ inherited }) => inherited === true || entry.details.length === 0) &&
    isInMinutes(entry.section) &&
    /(?:→|➔|⇒|[-=]>|^[^:]{4,40}:\s|\([^()]+\)\s*(?:[,–—-]\s*bis\s.*)?$)/u.test(plain(entry.whole))
  )
}

/** „Jugendamt: Druckangebote einholen, bis 31.03.2026“: who stands in front, what and until when behind. */
function withOwnerFirst(entry: Entry): { readonly entry: Entry; readonly owner?: FoundField } {
  const { rest } = entry
  if (rest === undefined || entry.shape !== "item" || field(entry, "lead", "actor") !== undefined)
    return { entry }
  const raw = rawText(entry.whole)
  const name = plain(entry.name)
  const colon = raw.indexOf(":")
  if (colon < 0 || colon > name.length + 6 || name.split(" ").length > 6 || !isOrganisation(name))
    return { entry }
  const until = /\s*(?:[,;(]|\s[–—-])\s*(?:spätestens\s+)?bis\s[^:]{0,40}$/iu.exec(rawText(rest))
  const what = until === null ? rest : slice(rest, 0, until.index)
  // „Einladung Steuerungsgruppe: Büro Landrätin“ is the other way round; an errand ends in its verb.
  if (!/\s\p{Ll}{2,}(?:en|ern|eln)[\s.]*$/u.test(rawText(what))) return { entry }
  const { rest: _rest, ...kept } = entry
  return {
    entry: { ...kept, name: what },
    owner: { value: entry.name, base: entry.base, text: name, inherited: false },
  }
}

/** A paragraph of prose below „Vereinbarungen“ agrees on nothing. */
function isTask(entry: Entry): boolean {
  return entry.shape !== "line" || entry.fields.length > 0 || entry.details.length > 0
}

function readOwner(entry: Entry, draft: Draft): void {
  const owner = field(entry, "lead", "actor", "person", "function")
  if (draft.fields["owner"] === undefined) setText(draft, "owner", owner)
  const deadline = field(entry, "until", "date", "period")
  const nearby = yearNearby(entry)
  const reading =
    deadline === undefined ? undefined : readDate(deadline.text, nearby === undefined ? {} : { year: nearby })
  if (deadline !== undefined && reading?.ok) set(draft, "until", reading.value, deadline)
  else setDate(draft, "until", deadline)
  if (entry.date?.found.reading.ok === true && draft.fields["until"] === undefined)
    set(draft, "until", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
  const loose = [...entry.details, ...(entry.rest === undefined ? [] : piecesOf(entry.rest))]
  for (const piece of loose) {
    const text = plain(piece)
    const date = readDate(
      text.replace(/^(?:spätestens|bis spätestens)\s+/iu, "bis "),
      nearby === undefined ? {} : { year: nearby },
    )
    if (date.ok) {
      if (draft.fields["until"] === undefined)
        set(draft, "until", date.value, { value: piece, base: entry.base })
    } else if (draft.fields["owner"] === undefined && names(text))
      set(draft, "owner", text.replace(/[.;,]$/u, ""), { value: piece, base: entry.base })
  }
  if (draft.fields["until"] === undefined) {
    const found = findDates(rawText(entry.whole)).find(
      ({ reading }) => reading.ok && reading.value.relation === "until",
    )
    if (found?.reading.ok)
      set(draft, "until", found.reading.value, {
        value: slice(entry.whole, found.start, found.end),
        base: entry.base,
      })
  }
}

/** A deadline without a year („KW 49“) takes that of the other deadlines of the list. */
function yearNearby(entry: Entry): number | undefined {
  for (const { block } of entry.section.blocks) {
    const texts =
      block.kind === "list"
        ? recordsOfList(block).map(({ whole }) => plain(whole))
        : block.kind === "table"
          ? block.rows.flatMap(({ cells }) => cells.map(({ inline }) => inline.text))
          : []
    for (const text of texts) {
      const year = /(?<!\d)20\d{2}(?!\d)/u.exec(text)?.[0]
      if (year !== undefined) return Number(year)
    }
  }
  return undefined
}

/** „Büro Landrätin, KW 49“, „Jugendamt – bis 12/2026“ */
function piecesOf(rest: Rich): readonly Rich[] {
  const raw = rawText(rest)
  const pieces: Rich[] = []
  let from = 0
  for (const found of raw.matchAll(/\s*[,;|]\s*|\s+[–—-]\s+/gu)) {
    pieces.push(slice(rest, from, found.index))
    from = found.index + found[0].length
  }
  pieces.push(slice(rest, from))
  return pieces.filter((piece) => plain(piece) !== "")
}

/** Short and without a verb: an office, a function, a person. */
function names(text: string): boolean {
  return (
    text.split(" ").length <= 6 &&
    (isOrganisation(text) || isPerson(text) || /^(?:Büro|Team|alle|AG|AK|FD)\b/u.test(text))
  )
}
