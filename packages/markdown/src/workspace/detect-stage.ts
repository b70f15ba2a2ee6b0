import type { Stage } from "@kettenwerk/core"
import type { Section } from "../outline/section.js"
import { vocabulary } from "../vocabulary/index.js"

export interface DetectedStage {
  readonly stage: Stage
  readonly basis: "written" | "detected" | "setting"
}

/**
 * The stage of a document: as set, as written in the frontmatter, or detected from its own words. A deck or minutes
 * of a kick-off is a first draft; a document that says nothing is one, too, because a first draft must not be scolded.
 */
export function detectStage(
  written: unknown,
  setting: Stage | undefined,
  text: string,
  sections: readonly Section[],
): DetectedStage {
  if (setting !== undefined) return { stage: setting, basis: "setting" }
  if (typeof written === "string") {
    const value = vocabulary.stage.whole(written)?.value ?? vocabulary.stage.best(written)?.value
    if (value !== undefined) return { stage: value as Stage, basis: "written" }
  }
  const titles = sections.filter(({ level }) => level <= 1).map(({ title }) => title)
  const headline = [...titles, text.slice(0, 1500)].join("\n")
  const status =
    /(?:^|\n)[\s*_-]*(?:status|bearbeitungsstand|fassung|stand der bearbeitung)\s*[*_]*\s*:[\s*_]*([^\n]{3,80})/iu.exec(
      text.slice(0, 6000),
    )
  const named = status === null ? undefined : vocabulary.stage.find(status[1]!)[0]?.value
  if (named !== undefined) return { stage: named as Stage, basis: "written" }
  // „Entwurf, Stand: August 2026“ on the cover is written by the author.
  const cover =
    /(?:^|\n)[\s*_(]*(Entwurf|Arbeitsfassung|Beschlussvorlage|Beschlossene Fassung)(?=[\s,.;)*_]*(?:\n|,|;|\(|\s(?:Stand|vom|Nr)))/u.exec(
      text.slice(0, 1200),
    )
  const onCover = cover === null ? undefined : vocabulary.stage.find(cover[1]!)[0]?.value
  if (onCover !== undefined) return { stage: onCover as Stage, basis: "written" }
  const hasAgenda = sections.some(({ title }) =>
    /tagesordnung|auftaktgespräch|auftaktveranstaltung|protokoll/iu.test(title),
  )
  if (hasAgenda) return { stage: "entwurf", basis: "detected" }
  if (titles.some((title) => /fortschreibung/iu.test(title)))
    return { stage: "fortschreibung", basis: "detected" }
  if (/\bentwurf\b|arbeitsfassung|arbeitsstand/iu.test(headline))
    return { stage: "entwurf", basis: "detected" }
  if (
    sections.some(({ title }) => /^beschlussvorschlag/iu.test(title)) ||
    /\bbeschlussvorlage\b|\bvorlage-nr|(?<![\p{L}])vorlage für (?:den|die) (?:kreistag|stadtrat|gemeinderat|rat|jugendhilfeausschuss|ausschuss)/iu.test(
      headline,
    ) ||
    /\n[\s*_]*Beschlussvorschlag\s*:/u.test(text)
  )
    return { stage: "vorlage", basis: "detected" }
  if (
    /(?:beschlossen|verabschiedet)\s+(?:am|vom|durch|in der sitzung)|(?:vom|durch den)\s+(?:kreistag|stadtrat)[^.\n]{0,80}beschlossen/iu.test(
      headline,
    )
  )
    return { stage: "beschlossen", basis: "detected" }
  return { stage: "entwurf", basis: "detected" }
}
