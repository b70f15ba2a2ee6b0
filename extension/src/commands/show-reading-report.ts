import { reportView } from "../preview/reading-report-html.js"
import { activeMarkdown } from "./active-markdown.js"
import type { Command } from "./command.js"

/** Shows what was read from which line, what was assumed and what was not understood; a click leads there. */
export const showReadingReport: Command = ({ active, preview }) => {
  if (activeMarkdown(active) !== undefined) preview.open(reportView)
}
