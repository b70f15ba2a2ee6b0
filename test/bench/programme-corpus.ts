import { seededRandom } from "./corpus.js"

/** A file of an invented municipality. */
export interface CorpusFile {
  readonly path: string
  readonly text: string
}

const starts = [
  "Ahorn",
  "Birken",
  "Eschen",
  "Fichten",
  "Hasel",
  "Kastanien",
  "Linden",
  "Buchen",
  "Ulmen",
  "Weiden",
]
const middles = ["brunn", "furt", "grün", "hain", "kirch", "moos", "rode", "stein", "tal", "wald"]
const ends = ["", "-Nord", "-Süd", " am See", "-Höhe"]
const offers = [
  "Elterncafé",
  "Willkommensbesuch",
  "Familienhebammen",
  "Lesepaten",
  "Schulstart-Lotsen",
  "Sprachzeit",
  "Väterfrühstück",
  "Spielmobil",
  "Hausaufgabentreff",
  "Großelterndienst",
]
const carriers = [
  "Sozialwerk Lichtblick e. V.",
  "Familienbildung Regenbogen gGmbH",
  "Verein Spielräume e. V.",
]
const needs = [
  "Sprachförderung vor der Einschulung",
  "Kurze Wege zur Beratung",
  "Entlastung nach der Geburt",
  "Verlässlicher Schulstart",
]
const bands = [
  ["Frühe Kindheit", "0–3 Jahre"],
  ["Kita-Zeit", "3–6 Jahre"],
  ["Grundschulzeit", "6–10 Jahre"],
  ["Jugend", "10–18 Jahre"],
]
const prose = [
  "Fachkräfte und Familien wünschen sich feste Ansprechpersonen und kurze Wege.",
  "Die Kommune prüft einmal im Jahr, welche Ziele erreicht sind und was daraus folgt.",
  "Viele Angebote sind bekannt, aber nicht für alle Familien erreichbar.",
]

/** Invented municipalities in many shapes: tables, lists, fields, slides, one or two documents, with and without key. */
export function programmeCorpus(count: number, seed = 1): readonly CorpusFile[] {
  return Array.from({ length: count }, (_, index) => municipality(index, seed)).flat()
}

