/** A Markdown table; cells are escaped and kept on one line. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`
  return [line(header), `| ${header.map(() => "---").join(" | ")} |`, ...rows.map(line)].join("\n")
}

function escapeCell(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|")
}
