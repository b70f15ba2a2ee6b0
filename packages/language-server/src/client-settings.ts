/** What the client's settings say about the server itself; the rest are settings as in `kettenwerk.yaml`. */
export interface ClientSettings {
  /** Focus mode: nothing is said about the paragraph being typed. */
  readonly focus: boolean
  /** In a first draft one diagnostic per question. */
  readonly fold: boolean
  readonly codeLens: boolean
  readonly inlayHints: boolean
  readonly language: "de" | "en" | undefined
  /** Keys of `kettenwerk.yaml` that the editor sets. */
  readonly shared: Readonly<Record<string, unknown>>
}

const sharedKeys = ["profil", "status", "stichtag", "regeln", "lebensphasen", "altersbereich", "vokabular"]

/** Reads the section `kettenwerk` of the client; what is not understood counts as not set. */
export function readClientSettings(section: unknown): ClientSettings {
  const given = typeof section === "object" && section !== null ? (section as Record<string, unknown>) : {}
  const language = given["sprache"]
  return {
    focus: given["fokus"] === true,
    fold: given["entwurfZusammenfassen"] !== false,
    codeLens: given["codeLens"] !== false,
    inlayHints: given["inlayHints"] !== false,
    language: language === "de" || language === "en" ? language : undefined,
    shared: Object.fromEntries(
      sharedKeys.flatMap((key) => {
        const value = given[key]
        return value === undefined || value === null || value === "" ? [] : [[key, value]]
      }),
    ),
  }
}
