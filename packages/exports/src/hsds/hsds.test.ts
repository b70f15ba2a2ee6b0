import assert from "node:assert/strict"
import { emptyModel, type Model } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { describe, test } from "vitest"
import { z } from "zod"
import { exportFormatById } from "../export-formats.js"
import { hsds } from "../formats/hsds.js"
import { serviceAges } from "./service-ages.js"

const stichtag = "2026-11-21"

/*
 * What the published JSON Schemas of HSDS 3.0 demand of the objects we write, in our own words: their licence
 * (CC BY-SA) does not go with ours. Stricter in one point: a property the standard does not have is an error.
 */
const id = z.uuid()
const text = z.string()
const day = z.iso.date()
const term = z.strictObject({
  id,
  code: text.optional(),
  name: text,
  description: text,
  parent_id: id.optional(),
  taxonomy: text.optional(),
  taxonomy_id: id.optional(),
  language: text.optional(),
  term_uri: z.url().optional(),
})
const attribute = z.strictObject({
  id,
  link_id: id,
  taxonomy_term_id: id,
  link_type: text.optional(),
  link_entity: text,
  value: text.optional(),
  taxonomy_term: term,
})
const phone = z.strictObject({ id, contact_id: id.optional(), number: text })
const contact = z.strictObject({
  id,
  organization_id: id.optional(),
  service_id: id.optional(),
  name: text.optional(),
  title: text.optional(),
  department: text.optional(),
  email: z.email().optional(),
  phones: z.array(phone).optional(),
})
const location = z.strictObject({
  id,
  location_type: z.enum(["physical", "postal", "virtual"]),
  organization_id: id.optional(),
  name: text.optional(),
})
const organization = z.strictObject({
  id,
  name: text,
  alternate_name: text.optional(),
  description: text,
  parent_organization_id: id.optional(),
  locations: z.array(location).optional(),
  contacts: z.array(contact).optional(),
  attributes: z.array(attribute).optional(),
})
const service = z.strictObject({
  id,
  organization_id: id.optional(),
  program_id: id.optional(),
  name: text,
  description: text.optional(),
  url: z.url().optional(),
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day.optional(),
  organization: organization.optional(),
  program: z.strictObject({ id, name: text, alternate_name: text.optional(), description: text }).optional(),
  schedules: z
    .array(
      z.strictObject({
        id,
        service_id: id,
        description: text.optional(),
        freq: z.enum(["WEEKLY", "MONTHLY"]).optional(),
        valid_from: day.optional(),
        valid_to: day.optional(),
      }),
    )
    .optional(),
  languages: z.array(z.strictObject({ id, service_id: id, name: text })).optional(),
  funding: z.array(z.strictObject({ id, service_id: id, source: text })).optional(),
  cost_options: z
    .array(
      z.strictObject({
        id,
        service_id: id,
        option: text.optional(),
        amount: z.number().optional(),
        currency: z.string().length(3).optional(),
        amount_description: text.optional(),
      }),
    )
    .optional(),
  service_areas: z.array(z.strictObject({ id, service_id: id, name: text })).optional(),
  contacts: z.array(contact).optional(),
  attributes: z.array(attribute).optional(),
})
const files = { "services.json": z.array(service), "organizations.json": z.array(organization) }

/** The parsed files; each is what the standard demands, and every id occurs once per kind of thing. */
async function exported(model: Model, persons = false) {
  const { files: written, notes } = await hsds.write(model, { stichtag, persons })
  const content = (name: string) => {
    const found = written.find((file) => file.name === name)
    return found === undefined ? [] : JSON.parse(String(found.content))
  }
  const services = files["services.json"].parse(content("services.json"))
  const organizations = files["organizations.json"].parse(content("organizations.json"))
  for (const list of [services, organizations, services.flatMap((one) => one.attributes ?? [])])
    assert.equal(new Set(list.map((one) => one.id)).size, list.length)
  const known = new Set(organizations.map((one) => one.id))
  for (const one of services) assert.ok(one.organization_id === undefined || known.has(one.organization_id))
  return { services, organizations, notes: notes.map(({ de }) => de) }
}

const concept = `# Präventionskonzept Landkreis Auental

## Akteure

| Akteur | Bereich | Art |
| --- | --- | --- |
| Jugendamt | Jugendhilfe | Amt |
| Familienzentrum Löwenzahn | Freie Träger | Familienzentrum |

## Angebote

| Angebot | Träger | Alter | Zielgruppe | Kosten | Präventionsart | Häufigkeit | Stand | Sozialraum |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Krabbelgruppe „Zwerge“ | Familienzentrum Löwenzahn | 6–30 Monate | Eltern mit Babys | kostenfrei | universell | wöchentlich | laufend | Auental-Nord |
| Elterncafé | Familienzentrum Löwenzahn | 0–3 Jahre | Familien | 2 Euro | selektiv | alle zwei Wochen | pausiert | |
| Lotsendienst | Jugendamt | Schwangerschaft | Schwangere | kostenfrei | selektiv | | geplant | |
| Offener Treff | | | Familien | | | | | |
`

const modelOf = (source: string) => readWorkspace([{ uri: "konzept.md", text: source }]).model

