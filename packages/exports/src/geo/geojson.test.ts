import assert from "node:assert/strict"
import { emptyModel } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import fc from "fast-check"
import { test } from "vitest"
import { z } from "zod"
import { geojson } from "../formats/geojson.js"

const options = { stichtag: "2026-11-21" }

/** RFC 7946, section 3.2 and 3.3, as far as features have no location. */
const featureCollection = z.strictObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.strictObject({
      type: z.literal("Feature"),
      id: z.uuid(),
      geometry: z.null(),
      properties: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
})

const concept = `---
kommune: Landkreis Auental
schluessel: "01999"
---

# Präventionskonzept Landkreis Auental

## Angebote

| Angebot | Träger | Sozialraum | Stand |
| --- | --- | --- | --- |
| Elterncafé „Größe 1“ | Familienzentrum | Auental-Nord | laufend |
| Spielkreis | Familienzentrum | Auental-Nord, Auental-Süd | laufend |
| Alter Treff | Familienzentrum | Auental-Süd | beendet |
| Lotsendienst | Jugendamt | | laufend |
`

const { model } = readWorkspace([{ uri: "konzept.md", text: concept }])

test("areas tell what there is in them, ended offers aside", async () => {
  const { files, notes } = await geojson.write(model, options)
  const { features } = featureCollection.parse(JSON.parse(String(files[0]!.content)))
  const rows = features.map(({ properties }) => [properties.art, properties.name, properties.angebotsnamen])
  assert.deepEqual(rows, [
    ["Landkreis", "Landkreis Auental", "Elterncafé „Größe 1“; Spielkreis; Lotsendienst"],
    ["Raum", "Auental-Nord", "Elterncafé „Größe 1“; Spielkreis"],
    ["Raum", "Auental-Süd", "Spielkreis"],
  ])
  assert.equal(features[0]!.properties.schluessel, "01999")
  assert.deepEqual(
    notes.map(({ de }) => de),
    [
      "Ohne Geometrie: 3. Das Konzept nennt keine Koordinaten; verbinden Sie die Einträge im GIS über „name“ oder „schluessel“ mit vorhandenen Flächen.",
      "Ohne Sozialraum: 1 Angebot; sie zählen nur bei der Kommune.",
    ],
  )
})

test("a model without any place gives no file but a reason", async () => {
  const { files, notes } = await geojson.write(emptyModel(), options)
  assert.deepEqual(files, [])
  assert.match(notes[0]!.de, /keine Kommune/)
})

test("names of any characters give valid GeoJSON, and places of actors are features", async () => {
  const anyText = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 20 })
    .map((units) => String.fromCharCode(...units))
  await fc.assert(
    fc.asyncProperty(anyText, async (name) => {
      const source = {
        ...model,
        areas: model.areas.map((area) => ({ ...area, name })),
        actors: model.actors.map((actor) => ({ ...actor, mentionedOnly: false, location: `Haus ${name}` })),
      }
      const { files } = await geojson.write(source, options)
      const { features } = featureCollection.parse(JSON.parse(String(files[0]!.content)))
      assert.equal(features.length, 4)
      assert.equal(features[3]!.properties.art, "Ort")
      assert.equal(new Set(features.map(({ id }) => id)).size, features.length)
    }),
    { numRuns: 100 },
  )
})
