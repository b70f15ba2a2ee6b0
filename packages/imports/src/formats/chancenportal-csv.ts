import { createNoteList, type NoteList } from "../note-list.js"
import { packageProblem } from "../package/package-problem.js"
import { readCsv } from "../spreadsheet/read-csv.js"
import type { FoundTable } from "../tables/find-tables.js"
import { tablesToMarkdown } from "../tables/tables-to-markdown.js"
import type { Reading } from "./reading.js"

export interface ChancenportalOptions {
  readonly title: string
  readonly withPersons: boolean
}

type Values = ReadonlyMap<string, string>

/** One column of our table out of the fields of the portal. */
interface Target {
  readonly title: string
  readonly from: readonly string[]
  readonly person?: true
  read(values: Values): string
}

const plain = (title: string, ...from: readonly string[]): Target => ({
  title,
  from,
  read: (values) => from.map((field) => values.get(field) ?? "").find((text) => text !== "") ?? "",
})

const joined = (title: string, separator: string, ...from: readonly string[]): Target => ({
  title,
  from,
  read: (values) =>
    [...new Set(from.map((field) => values.get(field) ?? "").filter((text) => text !== ""))].join(separator),
})

const targets: readonly Target[] = [
  plain("Nr.", "id", "uid"),
  plain("Angebot", "name"),
  plain("Träger", "provider"),
  plain("Kooperationspartner", "providercooperation"),
  { title: "Zielgruppe", from: ["targetgroups"], read: (values) => list(values.get("targetgroups")) },
  {
    title: "Alter",
    from: ["allages"],
    read: (values) => (isYes(values.get("allages")) ? "alle Altersgruppen" : ""),
  },
  {
    title: "Thema",
    from: ["maincategory", "categories"],
    read: (values) => list([values.get("maincategory"), values.get("categories")].filter(Boolean).join(",")),
  },
  plain("Beschreibung", "shortdescription", "longdescription"),
  {
    title: "Kosten",
    from: ["nocosts", "costs"],
    read: (values) => (isYes(values.get("nocosts")) ? "kostenfrei" : (values.get("costs") ?? "")),
  },
  plain("Teilnahmebedingungen", "conditionsofparticipation"),
  plain("Plätze", "allowedparticipants"),
  {
    title: "Barrierefrei",
    from: ["accessibility"],
    read: (values) =>
      ({ "2": "ja", "3": "nein" })[values.get("accessibility") ?? ""] ?? wordOf(values.get("accessibility")),
  },
  plain("Sozialraum", "district"),
  {
    title: "Adresse",
    from: ["street", "zip", "city", "address"],
    read: (values) => {
      const place = [values.get("zip"), values.get("city")].filter(Boolean).join(" ")
      return [values.get("street") ?? values.get("address"), place].filter(Boolean).join(", ")
    },
  },
  { title: "Beginn", from: ["startdate"], read: (values) => dayOf(values.get("startdate")) },
  { title: "Ende", from: ["enddate"], read: (values) => dayOf(values.get("enddate")) },
  { ...joined("Ansprechperson", ", ", "contactname", "contactjurisdiction"), person: true },
  { ...plain("Telefon", "contactphone"), person: true },
  { ...plain("E-Mail", "contactemail"), person: true },
]

/** Names under which the portal or a person who edited the file has a field. */
const otherNames: Readonly<Record<string, string>> = {
  titel: "name",
  angebot: "name",
  titeldesangebots: "name",
  anbieter: "provider",
  traeger: "provider",
  kurzbeschreibung: "shortdescription",
  beschreibung: "longdescription",
  langbeschreibung: "longdescription",
  zielgruppe: "targetgroups",
  zielgruppen: "targetgroups",
  kategorie: "categories",
  kategorien: "categories",
  hauptkategorie: "maincategory",
  kosten: "costs",
  kostenlos: "nocosts",
  barrierefrei: "accessibility",
  barrierefreiheit: "accessibility",
  teilnahmebedingungen: "conditionsofparticipation",
  stadtteil: "district",
  plz: "zip",
  ort: "city",
  strasse: "street",
  startdatum: "startdate",
  enddatum: "enddate",
  ansprechpartner: "contactname",
  telefon: "contactphone",
  email: "contactemail",
  zustaendigkeit: "contactjurisdiction",
  freigegeben: "approved",
}

const portalOnly = [
  "shortdescription",
  "longdescription",
  "conditionsofparticipation",
  "allowedparticipants",
  "nocosts",
  "allages",
  "contactjurisdiction",
  "targetgroups",
  "reminderemailsend",
]

/** True if the header is that of an export of the Chancenportal. */
export function looksLikeChancenportal(header: readonly string[]): boolean {
  const names = new Set(header.map((title) => compact(title)))
  return portalOnly.filter((name) => names.has(name)).length >= 3
}

