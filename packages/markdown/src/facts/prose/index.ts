import { readAreas } from "./areas.js"
import { readDecisions } from "./decisions.js"
import { readParticipation } from "./participation.js"
import { readPhaseHeadings } from "./phase-headings.js"
import { readSectors } from "./sectors.js"
import { readSurveyWaves } from "./survey-waves.js"
import type { ProseReader } from "./prose-reader.js"

/** Every pattern read from running text, independent of headings. */
export const proseReaders: readonly ProseReader[] = [readDecisions, readParticipation, readPhaseHeadings, readAreas, readSectors, readSurveyWaves]
