import type { CollectionName } from "@kettenwerk/core"
import type { Reader } from "../reader.js"
import { actors } from "./actors.js"
import { areas } from "./areas.js"
import { challenges } from "./challenges.js"
import { impactEstimates } from "./impact-estimates.js"
import { indicators } from "./indicators.js"
import { lifePhases } from "./life-phases.js"
import { offerCriteria } from "./offer-criteria.js"
import { offerReviews } from "./offer-reviews.js"
import { bodies } from "./bodies.js"
import { consultations } from "./consultations.js"
import { evidence } from "./evidence.js"
import { goals } from "./goals.js"
import { measures } from "./measures.js"
import { memberships } from "./memberships.js"
import { milestones } from "./milestones.js"
import { needs } from "./needs.js"
import { offers } from "./offers.js"
import { participationFormats } from "./participation-formats.js"
import { relations } from "./relations.js"
import { resolutions } from "./resolutions.js"
import { surveyWaves } from "./survey-waves.js"

/** Every reader by its collection. */
export const readers: ReadonlyMap<CollectionName, Reader> = new Map(
  [
    actors,
    areas,
    challenges,
    impactEstimates,
    indicators,
    lifePhases,
    offerCriteria,
    offerReviews,
    bodies,
    consultations,
    evidence,
    goals,
    measures,
    memberships,
    milestones,
    needs,
    offers,
    participationFormats,
    relations,
    resolutions,
    surveyWaves,
  ].map((reader) => [reader.collection, reader]),
)
