import type { Bilingual } from "@kettenwerk/core"

/** Something to say about settings: the code and message of a unit of the index. */
export interface ConfigMessage {
  readonly code: string
  readonly messageId: string
  readonly message: Bilingual
}

type Path = readonly (string | number)[]

function suggestionDe(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Meinten Sie „${suggestion}“?`
}

function suggestionEn(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`
}

/** A key nobody knows, with the nearest known one. */
export function unknownKey(key: string, suggestion: string | undefined): ConfigMessage {
  return {
    code: "config-unknown-key",
    messageId: "unknownKey",
    message: {
      de: `Die Einstellung „${key}“ gibt es nicht.${suggestionDe(suggestion)}`,
      en: `There is no setting “${key}”.${suggestionEn(suggestion)}`,
    },
  }
}

/** A switch for a code nobody knows. */
export function unknownCode(code: string, suggestion: string | undefined): ConfigMessage {
  return {
    code: "config-unknown-code",
    messageId: "unknownCode",
    message: {
      de: `Eine Regel „${code}“ gibt es nicht.${suggestionDe(suggestion)}`,
      en: `There is no rule “${code}”.${suggestionEn(suggestion)}`,
    },
  }
}

/** A switch without a reason has no effect. */
export function withoutReason(code: string): ConfigMessage {
  return {
    code: "config-switch-without-reason",
    messageId: "withoutReason",
    message: {
      de: `Für „${code}“ fehlt der Grund, deshalb bleibt die Regel unverändert. Schreiben Sie kurz dazu, warum Sie sie ändern.`,
      en: `“${code}” has no reason, so the rule stays as it is. Please add briefly why you change it.`,
    },
  }
}

/** A switch that switched nothing off. */
export function unusedSwitch(code: string): ConfigMessage {
  return {
    code: "config-unused-switch",
    messageId: "unusedSwitch",
    message: {
      de: `Hier gibt es nichts, was „${code}“ melden würde. Sie können die Ausnahme löschen.`,
      en: `Nothing here would be reported by “${code}”. You can delete the exception.`,
    },
  }
}

/** A value that could not be read; `reason` says what is expected. */
export function unreadable(path: Path, reason: Bilingual): ConfigMessage {
  const place = path.length === 0 ? undefined : path.join(".")
  return {
    code: "config-unreadable",
    messageId: "unreadable",
    message: {
      de:
        place === undefined
          ? `Die Einstellungen sind nicht lesbar. ${reason.de}`
          : `Die Einstellung „${place}“ ist nicht lesbar und gilt deshalb nicht. ${reason.de}`,
      en:
        place === undefined
          ? `The settings cannot be read. ${reason.en}`
          : `The setting “${place}” cannot be read and has no effect. ${reason.en}`,
    },
  }
}
