import type { z } from "zod"
import type { Bilingual } from "../finding.js"
import { type Model, model } from "./model.js"

/** What is wrong with a JSON model, with the path to the place. */
export interface ModelProblem {
  readonly path: readonly (string | number)[]
  readonly message: Bilingual
}

export type ModelReading =
  | { readonly ok: true; readonly model: Model }
  | {
      readonly ok: false
      readonly problems: readonly ModelProblem[]
      readonly issues: readonly z.core.$ZodIssue[]
    }

/** Validates a JSON value as a model. Never throws; every problem has its path and a German sentence. */
export function parseModel(json: unknown): ModelReading {
  const parsed = model.safeParse(json, { reportInput: true })
  if (parsed.success) return { ok: true, model: parsed.data }
  const { issues } = parsed.error
  return { ok: false, issues, problems: issues.map(toProblem) }
}

function toProblem(issue: z.core.$ZodIssue): ModelProblem {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))
  const place = path.length === 0 ? "Modell" : path.join(".")
  return { path, message: { de: `${place}: ${germanReason(issue)}`, en: `${place}: ${issue.message}` } }
}

function germanReason(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? `Hier fehlt eine Angabe (erwartet: ${issue.expected}).`
        : `Die Angabe hat die falsche Art (erwartet: ${issue.expected}).`
    case "invalid_value":
      return `Dieser Wert ist nicht vorgesehen. Möglich sind: ${issue.values.map(String).join(", ")}.`
    case "unrecognized_keys":
      return `Unbekannte Angaben: ${issue.keys.join(", ")}.`
    case "invalid_format":
      return "Die Angabe hat nicht das erwartete Format."
    case "too_small":
      return `Der Wert ist zu klein (mindestens ${issue.minimum}).`
    case "too_big":
      return `Der Wert ist zu groß (höchstens ${issue.maximum}).`
    default:
      return "Die Angabe passt nicht zum Schema."
  }
}
