import { entries, type ValueOf } from "./entries.js"

/** Whether a resolution is taken. */
export const resolutionStatusTerms = entries<ValueOf<"resolutionStatus">>({
  geplant: `geplant | vorgesehen | steht aus | ausstehend | angestrebt | soll beschlossen werden | offen |
      in Vorbereitung | beabsichtigt | eingebracht | noch nicht beschlossen | noch offen | terminiert |
      in Beratung | zur Beschlussfassung`,
  gefasst: `gefasst | beschlossen | hat beschlossen | erfolgt | verabschiedet | liegt vor | zugestimmt |
      angenommen | wurde beschlossen | erledigt | ist erfolgt | einstimmig beschlossen | rechtskräftig`,
})
