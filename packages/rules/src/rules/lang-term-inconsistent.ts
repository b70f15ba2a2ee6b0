import { fold, perText, type Token, tokenise } from "@kettenwerk/core"
import { z } from "zod"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import type { Place } from "../place.js"
import type { RuleContext } from "../rule-context.js"
import { seedA } from "../rule-source.js"

/** Points out words that the documents write in two ways. */
export const langTermInconsistent = defineRule({
  code: "lang-term-inconsistent",
  since: "0.1.0",
  severity: "hint",
  group: "lesbarkeit",
  scope: "group",
  summary: {
    de: "Ein Begriff wird überall gleich geschrieben.",
    en: "A term is written the same everywhere.",
  },
  rationale: {
    de: "Zwei Schreibweisen lassen Leserinnen und Leser an zwei Dinge denken. Verglichen werden Koordination und Koordinierung in gleichen Zusammensetzungen, Schreibweisen mit und ohne Bindestrich und die Paare aus den Einstellungen. Eigennamen anderer Stellen können die Schreibweise vorgeben.",
    en: "Two ways of writing make readers think of two things. Compared are two German words for coordination in equal compounds, spellings with and without hyphen, and the pairs from the settings. Names of other institutions may prescribe the spelling.",
  },
  sources: [seedA(134, 165)],
  options: z.strictObject({
    pairs: z
      .array(z.tuple([z.string(), z.string()]))
      .default([])
      .meta({
        description: "Weitere Wortpaare, von denen nur eines vorkommen soll.",
        descriptionEn: "More pairs of words of which only one should occur.",
      }),
  }),
  messages: {
    twoWays: ({ rare, usual }: { rare: string; usual: string }) => ({
      de: `Sie schreiben „${usual}“ und „${rare}“. Wenn dasselbe gemeint ist, genügt eine Schreibweise.`,
      en: `You write “${usual}” and “${rare}”. If the same is meant, one way of writing is enough.`,
    }),
  },
  examples: [
    {
      title: "Koordinationsstelle und Koordinierungsstelle",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Die Koordinierungsstelle liegt im Jugendamt. Die Koordinierungsstelle lädt ein.",
        "",
        "Rückfragen beantwortet die Koordinationsstelle.",
      ),
      expect: ["5:twoWays"],
    },
    {
      title: "mit und ohne Bindestrich",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Das Familienzentrum öffnet. Das Familienzentrum lädt ein. Das Familien-Zentrum schließt.",
      ),
      expect: ["3:twoWays"],
    },
    {
      title: "ein Paar aus den Einstellungen",
      settings: {
        regeln: { "lang-term-inconsistent": { optionen: { pairs: [["Sozialraum", "Planungsraum"]] } } },
      },
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Im Sozialraum Nord und im Sozialraum Süd leben viele Familien, im Planungsraum Mitte wenige.",
      ),
      expect: ["3:twoWays"],
    },
    {
      title: "verschiedene Wörter und Eigennamen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Die Koordinierungsstelle arbeitet mit der Netzwerkkoordination zusammen und mit dem Landkreis.",
      ),
      expect: [],
    },
  ],
  check(context, report, { pairs }) {
    const words = wordsOf(context)
    for (const uses of groupsOf(words, pairs)) {
      const [usual, rare] = [...uses].sort((a, b) => b.count - a.count || order(a.place, b.place))
      if (usual === undefined || rare === undefined) continue
      report("twoWays", {
        place: rare.place,
        data: { rare: rare.written, usual: usual.written },
        related: [{ place: usual.place, message: { de: `„${usual.written}“`, en: `“${usual.written}”` } }],
      })
    }
  },
})

interface Use {
  readonly written: string
  readonly place: Place
  count: number
}

/** Nouns of the documents by their folded form without ending, with their first place. */
function wordsOf(context: RuleContext): ReadonlyMap<string, Use> {
  return context.derive("lang.nouns", () => {
    const words = new Map<string, Use>()
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      const offset = block.range.start.offset
      const text = document.text.slice(offset, block.range.end.offset)
      for (const { stem, written, start, end } of nounsIn(text)) {
        const known = words.get(stem)
        if (known !== undefined) {
          known.count += 1
          continue
        }
        const range = document.rangeOf(offset + start, offset + end)
        words.set(stem, { written, place: { uri: document.uri, range }, count: 1 })
      }
    }
    return words
  })
}

const nounsIn = perText((text) =>
  tokenise(text)
    .filter(
      (token) =>
        token.norm.length >= 7 && /^\p{Lu}[\p{L}\p{M}\s-]+$/u.test(token.text) && !isInAddress(text, token),
    )
    .map(({ norm, text: written, start, end }) => ({
      stem: stemOf(norm),
      written: written.replace(/-\s+/g, ""),
      start,
      end,
    })),
)

/** Singular and plural, nominative and genitive are one word. */
function stemOf(norm: string): string {
  return norm.replace(/(?:es|en|e|n|s)$/, "")
}

/** Words of mail and web addresses are not chosen by the author. */
function isInAddress(text: string, { start, end }: Token): boolean {
  return /[@./_]/.test(text[start - 1] ?? " ") || /[@/_]/.test(text[end] ?? " ")
}

function groupsOf(
  words: ReadonlyMap<string, Use>,
  pairs: readonly (readonly [string, string])[],
): readonly (readonly Use[])[] {
  const byKey = new Map<string, Use[]>()
  for (const [stem, use] of words) {
    const key = keyOf(stem)
    byKey.set(key, [...(byKey.get(key) ?? []), use])
  }
  const own = pairs.map((pair) => pair.flatMap((word) => words.get(stemOf(fold(word))) ?? []))
  return [...byKey.values(), ...own].filter((uses) => uses.length > 1)
}

/** „koordinations…“ and „koordinierungs…“ meet, and spellings with and without hyphens. */
function keyOf(stem: string): string {
  return stem.replaceAll("-", "").replace(/koordinierungs(?=\p{L}{4})/u, "koordinations")
}

function order(a: Place, b: Place): number {
  return (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) || a.range.start.offset - b.range.start.offset
}
