import { valueLists } from "@kettenwerk/core"
import type { ReadingSettings, ReadOptions } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import type { CommonOptions } from "./common-options.js"
import { chosen } from "./common-options.js"
import type { GatheredTexts } from "./files/gather-texts.js"

/** What reading needs to know beside the texts: only a flag beats the stage a document states itself. */
export function readingOptions(
  { status }: CommonOptions,
  gathered: Pick<GatheredTexts, "settingsOf">,
): ReadOptions {
  // Documents of one folder share their settings, so each set of sources is read once.
  const known = new Map<object, ReadingSettings>()
  return {
    ...(status === undefined ? {} : { status: chosen("--status", status, valueLists.stage.ids) }),
    settingsOf: (uri) => {
      const sources = gathered.settingsOf(uri)
      const settings = known.get(sources) ?? readingSettings(sources)
      known.set(sources, settings)
      return settings
    },
  }
}

function readingSettings(sources: ReturnType<GatheredTexts["settingsOf"]>): ReadingSettings {
  const { vokabular, altersbereich, lebensphasen } = configure([], sources).settings
  return {
    ...(vokabular === undefined ? {} : { vokabular }),
    ...(altersbereich === undefined ? {} : { altersbereich }),
    ...(lebensphasen === undefined ? {} : { lebensphasen }),
  }
}
