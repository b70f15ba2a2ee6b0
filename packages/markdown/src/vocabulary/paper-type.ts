import { entries, type ValueOf } from "./entries.js"

/** Kinds of council papers. */
export const paperTypeTerms = entries<ValueOf<"paperType">>(
  {
    beschlussvorlage: `Beschlussvorlage | BV | Beschlussantrag der Verwaltung | Verwaltungsvorlage | Vorlage |
      Sitzungsvorlage | Entscheidungsvorlage | Beschlussdrucksache | Ratsvorlage | Drucksache |
      Beschlussvorlage der Verwaltung`,
    informationsvorlage: `Informationsvorlage | Mitteilungsvorlage | Mitteilung | Berichtsvorlage | IV |
      Kenntnisnahmevorlage | Informationsdrucksache | Mitteilung der Verwaltung | MV | Infovorlage`,
    antrag: `Antrag | Fraktionsantrag | Änderungsantrag | Dringlichkeitsantrag | Sachantrag |
      Antrag der Fraktion | Prüfantrag | Ergänzungsantrag | Eilantrag`,
  },
  {
    antrag: "Förderantrag | Antragstellung",
  },
)
