/** A random number generator with a seed, so that every run measures the same texts. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const places = [
  "Auental",
  "Lindenhain",
  "Moorland",
  "Rotbachtal",
  "Kleinwalde",
  "Hohenfels",
  "Seefurt",
  "Birkenau-Süd",
]
const kinds = [
  "Elterncafé",
  "Familienzentrum",
  "Sprachförderung",
  "Hebammensprechstunde",
  "Übergangsbegleitung",
  "Vorlesepaten",
]
const providers = [
  "Jugendamt",
  "Gesundheitsamt",
  "Familienbildung Auental e. V.",
  "Grundschule am Bach",
  "Kita Löwenzahn",
]
const audiences = [
  "alle Familien",
  "Alleinerziehende",
  "Eltern mit Säuglingen",
  "Vorschulkinder",
  "Schüler:innen",
]
const ages = ["0–3", "3–6", "6–10", "0–10", "ab 6 Jahren", "unter 3"]
const states = ["laufend", "geplant", "laufend", "beendet"]
const sentences = [
  "Im Landkreis leben viele Familien in kleinen Ortsteilen, die Wege zu Ämtern und Praxen sind weit.",
  "Die Fachkräfte berichten, dass Angebote **bekannt**, aber nicht immer erreichbar sind.",
  "Nach der Schuleingangsuntersuchung 2025 brauchen 18 Prozent der Kinder Sprachförderung (siehe Anlage 2).",
  "Der Jugendhilfeausschuss hat am 12.05.2026 darüber beraten.",
  "Gewünscht sind feste Ansprechpersonen, kurze Wege und Öffnungszeiten am Nachmittag.",
  "Die Steuerungsgruppe prüft einmal im Jahr, ob die Ziele erreicht sind und was daraus folgt.",
]

/** A concept of about `bytes` bytes in ordinary German Markdown: prose, lists and tables in usual shares. */
export function syntheticConcept(bytes: number, seed: number): string {
  const random = seededRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!
  const day = () =>
    `${String(1 + Math.floor(random() * 28)).padStart(2, "0")}.${String(1 + Math.floor(random() * 12)).padStart(2, "0")}.${2025 + Math.floor(random() * 4)}`
  const paragraph = () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(sentences)).join(" ")
  const rows = (count: number, row: (at: number) => readonly string[]) =>
    Array.from({ length: count }, (_, at) => `| ${row(at).join(" | ")} |`).join("\n")

  let number = 0
  const chapter = (): string => {
    number += 1
    const chapterNumber = number
    const parts = [
      () =>
        `## ${chapterNumber} Angebote in ${pick(places)}\n\n${paragraph()}\n\n| Angebot | Träger | Alter | Zielgruppe | Status |\n|---|---|---|---|---|\n${rows(8, (at) => [`${pick(kinds)} ${pick(places)} ${chapterNumber}.${at}`, pick(providers), pick(ages), pick(audiences), pick(states)])}`,
      () =>
        `## ${chapterNumber} Ziele\n\n${rows(0, () => [])}${Array.from({ length: 6 }, (_, at) => `- Z${chapterNumber}.${at + 1}: Familien in ${pick(places)} erreichen ein ${pick(kinds)} (bis ${day()}, ${pick(providers)})`).join("\n")}`,
      () =>
        `## ${chapterNumber} Meilensteine\n\n${Array.from({ length: 6 }, (_, at) => `- M${chapterNumber}.${at + 1}: ${pick(kinds)} ${pick(places)} eröffnet (${day()}${at === 0 ? "" : `, nach M${chapterNumber}.${at}`})`).join("\n")}`,
      () =>
        `## ${chapterNumber} Bedarfe\n\n| Nr. | Bedarf | Beleg | Priorität |\n|---|---|---|---|\n${rows(6, (at) => [`B${chapterNumber}.${at + 1}`, `Familien in ${pick(places)} fehlt ${pick(kinds)}`, "Familienbefragung 2025", pick(["hoch", "mittel"])])}`,
      () =>
        `## ${chapterNumber} Ausgangslage in ${pick(places)}\n\n${paragraph()}\n\n${paragraph()}\n\n${paragraph()}`,
    ]
    return pick(parts)()
  }

  const chapters: string[] = []
  const head = `---\nkommune: Landkreis ${places[seed % places.length]} ${seed}\nstatus: vorlage\nstand: 2026-03-01\n---\n\n# Präventionskonzept Landkreis ${places[seed % places.length]} ${seed}\n\n## Organisationsstruktur\n\n- **Steuerungsgruppe** (Leitung: Dezernatsleitung Soziales; Mitglieder: Jugendamt, Gesundheitsamt)\n- **Planungsgruppe** (Leitung: Sozialplanung)\n`
  let size = Buffer.byteLength(head)
  while (size < bytes) {
    const next = chapter()
    size += Buffer.byteLength(next) + 2
    chapters.push(next)
  }
  return `${head}\n${chapters.join("\n\n")}\n`
}
