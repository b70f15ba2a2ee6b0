import { type Evidence, valueLists } from "@kettenwerk/core"
import { defineRule } from "../define-rule.js"
import { lines } from "../lines.js"
import { shorten } from "../list-words.js"
import { placeOf } from "../place.js"
import { reference, seedA } from "../rule-source.js"

/** Asks for a second point of view where a need rests on one kind of source. */
export const needSingleEvidenceKind = defineRule({
  code: "need-single-evidence-kind",
  since: "0.1.0",
  severity: "info",
  group: "bedarf",
  scope: "group",
  summary: {
    de: "Ein Bedarf stützt sich auf mehr als eine Art von Quelle.",
    en: "A need rests on more than one kind of source.",
  },
  rationale: {
    de: "Zahlen zeigen, wo etwas ist, Fachkräfte und Familien sagen, warum. Erst zusammen ergeben sie einen Bedarf, auf den man bauen kann. Stützen sich die meisten Bedarfe auf eine Art, wird das einmal gesagt.",
    en: "Figures show where something is, professionals and families say why. Only together they make a need to build on. If most needs rest on one kind this is said once.",
  },
  sources: [seedA(94), reference("kinderstark NRW: Wissensbasierung aus Daten, Fachkräften und Familien")],
  messages: {
    single: ({ need, kind }: { need: string; kind: Evidence["kind"] }) => ({
      de: `Der Bedarf „${need}“ stützt sich nur auf eine Art von Quelle (${valueLists.evidenceKind.labels[kind!]}). ${questionDe(kind)}`,
      en: `The need “${need}” rests on one kind of source only. ${questionEn(kind)}`,
    }),
    most: ({ count, all }: { count: number; all: number }) => ({
      de: `${count === all ? `Alle ${all} Bedarfe` : `${count} von ${all} Bedarfen`} stützen sich auf nur eine Art von Quelle. Ergänzen Sie Zahlen, Fachwissen oder die Sicht der Familien.`,
      en: `${count === all ? `All ${all}` : `${count} of ${all}`} needs rest on one kind of source only. Add figures, professional knowledge or the view of families.`,
    }),
  },
  examples: [
    {
      title: "nur Statistik",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024, Familienbefragung 2025 |",
        "| Orte für Jugendliche | Jugendhilfestatistik 2024 |",
        "| Entlastung nach der Geburt | Familienbefragung 2025, Fachgespräche 2025 |",
      ),
      expect: ["8:single"],
    },
    {
      title: "die meisten einseitig",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024 |",
        "| Orte für Jugendliche | Jugendhilfestatistik 2024 |",
        "| Entlastung nach der Geburt | Familienbefragung 2025 |",
      ),
      expect: ["3:most"],
    },
    {
      title: "zwei Arten",
      markdown: lines(
        "# Präventionskonzept Landkreis Musterland",
        "",
        "## Bedarfe",
        "",
        "| Bedarf | Belege |",
        "| --- | --- |",
        "| Sprachförderung | Schuleingangsuntersuchung 2024, Familienbefragung 2025 |",
      ),
      expect: [],
    },
  ],
  check(context, report) {
    const { needs } = context.model
    const single = needs.flatMap((need) => {
      const kinds = need.evidence.map((id) => context.entity("evidence", id)?.kind)
      const [kind] = kinds
      if (kind === undefined || kinds.some((other) => other !== kind) || inventory.includes(kind)) return []
      // What families say they need is theirs to say; figures cannot prove it.
      if (need.kind === "beduerfnis" && voices.includes(kind)) return []
      return [{ need, kind }]
    })
    if (single.length > 2 && single.length > needs.length / 2) {
      report("most", { place: context.placeFor("bedarf"), data: { count: single.length, all: needs.length } })
      return
    }
    for (const { need, kind } of single)
      report("single", { place: placeOf(need, "evidence"), data: { need: shorten(need.name), kind } })
  },
})

/** Needs from inventories alone are a matter of their own rule. */
const inventory: readonly Evidence["kind"][] = ["bestandsanalyse", "netzwerkanalyse"]
const voices: readonly Evidence["kind"][] = ["familienbefragung", "kinderbefragung"]

function questionDe(kind: Evidence["kind"]): string {
  if (voices.includes(kind)) return "Was zeigen Zahlen oder Fachkräfte dazu?"
  return kind === "fachkraeftewissen"
    ? "Was zeigen Zahlen, was sagen Familien dazu?"
    : "Was sagen Fachkräfte oder Familien dazu?"
}

function questionEn(kind: Evidence["kind"]): string {
  if (voices.includes(kind)) return "What do figures or professionals show?"
  return kind === "fachkraeftewissen"
    ? "What do figures show, what do families say?"
    : "What do professionals or families say?"
}
