import { entries, type ValueOf } from "./entries.js"

/** Kinds of carriers. */
export const carrierKindTerms = entries<ValueOf<"carrierKind">>({
  oeffentlich: `öffentlich | Öffentlicher Träger | öffentlich-rechtlich | kommunal | staatlich |
      Kommunaler Träger | Öffentliche Hand | in kommunaler Trägerschaft |
      Träger der öffentlichen Jugendhilfe | Anstalt des öffentlichen Rechts | AöR | städtisch |
      Körperschaft des öffentlichen Rechts | Kommune | Landkreis | Eigenbetrieb`,
  "frei-gemeinnuetzig": `frei-gemeinnützig | frei gemeinnützig | Freier Träger | frei | gemeinnützig |
      Freie Wohlfahrtspflege | Wohlfahrtsverband | Verein | e. V. | gGmbH | Freigemeinnütziger Träger |
      kirchlich | konfessionell | Kirchlicher Träger | Freier Träger der Jugendhilfe | Stiftung |
      in freier Trägerschaft`,
  "privat-gewerblich": `privat-gewerblich | privat | gewerblich | Privater Träger | GmbH | privatwirtschaftlich |
      kommerziell | freiberuflich | selbstständig | selbständig | Unternehmen | Privatperson`,
})
