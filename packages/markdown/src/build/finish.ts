import type { Model } from "@kettenwerk/core"
import { finishActors } from "./finish-actors.js"
import { finishAgenda } from "./finish-agenda.js"
import { finishAges } from "./finish-ages.js"
import { finishBodies } from "./finish-bodies.js"
import { finishChain } from "./finish-chain.js"
import { finishGoals } from "./finish-goals.js"
import { finishMinutes } from "./finish-minutes.js"
import { finishNeeds } from "./finish-needs.js"
import { finishOffers } from "./finish-offers.js"
import { finishPhases } from "./finish-phases.js"
import { finishProgrammes } from "./finish-programmes.js"
import { finishRelations } from "./finish-relations.js"
import { finishRequiredBodies } from "./finish-required-bodies.js"
import { finishResolutions } from "./finish-resolutions.js"

/** Derives what follows from the entities of a group; each step one collection, in this order. */
export const finishers: readonly ((model: Model, chain: string) => void)[] = [
  finishPhases,
  finishAges,
  finishActors,
  finishBodies,
  finishGoals,
  finishOffers,
  finishNeeds,
  finishRelations,
  finishChain,
  finishMinutes,
  finishResolutions,
  finishRequiredBodies,
  finishAgenda,
  finishProgrammes,
]
