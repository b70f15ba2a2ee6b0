/** Language of messages; the command names and options are German in both. */
export type Language = "de" | "en"
export const languages: readonly Language[] = ["de", "en"]
