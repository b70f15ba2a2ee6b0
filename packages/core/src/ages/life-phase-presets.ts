/** A band of life in months; `toMonth` is excluded, `null` is open. Pregnancy is −9 to 0. */
export interface PresetPhase {
  readonly id: string
  readonly label: string
  readonly fromMonth: number | null
  readonly toMonth: number | null
  readonly kind: "phase" | "transition"
  /** Other names for the phase as concepts write them. */
  readonly synonyms: readonly string[]
}

/** A set of life phases that a concept can follow. */
export interface LifePhasePreset {
  readonly id: string
  readonly label: string
  readonly fromMonth: number | null
  readonly toMonth: number | null
  readonly phases: readonly PresetPhase[]
}

function phase(
  id: string,
  label: string,
  fromMonth: number | null,
  toMonth: number | null,
  synonyms: readonly string[] = [],
): PresetPhase {
  return { id, label, fromMonth, toMonth, kind: "phase", synonyms }
}

function transition(
  id: string,
  label: string,
  fromMonth: number,
  toMonth: number,
  synonyms: readonly string[] = [],
): PresetPhase {
  return { id, label, fromMonth, toMonth, kind: "transition", synonyms }
}

const pregnancy = phase("schwangerschaft-geburt", "Schwangerschaft und Geburt", -9, 0, [
  "Schwangerschaft",
  "rund um die Geburt",
  "rund um Schwangerschaft und Geburt",
  "Schwangere",
  "werdende Eltern",
])
const early = phase("fruehe-kindheit", "Frühe Kindheit", 0, 36, [
  "Krippe",
  "U3",
  "Kleinkindalter",
  "unter Dreijährige",
  "erste Lebensjahre",
])
const kita = phase("kita", "Kita", 36, 72, [
  "Kindergarten",
  "Kindertageseinrichtung",
  "Elementarbereich",
  "Ü3",
])
const primary = phase("grundschule", "Grundschule", 72, 120, ["Primarstufe", "Grundschulalter", "Hort"])
const secondary = phase("sek1", "Weiterführende Schule", 120, 192, [
  "Sekundarstufe I",
  "Sek I",
  "weiterführende Schule",
])
const career = phase("uebergang-beruf", "Übergang in Ausbildung und Beruf", 192, 252, [
  "Übergang Schule–Beruf",
  "Ausbildung",
  "Berufseinstieg",
])

/** Transitions that concepts name most, each a year before and after the change. */
const transitions: readonly PresetPhase[] = [
  transition("uebergang-geburt-zuhause", "Geburt – Zuhause", -1, 3, [
    "Klinik – Zuhause",
    "nach der Entbindung",
  ]),
  transition("uebergang-familie-kita", "Familie – Kita", 6, 36, ["Eintritt in die Kita", "Familie – Krippe"]),
  transition("uebergang-kita-grundschule", "Kita – Grundschule", 60, 84, ["Schuleintritt", "Einschulung"]),
  transition("uebergang-grundschule-sek1", "Grundschule – weiterführende Schule", 108, 132),
  transition("uebergang-sek1-beruf", "Weiterführende Schule – Ausbildung", 180, 204, ["Schule – Beruf"]),
]

/** The presets by id, `default` being the proposal for concepts that declare none. */
export const lifePhasePresets: Readonly<Record<LifePhasePresetId, LifePhasePreset>> = {
  default: {
    id: "default",
    label: "Schwangerschaft bis Berufseinstieg",
    fromMonth: -9,
    toMonth: 252,
    phases: [pregnancy, early, kita, primary, secondary, career, ...transitions],
  },
  "nds-0-10": {
    id: "nds-0-10",
    label: "Niedersachsen: Schwangerschaft bis 10 Jahre",
    fromMonth: -9,
    toMonth: 120,
    phases: [
      phase("0-3", "0–3 Jahre, ab der Schwangerschaft", -9, 36, [
        "Schwangerschaft",
        "Krippe",
        "U3",
        "frühe Kindheit",
      ]),
      phase("3-6", "3–6 Jahre", 36, 72, ["Kita", "Kindergarten"]),
      phase("6-10", "6–10 Jahre", 72, 120, ["Grundschule", "Primarstufe"]),
    ],
  },
  // The programme sets the scope and leaves the bands to the municipality.
  "thueringen-0-10": {
    id: "thueringen-0-10",
    label: "Thüringen: 0–10 Jahre",
    fromMonth: 0,
    toMonth: 120,
    phases: [],
  },
  "nrw-lebenslauf": {
    id: "nrw-lebenslauf",
    label: "Nordrhein-Westfalen: Lebenslauf",
    fromMonth: -9,
    toMonth: 252,
    phases: [
      phase("schwangerschaft-geburt", "Rund um Schwangerschaft und Geburt", -9, 36, [
        "Schwangerschaft",
        "rund um die Geburt",
      ]),
      phase("kita", "Rund um die Kita", 36, 72, ["Kindergarten"]),
      phase("schule", "Von der Grundschule bis in die weiterführende Schule", 72, 144, [
        "Grundschule",
        "Schule",
      ]),
      phase("jugend", "Rund um die Jugendphase", 144, 252, ["Jugend", "Jugendphase"]),
    ],
  },
  chancenportal: {
    id: "chancenportal",
    label: "Chancenportal",
    fromMonth: -9,
    toMonth: 336,
    phases: [
      phase("schwangere", "Schwangere", -9, 0, ["Schwangerschaft", "werdende Eltern"]),
      phase("0-3", "0–3", 0, 48),
      phase("4-6", "4–6", 48, 84),
      phase("7-13", "7–13", 84, 168),
      phase("14-18", "14–18", 168, 228),
      phase("19-27", "19–27", 228, 336),
    ],
  },
  lebenslang: {
    id: "lebenslang",
    label: "Lebenslang",
    fromMonth: -9,
    toMonth: null,
    phases: [
      pregnancy,
      early,
      kita,
      primary,
      secondary,
      phase("uebergang-beruf", career.label, 192, 216, career.synonyms),
      phase("junge-erwachsene", "Junge Erwachsene", 216, 324, ["junge Volljährige"]),
      phase("erwachsene", "Erwachsene", 324, 756),
      phase("alter", "Alter", 756, null, ["Seniorinnen und Senioren", "ältere Menschen"]),
    ],
  },
}

/** Names of the {@link lifePhasePresets}. */
export type LifePhasePresetId =
  | "default"
  | "nds-0-10"
  | "thueringen-0-10"
  | "nrw-lebenslauf"
  | "chancenportal"
  | "lebenslang"
