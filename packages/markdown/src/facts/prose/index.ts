import { readAgreements } from "./agreements.js"
import { readAnnualReviews } from "./annual-reviews.js"
import { readAreas } from "./areas.js"
import { readContactLines } from "./contact-lines.js"
import { readCycles } from "./cycles.js"
import { readDecisions } from "./decisions.js"
import { readEvents } from "./events.js"
import { readSources } from "./evidence.js"
import { readEvidenceFormats } from "./evidence-formats.js"
import { readFocusAreas } from "./focus-areas.js"
import { readFundings } from "./fundings.js"
import { readImpact } from "./impact.js"
import { readNeeds } from "./needs.js"
import { readOffers } from "./offers.js"
import { readParticipation } from "./participation.js"
import { readPhaseHeadings } from "./phase-headings.js"
import { readPillarSentences } from "./pillars.js"
import { readPlans } from "./plans.js"
import { readPremises } from "./premises.js"
import { readProgrammes } from "./programmes.js"
import type { ProseReader } from "./prose-reader.js"
import { readRelations } from "./relations.js"
import { readRequiredBodies } from "./required-bodies.js"
import { readRoles } from "./roles.js"
import { readSectors } from "./sectors.js"
import { readStatements } from "./statements.js"
import { readSupport } from "./support.js"
import { readSurveyWaves } from "./survey-waves.js"

/** Every pattern read from running text, independent of headings. */
export const proseReaders: readonly ProseReader[] = [
  readDecisions,
  readParticipation,
  readEvidenceFormats,
  readOffers,
  readNeeds,
  readSources,
  readPhaseHeadings,
  readAreas,
  readSectors,
  readSurveyWaves,
  readImpact,
  readRelations,
  readStatements,
  readProgrammes,
  readFundings,
  readPillarSentences,
  readPlans,
  readCycles,
  readAnnualReviews,
  readEvents,
  readPremises,
  readFocusAreas,
  readAgreements,
  readRoles,
  readRequiredBodies,
  readSupport,
  readContactLines,
]
