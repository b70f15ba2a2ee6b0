import path from "node:path"
import type { Bilingual } from "@kettenwerk/core"
import type { SettingsSource } from "@kettenwerk/rules"
import type { CommonOptions } from "../common-options.js"
import { chosenDay, chosenLanguage } from "../common-options.js"
import { uriOf } from "../files/discover-files.js"
import { findSettingsFile } from "./find-settings.js"
import { readSettingsFile } from "./read-settings-file.js"

/** The settings that hold for the files of one folder, strongest first. */
export interface FolderSettings {
  readonly sources: readonly SettingsSource[]
  /** Absolute path of the settings file, if there is one that could be read. */
  readonly file?: string
}

export interface SettingsFinder {
  /** Settings for a file in `folder`; each settings file is read once. */
  of(folder: string): Promise<FolderSettings>
  /** Text of every settings file that was read, by its address. */
  readonly texts: ReadonlyMap<string, string>
  readonly problems: readonly Bilingual[]
}

/** Looks for the settings of folders: flags first, then `--config` or the nearest `kettenwerk.yaml`. */
export function createSettingsFinder(options: CommonOptions, cwd: string): SettingsFinder {
  const flags = flagSources(options)
  const byFile = new Map<string, Promise<FolderSettings>>()
  const byFolder = new Map<string, Promise<string | undefined>>()
  const texts = new Map<string, string>()
  const problems: Bilingual[] = []
  const none: FolderSettings = { sources: flags }

  const read = async (file: string): Promise<FolderSettings> => {
    const uri = uriOf(file, cwd)
    const reading = await readSettingsFile(file, uri)
    if (!reading.ok) {
      problems.push(reading.problem)
      return none
    }
    texts.set(uri, reading.text)
    return { sources: [...flags, reading.source], file }
  }
  return {
    texts,
    problems,
    async of(folder) {
      const file =
        options.config === undefined
          ? await remember(byFolder, folder, () => findSettingsFile(folder, cwd))
          : path.resolve(cwd, options.config)
      return file === undefined ? none : remember(byFile, file, () => read(file))
    },
  }
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** Each flag is a source of its own, so that `--explain-config` can name it. */
function flagSources(options: CommonOptions): readonly SettingsSource[] {
  const given: Readonly<Record<string, string | undefined>> = {
    status: options.status,
    stichtag: options.stichtag === undefined ? undefined : chosenDay("--stichtag", options.stichtag),
    profil: options.profil,
    sprache: chosenLanguage(options),
  }
  return Object.entries(given).flatMap(([key, value]) =>
    value === undefined ? [] : [{ layer: "flag" as const, name: `--${key}`, value: { [key]: value } }],
  )
}
