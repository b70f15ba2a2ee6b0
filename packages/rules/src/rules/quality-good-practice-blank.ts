import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { quoteDe, quoteEn } from "../list-words.js"
import { reference } from "../rule-source.js"
import { mentions, type Phrase } from "../text-search.js"

/** Names criteria of good practice the concept does not speak of. */
export const qualityGoodPracticeBlank = defineRule({
  code: "quality-good-practice-blank",
  since: "0.1.0",
  severity: "hint",
  profiles: ["kinderstark"],
  aspect: "completeness",
  group: "aufbau",
  scope: "group",
  summary: {
    de: "Das Konzept spricht alle zwölf Good-Practice-Kriterien an.",
    en: "The concept speaks of all twelve criteria of good practice.",
  },
  rationale: {
    de: "Die zwölf Kriterien der soziallagenbezogenen Gesundheitsförderung helfen, nichts Wichtiges zu übersehen. Gesucht wird nach den Wörtern, mit denen man über ein Kriterium spricht, nicht nach seinem Namen. Nicht jedes Konzept braucht jedes Kriterium.",
    en: "The twelve criteria of health promotion help not to overlook anything important. Searched are the words people use to speak of a criterion, not its name. Not every concept needs every criterion.",
  },
  sources: [reference("Kooperationsverbund Gesundheitliche Chancengleichheit: Kriterien für gute Praxis")],
  messages: {
    blank: ({ criteria }: { criteria: readonly string[] }) => ({
      de: `Zu ${quoteDe(criteria)} steht noch nichts. Ein Satz genügt, oder der Hinweis, warum ${criteria.length === 1 ? "das Kriterium" : "diese Kriterien"} hier nicht ${criteria.length === 1 ? "passt" : "passen"}.`,
      en: `Nothing is said yet on ${quoteEn(criteria)}. One sentence is enough, or why ${criteria.length === 1 ? "the criterion does" : "these criteria do"} not fit here.`,
    }),
  },
  examples: [
    {
      title: "einige Kriterien fehlen",
      settings: { profil: "kinderstark" },
      markdown: lines(
        "# Präventionskonzept Stadt Musterstadt",
        "",
        "## Verständnis",
        "",
        "Zielgruppe sind Familien in belasteten Lebenslagen. Sie werden beteiligt und in ihren Stärken gefördert. Angebote in Kita und Schule sind niedrigschwellig, vernetzt und dauerhaft gesichert. Fachkräfte wirken als Multiplikatoren. Das Handlungskonzept wird ausgewertet.",
      ),
      expect: ["1:blank"],
    },
    {
      title: "alle Kriterien kommen vor",
      settings: { profil: "kinderstark" },
      markdown: lines(
        "# Präventionskonzept Stadt Musterstadt",
        "",
        "## Verständnis",
        "",
        "Zielgruppe sind Familien in belasteten Lebenslagen. Sie werden beteiligt und in ihren Stärken gefördert. Angebote in Kita und Schule sind niedrigschwellig, vernetzt und dauerhaft gesichert. Fachkräfte wirken als Multiplikatoren. Das Handlungskonzept wird ausgewertet. Die Qualität sichern wir jedes Jahr. Kosten und Wirkung legen wir offen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const blank = criteria.filter(
      ({ words }) =>
        !context.blocks().some(({ section, block }) => mentions(`${section.title}\n${block.text}`, words)),
    )
    // Most criteria unmentioned means a short text, not a list of gaps.
    if (blank.length === 0 || blank.length > criteria.length / 2) return
    report("blank", { place: context.placeFor(), data: { criteria: blank.map(({ name }) => name) } })
  },
})

const criteria: readonly { readonly name: string; readonly words: readonly Phrase[] }[] = [
  {
    name: "Konzeption und Selbstverständnis",
    words: ["Konzept", "…konzept", "Selbstverständnis", "Leitbild"],
  },
  {
    name: "Zielgruppenbezug",
    words: ["Zielgruppe", "belastet", "benachteiligt", "Alleinerziehende", "armutsgefährdet"],
  },
  { name: "Setting-Ansatz", words: ["Setting", "Lebenswelt", "Sozialraum", "Quartier", "Kita", "Schule"] },
  {
    name: "Multiplikatorenkonzept",
    words: [
      "Multiplikator",
      "Fortbildung",
      "Qualifizierung",
      "Schulung",
      "Lotsin",
      "Lotse",
      "Paten",
      "…lotsen",
    ],
  },
  {
    name: "Nachhaltigkeit",
    words: [
      "nachhaltig",
      "Nachhaltigkeit",
      "dauerhaft",
      "Verstetigung",
      "verstetigen",
      "langfristig",
      "Stellenplan",
    ],
  },
  {
    name: "Niedrigschwellige Arbeitsweise",
    words: [
      "niedrigschwellig",
      "niederschwellig",
      "aufsuchend",
      "kostenfrei",
      "kostenlos",
      "mobil",
      "Zugang",
      "kurze Wege",
    ],
  },
  {
    name: "Partizipation",
    words: ["Beteiligung", "beteiligt", "beteiligen", "Partizipation", "mitbestimmen", "Mitbestimmung"],
  },
  {
    name: "Empowerment",
    words: [
      "Empowerment",
      "Stärken",
      "stärken",
      "gestärkt",
      "Selbsthilfe",
      "selbstbestimmt",
      "Selbstwirksamkeit",
      "Ressource",
      "befähigen",
      "Kompetenz",
    ],
  },
  {
    name: "Integriertes Handlungskonzept und Vernetzung",
    words: [
      "Netzwerk",
      "Vernetzung",
      "vernetzt",
      "integriert",
      "Kooperation",
      "ressortübergreifend",
      "Zusammenarbeit",
    ],
  },
  { name: "Qualitätsmanagement", words: ["Qualität", "Qualitäts…", "Monitoring", "Controlling"] },
  {
    name: "Dokumentation und Evaluation",
    words: [
      "Evaluation",
      "ausgewertet",
      "auswerten",
      "Auswertung",
      "Dokumentation",
      "dokumentiert",
      "Reflexion",
      "Bericht",
    ],
  },
  {
    name: "Belege für Wirkungen und Kosten",
    words: ["Wirkung", "Wirksamkeit", "Indikator", "Kosten", "Wirkungs…", "Nutzen"],
  },
]