describe("the directory of services", () => {
  test("says what the concept says about an offer", async () => {
    const { services, organizations } = await exported(modelOf(concept))
    const group = services.find(({ name }) => name === "Krabbelgruppe „Zwerge“")!
    assert.equal(group.status, "active")
    assert.deepEqual([group.minimum_age, group.maximum_age], [0, 2])
    assert.equal(group.eligibility_description, "Eltern mit Babys; Alter: 6–30 Monate")
    assert.equal(group.organization?.name, "Familienzentrum Löwenzahn")
    assert.equal(group.organization?.description, "Familienzentrum, Fachbereich Freie Träger")
    assert.deepEqual(
      group.cost_options?.map(({ amount, currency, option }) => [amount, currency, option]),
      [[0, "EUR", "kostenfrei"]],
    )
    assert.equal(group.schedules?.[0]?.freq, "WEEKLY")
    assert.deepEqual(
      group.service_areas?.map(({ name }) => name),
      ["Auental-Nord"],
    )
    const types = group.attributes?.map(
      ({ link_type, taxonomy_term }) => `${link_type}=${taxonomy_term.code}`,
    )
    assert.ok(types?.includes("praeventionsart=universell"))
    const office = organizations.find(({ name }) => name === "Jugendamt")!
    assert.deepEqual(
      office.attributes?.map(({ taxonomy_term }) => taxonomy_term.name),
      ["Jugendhilfe", "Amt", "Verwaltung"],
    )
  })

  test("tells apart what runs, rests, is planned, and says where it had to assume", async () => {
    const { services, notes } = await exported(modelOf(concept))
    const states = Object.fromEntries(services.map(({ name, status }) => [name, status]))
    assert.equal(states.Elterncafé, "temporarily closed")
    assert.equal(states.Lotsendienst, "inactive")
    assert.equal(states["Offener Treff"], "active")
    assert.deepEqual(notes, [
      "Angebote ohne Stand: 1. HSDS verlangt einen; sie gelten als „active“.",
      "Angebote, deren Alter auf ganze Jahre erweitert ist: 1. Der Wortlaut steht in „eligibility_description“.",
      "Angebote ohne Träger: 1.",
    ])
  })

  test("keeps a rhythm the standard cannot say in words", async () => {
    const { services } = await exported(modelOf(concept))
    const [schedule] = services.find(({ name }) => name === "Elterncafé")!.schedules!
    assert.deepEqual([schedule!.freq, schedule!.description], [undefined, "alle zwei Wochen"])
  })

  test("has contacts on request only, and then no mail address that is none", async () => {
    const model = modelOf(
      `${concept}\n## Ansprechpersonen\n\n| Stelle | Name | Funktion | E-Mail |\n| --- | --- | --- | --- |\n| Jugendamt | Frau Beispiel | Jugendhilfeplanung | jugendamt@auental.example |\n`,
    )
    const closed = await exportFormatById("hsds")!.write(model, { stichtag })
    const open = await exportFormatById("hsds")!.write(model, { stichtag, persons: true })
    const all = (written: typeof open) => written.files.map(({ content }) => content).join("")
    assert.doesNotMatch(all(closed), /Beispiel|@/)
    assert.match(all(open), /Beispiel/)
    assert.match(all(open), /jugendamt@auental\.example/)
  })

  test("gives the same identifiers in every run, and others in another municipality", async () => {
    const [first, again] = [await exported(modelOf(concept)), await exported(modelOf(concept))]
    assert.deepEqual(first, again)
    const other = await exported(modelOf(concept.replace("Landkreis Auental", "Stadt Lindenhain")))
    const ids = new Set(first.services.map((one) => one.id))
    assert.ok(other.services.every((one) => !ids.has(one.id)))
  })
})

test.each([
  ["0 bis unter 3 Jahre", 0, 36, { minimum_age: 0, maximum_age: 2 }],
  ["6 bis 30 Monate", 6, 30, { minimum_age: 0, maximum_age: 2 }],
  ["Schwangerschaft bis 10 Jahre", -9, 120, { minimum_age: 0, maximum_age: 9 }],
  ["Schwangerschaft", -9, 0, {}],
  ["ab 6 Jahren", 72, null, { minimum_age: 6 }],
  ["bis 1 Monat", 0, 1, { minimum_age: 0, maximum_age: 0 }],
])("the age „%s“ is whole years, both included", (words, fromMonth, toMonth, expected) => {
  assert.deepEqual(serviceAges({ text: words, fromMonth, toMonth }), expected)
})

test("texts of any characters give a valid directory", async () => {
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units))
  const { offers, actors } = modelOf(concept)
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (name, word) => {
      const { services } = await exported({
        ...emptyModel(),
        actors: actors.map((actor) => ({ ...actor, name, aliases: [word], location: word })),
        offers: offers.map((offer) => ({
          ...offer,
          name,
          topic: [word, word],
          languages: [word, name],
          url: word,
          costText: word,
          schedule: word,
        })),
      })
      assert.equal(services.length, offers.length)
      assert.ok(services.every((one) => one.name.length > 0))
    }),
    { numRuns: 100 },
  )
})
