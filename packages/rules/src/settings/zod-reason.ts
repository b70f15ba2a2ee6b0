import type { Bilingual } from "@kettenwerk/core"
import type { z } from "zod"

/** What a setting should look like, in one sentence, from the first thing zod did not accept. */
export function reasonOf(error: z.ZodError): Bilingual {
  const issue = error.issues[0]
  switch (issue?.code) {
    case "invalid_value": {
      const expected = issue.values.map(String).join(", ")
      return { de: `Möglich sind: ${expected}.`, en: `Possible values: ${expected}.` }
    }
    case "invalid_type": {
      const [de, en] = typeNames[issue.expected] ?? [issue.expected, issue.expected]
      return { de: `Erwartet wird ${de}.`, en: `Expected ${en}.` }
    }
    case "unrecognized_keys":
      return { de: `Unbekannt: ${issue.keys.join(", ")}.`, en: `Unknown: ${issue.keys.join(", ")}.` }
    case "too_small":
      return {
        de: `Der Wert ist zu klein (mindestens ${issue.minimum}).`,
        en: `Too small (at least ${issue.minimum}).`,
      }
    case "too_big":
      return {
        de: `Der Wert ist zu groß (höchstens ${issue.maximum}).`,
        en: `Too big (at most ${issue.maximum}).`,
      }
    case "invalid_format":
    case "custom":
      return { de: "Schreiben Sie einen Tag als JJJJ-MM-TT.", en: "Please write a day as YYYY-MM-DD." }
    default:
      return { de: "Die Form passt nicht.", en: "The form does not fit." }
  }
}

const typeNames: Readonly<Record<string, readonly [string, string]>> = {
  string: ["ein Text", "text"],
  number: ["eine Zahl", "a number"],
  int: ["eine ganze Zahl", "an integer"],
  boolean: ["true oder false", "true or false"],
  array: ["eine Liste", "a list"],
  object: ["eine Liste von Angaben („Name: Wert“)", "a mapping (“name: value”)"],
  record: ["eine Liste von Angaben („Name: Wert“)", "a mapping (“name: value”)"],
}
