import type { ExportFormat } from "../export-format.js"
import { writeNetworks } from "../network/write-networks.js"

/** GraphML, which nearly every program for networks reads. */
export const graphml: ExportFormat = {
  id: "graphml",
  title: { de: "GraphML (Netzwerk)", en: "GraphML (network)" },
  summary: {
    de: "Das Netzwerk mit Bereich, Amt und Art der Zusammenarbeit, zum Beispiel für NetworkX, igraph, yEd oder Gephi.",
    en: "The network with sector, department and kind of cooperation, for example for NetworkX, igraph, yEd or Gephi.",
  },
  extension: "graphml",
  mediaType: "application/graphml+xml",
  binary: false,
  write: async (model, options) => {
    const { graphmlText } = await import("../network/graphml-text.js")
    return writeNetworks(model, options, "graphml", graphmlText)
  },
}
