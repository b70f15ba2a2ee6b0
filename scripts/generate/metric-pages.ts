import { type Metric, metrics, metricUnits } from "@kettenwerk/core"
import { z } from "zod"
import { markdownTable } from "./markdown-table.js"
import type { Generator } from "./product.js"

/** One page per metric of the network analysis, and their index. Pages are German with an English line at the end. */
export const metricPages: Generator = {
  name: "metric-pages",
  owns: ["docs/kennzahlen"],
  generate() {
    const pages = metrics.map((metric) => ({ path: `docs/kennzahlen/${metric.id}.md`, text: pageOf(metric) }))
    return [...pages, { path: "docs/kennzahlen/README.md", text: indexPage() }]
  },
}

const generated = "<!-- Erzeugt aus der Kennzahl selbst: pnpm generate. Änderungen hier gehen verloren. -->"

function pageOf(metric: Metric): string {
  const parts = [
    generated,
    `# ${metric.label.de}`,
    `\`${metric.id}\``,
    "## Frage",
    metric.question.de,
    "## Berechnung",
    metric.formula,
    `Einheit: ${metricUnits[metric.unit]}.`,
    ...(metric.caution === undefined ? [] : ["## Beim Lesen beachten", metric.caution.de]),
    "## Einstellungen",
    optionTable(metric),
    "## Beispiele zum Nachrechnen",
    markdownTable(
      ["Netz", "Verbindungen", "Ergebnis"],
      metric.examples.map(({ graph, expected, options }) => [
        graph.title + (options === undefined ? "" : ` (${JSON.stringify(options)})`),
        tiesOf(graph),
        resultOf(expected),
      ]),
    ),
    "## Quellen",
    metric.references.map((reference) => `- ${reference}`).join("\n"),
    "## English",
    `**${metric.label.en}.** ${metric.question.en}${metric.caution === undefined ? "" : ` ${metric.caution.en}`}`,
  ]
  return `${parts.join("\n\n")}\n`
}

function indexPage(): string {
  const rows = metrics.map(({ id, label, question }) => [`[${label.de}](${id}.md)`, question.de, `\`${id}\``])
  return `${[
    generated,
    "# Kennzahlen der Netzwerkanalyse",
    `${metrics.length} Kennzahlen. Welche Frage der Planung welche Kennzahl beantwortet, zeigt \`kettenwerk network\`; dort steht neben jeder Zahl, was sie heißt und wie sicher sie ist.`,
    markdownTable(["Kennzahl", "Frage", "Kennung"], rows),
  ].join("\n\n")}\n`
}

function optionTable({ options }: Metric): string {
  const schema = z.toJSONSchema(options, { io: "input" }) as {
    readonly properties?: Readonly<
      Record<string, { readonly default?: unknown; readonly description?: string }>
    >
  }
  const rows = Object.entries(schema.properties ?? {}).map(([name, { default: standard, description }]) => [
    `\`${name}\``,
    standard === undefined ? "–" : `\`${JSON.stringify(standard)}\``,
    description ?? "",
  ])
  return rows.length === 0 ? "Keine." : markdownTable(["Name", "Vorgabe", "Bedeutung"], rows)
}

function tiesOf({ edges, directed }: Metric["examples"][number]["graph"]): string {
  if (edges.length === 0) return "keine"
  return edges
    .map(
      ([from, to, weight]) =>
        `${from}${directed === true ? "→" : "–"}${to}${weight === undefined ? "" : ` (${weight})`}`,
    )
    .join(", ")
}

function resultOf(expected: Metric["examples"][number]["expected"]): string {
  if (typeof expected === "number") return decimal(expected)
  if ("reason" in expected) return `nicht berechenbar: ${expected.reason.de}`
  if ("perActor" in expected) {
    return Object.entries(expected.perActor)
      .map(([actor, value]) => `${actor}: ${decimal(value)}`)
      .join("; ")
  }
  if ("items" in expected) {
    if (expected.items.length === 0) return "leer"
    return expected.items
      .map(({ key, label, actors = [], value }) =>
        [label?.de ?? key, actors.join(", "), value === undefined ? undefined : decimal(value)]
          .filter((part) => part !== undefined && part !== "")
          .join(" "),
      )
      .join("; ")
  }
  return expected.rows
    .map(
      (row, index) =>
        `${row}: ${expected.cells[index]!.map((cell, at) => `${expected.columns[at]} ${decimal(cell)}`).join(", ")}`,
    )
    .join("; ")
}

function decimal(value: number | null): string {
  if (value === null) return "nicht bestimmt"
  return String(Math.round(value * 10_000) / 10_000).replace(".", ",")
}
