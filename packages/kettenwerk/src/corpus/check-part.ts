import type { Finding, Range } from "@kettenwerk/core"
import { parseSettings } from "@kettenwerk/language-service"
import { readPart } from "@kettenwerk/markdown"
import { check, type SettingsSource } from "@kettenwerk/rules"
import { readingOptions } from "../reading-options.js"
import type { GroupVerdict, Part, PartVerdict, PlainSettings } from "./part.js"

/** Reads and checks documents; nothing but plain data comes out, so the trees can go. Runs in workers, too. */
export function checkPart({ files, settings, status, stichtag }: Part): PartVerdict {
  const sources = settings.map(sourcesOf)
  const settingsByUri = new Map(files.map((file) => [file.uri, sources[file.settings]!]))
  const settingsOf = (uri: string) => settingsByUri.get(uri) ?? []
  const started = performance.now()
  const options = readingOptions(status === undefined ? {} : { status }, { settingsOf })
  const { reading, origins } = readPart(files, options)
  const read = performance.now()
  const groups = reading.groups.map((group): GroupVerdict => {
    const result = check(
      { groups: [group], model: group.model },
      { stichtag, settings: settingsOf, now: () => performance.now() },
    )
    const day = result.groups[0]?.stichtag
    return {
      uris: group.documents.map(({ uri }) => uri),
      findings: result.findings.map(plainFinding),
      broken: result.broken,
      ...(day === undefined ? {} : { stichtag: day }),
      documents: group.documents.map(({ uri, title, recognised, stage }) => ({
        uri,
        ...(title === undefined ? {} : { title }),
        recognised,
        stage: result.stages.get(uri) ?? stage,
      })),
      problems: result.problems.flatMap(({ source, message }) =>
        source?.uri === undefined ? [message] : [],
      ),
      timing: result.timing ?? [],
    }
  })
  return { origins, groups, reading: read - started, checking: performance.now() - read }
}

function sourcesOf({ flags, file }: PlainSettings): readonly SettingsSource[] {
  if (file === undefined) return flags
  const reading = parseSettings(file.text, file.uri)
  return reading.ok ? [...flags, reading.source] : flags
}

/** Ranges may be computed on first use, from trees that will be gone. */
function plainFinding(finding: Finding): Finding {
  return {
    ...finding,
    range: plainRange(finding.range),
    related: finding.related.map(({ uri, range, message }) => ({ uri, range: plainRange(range), message })),
  }
}

function plainRange({ start, end }: Range): Range {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  }
}
