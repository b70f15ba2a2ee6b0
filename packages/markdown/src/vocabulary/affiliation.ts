import { entries, type ValueOf } from "./entries.js"

/** Inside or outside the administration. */
export const affiliationTerms = entries<ValueOf<"affiliation">>({
  verwaltung: `Verwaltung | intern | Kommunalverwaltung | Kreisverwaltung | Stadtverwaltung | Landratsamt |
      öffentlich | innerhalb der Verwaltung | verwaltungsintern | kommunal | Öffentlicher Träger |
      Behörde | Rathaus | Gemeindeverwaltung`,
  extern: `extern | außerhalb | außerhalb der Verwaltung | verwaltungsextern | Freier Träger |
      Externer Akteur | Externe Akteure | nicht Verwaltung | Externe | zivilgesellschaftlich | frei`,
})