function municipality(index: number, seed: number): readonly CorpusFile[] {
  const random = seededRandom(seed * 100_003 + index)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const some = <Item>(items: readonly Item[], share: number): readonly Item[] =>
    items.filter(() => random() < share)
  const place = placeName(index)
  const isTown = index % 5 === 4
  const name = nameOf(index)
  const folder = `${String(index).padStart(4, "0")}-${place.toLowerCase().replace(/[^a-zäöü]+/gu, "-")}`
  const head =
    index % 3 === 0
      ? ""
      : `---\nkommune: ${name}\nschluessel: "${isTown ? `99${String(index).padStart(3, "0")}000` : `99${String(index).padStart(3, "0")}`}"\nstatus: ${pick(["entwurf", "vorlage", "beschlossen"])}\n---\n\n`
  const shown = some(bands, 0.8)
  const listed = some(offers, 0.6)
  const neighbour = nameOf(index === 0 ? 1 : index - 1)
  const office = isTown ? "Jugendamt" : "Fachdienst Jugend"

  const phases = `## Lebensphasen\n\n| Lebensphase | Alter |\n| --- | --- |\n${shown.map(([label, age]) => `| ${label} | ${age} |`).join("\n")}\n`
  const offerPart =
    index % 4 === 0
      ? `## Angebote\n\n${listed.map((offer) => `- **${offer} ${place}** (Träger: ${pick(carriers)}; Alter: ${pick(bands)[1]})`).join("\n")}\n`
      : index % 4 === 1
        ? `## Angebote\n\n${listed.map((offer) => `### ${offer}\n\n**Träger:** ${pick(carriers)}\n**Alter:** ${pick(bands)[1]}\n**Zugang:** ${pick(["aufsuchend", "Komm-Struktur"])}\n`).join("\n")}`
        : `## Angebote\n\n| Angebot | Träger | Alter | Status |\n| --- | --- | --- | --- |\n${listed.map((offer) => `| ${offer} | ${pick([office, ...carriers])} | ${pick(bands)[1]} | ${pick(["laufend", "laufend", "geplant"])} |`).join("\n")}\n`
  const bodies = `## Organisation\n\n| Gremium | Auftrag | Leitung |\n| --- | --- | --- |\n| ${pick(["Steuerungsgruppe", "Lenkungskreis"])} | entscheidet über Ziele und Mittel | Dezernatsleitung |\n${random() < 0.6 ? "| Planungsgruppe | bereitet vor | Sozialplanung |\n" : ""}| AG Frühe Kindheit | stimmt Angebote ab | Gesundheitsamt |\n`
  const needPart = `## Bedarfe\n\n| Nr. | Bedarf | Beleg |\n| --- | --- | --- |\n${some(needs, 0.7)
    .map((need, at) => `| B${at + 1} | ${need} | Familienbefragung 2025 |`)
    .join(
      "\n",
    )}\n\n## Ziele\n\n- Z1: Alle Kinder starten gut in die Schule (Bedarf: B1).\n- Z2: Familien finden früh Hilfe.\n`
  const plan = `## Meilensteine\n\n| Nr. | Meilenstein | Termin | Stand |\n| --- | --- | --- | --- |\n${Array.from({ length: 4 + Math.floor(random() * 8) }, (_, at) => `| M${at + 1} | Schritt ${at + 1} | ${String(1 + ((at * 3) % 12)).padStart(2, "0")}/${2025 + Math.floor(at / 4)} | ${at < 3 ? "erreicht" : "geplant"} |`).join("\n")}\n`
  const actors = [
    office,
    "Gesundheitsamt",
    "Schulverwaltungsamt",
    `Grundschule ${place}`,
    `Kita ${place}`,
    ...carriers,
  ]
  const net =
    random() < 0.7
      ? `## Netzwerkanalyse 2025\n\n| von | zu | Art der Zusammenarbeit |\n| --- | --- | --- |\n${actors
          .flatMap((from, at) =>
            actors
              .slice(at + 1)
              .filter(() => random() < 0.4)
              .map((to) => `| ${from} | ${to} | ${pick(["Austausch", "Abstimmung", "Kooperation"])} |`),
          )
          .join("\n")}\n`
      : ""
  const across =
    random() < 0.2
      ? `## Vereinbarungen\n\n- Gemeinsame Fachtage mit ${neighbour.replace("Landkreis", "dem Landkreis")} vereinbart, zuständig: Koordination, bis 12/2026\n`
      : ""
  const asked =
    random() < 0.6
      ? `## Beteiligung\n\n- **Familienbefragung 2025** (Beteiligte: Familien; n = ${100 + Math.floor(random() * 400)})\n`
      : ""
  const council =
    random() < 0.5
      ? `## Beschluss\n\nDer ${isTown ? "Stadtrat" : "Kreistag"} hat am 1${Math.floor(random() * 9)}.06.2025 das Präventionskonzept beschlossen (Nr. ${index}/25).\n`
      : ""
  const text = Array.from({ length: 12 }, () => pick(prose)).join(" ")
  const concept = `${head}# Präventionskonzept ${name}\n\n${text}\n\n${phases}\n${index % 2 === 0 ? offerPart : ""}\n${bodies}\n${needPart}\n${plan}\n${net}\n${asked}\n${across}\n${council}`
  return [
    { path: `${folder}/konzept.md`, text: concept },
    ...(index % 2 === 0
      ? []
      : [
          {
            path: `${folder}/anlage.md`,
            text: `${head}# Anlage zum Präventionskonzept ${name}: Angebote\n\n${text}\n\n${offerPart}`,
          },
        ]),
  ]
}

/** Every fifth is a town. */
function nameOf(index: number): string {
  return `${index % 5 === 4 ? "Stadt" : "Landkreis"} ${placeName(index)}`
}

/** Five hundred different names; beyond that they would repeat and municipalities would fall together. */
function placeName(index: number): string {
  return `${starts[index % 10]}${middles[Math.floor(index / 10) % 10]}${ends[Math.floor(index / 100) % 5]}`
}
