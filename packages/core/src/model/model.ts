import { z } from "zod"
import {
  area,
  conceptDocument,
  insight,
  municipality,
  plan,
  planningCycle,
  preventionChain,
  statement,
} from "./documents.js"
import {
  challenge,
  evidence,
  goal,
  impactEstimate,
  indicator,
  measure,
  need,
  participationFormat,
} from "./needs-goals.js"
import { relation, surveyWave } from "./network.js"
import { lifePhase, offer, offerCriterion, offerReview } from "./offers.js"
import { actor, body, contact, membership, roleAssignment, sector } from "./organisation.js"
import {
  focusArea,
  funding,
  premise,
  programme,
  programmeParticipation,
  supportMeasure,
} from "./programme.js"
import {
  agendaItem,
  agreement,
  consultation,
  event,
  milestone,
  qualification,
  resolution,
} from "./schedule.js"

/** Schema of every collection of the model, in the order they are printed. */
export const collections = {
  documents: conceptDocument,
  municipalities: municipality,
  areas: area,
  chains: preventionChain,
  lifePhases: lifePhase,
  sectors: sector,
  actors: actor,
  contacts: contact,
  bodies: body,
  memberships: membership,
  offers: offer,
  offerReviews: offerReview,
  offerCriteria: offerCriterion,
  needs: need,
  challenges: challenge,
  evidence: evidence,
  goals: goal,
  indicators: indicator,
  impactEstimates: impactEstimate,
  measures: measure,
  milestones: milestone,
  relations: relation,
  surveyWaves: surveyWave,
  participationFormats: participationFormat,
  resolutions: resolution,
  consultations: consultation,
  planningCycles: planningCycle,
  plans: plan,
  fundings: funding,
  programmes: programme,
  programmeParticipations: programmeParticipation,
  insights: insight,
  premises: premise,
  events: event,
  agendaItems: agendaItem,
  agreements: agreement,
  roleAssignments: roleAssignment,
  supportMeasures: supportMeasure,
  qualifications: qualification,
  focusAreas: focusArea,
  statements: statement,
} as const

export type CollectionName = keyof typeof collections
export const collectionNames = Object.keys(collections) as readonly CollectionName[]

/** The entity type of a collection. */
export type Entity<Name extends CollectionName = CollectionName> = z.infer<(typeof collections)[Name]>

/** Version of the JSON contract; a breaking change raises the first number and needs a migration. */
export const schemaVersion = "1.0"

const arrays = Object.fromEntries(
  Object.entries(collections).map(([name, schema]) => [name, z.array(schema)]),
) as unknown as { [Name in CollectionName]: z.ZodArray<(typeof collections)[Name]> }

/** The whole model: every collection of every group, as one JSON. */
export const model = z
  .strictObject({
    schema: z.literal(schemaVersion).describe("Version dieses Formats"),
    stichtag: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .optional()
      .describe("Stichtag der Auswertung"),
    ...arrays,
  })
  .describe("Modell einer oder mehrerer Präventionsketten")
export type Model = z.infer<typeof model>

/** A model without any entity. */
export function emptyModel(): Model {
  const empty = Object.fromEntries(collectionNames.map((name) => [name, []]))
  return { schema: schemaVersion, ...empty } as unknown as Model
}
