import type { Bilingual, TermEntry } from "@kettenwerk/core"

/** A term of the field with a short explanation and where it comes from. */
export interface Term {
  readonly name: string
  readonly explanation: Bilingual
  readonly source: string
}

const glossary = "Glossar von Kettenwerk"

/** Words that stand for a term; what contains them but means something else stands in `not`. */
export const terms: readonly TermEntry<Term>[] = [
  entry(
    ["Präventionskette"],
    "Präventionskette",
    {
      de: "Abgestimmte Unterstützung für Kinder und Familien entlang der Lebensphasen: Wer ein Kind begleitet, weiß, wer vorher da war und wer danach kommt.",
      en: "Coordinated support for children and families along the phases of life.",
    },
    glossary,
  ),
  entry(
    ["Präventionskonzept"],
    "Präventionskonzept",
    {
      de: "Der geschriebene, beschlussfähige Text zur Präventionskette einer Kommune.",
      en: "The written text about a municipality's prevention chain, ready to be adopted.",
    },
    glossary,
  ),
  entry(
    ["Frühe Hilfen"],
    "Frühe Hilfen",
    {
      de: "Niedrigschwellige Hilfen für werdende Eltern und Familien mit Kindern bis drei Jahre; der Landkreis oder die Stadt bildet dafür ein Netzwerk.",
      en: "Low-threshold support for expectant parents and families with children under three.",
    },
    "§§ 1 Abs. 4, 3 KKG",
  ),
  entry(
    ["Jugendhilfeplanung"],
    "Jugendhilfeplanung",
    {
      de: "Pflichtaufgabe des öffentlichen Trägers: Bestand feststellen, Bedarf ermitteln, Vorhaben planen, freie Träger früh beteiligen.",
      en: "Statutory planning of youth welfare: inventory, needs, measures, early participation of independent providers.",
    },
    "§ 80 SGB VIII",
  ),
  entry(
    ["Jugendhilfeausschuss"],
    "Jugendhilfeausschuss",
    {
      de: "Ausschuss des Kreistags oder Stadtrats, in dem auch freie Träger stimmberechtigt sind; er befasst sich mit allen Fragen der Jugendhilfe.",
      en: "Committee of the county or city council on youth welfare; independent providers have a vote.",
    },
    "§§ 70, 71 SGB VIII",
  ),
  entry(
    ["freier Träger", "freie Träger"],
    "Freier Träger",
    {
      de: "Träger der Jugendhilfe, der keine Behörde ist, zum Beispiel Wohlfahrtsverband, Verein oder Kirche.",
      en: "Provider of youth welfare that is no public authority.",
    },
    "§§ 3, 4, 75 SGB VIII",
  ),
  entry(
    ["Sozialraum", "Planungsraum"],
    "Sozialraum",
    {
      de: "Raum unterhalb der Kommune, in dem Familien leben und für den geplant wird: Planungsraum, Quartier, Ort.",
      en: "A space below the municipality in which families live and for which plans are made.",
    },
    glossary,
  ),
  entry(
    ["Lebensphase"],
    "Lebensphase",
    {
      de: "Altersabschnitt der Kette, zum Beispiel 0–3 Jahre; das Ende ist nicht eingeschlossen.",
      en: "A stretch of age covered by the chain; its end is not included.",
    },
    glossary,
  ),
  entry(
    ["Basisangebot"],
    "Basisangebot",
    {
      de: "Angebot, das alle Familien erreichen soll und auf das sich die Kommune festlegt.",
      en: "An offer meant for all families, to which the municipality commits itself.",
    },
    glossary,
  ),
  entry(
    ["Bedarf"],
    "Bedarf",
    {
      de: "Mangel, der sich aus Daten und Fachwissen ergibt. Was Familien selbst sagen, ist ein Bedürfnis; beides wird getrennt festgehalten.",
      en: "A lack shown by data and expertise. What families say themselves is a felt need (Bedürfnis).",
    },
    glossary,
  ),
  entry(
    ["Bedürfnis"],
    "Bedürfnis",
    {
      de: "Was Kinder, Jugendliche und Familien selbst als Wunsch oder Mangel nennen; ein Bedarf wird daraus durch Prüfung.",
      en: "What children and families say they lack; it becomes a need (Bedarf) by review.",
    },
    glossary,
  ),
  entry(
    ["universelle Prävention", "universell"],
    "Universelle Prävention",
    {
      de: "Richtet sich an alle, unabhängig von Belastungen.",
      en: "Addresses everybody, whatever their burdens.",
    },
    "Leitbegriffe der Gesundheitsförderung und Prävention (BZgA/BIÖG)",
  ),
  entry(
    ["selektive Prävention", "selektiv"],
    "Selektive Prävention",
    {
      de: "Richtet sich an Gruppen mit erhöhter Belastung.",
      en: "Addresses groups under greater strain.",
    },
    "Leitbegriffe der Gesundheitsförderung und Prävention (BZgA/BIÖG)",
  ),
  entry(
    ["indizierte Prävention", "indiziert"],
    "Indizierte Prävention",
    {
      de: "Richtet sich an Einzelne, bei denen erste Anzeichen einer Schwierigkeit zu sehen sind.",
      en: "Addresses individuals who show first signs of a difficulty.",
    },
    "Leitbegriffe der Gesundheitsförderung und Prävention (BZgA/BIÖG)",
  ),
  entry(
    ["Verhältnisprävention"],
    "Verhältnisprävention",
    {
      de: "Ändert Lebensbedingungen, zum Beispiel Wege, Räume, Regeln; Verhaltensprävention stärkt die Einzelnen.",
      en: "Changes living conditions; its counterpart strengthens individuals.",
    },
    "§ 20 SGB V, Leitfaden Prävention",
  ),
  entry(
    ["Verhaltensprävention"],
    "Verhaltensprävention",
    {
      de: "Stärkt Wissen und Handeln der Einzelnen; Verhältnisprävention ändert die Lebensbedingungen.",
      en: "Strengthens what individuals know and do; its counterpart changes living conditions.",
    },
    "§ 20 SGB V, Leitfaden Prävention",
  ),
  entry(
    ["Komm-Struktur"],
    "Komm-Struktur",
    {
      de: "Familien kommen zum Angebot. Das Gegenstück ist die Geh-Struktur: Das Angebot geht zu den Familien.",
      en: "Families come to the offer. Its counterpart is outreach (Geh-Struktur).",
    },
    glossary,
  ),
  entry(
    ["Geh-Struktur"],
    "Geh-Struktur",
    {
      de: "Das Angebot geht zu den Familien (aufsuchend). Das Gegenstück ist die Komm-Struktur.",
      en: "The offer goes to the families (outreach).",
    },
    glossary,
  ),
  entry(
    ["Steuerungsgruppe"],
    "Steuerungsgruppe",
    {
      de: "Gremium mit Entscheidungsbefugnis: legt Ziele fest, gibt Mittel frei, nimmt Ergebnisse ab. Leitungen der Ämter gehören hinein.",
      en: "The body that decides: sets goals, releases resources, accepts results.",
    },
    glossary,
  ),
  entry(
    ["Planungsgruppe"],
    "Planungsgruppe",
    {
      de: "Gremium, das plant und vorbereitet: Bestand, Bedarfe, Maßnahmen; es berichtet an die Steuerungsgruppe.",
      en: "The body that plans and prepares; it reports to the steering group.",
    },
    glossary,
  ),
  entry(
    ["Bestandsanalyse", "Bestandsaufnahme"],
    "Bestandsanalyse",
    {
      de: "Übersicht der vorhandenen Angebote, Akteure und Strukturen, mit Stand und Lücken.",
      en: "An overview of existing offers, actors and structures, with date and gaps.",
    },
    glossary,
  ),
  entry(
    ["Netzwerkanalyse"],
    "Netzwerkanalyse",
    {
      de: "Erhebung, wer mit wem wie eng zusammenarbeitet; daraus entstehen Strukturübersicht und Kennzahlen.",
      en: "A survey of who works with whom and how closely.",
    },
    glossary,
  ),
  entry(
    ["Wirkungstreppe"],
    "Wirkungstreppe",
    {
      de: "Sieben Stufen der Wirkung, von „Aktivitäten finden statt“ bis „Gesellschaft ändert sich“: 1–3 sind Leistungen, 4–6 Wirkungen bei der Zielgruppe, 7 die Wirkung auf die Gesellschaft.",
      en: "Seven steps of impact, from activities to a change of society.",
    },
    "Wirkungstreppe nach PHINEO",
  ),
  entry(
    ["Beratungsfolge"],
    "Beratungsfolge",
    {
      de: "Reihenfolge der Gremien, die eine Vorlage beraten, bis eines beschließt.",
      en: "The order in which political bodies discuss a paper until one decides.",
    },
    glossary,
  ),
  entry(
    ["Meilenstein"],
    "Meilenstein",
    {
      de: "Überprüfbares Ergebnis des Prozesses mit Termin und zuständiger Stelle.",
      en: "A verifiable result of the process with a date and somebody in charge.",
    },
    glossary,
  ),
]

function entry(
  words: readonly string[],
  name: string,
  explanation: Bilingual,
  source: string,
): TermEntry<Term> {
  return { value: { name, explanation, source }, terms: words }
}
