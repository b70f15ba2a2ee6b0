import { type Model, slug } from "@kettenwerk/core"
import type { ExportedFile, ExportFormat } from "../export-format.js"
import { goalChart } from "../mermaid/goal-chart.js"
import { networkChart } from "../mermaid/network-chart.js"
import { organigramChart } from "../mermaid/organigram-chart.js"
import { escapeMarkdown } from "../paper/escape-markdown.js"
import { splitByChain } from "../split-by-chain.js"

/** Organigram, goal tree and network as Mermaid flowcharts within Markdown. */
export const mermaid: ExportFormat = {
  id: "mermaid",
  title: { de: "Mermaid", en: "Mermaid" },
  summary: {
    de: "Gremien, Ziele und Netzwerk als Mermaid-Diagramme in einer Markdown-Datei, für Wikis und Git-Server, die sie zeichnen.",
    en: "Bodies, goals and network as Mermaid diagrams in a Markdown file, for wikis and Git servers that draw them.",
  },
  extension: "md",
  mediaType: "text/markdown",
  binary: false,
  async write(model, { language = "de" }) {
    const say = (de: string, en: string) => (language === "de" ? de : en)
    const groups = splitByChain(model)
    const files = groups.flatMap((group, at): ExportedFile[] => {
      const sections = sectionsOf(group, say)
      if (sections.length === 0) return []
      const { name } = group.chains[0]!
      return [
        {
          name: groups.length === 1 ? "diagramme.md" : `diagramme-${at + 1}-${slug(name)}.md`,
          content: `${[`# ${escapeMarkdown(name)}`, ...sections].join("\n\n")}\n`,
        },
      ]
    })
    return { files, notes: [] }
  },
}

function sectionsOf(model: Model, say: (de: string, en: string) => string): readonly string[] {
  const organigram = organigramChart(model)
  const goals = goalChart(model)
  const network = networkChart(model)
  return [
    ...(organigram === undefined
      ? []
      : [
          say("## Gremien", "## Bodies"),
          fenced(organigram),
          say(
            "Dicke Linien zeigen, wer ein Gremium leitet. Die Reihenfolge ist keine Weisungskette.",
            "Thick lines show who chairs a body. The order is no chain of command.",
          ),
        ]),
    ...(goals === undefined
      ? []
      : [
          say("## Ziele", "## Goals"),
          fenced(goals),
          say(
            "Rund: strategische Ziele. Eckig: taktische. Abgerundet: operative.",
            "Round: strategic goals. Square: tactical ones. Rounded: operative ones.",
          ),
        ]),
    ...(network === undefined
      ? []
      : [
          `${say("## Netzwerk", "## Network")}${network.wave === undefined ? "" : `: ${escapeMarkdown(network.wave)}`}`,
          fenced(network.chart),
          network.grouped
            ? say(
                "Das Netz ist nach Fachbereichen zusammengefasst; Zahlen: Stellen und Verbindungen.",
                "The network is grouped by sector; numbers: offices and ties.",
              )
            : say(
                "Dicke Linien: Kooperation oder gemeinsames Angebot. Dünne: was darunter liegt.",
                "Thick lines: cooperation or a joint offer. Thin: anything below.",
              ),
        ]),
  ]
}

function fenced(chart: string): string {
  return `\`\`\`mermaid\n${chart}\n\`\`\``
}
