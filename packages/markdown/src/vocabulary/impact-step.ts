import { entries, type ValueOf } from "./entries.js"

/** Steps of the Wirkungstreppe. */
export const impactStepTerms = entries<ValueOf<"impactStep">>({
  1: `Aktivitäten finden statt | Stufe 1 | Aktivitäten finden wie geplant statt | Angebot findet statt |
      Angebote finden statt | Leistungen werden erbracht | Output 1`,
  2: `Zielgruppe wird erreicht | Stufe 2 | Zielgruppe erreicht | Zielgruppen werden erreicht |
      Teilnehmende werden erreicht | Output 2`,
  3: `Zielgruppe akzeptiert das Angebot | Stufe 3 | Zielgruppe akzeptiert |
      Zielgruppen akzeptieren das Angebot | Zufriedenheit | Zielgruppe ist zufrieden | Output 3 |
      Angebot wird angenommen`,
  4: `Bewusstsein und Fähigkeiten ändern sich | Stufe 4 | Wissen | Bewusstsein ändert sich |
      Fähigkeiten verändern sich | Wissenszuwachs | Kompetenzen | Zielgruppe verändert Bewusstsein |
      Bewusstsein | Fähigkeiten | Outcome 1`,
  5: `Handeln ändert sich | Stufe 5 | Verhaltensänderung | Verhalten ändert sich |
      Zielgruppe ändert ihr Handeln | Handeln | Outcome 2`,
  6: `Lebenslage ändert sich | Stufe 6 | Lebenslage der Zielgruppe ändert sich |
      Lebenssituation verbessert sich | Lebenslage | Lebenslage verbessert sich | Outcome 3`,
  7: `Gesellschaft ändert sich | Stufe 7 | Gesellschaftliche Wirkung | Gesellschaft verändert sich |
      Impact | gesellschaftliche Veränderung`,
})
