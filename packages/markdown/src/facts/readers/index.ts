import type { CollectionName } from "@kettenwerk/core"
import type { Reader } from "../reader.js"
import { actors } from "./actors.js"
import { agendaItems } from "./agenda-items.js"
import { agreements } from "./agreements.js"
import { areas } from "./areas.js"
import { bodies } from "./bodies.js"
import { challenges } from "./challenges.js"
import { consultations } from "./consultations.js"
import { alsoContact, contacts } from "./contacts.js"
import { events } from "./events.js"
import { evidence } from "./evidence.js"
import { focusAreas } from "./focus-areas.js"
import { fundings } from "./fundings.js"
import { goals } from "./goals.js"
import { impactEstimates } from "./impact-estimates.js"
import { indicators } from "./indicators.js"
import { insights } from "./insights.js"
import { lifePhases } from "./life-phases.js"
import { measures } from "./measures.js"
import { memberships } from "./memberships.js"
import { milestones } from "./milestones.js"
import { needs } from "./needs.js"
import { offerCriteria } from "./offer-criteria.js"
import { offerReviews } from "./offer-reviews.js"
import { offers } from "./offers.js"
import { participationFormats } from "./participation-formats.js"
import { plans } from "./plans.js"
import { premises } from "./premises.js"
import { programmeParticipations } from "./programme-participations.js"
import { qualifications } from "./qualifications.js"
import { relations } from "./relations.js"
import { resolutions } from "./resolutions.js"
import { roleAssignments } from "./role-assignments.js"
import { supportMeasures } from "./support-measures.js"
import { surveyWaves } from "./survey-waves.js"

/** Every reader by its collection. */
export const readers: ReadonlyMap<CollectionName, Reader> = new Map(
  [
    alsoContact(actors),
    areas,
    challenges,
    impactEstimates,
    indicators,
    lifePhases,
    offerCriteria,
    offerReviews,
    alsoContact(bodies),
    consultations,
    evidence,
    goals,
    alsoContact(measures),
    memberships,
    milestones,
    needs,
    alsoContact(offers),
    alsoContact(participationFormats),
    relations,
    resolutions,
    surveyWaves,
    agendaItems,
    agreements,
    events,
    focusAreas,
    fundings,
    insights,
    premises,
    programmeParticipations,
    qualifications,
    roleAssignments,
    supportMeasures,
    contacts,
    plans,
  ].map((reader) => [reader.collection, reader]),
)
