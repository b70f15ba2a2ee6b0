/** A file that a page of the documentation shows: a fence with a file name, and the output that follows it. */
export interface DocumentedFile {
  readonly name: string
  readonly content: string
  /** What running it prints, where the page says so. */
  readonly output?: string
}

/** All fences of a Markdown page that carry a file name, in their order. */
export function documentedFiles(page: string): readonly DocumentedFile[] {
  const fences = page.matchAll(
    /^```\w+ (?<name>[\w.-]+)\n(?<content>[\s\S]*?)^```\n(?:\n```text\n(?<output>[\s\S]*?)^```\n)?/gm,
  )
  return Array.from(fences, ({ groups }) => {
    const { name, content, output } = groups as { name: string; content: string; output?: string }
    return { name, content, ...(output !== undefined && { output }) }
  })
}
