import { terms } from "./entries.js"

/** Enumerations that are one term: `expandEllipsis(text, { keep: keptTogether })`. */
export const keptTogether = terms(`
  Kinder- und Jugendhilfe | Kinder- und Jugendarbeit | Kinder- und Jugendgesundheitsdienst | Kinder- und Jugendärztlicher Dienst | Kinder- und Jugendförderung |
  Kinder- und Jugendbeirat | Kinder- und Jugendparlament | Kinder- und Jugendschutz | Kinder- und Jugendbericht | Kinder- und Jugendförderplan | Kinder- und Jugendbeteiligung |
  Kinder- und Jugendpsychiatrie | Kinder- und Jugendmedizin | Kinder- und Jugendzentrum | Kinder- und Jugendtelefon | Kinder- und Jugendhilfegesetz | Kinder- und Jugendstärkungsgesetz |
  Kinder- und Familienzentrum | Kinder- und Familienbefragung | Stadt- und Regionalentwicklung | Presse- und Öffentlichkeitsarbeit | Haupt- und Finanzausschuss | Kreis- und Finanzausschuss |
  Frühförder- und Beratungsstelle | Erziehungs- und Familienberatungsstelle | Ehe-, Familien- und Lebensberatung | Schwangerschafts- und Konfliktberatung | Bildungs- und Teilhabepaket
`)
