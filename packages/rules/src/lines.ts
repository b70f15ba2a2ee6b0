/** The Markdown of an example, line by line. */
export function lines(...text: readonly string[]): string {
  return text.join("\n")
}
