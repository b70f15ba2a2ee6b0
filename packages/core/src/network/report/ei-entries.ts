import type { Bilingual } from "../../finding.js"
import { type Meaning, measured, type ReportEntry } from "./entry.js"
import type { ReportContext } from "./report-context.js"
import type { ReportGraph } from "./report-graph.js"
import { signed } from "./wording.js"

/** How actors are grouped for an E-I index. */
export interface EiFigure {
  readonly question: number
  readonly graph: ReportGraph
  readonly attribute: string
  /** Groups by actor, where no attribute of the nodes holds them. */
  readonly groups?: ReadonlyMap<string, string>
  /** „im eigenen Amt“ */
  readonly own: Bilingual
  readonly talk?: Bilingual
}

/** The E-I index and what chance alone would yield, read together: neither says anything without the other. */
export function eiEntries(context: ReportContext, figure: EiFigure): readonly ReportEntry[] {
  const { question, graph, attribute, own } = figure
  const base = { question, graph, groups: figure.groups ?? attribute, attribute, as: "signed" as const }
  const talk = figure.talk ?? {
    de: "Besprechen Sie, wo gemeinsame Fälle oder Übergänge liegen.",
    en: "Discuss where shared cases or transitions lie.",
  }
  const baseline = measured(context, "ei-index-baseline", {
    ...base,
    options: { permutations: context.permutations },
    read: (result) => baselineMeaning(result.kind === "list" ? result.items : [], own),
  })
  const observed = measured(context, "ei-index", {
    ...base,
    read: (result) => {
      const { withCoordination: chance } = baseline
      const expected = chance.kind === "list" ? valueOf(chance.items, "expected") : undefined
      if (result.kind !== "number" || expected === undefined) return { talk }
      return {
        figure: {
          de: `E-I-Index: ${signed(result.value).de} (zufällig erwartet: ${signed(expected).de}); −1 hieße: alle Kontakte bleiben in der eigenen Gruppe, +1: alle gehen nach außen.`,
          en: `E-I index: ${signed(result.value).en} (expected by chance: ${signed(expected).en}); −1 would mean all contacts stay within the own group, +1 all lead outside.`,
        },
        meaning: chance.kind === "list" ? compared(result.value, chance.items, own) : undefined,
        talk,
      }
    },
  })
  return [observed, baseline]
}

type Items = readonly { readonly key?: string | undefined; readonly value?: number | null | undefined }[]

function valueOf(items: Items, key: string): number | undefined {
  return items.find((item) => item.key === key)?.value ?? undefined
}

function compared(value: number, items: Items, own: Bilingual): Bilingual | undefined {
  const [lower, upper] = [valueOf(items, "lower"), valueOf(items, "upper")]
  if (lower === undefined || upper === undefined) return undefined
  if (upper - lower < 1e-9)
    return {
      de: "Jede Verteilung der Gruppen ergibt denselben Wert; der Index sagt hier nichts.",
      en: "Every assignment of groups yields the same value; the index says nothing here.",
    }
  if (value < lower)
    return {
      de: `Kontakte bleiben häufiger ${own.de} als zu erwarten.`,
      en: `Contacts stay ${own.en} more often than expected.`,
    }
  if (value > upper)
    return {
      de: "Kontakte gehen häufiger über die Grenze hinaus als zu erwarten.",
      en: "Contacts cross the boundary more often than expected.",
    }
  return {
    de: "Der Abstand ist nicht größer, als der Zufall ihn macht.",
    en: "The difference is no greater than chance makes it.",
  }
}

function baselineMeaning(items: Items, own: Bilingual): Meaning {
  const [lower, upper, observed] = ["lower", "upper", "observed"].map((key) => valueOf(items, key))
  if (lower === undefined || upper === undefined || observed === undefined) return {}
  if (upper - lower < 1e-9)
    return {
      figure: {
        de: `Jede Verteilung der Gruppen ergibt ${signed(observed).de}: Der Index sagt hier nichts.`,
        en: `Every assignment of groups yields ${signed(observed).en}: the index says nothing here.`,
      },
    }
  const range = {
    de: `Bei zufälliger Verteilung der Gruppen liegt der Index meist zwischen ${signed(lower).de} und ${signed(upper).de}.`,
    en: `With groups assigned at random the index mostly lies between ${signed(lower).en} and ${signed(upper).en}.`,
  }
  const place =
    observed < lower
      ? { de: `Beobachtet sind mehr Kontakte ${own.de}.`, en: `More contacts ${own.en} are observed.` }
      : observed > upper
        ? { de: "Beobachtet sind mehr Kontakte nach außen.", en: "More contacts outwards are observed." }
        : {
            de: "Der beobachtete Wert liegt darin: Aus ihm allein lässt sich nichts schließen.",
            en: "The observed value lies within: nothing follows from it alone.",
          }
  return { figure: range, meaning: place }
}
