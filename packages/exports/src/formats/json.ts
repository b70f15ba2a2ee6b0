import type { ExportFormat } from "../export-format.js"

/** The JSON contract of the model. */
export const json: ExportFormat = {
  id: "json",
  title: { de: "JSON", en: "JSON" },
  summary: {
    de: "Das ganze Modell nach dem veröffentlichten JSON-Schema, zum Weiterverarbeiten.",
    en: "The whole model after the published JSON Schema, for further processing.",
  },
  extension: "json",
  mediaType: "application/json",
  binary: false,
  write: async ({ schema, ...collections }, { stichtag }) => ({
    files: [
      {
        name: "modell.json",
        content: `${JSON.stringify({ schema, stichtag, ...collections }, undefined, 2)}\n`,
      },
    ],
    notes: [],
  }),
}
