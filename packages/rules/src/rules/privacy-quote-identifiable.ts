import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { reference } from "../rule-source.js"

/** Reports quotations with first name, age and place of a child. */
export const privacyQuoteIdentifiable = defineRule({
  code: "privacy-quote-identifiable",
  since: "0.1.0",
  severity: "info",
  scope: "document",
  summary: {
    de: "Zitate verraten nicht, wer sie gesagt hat.",
    en: "Quotations do not reveal who said them.",
  },
  rationale: {
    de: "Vorname, Alter und Ort zusammen genügen oft, um ein Kind zu erkennen. Ohne den Ort, mit einem erfundenen Namen oder mit dem Zusatz „Name geändert“ bleibt das Zitat lebendig und das Kind geschützt.",
    en: "First name, age and place together are often enough to recognise a child. Without the place, with an invented name or with a note that the name was changed the quotation stays lively and the child protected.",
  },
  sources: [
    reference("Ethik der Befragung von Kindern: Antworten nur so wiedergeben, dass niemand zu erkennen ist"),
  ],
  messages: {
    identifiable: ({ words }: { words: string }) => ({
      de: `Das Zitat mit „${words}“ lässt auf ein Kind schließen. Lassen Sie Ort oder Namen weg, oder schreiben Sie „Name geändert“ dazu.`,
      en: `The quotation with “${words}” points to a child. Leave out the place or the name, or add that the name was changed.`,
    }),
  },
  examples: [
    {
      title: "Vorname, Alter und Ort",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Kinderbefragung",
        "",
        "> „Nachmittags ist bei uns nie jemand da.“ (Lena, 9 Jahre, Auental)",
      ),
      expect: ["5:identifiable"],
    },
    {
      title: "verfremdet",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Kinderbefragung",
        "",
        "> „Nachmittags ist bei uns nie jemand da.“ (Kind, 9 Jahre)",
        "",
        "> „Ich will ein Schwimmbad.“ (Lena, 9 Jahre, Auental, Name geändert)",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { document, block } of context.blocks()) {
      if (block.kind === "code" || block.kind === "html") continue
      const offset = block.range.start.offset
      const text = document.text.slice(offset, block.range.end.offset)
      if (!quotation.test(text) || changed.test(text)) continue
      for (const match of text.matchAll(child)) {
        if (noName.test(match[1]!) || noPlace.test(match[3]!) || Number(match[2]) > 21) continue
        const start = offset + match.index
        const words = match[0].replace(/\s+/g, " ")
        const range = document.rangeOf(start, start + match[0].length)
        report("identifiable", { place: { uri: document.uri, range }, data: { words } })
      }
    }
  },
})

/** „Lena, 9 Jahre, Auental“, „Max (10) aus Lindenhain“, „Mia, 8, Grundschule am Anger“ */
const child =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{1,11})(?:,? ?\(|, ?| )(\d{1,2})(?: ?(?:Jahre?|J\.))?(?: alt)?\)?(?:,? (?:aus|in|von|vom) |, ?)(\p{Lu}[\p{L}-]{2,30})/gu
const quotation = /[„“”»«"]|^\s*>/u
const changed = /geändert|verfremdet|anonymisiert|pseudonym|erfunden/iu
const noName =
  /^(?:Kind|Kinder|Mädchen|Junge|Jungen|Mutter|Vater|Eltern|Schüler|Klasse|Klassen|Alter|Seite|Abb|Tabelle|Kapitel|Abschnitt|Nummer|Phase|Stufe|Ziel|Jahr|Jahre|Teil|Punkt|Frage|Stand|Platz|Gruppe|Band|Heft|Anlage|Artikel|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Befragte|Person|Teilnehmer|Teilnehmerin|Jugendliche|Jugendlicher|Von|Bis|Ab|Mit|Für|Im|In|Am|Die|Der|Das|Und)$/u
const noPlace =
  /^(?:Jahre?|Klasse|Kinder|Uhr|Prozent|Euro|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kind|Name)$/u
