import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { law } from "../rule-source.js"

/** Asks about children with disabilities where a concept with needs or offers never mentions them. */
export const needInclusionNotAddressed = defineRule({
  code: "need-inclusion-not-addressed",
  since: "0.1.0",
  severity: "info",
  aspect: "completeness",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Kinder mit Behinderungen sind mitgedacht.",
    en: "Children with disabilities are considered.",
  },
  rationale: {
    de: "Angebote der Jugendhilfe sollen so geplant werden, dass junge Menschen mit und ohne Behinderungen sie gemeinsam nutzen können. Jede Erwähnung zählt, auch die Frühförderung.",
    en: "Offers of youth welfare are to be planned so that young people with and without disabilities can use them together. Every mention counts, early support as well.",
  },
  sources: [law("§ 80 Abs. 2 Nr. 4 SGB VIII")],
  messages: {
    missing: () => ({
      de: "Kinder mit Behinderungen kommen nicht vor. Sagen Sie in einem Satz, wie sie die Angebote gemeinsam mit anderen nutzen können.",
      en: "Children with disabilities are not mentioned. Say in one sentence how they can use the offers together with others.",
    }),
  },
  examples: [
    {
      title: "nirgends erwähnt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Sozialbericht 2024)",
      ),
      expect: ["3:missing"],
    },
    {
      title: "ein Satz genügt",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "- Sprachförderung (Sozialbericht 2024)",
        "",
        "Alle Angebote stehen Kindern mit und ohne Behinderungen offen.",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { needs, offers, statements } = context.model
    if (needs.length + offers.length === 0) return
    if (statements.some(({ kind }) => kind === "inclusion") || context.search(words).length > 0) return
    report("missing", { place: context.placeFor("bedarf", "lebensphasen") })
  },
})

const words = [
  "Behinderung",
  "…behinderung",
  "Behinderten…",
  "behindert",
  "Inklusion",
  "Inklusions…",
  "inklusiv",
  "Beeinträchtigung",
  "…beeinträchtigung",
  "beeinträchtigt",
  "Handicap",
  "Frühförderung",
  "Frühförder…",
  "Förderbedarf",
  "Eingliederungshilfe",
  "barrierefrei",
  "Barrierefreiheit",
  "Förderschule",
  "sonderpädagogisch",
  "heilpädagogisch",
  "Lebenshilfe",
]
