import { createLanguageService, type Language, type LanguageService } from "@kettenwerk/language-service"
import { createRootSettings, type RootSettings } from "./settings-of-root.js"
import { joinUri, relativeUri } from "./uris.js"

/** A workspace folder with its documents and settings; the loose one holds what lies in no folder. */
export interface Root {
  /** Address of the folder; undefined for loose documents. */
  readonly uri: string | undefined
  readonly service: LanguageService
  readonly settings: RootSettings
  /** Way of a document from the root, as the service knows it; undefined if it lies elsewhere. */
  relative(uri: string): string | undefined
  /** Address for the client, spelled as the client spelled it. */
  uriOf(relative: string): string
  /** Remembers how the client spells an address. */
  spell(relative: string, uri: string): void
}

export interface RootHost {
  today(): string
  language(): Language
}

export function createRoot(uri: string | undefined, host: RootHost): Root {
  const settings = createRootSettings()
  const spelled = new Map<string, string>()
  return {
    uri,
    settings,
    service: createLanguageService({
      stichtag: host.today,
      language: host.language,
      settings: (relative) => settings.of(relative),
    }),
    relative: (document) => (uri === undefined ? document : relativeUri(uri, document)),
    uriOf: (relative) =>
      spelled.get(relative) ??
      (uri === undefined || isAbsolute(relative) ? relative : joinUri(uri, relative)),
    spell(relative, document) {
      spelled.set(relative, document)
    },
  }
}

/** Settings above a root come with their whole address. */
function isAbsolute(relative: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\//iu.test(relative)
}
