import type { TermEntry } from "@kettenwerk/core"
import { terms } from "./entries.js"

/** A programme of the register. Editable data: what is public knowledge, nothing guessed. */
export interface RegisteredProgramme {
  readonly id: string
  readonly name: string
  readonly short?: string
  /** Other names and abbreviations, separated by `|`. */
  readonly aliases: string
  /** Whom the programme is for, in months, half-open; absent: any age. */
  readonly ageScope?: { readonly fromMonth: number; readonly toMonth: number | null }
  /** Money of the European Union is in it: a notice is owed. */
  readonly eu?: boolean
  /** A guideline that pays, not a programme one joins. */
  readonly guideline?: boolean
  readonly since?: number
  readonly stages?: number
  readonly variants?: readonly ("A" | "B")[]
  readonly legalBasis?: string
  readonly land?: string
}

/** Programmes and guidelines that prevention concepts name. */
export const programmes: readonly RegisteredProgramme[] = [
  {
    id: "thueringer-praeventionsketten",
    name: "Thüringer Präventionsketten",
    aliases:
      "Programm Thüringer Präventionsketten | Programm Präventionsketten | Landesprogramm Präventionsketten | Präventionsketten in Thüringen | Präventionsketten Thüringen",
    ageScope: { fromMonth: 0, toMonth: 120 },
    since: 2022,
    variants: ["A", "B"],
    land: "16",
  },
  {
    id: "sozialstrategie-rl",
    name: "ESF Plus Sozialstrategierichtlinie",
    aliases:
      "Sozialstrategierichtlinie | Richtlinie Sozialstrategie | Sozialstrategie-Richtlinie | ESF Plus Sozialstrategie | ESF-Sozialstrategie",
    eu: true,
    guideline: true,
    since: 2022,
    land: "16",
  },
  {
    id: "armutspraeventions-rl",
    name: "Armutspräventionsrichtlinie",
    aliases:
      "Armutspräventionsrichtlinie des Freistaats Thüringen | Richtlinie Armutsprävention | ESF-Armutspräventionsrichtlinie | Armutspräventions-Richtlinie | Richtlinie zur Armutsprävention",
    eu: true,
    guideline: true,
    since: 2014,
    land: "16",
  },
  {
    id: "lsz",
    name: "Solidarisches Zusammenleben der Generationen",
    short: "LSZ",
    aliases:
      "Landesprogramm Solidarisches Zusammenleben der Generationen | LSZ | Landesprogramm LSZ | Landesprogramm Familie | LSZ-Programm | Landesprogramm Familie eins99",
    since: 2019,
    stages: 3,
    land: "16",
  },
  {
    id: "agathe",
    name: "AGATHE – Älter werden in der Gemeinschaft",
    short: "AGATHE",
    aliases: "AGATHE | Älter werden in der Gemeinschaft | Landesprogramm AGATHE | AGATHE-Programm",
    ageScope: { fromMonth: 63 * 12, toMonth: null },
    since: 2021,
    land: "16",
  },
  {
    id: "kinderstark-nrw",
    name: "kinderstark – NRW schafft Chancen",
    aliases:
      "kinderstark | kinderstark NRW | Landesprogramm kinderstark | Kein Kind zurücklassen | KeKiz | kinderstark - NRW schafft Chancen",
    since: 2020,
    land: "05",
  },
  {
    id: "praeventionsketten-nds",
    name: "Präventionsketten Niedersachsen",
    aliases:
      "Präventionsketten Niedersachsen: Gesund aufwachsen für alle Kinder | Programm Präventionsketten Niedersachsen | Gesund aufwachsen für alle Kinder",
    ageScope: { fromMonth: -9, toMonth: 120 },
    since: 2016,
    land: "03",
  },
  {
    id: "praeventionsketten-hessen",
    name: "Präventionsketten Hessen",
    aliases: "Programm Präventionsketten Hessen | Präventionsketten in Hessen",
    since: 2022,
    land: "06",
  },
  {
    id: "fruehe-hilfen",
    name: "Bundesstiftung Frühe Hilfen",
    aliases:
      "Bundesinitiative Frühe Hilfen | Fonds Frühe Hilfen | Mittel der Bundesstiftung Frühe Hilfen | BFH",
    ageScope: { fromMonth: -9, toMonth: 36 },
    legalBasis: "§ 3 Abs. 4 KKG",
  },
  {
    id: "gkv-lebenswelten",
    name: "Prävention in Lebenswelten nach § 20a SGB V",
    aliases:
      "§ 20a SGB V | 20a SGB V | GKV-Bündnis für Gesundheit | Kommunales Förderprogramm des GKV-Bündnisses | Präventionsgesetz | GKV-Bündnis | Gesundheitsförderung in Lebenswelten",
    legalBasis: "§ 20a SGB V",
  },
  {
    id: "starke-kinder-bw",
    name: "Starke Kinder – chancenreich",
    aliases:
      "Strategie Starke Kinder – chancenreich | Präventionsnetzwerke gegen Kinderarmut | Starke Kinder chancenreich | Präventionsnetzwerk gegen Kinderarmut",
    land: "08",
  },
  {
    id: "partnerprozess-gesundheit-fuer-alle",
    name: "Partnerprozess „Gesundheit für alle“",
    aliases:
      "Gesundheit für alle | Partnerprozess Gesundheit für alle | Kommunaler Partnerprozess | Gesund aufwachsen für alle | Kommunaler Partnerprozess Gesund aufwachsen für alle",
  },
  {
    id: "thinka",
    name: "ThINKA",
    aliases:
      "ThINKA-Projekt | Thüringer Initiative zur Integration, Nachhaltigkeit, Kooperation und Aktivierung | Landesprogramm ThINKA | ThINKA-Standort",
    eu: true,
    land: "16",
  },
  {
    id: "ctc",
    name: "Communities That Care",
    short: "CTC",
    aliases: "CTC | Communities that Care – CTC | CTC-Verfahren",
  },
]

/** The names of the registered programmes. */
export const programmeTerms: readonly TermEntry<string>[] = programmes.map(({ id, name, aliases }) => ({
  value: id,
  terms: [name, ...terms(aliases)],
  not: [],
}))
