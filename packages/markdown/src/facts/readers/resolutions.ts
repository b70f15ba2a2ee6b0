import { linksIn, plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { field } from "../entry.js"
import { defineReader, set, setDate, setText, setValue, startDraft } from "../reader.js"
import { valueOf } from "../values.js"
import { organsIn, paperNumberOf, resultOf, votesOf } from "./decision-wording.js"

/** Reads resolutions from tables and labelled fields; sentences are read as prose, wherever they stand. */
export const resolutions = defineReader({
  collection: "resolutions",
  signature: {
    decisionBody: 4,
    paperNumber: 5,
    paperType: 4,
    resolutionKind: 4,
    votes: 4,
    resolution: 3,
    date: 1,
    result: 1,
    body: 1,
    url: 1,
  },
  read(entry, context) {
    const organ = field(entry, "decisionBody", "body", "lead")
    const paper = field(entry, "paperNumber")
    const votes = field(entry, "votes")
    const result = field(entry, "result", "decision")
    const date = field(entry, "date", "asOf", "foundedAt")
    if (entry.shape !== "row" && organ === undefined && paper === undefined && votes === undefined) return
    const name = plain(entry.name)
    const draft = startDraft(entry, context, "resolutions", { defaults: { consultations: [] } })
    const named = organ === undefined ? organsIn(name)[0] : organsIn(organ.text)[0]
    if (named === undefined && paper === undefined && votes === undefined && !/beschlu|beschlo/iu.test(name))
      return
    if (named?.value !== undefined) draft.fields["body"] = named.value
    if (organ !== undefined && (named?.value === undefined || /\s/u.test(organ.text)))
      setText(draft, "bodyText", organ)
    const number =
      paper === undefined
        ? paperNumberOf(name)
        : (paperNumberOf(paper.text) ?? (/\d/u.test(paper.text) ? paper.text : undefined))
    if (number !== undefined) set(draft, "paperNumber", number, paper)
    setValue(draft, "paperType", field(entry, "paperType", "kind"), vocabulary.paperType)
    setDate(draft, "date", date)
    if (entry.date !== undefined && draft.fields["date"] === undefined && entry.date.found.reading.ok)
      set(draft, "date", entry.date.found.reading.value, { value: entry.date.place, base: entry.base })
    setValue(
      draft,
      "kind",
      field(entry, "resolutionKind", "kind", "consultationRole"),
      vocabulary.resolutionKind,
    )
    const outcome = result === undefined ? undefined : resultOf(result.text)
    if (outcome !== undefined) set(draft, "result", outcome, result)
    const stated =
      votes === undefined
        ? undefined
        : (votesOf(votes.text, true) ?? (/mehrheit/iu.test(votes.text) ? { text: votes.text } : undefined))
    const fromResult = result === undefined ? undefined : votesOf(result.text)
    set(draft, "votes", stated ?? fromResult, votes ?? result)
    const state = field(entry, "state")
    const written =
      state === undefined
        ? undefined
        : (valueOf(vocabulary.resolutionStatus, state.text, 0.3) as string | undefined)
    const taken =
      outcome !== undefined ||
      draft.fields["votes"] !== undefined ||
      /(?<![\p{L}])(?:beschlossen|verabschiedet|zugestimmt)(?![\p{L}])/iu.test(name)
    set(draft, "status", written ?? (taken ? "gefasst" : "geplant"), state)
    // A table of past decisions states neither result nor status; a number and a day say that they were taken.
    if (
      written === undefined &&
      !taken &&
      number !== undefined &&
      /beschluss|drucksache/iu.test(
        plain(entry.fields.find(({ key }) => key === "paperNumber")?.label ?? entry.name),
      )
    )
      draft.fields["statusByDate"] = true
    setText(draft, "text", field(entry, "resolution", "description"))
    setText(draft, "subject", field(entry, "topic"))
    const url = field(entry, "url")
    const link =
      url === undefined
        ? undefined
        : (linksIn(url.value)[0] ?? (/^https?:\/\//iu.test(url.text) ? url.text : undefined))
    if (link !== undefined) set(draft, "url", link, url)
    context.emit(draft)
  },
})
