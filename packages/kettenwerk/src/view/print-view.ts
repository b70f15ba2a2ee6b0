import { type ConceptGroup, findWave } from "@kettenwerk/core"
import { readWorkspace } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { type RenderedView, type ViewOptions, viewById, viewPage, views } from "@kettenwerk/views"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { gatherTexts } from "../files/gather-texts.js"
import type { Language } from "../language.js"
import { unknownWave } from "../network/unknown-wave.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { chooseGroup } from "./choose-group.js"
import { schemeOf } from "./scheme-option.js"

export interface ViewCommandOptions extends CommonOptions {
  readonly view: string
  readonly format: string
  readonly farben: string
  readonly kommune?: string
  readonly welle?: string
  readonly gruppen: string
  readonly ohneKoordination?: boolean
}

const groupings = { auto: "auto", stellen: "actor", bereiche: "sector" } as const

/** Prints one view of the concepts. */
export async function printView(
  paths: readonly string[],
  options: ViewCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const id = chosen(
    "--view",
    options.view,
    views.map((view) => view.id),
  )
  const format = chosen("--format", options.format, ["svg", "html", "markdown"])
  const grouping = chosen("--gruppen", options.gruppen, ["auto", "stellen", "bereiche"])
  const scheme = schemeOf(options.farben)
  const gathered = await gatherTexts(paths, options, terminal)
  const { settings } = configure([], gathered.settingsOf(gathered.files[0]?.uri ?? ""))
  const language: Language = settings.sprache ?? "de"
  printProblems(gathered.problems, language, terminal)
  if (gathered.files.length === 0) return exitCode.failure

  const all = readWorkspace(gathered.files, readingOptions(options, gathered)).groups
  const groups = options.kommune === undefined ? all : [chooseGroup(all, options.kommune)]
  const shown = format === "svg" ? groups.slice(0, 1) : groups
  const rendered = shown.map((group) =>
    viewById(id)!.render(group.model, {
      language,
      scheme,
      stichtag: stichtagOf([group], gathered.settingsOf, terminal.today()),
      group: groupings[grouping],
      withoutCoordination: options.ohneKoordination === true,
      idPrefix: group.id,
      ...waveOption(options.welle, group),
    }),
  )
  if (shown.length < groups.length)
    say(terminal, language, {
      de: `Gezeigt ist ${nameOf(groups[0]!)}. Weitere: ${groups.slice(1).map(nameOf).join(", ")} (--kommune NAME).`,
      en: `Shown is ${nameOf(groups[0]!)}. Others: ${groups.slice(1).map(nameOf).join(", ")} (--kommune NAME).`,
    })
  for (const { reason, grouped } of rendered) {
    const note = reason ?? grouped
    if (note !== undefined && options.quiet !== true) terminal.err(`${note}\n`)
  }
  terminal.out(written(rendered, format, { language, scheme }))
  return gathered.problems.length === 0 ? exitCode.clean : exitCode.failure
}

function written(
  rendered: readonly RenderedView[],
  format: "svg" | "html" | "markdown",
  { language, scheme }: Required<Pick<ViewOptions, "language" | "scheme">>,
): string {
  if (format === "svg") return rendered.map(({ svg }) => svg).join("")
  if (format === "markdown") return rendered.map(({ markdown }) => markdown).join("\n")
  const title = rendered.length === 1 ? rendered[0]!.title : "Kettenwerk"
  return viewPage({ title, language, scheme, views: rendered })
}

function waveOption(name: string | undefined, { model }: ConceptGroup): { readonly wave?: string | null } {
  if (name === undefined) return {}
  const wave = findWave(model, name)
  if (wave === undefined) throw unknownWave(name, [model])
  return { wave }
}

function nameOf({ id, model }: ConceptGroup): string {
  return model.chains[0]?.name ?? id
}

function say(terminal: Terminal, language: Language, text: Readonly<Record<Language, string>>): void {
  terminal.err(`${text[language]}\n`)
}
