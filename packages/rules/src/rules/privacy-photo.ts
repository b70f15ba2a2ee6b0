import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { reference } from "../rule-source.js"

/** Reports photos that show people, without a word on their consent. */
export const privacyPhoto = defineRule({
  code: "privacy-photo",
  since: "0.1.0",
  severity: "warning",
  group: "kontakt",
  scope: "document",
  summary: {
    de: "Auf Fotos ist nur zu sehen, wer eingewilligt hat.",
    en: "Photos show only people who have given their consent.",
  },
  rationale: {
    de: "Für Fotos gilt die Ausnahme für dienstliche Kontaktdaten nicht, und für Kinder entscheiden die Sorgeberechtigten. Gemeldet wird nur, was im Alternativtext oder Dateinamen nach einem Foto von Menschen klingt; Bilder aus Bilddatenbanken, Zeichnungen und ein Satz zur Einwilligung bleiben unbeachtet.",
    en: "The exception for office contacts does not hold for photos, and for children their guardians decide. Only reported if the alternative text or the file name sounds like a photo of people; stock pictures, drawings and a sentence on consent are ignored.",
  },
  sources: [reference("LfDI Rheinland-Pfalz: Fotos von Beschäftigten nur mit Einwilligung; § 22 KunstUrhG")],
  messages: {
    photo: ({ alt }: { alt: string }) => ({
      de: `„${alt}“ zeigt Personen. Fotos von Personen brauchen eine Einwilligung. Ergänzen Sie einen Satz dazu, oder nehmen Sie ein anderes Bild.`,
      en: `“${alt}” shows people. Photos of people need their consent. Add a sentence on it, or take another picture.`,
    }),
  },
  examples: [
    {
      title: "ein Foto von Kindern",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "![Foto: Kinder der Kita Wiesengrund beim Spielen](kita.jpg)",
      ),
      expect: ["3:photo"],
    },
    {
      title: "mit Einwilligung, gezeichnet oder ohne Menschen",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Die Kita",
        "",
        "![Foto der Kita Wiesengrund](kita.jpg)",
        "",
        "![Zeichnung: Kinder malen ihren Ort](zeichnung.png)",
        "",
        "## Der Workshop",
        "",
        "![Gruppenfoto der Teilnehmenden](gruppe.jpg)",
        "",
        "Die Einwilligungen der Abgebildeten liegen vor.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    for (const { uri, text, rangeOf } of context.documents) {
      if (consent.test(text)) continue
      for (const { block } of context.blocks(uri)) {
        for (const { alt, url, range } of block.images) {
          const words = `${alt} ${decodeName(url)}`
          if (!isPhoto.test(words) || !people.test(words) || drawn.test(words)) continue
          const shown = alt.trim() === "" ? decodeName(url) : alt.trim()
          const place = { uri, range: rangeOf(range.start.offset, range.end.offset) }
          report("photo", { place, data: { alt: shown } })
        }
      }
    }
  },
})

const isPhoto = /foto|photo|portr[aä]t|gruppenbild|teambild|aufnahme(?!verfahren|gespräch)|schnappschuss/iu
const people =
  /kind(?:er|ern)?(?![\p{L}])|mädchen|junge[nr]?(?!\p{L})|eltern(?!-|\p{L})|mutter|mütter|vater|väter|famil(?:ie|ien)(?!\p{L})|team|gruppenfoto|gruppenbild|portr[aä]t|teilnehm|mitarbeit|fachkr[aä]ft|frau\s|herrn?\s|jugendlich|personen|menschen|koordinator|landr[aä]t|dezernent|referent/iu
const drawn =
  /zeichn|gemalt|grafik|illustration|collage|symbolbild|stock|pixabay|unsplash|pexels|freepik|ki-generiert|logo|icon/iu
const consent = /einwilligung|einverständnis|einverstanden|bildrechte|recht am (?:eigenen )?bild/iu

/** The file name of a picture, without folders and ending, as words. */
function decodeName(url: string): string {
  const name = url.split(/[?#]/, 1)[0]!.split("/").at(-1)!
  return name.replace(/\.\w{2,5}$/, "").replace(/[-_+]|%20/g, " ")
}
