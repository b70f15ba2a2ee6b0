import { type SectorId, valueLists } from "@kettenwerk/core"
import type { Palette, Tone } from "./colours/palette.js"
import type { Language } from "./text/speaker.js"

/** What stands for a sector in pictures: a code of letters, and a tone that never stands alone. */
export interface SectorSign {
  readonly code: string
  readonly label: string
  readonly tone: Tone
}

const signs: Readonly<Record<SectorId, readonly [code: string, tone: number, english: string]>> = {
  jugendhilfe: ["JH", 0, "Youth welfare"],
  gesundheit: ["GE", 1, "Health"],
  "soziales-teilhabe": ["ST", 2, "Social affairs and inclusion"],
  "soziale-dienste": ["SD", 3, "Social services"],
  "freie-traeger": ["FT", 4, "Independent providers"],
  bildung: ["BI", 5, "Education"],
  arbeit: ["AR", 6, "Work and job centre"],
  integration: ["IN", 7, "Integration and migration"],
  "stadt-regionalentwicklung": ["SR", 2, "Urban and regional development"],
  "ordnung-sicherheit": ["OS", 7, "Public order and safety"],
  politik: ["PO", 6, "Politics"],
  zivilgesellschaft: ["ZG", 5, "Civil society"],
  "wissenschaft-begleitung": ["WB", 3, "Science and guidance"],
  krankenkasse: ["KK", 1, "Health insurance"],
  sonstiges: ["SO", 7, "Other"],
}

/** The sign of a sector; `undefined` is the sign for actors the text assigns to none. */
export function sectorSign(id: SectorId | undefined, palette: Palette, language: Language): SectorSign {
  const sign = id === undefined ? undefined : signs[id]
  if (id === undefined || sign === undefined)
    return {
      code: "?",
      label: language === "de" ? "ohne Bereich" : "no sector",
      tone: { fill: palette.surface, stroke: palette.line },
    }
  return {
    code: sign[0],
    label: language === "de" ? valueLists.sector.labels[id] : sign[2],
    tone: palette.tones[sign[1]]!,
  }
}
