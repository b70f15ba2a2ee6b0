import { configure, configureDocument, type SettingsSource } from "@kettenwerk/rules"

/** What a group of documents says about its settings. */
interface Dated {
  readonly documents: readonly (Parameters<typeof configureDocument>[1] & { readonly uri: string })[]
}

/**
 * The Stichtag of a group as `check` sees it: option, frontmatter, `kettenwerk.yaml`, else today. Of several groups
 * the day they all name, else today.
 */
export function stichtagOf(
  groups: readonly Dated[],
  settingsOf: (uri: string) => readonly SettingsSource[],
  today: string,
): string {
  const days = new Set(
    groups.map(({ documents }) => {
      const stating = documents.find(({ frontmatter }) => frontmatter.some(({ key }) => key === "stichtag"))
      const main = stating ?? documents[0]
      if (main === undefined) return today
      return configureDocument(configure([], settingsOf(main.uri)), main).stichtag ?? today
    }),
  )
  const [day = today] = days
  return days.size === 1 ? day : today
}
