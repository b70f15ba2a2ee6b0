import { entries, type ValueOf } from "./entries.js"

/** Spatial levels of evidence. */
export const spatialLevelTerms = entries<ValueOf<"spatialLevel">>({
  kommune: `Kommune | Landkreis | Kreis | Stadt | kommunal | kreisweit | stadtweit | Gesamtstadt |
      Kreisebene | Gemeinde | Kreisgebiet | Stadtgebiet | gesamter Landkreis | landkreisweit |
      gemeindeweit | Gemeindeebene`,
  sozialraum: `Sozialraum | Planungsraum | Region | sozialräumlich | Planungsregion | Sozialraumebene |
      kleinräumig | Bezirk | Verwaltungsgemeinschaft | Sozialregion | Teilraum`,
  quartier: `Quartier | Stadtteil | Wohngebiet | Ortsteil | Nachbarschaft | Viertel | Dorf | Quartiersebene |
      Ortschaft | Stadtviertel | Siedlung`,
})
