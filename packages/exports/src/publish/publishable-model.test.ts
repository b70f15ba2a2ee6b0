import assert from "node:assert/strict"
import { collectionNames, type Entity, fieldFacts, type Model, parseModel } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { describe, test } from "vitest"
import { exportFormats } from "../export-formats.js"
import { publishableModel } from "./publishable-model.js"

const concept = `---
kommune: Landkreis Auental
---

# Präventionskonzept Landkreis Auental

## Ansprechpartner

- Koordination: Frau Dr. Erika Müßig, Jugendamt, e.muessig@auental.example, Telefon 03600 123-45
- Gesundheitsplanung: Gesundheitsamt, gesundheit@auental.example
- Sandra Grün, Kreisjugendring Auental e. V., s.gruen@gmx.de, 0171 2345678

## Organisation

| Gremium | Leitung | Mitglieder |
| --- | --- | --- |
| Steuerungsgruppe | Frau Müßig, Jugendamt | Landrätin, Jugendamt, Sozialamt |
| Planungsgruppe | Herr Kühn | Sandra Grün, Gesundheitsamt |

## Akteure

| Akteur | Bereich | Haltung |
| --- | --- | --- |
| Jugendamt | Jugendhilfe | verbündet |
| Schulverwaltungsamt | Bildung | skeptisch |

## Meilensteine

| Nr. | Meilenstein | Termin | Verantwortlich |
| --- | --- | --- | --- |
| M1 | Bestandsanalyse | 03/2026 | Frau Dr. Müßig |
| M2 | Netzwerkanalyse, begleitet von Herrn Kühn | 05/2026 | Koordination |

## Verständnis von Prävention

Prävention heißt für uns, früh da zu sein, sagt Erika Müßig. Die Koordination liegt bei Müßigs Team.
`
const { model } = readWorkspace([{ uri: "konzept.md", text: concept }])
const hidden =
  /Müßig|M\u0075\u0308ßig|muessig|Kühn|kuehn|Grün(?!e)|gruen|Erika|erika|Sandra|03600 123|0171|skeptisch|verbuendet/u

/** Everything but the places, which hold no text. */
function textOf(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
}

function openReferences(of: Model): readonly string[] {
  const ids = new Map<string, Set<string>>(
    collectionNames.map((name) => [name, new Set(of[name].map(({ id }) => id))]),
  )
  return collectionNames.flatMap((name) => {
    const facts = fieldFacts(name)
    return (of[name] as readonly Entity[]).flatMap((entity) =>
      Object.entries(entity).flatMap(([key, value]) => {
        const target = facts.get(key)?.references
        if (target === undefined) return []
        return [value as unknown]
          .flat()
          .flatMap((id) => (ids.get(target)!.has(String(id)) ? [] : [`${entity.id}.${key}: ${id}`]))
      }),
    )
  })
}

describe("without being asked", () => {
  const published = publishableModel(model)

  test("the concept of this test names persons", () => {
    assert.match(textOf(model), /Müßig/)
    assert.match(textOf(model), /skeptisch/)
  })
  test("no name, phone number, personal address or attitude is left, in texts or ids", () => {
    assert.doesNotMatch(textOf(published), hidden)
  })
  test("functions, offices and their mailboxes stay", () => {
    assert.match(textOf(published), /gesundheit@auental\.example/)
    assert.ok(published.contacts.some((contact) => contact.function === "Koordination"))
    assert.deepEqual(
      published.bodies.map(({ chair }) => chair),
      ["Jugendamt", undefined],
    )
    assert.equal(published.bodies.length, model.bodies.length)
    assert.equal(published.memberships.length, model.memberships.length)
  })
  test("it is a valid model whose references all lead somewhere", () => {
    const parsed = parseModel(JSON.parse(JSON.stringify(published)))
    assert.ok(parsed.ok, parsed.ok ? "" : parsed.problems.map(({ message }) => message.de).join("\n"))
    assert.deepEqual(openReferences(published), openReferences(model))
  })
  test("applied twice it is the same object", () => {
    assert.equal(publishableModel(published), published)
  })
  test("a seat nobody has is no person", () => {
    const bodies = model.bodies.map((body) => ({ ...body, chair: "N. N." }))
    assert.equal(publishableModel({ ...model, bodies }).bodies[0]!.chair, "N. N.")
  })
  test("practices, schools and streets keep their names", () => {
    const said = "Mit der Kinderarztpraxis Dr. Blau, der Paul Gerhardt Schule und in der Clara-Zetkin-Straße."
    const statements = model.statements.map((one) => ({ ...one, text: said }))
    assert.equal(publishableModel({ ...model, statements }).statements[0]!.text, said)
  })
  test("the same id in two groups stays two things", () => {
    const { model: both } = readWorkspace([
      { uri: "a.md", text: concept },
      { uri: "b.md", text: concept.replaceAll("Auental", "Bergtal").replace("Kühn", "Zöller") },
    ])
    const published = publishableModel(both)
    assert.equal(published.chains.length, 2)
    assert.deepEqual(openReferences(published), [])
    assert.doesNotMatch(textOf(published), /Zöller|zoeller/)
  })
  test("a model without persons is left alone", () => {
    const { model: plain } = readWorkspace([
      {
        uri: "k.md",
        text: "# Präventionskonzept Kreis Rübenau\n\n## Ziele\n\n- Z1: Familien kennen eine Anlaufstelle.\n",
      },
    ])
    assert.equal(publishableModel(plain), plain)
  })
})

