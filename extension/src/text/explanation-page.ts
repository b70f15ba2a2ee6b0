import type { ExplainAnswer } from "@kettenwerk/language-server/requests"

const words = {
  de: { why: "Warum", reported: "Wird gemeldet", fine: "In Ordnung", sources: "Quellen", off: "Ausschalten" },
  en: { why: "Why", reported: "Reported", fine: "Fine", sources: "Sources", off: "Switching off" },
} as const

/** The page of a check as Markdown: what holds, why, examples, sources, how to switch it off. */
export function explanationPage(
  { code, summary, rationale, sources, examples }: ExplainAnswer,
  language: "de" | "en",
): string {
  const say = words[language]
  const off =
    language === "de"
      ? "Für den nächsten Absatz, immer mit Grund:"
      : "For the next paragraph, always with a reason:"
  const reason = language === "de" ? "Hier steht, warum." : "Say why here."
  return [
    `# ${code}`,
    summary,
    `## ${say.why}`,
    rationale,
    ...examples.flatMap(({ title, markdown, reports }) => [
      `## ${reports ? say.reported : say.fine}: ${title}`,
      fenced(markdown),
    ]),
    ...(sources.length === 0 ? [] : [`## ${say.sources}`, sources.map((text) => `- ${text}`).join("\n")]),
    `## ${say.off}`,
    off,
    fenced(`<!-- kettenwerk-aus ${code}: ${reason} -->`),
    "",
  ].join("\n\n")
}

/** A fence longer than any inside. */
function fenced(markdown: string): string {
  const longest = Math.max(2, ...Array.from(markdown.matchAll(/`+/gu), ([run]) => run.length))
  const fence = "`".repeat(longest + 1)
  return `${fence}markdown\n${markdown.trimEnd()}\n${fence}`
}
