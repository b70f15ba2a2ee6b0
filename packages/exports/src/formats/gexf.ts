import type { ExportFormat } from "../export-format.js"
import { writeNetworks } from "../network/write-networks.js"

/** GEXF, the format of Gephi. */
export const gexf: ExportFormat = {
  id: "gexf",
  title: { de: "GEXF (Netzwerk)", en: "GEXF (network)" },
  summary: {
    de: "Dasselbe Netzwerk im Format von Gephi.",
    en: "The same network in the format of Gephi.",
  },
  extension: "gexf",
  mediaType: "application/gexf+xml",
  binary: false,
  write: async (model, options) => {
    const { gexfText } = await import("../network/gexf-text.js")
    return writeNetworks(model, options, "gexf", gexfText)
  },
}
