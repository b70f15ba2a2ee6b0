import type { Question } from "../entry.js"
import { acrossDepartments } from "./across-departments.js"
import { alike } from "./alike.js"
import { betweenBodies } from "./between-bodies.js"
import { couldCooperate } from "./could-cooperate.js"
import { doubleStructures } from "./double-structures.js"
import { everywhere } from "./everywhere.js"
import { families } from "./families.js"
import { hardCore } from "./hard-core.js"
import { hiddenInfluence } from "./hidden-influence.js"
import { howDense } from "./how-dense.js"
import { howSure } from "./how-sure.js"
import { mediators } from "./mediators.js"
import { mutual } from "./mutual.js"
import { notInvolved } from "./not-involved.js"
import { onePlace } from "./one-place.js"
import { overTime } from "./over-time.js"
import { partnersOutside } from "./partners-outside.js"
import { phasesCovered } from "./phases-covered.js"
import { sectorsInBodies } from "./sectors-in-bodies.js"
import { severalKinds } from "./several-kinds.js"
import { silentSectors } from "./silent-sectors.js"
import { singleProvider } from "./single-provider.js"
import { townAndCountry } from "./town-and-country.js"
import { transitionsHold } from "./transitions-hold.js"
import { upwards } from "./upwards.js"
import { withoutCoordination } from "./without-coordination.js"

/** The questions of planners, by number. */
export const questions: readonly Question[] = [
  acrossDepartments,
  partnersOutside,
  silentSectors,
  alike,
  mediators,
  onePlace,
  withoutCoordination,
  notInvolved,
  howDense,
  mutual,
  hardCore,
  sectorsInBodies,
  doubleStructures,
  everywhere,
  upwards,
  phasesCovered,
  transitionsHold,
  singleProvider,
  couldCooperate,
  severalKinds,
  families,
  townAndCountry,
  overTime,
  hiddenInfluence,
  howSure,
  betweenBodies,
]
