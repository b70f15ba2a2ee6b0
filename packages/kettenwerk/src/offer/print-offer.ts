import { type OfferFit, offerFit, offerFitJson } from "@kettenwerk/core"
import { type OfferPaperReading, readOfferPaper } from "@kettenwerk/markdown"
import { configure } from "@kettenwerk/rules"
import { twinPage, twinPageMarkdown } from "@kettenwerk/views"
import { type CommonOptions, chosen } from "../common-options.js"
import { type ExitCode, exitCode } from "../exit-code.js"
import { type GatheredTexts, gatherTexts } from "../files/gather-texts.js"
import { inFile, type TextFile } from "../files/read-files.js"
import type { Language } from "../language.js"
import { printProblems } from "../print-problems.js"
import { readingOptions } from "../reading-options.js"
import { stichtagOf } from "../settings/stichtag-of.js"
import type { Terminal } from "../terminal.js"
import { usageError } from "../usage-error.js"
import { chooseGroup } from "../view/choose-group.js"
import { offerPage } from "./offer-page.js"
import { offerText } from "./offer-text.js"

export interface OfferCommandOptions extends CommonOptions {
  readonly konzept?: readonly string[]
  readonly format: string
  readonly kommune?: string
}

/** What a paper says beside the concept, offer by offer. */
export interface OfferAnswer {
  /** The paper as the user named it, relative to the current folder. */
  readonly paper: string
  /** Name of the municipality or its document. */
  readonly concept: string
  readonly fits: readonly OfferFit[]
}

/** Holds the paper about a new offer against a concept. */
export async function printOffer(
  paper: string,
  options: OfferCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chosen("--format", options.format, ["text", "json", "markdown", "html"])
  const { konzept = [] } = options
  if (konzept.length === 0) throw usageError(noConcept)
  const concept = await gatherTexts(konzept, options, terminal)
  const gathered = await gatherTexts([paper], options, terminal)
  const { settings } = configure([], concept.settingsOf(concept.files[0]?.uri ?? ""))
  const language: Language = settings.sprache ?? "de"
  const problems = [...concept.problems, ...gathered.problems]
  printProblems(problems, language, terminal)
  const [file, second] = gathered.files
  if (concept.files.length === 0 || file === undefined) return exitCode.failure
  if (second !== undefined) throw usageError(severalPapers(file.uri, second.uri))

  const reading = readPaper(file, concept, options)
  const { offers, joint, paper: read } = reading
  const stichtag = stichtagOf([reading.concept], concept.settingsOf, terminal.today())
  if (offers.length === 0) throw usageError(inFile(file.uri, noOffer))
  const base = { concept: reading.concept.model, joint: joint.model, paper: read, stichtag }
  const fits = offers.map((offer) => offerFit({ ...base, offer }))
  const { id: chain, name } = reading.concept.model.chains[0]!
  const answer: OfferAnswer = { paper: file.uri, concept: name, fits }
  if (format === "text") terminal.out(offerText(answer, language, terminal.columns))
  else if (format === "json") {
    const head = { stichtag, language, paper: file.uri, chain, municipality: name }
    terminal.out(`${JSON.stringify(offerFitJson(head, fits), undefined, 2)}\n`)
  } else {
    const page = offerPage(answer, language)
    terminal.out(format === "html" ? twinPage(page) : twinPageMarkdown(page))
  }
  return problems.length === 0 ? exitCode.clean : exitCode.failure
}

/** The paper beside the one municipality that is meant. */
function readPaper(paper: TextFile, concept: GatheredTexts, options: OfferCommandOptions): OfferPaperReading {
  // A folder may hold the paper beside the concept it is held against.
  const others = concept.files.filter(({ uri }) => uri !== paper.uri)
  const readings = readOfferPaper(paper, others, readingOptions(options, concept))
  const groups = readings.map((reading) => reading.concept)
  if (groups.length === 0) throw usageError(noConceptFound(options.konzept ?? []))
  if (options.kommune === undefined && groups.length > 1)
    throw usageError(severalConcepts(groups.map(({ id, model }) => model.chains[0]?.name ?? id)))
  const meant = options.kommune === undefined ? groups[0]! : chooseGroup(groups, options.kommune)
  return readings[groups.indexOf(meant)]!
}

const noConcept = {
  de: "Nennen Sie das Konzept, zum Beispiel: kettenwerk angebot neu.md --konzept konzept.md",
  en: "Name the concept, for example: kettenwerk offer neu.md --konzept konzept.md",
}

const noOffer = {
  de: "Darin ist kein Angebot zu erkennen. Schreiben Sie den Namen als Überschrift und darunter Zeilen wie „Träger: …“, „Alter: …“, „Bedarf: …“.",
  en: "No offer is recognised in it. Write its name as a heading and below it lines such as “Träger: …”, “Alter: …”, “Bedarf: …”.",
}

function severalPapers(first: string, second: string) {
  return {
    de: `Nennen Sie ein einzelnes Papier. Gefunden wurden unter anderem ${first} und ${second}.`,
    en: `Name a single paper. Found are ${first} and ${second}, among others.`,
  }
}

function noConceptFound(paths: readonly string[]) {
  return {
    de: `In ${paths.join(", ")} steht kein Präventionskonzept.`,
    en: `There is no prevention concept in ${paths.join(", ")}.`,
  }
}

function severalConcepts(names: readonly string[]) {
  return {
    de: `Gelesen wurden mehrere Kommunen: ${names.join(", ")}. Wählen Sie eine mit --kommune NAME.`,
    en: `Several municipalities were read: ${names.join(", ")}. Choose one with --kommune NAME.`,
  }
}
