import { entries, type ValueOf } from "./entries.js"

/** Kinds of municipalities. „Landratsamt“ is an authority, not a county. */
export const municipalityKindTerms = entries<ValueOf<"municipalityKind">>(
  {
    landkreis: `Landkreis | Kreis | LK | Lkr. | Lkrs. | LKR | Kreisverwaltung | Kreise | Flächenlandkreis |
      Regionalverband`,
    "kreisfreie-stadt": `Kreisfreie Stadt | kreisfrei | Stadtkreis | Großstadt | Landeshauptstadt | Stadtstaat |
      kreisfreie Städte`,
    "kreisangehoerige-gemeinde": `Kreisangehörige Gemeinde | Kreisangehörige Stadt | kreisangehörig | Gemeinde | Stadt |
      Große kreisangehörige Stadt | Große Kreisstadt | Kreisstadt | Landgemeinde | Kleinstadt | Markt |
      Marktgemeinde | Ortsgemeinde | Einheitsgemeinde`,
    vg: `Verwaltungsgemeinschaft | VG | Verbandsgemeinde | Samtgemeinde | Amt (Gemeindeverband) |
      Erfüllende Gemeinde | Gemeindeverband | Verwaltungsverband | Gemeindeverwaltungsverband`,
    stadtbezirk: "Stadtbezirk | Bezirk | Stadtteil | Ortsteil | Quartier | Ortschaft",
  },
  {
    landkreis: "Landratsamt | Arbeitskreis | Steuerungskreis | Lenkungskreis",
    "kreisangehoerige-gemeinde": "Kirchgemeinde | Kirchengemeinde",
  },
)
