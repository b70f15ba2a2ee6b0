import { type Bilingual, compareFindings, type Stage } from "@kettenwerk/core"
import { type DocumentOrigin, planGroups } from "@kettenwerk/markdown"
import { cutParts } from "./cut-parts.js"
import type { GroupVerdict, Part, PartVerdict, PlainSettings } from "./part.js"
import type { VerdictStore } from "./verdict-store.js"

/** All documents of a run. */
export interface Corpus {
  readonly files: readonly { readonly uri: string; readonly text: string }[]
  /** Settings of a document; equal objects for documents with the same settings. */
  readonly settingsOf: (uri: string) => PlainSettings
  readonly status?: Stage
  /** Day deadlines are compared with when neither settings nor documents name one; ISO. */
  readonly stichtag: string
}

/** Where parts are checked: here or in workers. A part that cannot be checked is an error as a value. */
export type PartRunner = (
  parts: readonly Part[],
  done: (part: Part) => void,
) => Promise<readonly (PartVerdict | Error)[]>

export interface CorpusOptions {
  readonly run: PartRunner
  /** Verdicts of earlier runs. */
  readonly store?: VerdictStore
  /** Cuts documents, in the order of `uri`, into parts; by size and folder unless a test says otherwise. */
  readonly cut?: <File extends { readonly uri: string; readonly text: string }>(
    files: readonly File[],
  ) => readonly (readonly File[])[]
  /** Told how many documents have been checked. */
  readonly progress?: (documents: number) => void
}

/** What the check of all documents says, as if they had been checked at once. */
export interface CorpusVerdict extends Omit<GroupVerdict, "uris" | "stichtag"> {
  /** Days the groups were compared with, each once. */
  readonly days: readonly string[]
  readonly reading: number
  readonly checking: number
}

/**
 * Checks many documents in parts, so that only a few trees are held at a time. Documents of one municipality belong
 * together wherever they lie, and only all documents tell who they are: so every part is grouped by itself, all
 * documents are grouped by what the parts say, and the few groups that were not whole in one part are checked again.
 * The verdict is that of checking everything at once, whatever the parts, the workers and the store.
 */
export async function checkCorpus(corpus: Corpus, options: CorpusOptions): Promise<CorpusVerdict> {
  const { store, cut = cutParts } = options
  const files = [...corpus.files].sort((a, b) => compare(a.uri, b.uri))
  const collected = collector(corpus, options)
  // Documents are told apart by their address; should two share one, all stay together.
  if (files.some(({ uri }, at) => uri === files[at + 1]?.uri)) {
    await collected.check([files])
    return joined(collected.all, collected)
  }

  const known = (await store?.origins(files)) ?? new Map<string, DocumentOrigin>()
  for (const [uri, origin] of known) collected.origins.set(uri, origin)
  await collected.check(cut(files.filter(({ uri }) => !known.has(uri))))

  const present = files.filter(({ uri }) => collected.origins.has(uri))
  const groups = planGroups(present.map(({ uri }) => collected.origins.get(uri)!)).map(({ members }) =>
    members.map((at) => present[at]!),
  )
  const open: (typeof files)[] = []
  for (const group of groups) {
    if (collected.verdictOf(group) !== undefined) continue
    const stored = await store?.verdict(group)
    if (stored === undefined) open.push(group)
    else collected.keep(stored)
  }
  await collected.check(open)
  const verdicts = groups.flatMap((group) => collected.verdictOf(group) ?? [])
  await store?.save(present, collected.origins, verdicts)
  return joined(verdicts, collected)
}

type File = Corpus["files"][number]

/** Gathers what the parts of a run say. */
function collector({ settingsOf, status, stichtag }: Corpus, { run, progress }: CorpusOptions) {
  const origins = new Map<string, DocumentOrigin>()
  const all: GroupVerdict[] = []
  const verdicts = new Map<string, GroupVerdict>()
  const problems: Bilingual[] = []
  const spent = { reading: 0, checking: 0 }
  const done = new Set<string>()

  const partOf = (files: readonly File[]): Part => {
    const settings = [...new Set(files.map(({ uri }) => settingsOf(uri)))]
    return {
      files: files.map(({ uri, text }) => ({ uri, text, settings: settings.indexOf(settingsOf(uri)) })),
      settings,
      ...(status === undefined ? {} : { status }),
      stichtag,
    }
  }
  const keep = (verdict: GroupVerdict): void => {
    verdicts.set(keyOf(verdict.uris), verdict)
    for (const uri of verdict.uris) done.add(uri)
    progress?.(done.size)
  }
  return {
    origins,
    /** Every verdict, in the order of the parts. */
    all,
    problems,
    spent,
    keep,
    verdictOf: (files: readonly File[]) => verdicts.get(keyOf(files.map(({ uri }) => uri))),
    async check(parts: readonly (readonly File[])[]): Promise<void> {
      const answers = await run(parts.map(partOf), ({ files }) => {
        for (const { uri } of files) done.add(uri)
        progress?.(done.size)
      })
      for (const [at, answer] of answers.entries()) {
        if (answer instanceof Error) problems.push(partFailed(parts[at]!, answer))
        else {
          for (const origin of answer.origins) origins.set(origin.uri, origin)
          all.push(...answer.groups)
          for (const verdict of answer.groups) verdicts.set(keyOf(verdict.uris), verdict)
          spent.reading += answer.reading
          spent.checking += answer.checking
        }
      }
    },
  }
}

function keyOf(uris: readonly string[]): string {
  return uris.join("\n")
}

/** The verdicts of all groups as one. */
function joined(
  verdicts: readonly GroupVerdict[],
  {
    problems,
    spent,
  }: { readonly problems: readonly Bilingual[]; readonly spent: { reading: number; checking: number } },
): CorpusVerdict {
  const findings = verdicts.flatMap((verdict) => verdict.findings).sort(compareFindings)
  const timing = new Map<string, number>()
  for (const { rule, milliseconds } of verdicts.flatMap((verdict) => verdict.timing))
    timing.set(rule, (timing.get(rule) ?? 0) + milliseconds)
  return {
    // Mistakes in a settings file are found once per group that has it.
    findings: findings.filter((one, at) => at === 0 || compareFindings(findings[at - 1]!, one) !== 0),
    broken: verdicts.flatMap(({ broken }) => broken),
    days: [...new Set(verdicts.flatMap(({ stichtag }) => stichtag ?? []))],
    documents: verdicts.flatMap(({ documents }) => documents).sort((a, b) => compare(a.uri, b.uri)),
    problems: [...problems, ...unlike(verdicts.flatMap((verdict) => verdict.problems))],
    timing: [...timing].map(([rule, milliseconds]) => ({ rule, milliseconds })),
    ...spent,
  }
}

function unlike(messages: readonly Bilingual[]): readonly Bilingual[] {
  return messages.filter(({ de }, at) => messages.findIndex((other) => other.de === de) === at)
}

function partFailed(files: readonly File[], { message }: Error): Bilingual {
  const names = files.map(({ uri }) => uri)
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ")
  return {
    de: `${shown}: Diese Dokumente konnten wegen eines Fehlers von Kettenwerk nicht geprüft werden (${message}). Bitte melden Sie das, die anderen Ergebnisse gelten.`,
    en: `${shown}: these documents could not be checked because of a bug in Kettenwerk (${message}). Please report this, the other results are valid.`,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
