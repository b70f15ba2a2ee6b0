import type { Bilingual } from "../finding.js"
import { type CollectionName, collectionNames } from "../model/model.js"
import { collectionNouns, type Gender, type Noun } from "./collection-nouns.js"
import type { ComparedItem, Comparison } from "./compare-readings.js"
import { namedInPassing } from "./field-policy.js"

/** What one part of the summary counts. */
export interface SummaryCount {
  readonly about: CollectionName | "text" | "chapter" | "date"
  readonly kind: "added" | "removed" | "renamed" | "moved" | "changed"
  readonly count: number
  /** „3 neue Angebote“. */
  readonly label: Bilingual
  /** „3 Angebote“. */
  readonly short: Bilingual
}

/** What is counted first: what a council decides about. */
const order: readonly ComparedItem["about"][] = [
  "chains",
  "offers",
  "needs",
  "goals",
  "measures",
  "milestones",
  "bodies",
  "actors",
  "resolutions",
  "fundings",
  ...collectionNames,
  "chapter",
  "text",
]

const otherNouns: Readonly<Record<"text" | "chapter" | "date", Noun>> = {
  text: {
    gender: "f",
    one: { de: "Textstelle", en: "passage" },
    many: { de: "Textstellen", en: "passages" },
  },
  chapter: { gender: "n", one: { de: "Kapitel", en: "chapter" }, many: { de: "Kapitel", en: "chapters" } },
  date: { gender: "m", one: { de: "Termin", en: "date" }, many: { de: "Termine", en: "dates" } },
}

const dateFields = new Set(["deadline", "date", "period", "until", "start", "end", "originalDate"])

const words = {
  added: ["neu", "new"],
  removed: ["entfallen", "gone"],
  renamed: ["umbenannt", "renamed"],
  moved: ["anders zugeordnet", "placed elsewhere"],
  changed: ["geändert", "changed"],
} as const

/** „3 neue Angebote, 1 entfallenes Ziel, 5 geänderte Termine“, as counts; facts before text, never a total of good or bad. */
export function summaryOf({ groups }: Comparison): readonly SummaryCount[] {
  const items = groups.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.items))
  const counts = new Map<string, number>()
  const count = (about: SummaryCount["about"], kind: SummaryCount["kind"], by = 1) =>
    counts.set(`${kind} ${about}`, (counts.get(`${kind} ${about}`) ?? 0) + by)
  for (const { about, changes } of items) {
    const kinds = new Set(changes.map(({ kind }) => kind))
    const dates = changes.filter(
      ({ kind, field }) => kind === "changed" && dateFields.has(field ?? ""),
    ).length
    if (dates > 0) count("date", "changed", dates)
    for (const kind of kinds) {
      const isOnlyDates =
        kind === "changed" && changes.filter((one) => one.kind === "changed").length === dates
      if (!isOnlyDates) count(about, kind)
    }
  }
  const kinds = ["added", "removed", "renamed", "moved", "changed"] as const
  const abouts = [...new Set([...order.slice(0, -2), "date", "chapter", "text"] as const)]
  return kinds.flatMap((kind) =>
    abouts.flatMap((about): readonly SummaryCount[] => {
      const number = counts.get(`${kind} ${about}`)
      return number === undefined ? [] : [{ about, kind, count: number, ...labels(about, kind, number) }]
    }),
  )
}

function labels(
  about: SummaryCount["about"],
  kind: SummaryCount["kind"],
  count: number,
): Pick<SummaryCount, "label" | "short"> {
  const noun =
    about === "text" || about === "chapter" || about === "date" ? otherNouns[about] : collectionNouns[about]
  const [de, en] = words[kind]
  const isNamed = kind === "removed" && (namedInPassing as ReadonlySet<string>).has(about)
  const adjective = isNamed
    ? "nicht mehr genannt"
    : isWording(about) && kind === "renamed"
      ? "neu gefasst"
      : de
  const { one, many } = noun
  const [name, english] = count === 1 ? [one.de, one.en] : [many.de, many.en]
  return {
    label: {
      de: `${count} ${adjective}${count === 1 ? endings[noun.gender] : "e"} ${name}`,
      en: `${count} ${isWording(about) && kind === "renamed" ? "reworded" : isNamed ? "no longer named" : en} ${english}`,
    },
    short: { de: `${count} ${name}`, en: `${count} ${english}` },
  }
}

function isWording(about: SummaryCount["about"]): boolean {
  return about === "goals" || about === "needs" || about === "challenges" || about === "insights"
}

const endings: Readonly<Record<Gender, string>> = { m: "er", f: "e", n: "es", p: "e" }

/** A line of the summary: „Neu: 4 Angebote, 2 Ziele“. */
export interface SummaryLine {
  readonly heading: Bilingual
  readonly counts: readonly SummaryCount[]
}

const headings: Readonly<Record<SummaryCount["kind"] | "unnamed", Bilingual>> = {
  added: { de: "Neu", en: "New" },
  removed: { de: "Entfallen", en: "Gone" },
  unnamed: { de: "Nicht mehr genannt", en: "No longer named" },
  renamed: { de: "Umbenannt oder neu gefasst", en: "Renamed or reworded" },
  moved: { de: "Anders zugeordnet", en: "Placed elsewhere" },
  changed: { de: "Geändert", en: "Changed" },
}

/** The summary in lines by what happened. */
export function summaryLines(comparison: Comparison): readonly SummaryLine[] {
  const counts = summaryOf(comparison)
  const lineOf = ({ kind, about }: SummaryCount) =>
    kind === "removed" && (namedInPassing as ReadonlySet<string>).has(about) ? "unnamed" : kind
  return (["added", "removed", "unnamed", "renamed", "moved", "changed"] as const).flatMap((line) => {
    const own = counts.filter((count) => lineOf(count) === line)
    return own.length === 0 ? [] : [{ heading: headings[line], counts: own }]
  })
}