/** Turns an export of the Chancenportal into a table of offers. Persons are left out unless asked for. */
export function readChancenportal(bytes: Uint8Array, options: ChancenportalOptions): Reading {
  const notes = createNoteList()
  const [head = [], ...rows] = readCsv(bytes, notes).rows.filter((row) => row.some(({ text }) => text !== ""))
  const fields = head.map(({ text }) => {
    const name = compact(text)
    return Object.hasOwn(otherNames, name) ? otherNames[name]! : name
  })
  if (!fields.includes("name"))
    throw packageProblem(
      "Das ist keine Ausfuhr des Chancenportals: Die Spalte „name“ fehlt.",
      "This is no export of the Chancenportal: the column “name” is missing.",
    )
  const offers = mergeDates(
    rows.map(
      (row): Values => new Map(fields.map((field, at) => [field, withoutHtml(row[at]?.text ?? "")] as const)),
    ),
  )
  const drafts = offers.filter((values) => isNo(values.get("approved")))
  const shown = offers.filter((values) => !isNo(values.get("approved")) && (values.get("name") ?? "") !== "")
  if (shown.length === 0)
    throw packageProblem("Die Datei enthält keine Angebote.", "The file contains no offers.")
  tell(fields, drafts.length, options, notes)
  const wanted = targets.filter(
    ({ person, from }) =>
      (person !== true || options.withPersons) && from.some((field) => fields.includes(field)),
  )
  const filled = wanted.filter((target) => shown.some((values) => target.read(values) !== ""))
  const table: FoundTable = {
    above: [],
    columns: filled.map(({ title }) => ({ title, field: "offer" })),
    rows: shown.map((values) => filled.map((target) => target.read(values))),
    below: [],
  }
  const markdown = tablesToMarkdown([{ sheet: "", table }], { title: options.title, kind: "angebote" }, notes)
  return { markdown, notes: notes.all() }
}

function tell(
  fields: readonly string[],
  drafts: number,
  options: ChancenportalOptions,
  notes: NoteList,
): void {
  const persons = targets.filter(({ person }) => person === true).flatMap(({ from }) => from)
  if (!options.withPersons && persons.some((field) => fields.includes(field)))
    notes.add("lost", {
      de: "Angaben zu Personen (Name, Telefon, E-Mail) weggelassen; mit --mit-personen kommen sie mit.",
      en: "Data about persons (name, telephone, e-mail) left out; --mit-personen brings them along.",
    })
  if (drafts > 0)
    notes.add("lost", {
      de: `${drafts} nicht ${drafts === 1 ? "freigegebenes Angebot" : "freigegebene Angebote"} weggelassen.`,
      en: `${drafts} ${drafts === 1 ? "offer" : "offers"} without approval left out.`,
    })
  const used = new Set([...targets.flatMap(({ from }) => from), "approved", "contactsalutation"])
  const unused = fields.filter((field) => field !== "" && !used.has(field))
  if (unused.length > 0)
    notes.add("lost", {
      de: `Spalten ohne Platz in unserer Tabelle: ${unused.join(", ")}.`,
      en: `Columns without a place in our table: ${unused.join(", ")}.`,
    })
}

/** The portal writes one row for every date of an offer; together they are one offer from the first to the last day. */
function mergeDates(rows: readonly Values[]): readonly Values[] {
  const offers = new Map<string, Map<string, string>>()
  rows.forEach((row, index) => {
    const id = row.get("id") || row.get("uid") || `row ${index}`
    const known = offers.get(id)
    if (known === undefined) {
      offers.set(id, new Map(row))
      return
    }
    const [start, end] = [row.get("startdate") ?? "", row.get("enddate") ?? ""]
    if (start !== "" && isoDay(start) < isoDay(known.get("startdate") || start)) known.set("startdate", start)
    if (end !== "" && isoDay(end) > isoDay(known.get("enddate") || "")) known.set("enddate", end)
  })
  return [...offers.values()]
}

/** For comparing only. */
function isoDay(text: string): string {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text)
  return german === null ? text : `${german[3]}-${german[2]!.padStart(2, "0")}-${german[1]!.padStart(2, "0")}`
}

function dayOf(text: string | undefined): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "")
  if (day === null) return /^0000|^$/.test(text ?? "") ? "" : text!
  return day[1] === "0000" ? "" : `${day[3]}.${day[2]}.${day[1]}`
}

function list(text: string | undefined): string {
  return (text ?? "")
    .split(/[,;|\n]/)
    .map((part) => part.trim())
    .filter((part, index, all) => part !== "" && all.indexOf(part) === index)
    .join(", ")
}

function wordOf(text: string | undefined): string {
  return text === undefined || /^\d*$/.test(text) ? "" : text
}

function isYes(text: string | undefined): boolean {
  return /^(?:1|ja|true|wahr|x|yes)$/iu.test(text ?? "")
}

function isNo(text: string | undefined): boolean {
  return /^(?:0|nein|false|falsch|no)$/iu.test(text ?? "")
}

function compact(title: string): string {
  return title
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]/g, "")
}

/** The portal stores longer texts as HTML. */
function withoutHtml(text: string): string {
  return text
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/giu, "\n")
    .replace(/<li\b[^>]*>/giu, "• ")
    .replace(/<\/?[a-z][^<>]*>/giu, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/[ \t]+/g, " ")
    .replace(/\n\s*\n/g, "\n")
    .trim()
}
