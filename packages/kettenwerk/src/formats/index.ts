import type { FindingsFormat } from "./findings-report.js"

/** Output formats of `check` by name; each is loaded only when it is used. */
const formats: Readonly<Record<string, () => Promise<FindingsFormat>>> = {
  text: async () => (await import("./text.js")).text,
  json: async () => (await import("./json.js")).json,
}

export const formatNames: readonly string[] = Object.keys(formats)

/** The printer of a format; `name` must be one of `formatNames`. */
export function loadFormat(name: string): Promise<FindingsFormat> {
  return formats[name]!()
}
