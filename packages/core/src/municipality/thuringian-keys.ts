/** A district or district-free town of Thuringia with its five-digit key. */
export interface KnownMunicipality {
  /** Name without „Landkreis“ in front: „Sömmerda“, „Ilm-Kreis“, „Jena“. */
  readonly name: string
  /** Kreisschlüssel: five digits. */
  readonly key: string
  readonly kind: "landkreis" | "kreisfreie-stadt"
  /** Last day (ISO) on which the key was in force; absent while it is. */
  readonly validUntil?: string
}

/** All districts and district-free towns of Thuringia, in the order of their keys. */
export const thuringianKeys: readonly KnownMunicipality[] = [
  { name: "Erfurt", key: "16051", kind: "kreisfreie-stadt" },
  { name: "Gera", key: "16052", kind: "kreisfreie-stadt" },
  { name: "Jena", key: "16053", kind: "kreisfreie-stadt" },
  { name: "Suhl", key: "16054", kind: "kreisfreie-stadt" },
  { name: "Weimar", key: "16055", kind: "kreisfreie-stadt" },
  // Part of the Wartburgkreis since 1 July 2021.
  { name: "Eisenach", key: "16056", kind: "kreisfreie-stadt", validUntil: "2021-06-30" },
  { name: "Eichsfeld", key: "16061", kind: "landkreis" },
  { name: "Nordhausen", key: "16062", kind: "landkreis" },
  { name: "Wartburgkreis", key: "16063", kind: "landkreis" },
  { name: "Unstrut-Hainich-Kreis", key: "16064", kind: "landkreis" },
  { name: "Kyffhäuserkreis", key: "16065", kind: "landkreis" },
  { name: "Schmalkalden-Meiningen", key: "16066", kind: "landkreis" },
  { name: "Gotha", key: "16067", kind: "landkreis" },
  { name: "Sömmerda", key: "16068", kind: "landkreis" },
  { name: "Hildburghausen", key: "16069", kind: "landkreis" },
  { name: "Ilm-Kreis", key: "16070", kind: "landkreis" },
  { name: "Weimarer Land", key: "16071", kind: "landkreis" },
  { name: "Sonneberg", key: "16072", kind: "landkreis" },
  { name: "Saalfeld-Rudolstadt", key: "16073", kind: "landkreis" },
  { name: "Saale-Holzland-Kreis", key: "16074", kind: "landkreis" },
  { name: "Saale-Orla-Kreis", key: "16075", kind: "landkreis" },
  { name: "Greiz", key: "16076", kind: "landkreis" },
  { name: "Altenburger Land", key: "16077", kind: "landkreis" },
]

/** Länder by the first two digits of a key. */
export const laender: Readonly<Record<string, string>> = {
  "01": "Schleswig-Holstein",
  "02": "Hamburg",
  "03": "Niedersachsen",
  "04": "Bremen",
  "05": "Nordrhein-Westfalen",
  "06": "Hessen",
  "07": "Rheinland-Pfalz",
  "08": "Baden-Württemberg",
  "09": "Bayern",
  "10": "Saarland",
  "11": "Berlin",
  "12": "Brandenburg",
  "13": "Mecklenburg-Vorpommern",
  "14": "Sachsen",
  "15": "Sachsen-Anhalt",
  "16": "Thüringen",
}
