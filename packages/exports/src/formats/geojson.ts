import type { Bilingual, Model } from "@kettenwerk/core"
import type { ExportFormat } from "../export-format.js"
import { placesOf } from "../geo/places.js"
import { splitModel } from "../split-model.js"
import { wellFormed } from "../text/well-formed.js"

/** GeoJSON (RFC 7946) for the GIS office. */
export const geojson: ExportFormat = {
  id: "geojson",
  title: { de: "GeoJSON (Räume)", en: "GeoJSON (areas)" },
  summary: {
    de: "Kommunen, Sozialräume und Orte mit ihren Angeboten, Akteuren und Bedarfen, zum Verbinden mit vorhandenen Geometrien über Name oder Gemeindeschlüssel; Koordinaten nennt ein Konzept nicht.",
    en: "Municipalities, areas and places with their offers, actors and needs, to be joined with existing geometries by name or official key; a concept names no coordinates.",
  },
  extension: "geojson",
  mediaType: "application/geo+json",
  binary: false,
  async write(model) {
    const features = splitModel(model).flatMap(placesOf)
    if (features.length === 0) return { files: [], notes: [noPlaces] }
    const collection = { type: "FeatureCollection", features }
    const text = JSON.stringify(
      collection,
      (_key, value) => (typeof value === "string" ? wellFormed(value) : value),
      2,
    )
    return {
      files: [{ name: "raeume.geojson", content: `${text}\n` }],
      notes: [withoutGeometry(features.length), ...withoutArea(model)],
    }
  },
}

const noPlaces: Bilingual = {
  de: "Das Konzept nennt keine Kommune, keinen Sozialraum und keinen Ort.",
  en: "The concept names no municipality, no area and no place.",
}

function withoutGeometry(count: number): Bilingual {
  return {
    de: `Ohne Geometrie: ${count}. Das Konzept nennt keine Koordinaten; verbinden Sie die Einträge im GIS über „name“ oder „schluessel“ mit vorhandenen Flächen.`,
    en: `Without geometry: ${count}. The concept names no coordinates; join the entries with existing shapes in your GIS by “name” or “schluessel”.`,
  }
}

function withoutArea({ offers }: Model): readonly Bilingual[] {
  const count = offers.filter(({ area = [], status }) => area.length === 0 && status !== "beendet").length
  if (count === 0) return []
  return [
    {
      de: `Ohne Sozialraum: ${count} ${count === 1 ? "Angebot" : "Angebote"}; sie zählen nur bei der Kommune.`,
      en: `Without an area: ${count} ${count === 1 ? "offer" : "offers"}; they count for the municipality only.`,
    },
  ]
}
