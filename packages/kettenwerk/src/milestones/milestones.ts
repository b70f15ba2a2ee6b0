import { schedule, whatIf } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { gatherTexts } from "../files/gather-texts.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { unknownNames } from "../what-if/unknown-names.js"
import type { GroupSchedule } from "./group-schedule.js"
import { milestonesJson } from "./milestones-json.js"
import { milestonesText } from "./milestones-text.js"
import { planSentences } from "./schedule-sentences.js"

export interface MilestonesCommandOptions extends CommonOptions {
  readonly format: string
  readonly ohne?: readonly string[]
}

/** Reads the plan of every group. */
export async function milestones(
  paths: readonly string[],
  options: MilestonesCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen("--format", options.format, ["text", "json"])
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const { groups } = readWorkspace(gathered.files, readingOptions(options, gathered))
  const stichtag = stichtagOf(groups, gathered.settingsOf, terminal.today())
  const plans = groups.map(({ id, model }): GroupSchedule => {
    const change = options.ohne?.length ? whatIf(model, options.ohne) : undefined
    const left = change?.remainder ?? model
    const plan = schedule(left, stichtag)
    return {
      chain: id,
      title: model.chains[0]?.name ?? id,
      model: left,
      schedule: plan,
      sentences: planSentences(plan, left),
      ...(change && { change }),
    }
  })
  const unknown = unknownNames(plans.flatMap(({ change }) => change ?? []))
  printProblems(unknown, language, terminal)
  terminal.out(
    format === "json"
      ? milestonesJson(plans, stichtag, language)
      : milestonesText(plans, { language, columns: terminal.columns }),
  )
  return unknown.length > 0 || gathered.problems.length > 0 ? exitCode.failure : exitCode.clean
}
