import type { FindingsFormat } from "./findings-report.js"

/** Output formats of `check` by name; each is loaded only when it is used. */
const formats: Readonly<Record<string, () => Promise<FindingsFormat>>> = {
  text: async () => (await import("./text.js")).text,
  json: async () => (await import("./json.js")).json,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  markdown: async () => (await import("./markdown.js")).markdown,
  html: async () => (await import("./html.js")).html,
}

export const formatNames: readonly string[] = Object.keys(formats)

/** The printer of a format; `name` must be one of `formatNames`. */
export function loadFormat(name: string): Promise<FindingsFormat> {
  return formats[name]!()
}
