import type { DocumentReading, OutlineBlock } from "@kettenwerk/core"
import { fold, perText, tokenise } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import type { RuleContext } from "../rule-context.js"
import { seedA } from "../rule-source.js"

/** Reports words that were broken by hand, with a hyphen and a line break or space inside. */
export const a11yHardHyphenation = defineRule({
  code: "a11y-hard-hyphenation",
  since: "0.1.0",
  severity: "info",
  group: "lesbarkeit",
  scope: "document",
  summary: {
    de: "Wörter sind nicht von Hand getrennt.",
    en: "Words are not hyphenated by hand.",
  },
  rationale: {
    de: "Von Hand getrennte Wörter stammen meist aus Folien. Vorleseprogramme stolpern darüber, und die Suche findet die Wörter nicht. Mitten in der Zeile wird nur gemeldet, was im Dokument auch zusammengeschrieben vorkommt; „Kinder- und Jugendhilfe“ und „Eltern-Kind-Turnen“ bleiben unbeachtet.",
    en: "Words broken by hand usually come from slides. Screen readers stumble over them, and a search does not find them. Inside a line only what also occurs as one word is reported; shared word parts and real compounds are ignored.",
  },
  sources: [seedA(120)],
  messages: {
    broken: ({ words, more }: { words: readonly string[]; more: number }) => ({
      de: `${more === 0 ? "" : `${words.length + more} Wörter, darunter `}${quoteDe(words)} ${words.length + more === 1 ? "ist" : "sind"} von Hand getrennt. Vorleseprogramme stolpern darüber. Schreiben Sie zusammen, was ein Wort ist.`,
      en: `${more === 0 ? "" : `${words.length + more} words, among them `}${quoteEn(words)} ${words.length + more === 1 ? "is" : "are"} hyphenated by hand. Screen readers stumble over them. Write as one what is one word.`,
    }),
  },
  examples: [
    {
      title: "ein Wort aus einer Folie",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Organisation",
        "",
        "Die Koordinierungs-  ",
        "stellen nehmen ihre Arbeit auf.",
      ),
      expect: ["5:broken"],
    },
    {
      title: "getrennt und an anderer Stelle zusammen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Im Ortsteil Linden- hain gibt es einen Treffpunkt.",
        "",
        "Auch andere Träger wollen nach Lindenhain.",
      ),
      expect: ["3:broken"],
    },
    {
      title: "Ergänzungsstriche und Zusammensetzungen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "Die Kinder- und Jugendhilfe, ein- bis zweimal im Jahr, das Eltern-",
        "Kind-Turnen und sozial-",
        "und bildungspolitische Fragen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const document of context.documents) {
      const broken = context
        .blocks(document.uri)
        .flatMap(({ block }) => brokenWords(context, document, block))
      const [first] = broken
      if (first === undefined) continue
      const words = [...new Set(broken.map(({ written }) => written))]
      report("broken", {
        place: { uri: document.uri, range: document.rangeOf(first.start, first.end) },
        data: { words: words.slice(0, 3), more: Math.max(0, words.length - 3) },
        related: broken.slice(1, 11).map(({ start, end, joined }) => ({
          place: { uri: document.uri, range: document.rangeOf(start, end) },
          message: { de: `„${joined}“`, en: `“${joined}”` },
        })),
        fixes: [
          {
            title: { de: "Getrennte Wörter zusammenschreiben", en: "Write the broken words as one" },
            edits: broken.map(({ start, end, joined }) => ({
              uri: document.uri,
              start,
              end,
              newText: joined,
            })),
            safe: true,
          },
        ],
      })
    }
  },
})

interface BrokenWord {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly joined: string
}

/** A hyphen and a break (line end, `<br>` or blanks) in front of a part that goes on in lower case. */
const gap = String.raw`-(?:(?: {2,}|\\)?\r?\n[ \t>]*|<br ?/?>|[ \u00A0]+)(?=\p{Ll}{2})`
const breaks = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:\p{L}+-)*\p{L}{2,}(?:${gap}\p{Ll}+)+(?!\p{L})`,
  "gu",
)
const gaps = new RegExp(gap, "gu")

const brokenIn = perText((text) =>
  [...text.matchAll(breaks)].map(({ 0: whole, index }) => ({ whole, index })),
)

/** Words behind an „Ergänzungsstrich“: „Kinder- und“, „ein- bis“, „haupt- statt ehrenamtlich“. */
const joining = new Set(
  "und oder bzw beziehungsweise sowie wie bis als statt aber noch sondern auch mit ohne von zu zum zur in im an am auf aus bei für nach über unter vor durch gegen um der die das den dem des ein eine ist sind wird werden hat haben nicht sich so da dass wenn weil wer was wo es er sie wir ihr man".split(
    " ",
  ),
)
/** „pädagogisch-therapeutisch“ has a hyphen of its own. */
const adjective = /^\p{Ll}.*(?:isch|iv|ell|lich|ig|al|är|sozial)$/u

function brokenWords(
  context: RuleContext,
  document: DocumentReading,
  { kind, range }: OutlineBlock,
): readonly BrokenWord[] {
  if (kind === "code" || kind === "html" || kind === "rule") return []
  const offset = range.start.offset
  const text = document.text.slice(offset, range.end.offset)
  const found: BrokenWord[] = []
  for (const { whole, index } of brokenIn(text)) {
    const [head = "", ...tails] = whole.split(gaps)
    if (tails.some((tail) => joining.has(tail)) || adjective.test(head)) continue
    const joined = head + tails.join("")
    const inLine = !/[\n<]/.test(whole)
    if (inLine && !wholeWords(context).has(fold(joined))) continue
    const start = offset + index
    const written = [head, ...tails].join(inLine ? "- " : "-")
    found.push({ start, end: start + whole.length, written, joined })
  }
  return found
}

/** Words of the documents as they stand there in one piece. */
function wholeWords(context: RuleContext): ReadonlySet<string> {
  return context.derive("a11y.wholeWords", () => {
    const words = new Set<string>()
    for (const { text } of context.documents) {
      for (const token of tokenise(text)) if (/^[\p{L}\p{M}-]+$/u.test(token.text)) words.add(token.norm)
    }
    return words
  })
}