describe("when asked", () => {
  test("persons stand in it, attitudes still do not", () => {
    const published = publishableModel(model, { persons: true })
    assert.match(textOf(published), /Müßig/)
    assert.doesNotMatch(textOf(published), /skeptisch/)
  })
  test("attitudes stand in it, persons still do not", () => {
    const published = publishableModel(model, { engagement: true })
    assert.match(textOf(published), /skeptisch/)
    assert.doesNotMatch(textOf(published), /Müßig/)
  })
  test("who declined publication is left out nevertheless", () => {
    const contacts = model.contacts.map((contact) =>
      contact.person?.includes("Grün") ? { ...contact, publish: false } : contact,
    )
    const published = publishableModel({ ...model, contacts }, { persons: true })
    assert.match(textOf(published), /Müßig/)
    assert.doesNotMatch(textOf(published.contacts), /Grün|s\.gruen|0171/)
  })
})

test("no format of the registry writes persons by default", async () => {
  for (const format of exportFormats.filter(({ binary }) => !binary)) {
    const { files, notes } = await format.write(model, { stichtag: "2026-11-21" })
    const all = files.map(({ name, content }) => `${name}\n${String(content)}`).join("\n")
    assert.doesNotMatch(all, hidden, format.id)
    assert.ok(
      notes.some(({ de }) => de.startsWith("Weggelassen: Namen")),
      format.id,
    )
  }
})

describe("whatever a text says", () => {
  const piece = fc.constantFrom(
    "Frau Müßig",
    "Herrn Dr. Kühn",
    "Erika Müßig",
    "M. Grün",
    "Landrätin",
    "Frau Landrätin Grün",
    "Jugendamt",
    "Praxis Dr. Kühn",
    "z. B. Kita Grün",
    "e.muessig@web.de",
    "kontakt@auental.example",
    "Tel. 03600 12345",
    "0171 2345678",
    "und",
    ",",
    "(",
    ")",
    "\u00AD",
    "[Name]",
    "N. N.",
    "Mu\u0308\u00DFig",
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "))

  test("the result is valid, its references lead somewhere, and a second time changes nothing", () => {
    fc.assert(
      fc.property(text, text, text, (owner, said, person) => {
        const changed: Model = {
          ...model,
          milestones: model.milestones.map((one) => ({ ...one, owner })),
          contacts: model.contacts.map((one, at) => ({
            ...one,
            name: owner,
            ...(at === 0 ? { person } : {}),
          })),
          actors: model.actors.map((one, at) =>
            at === 0 ? { ...one, name: person, aliases: [owner, said] } : one,
          ),
          statements: model.statements.map((one) => ({ ...one, text: said })),
        }
        const once = publishableModel(changed)
        const parsed = parseModel(JSON.parse(JSON.stringify(once)))
        assert.ok(parsed.ok)
        assert.deepEqual(openReferences(once), [])
        assert.deepEqual(publishableModel(once), once)
      }),
      { numRuns: 300 },
    )
  })
})
