import { entries } from "./entries.js"

/** Plans beside the concept, with the slugs the model uses for them. */
export const planKindTerms = entries({
  jugendhilfeplanung:
    "Jugendhilfeplanung | Jugendhilfeplan | Kinder- und Jugendhilfeplanung | Teilfachplanung Jugendhilfe | JHP",
  "kita-bedarfsplanung":
    "Kita-Bedarfsplanung | Kita-Bedarfsplan | Kindertagesstättenbedarfsplanung | Kindertagesstättenbedarfsplan | Bedarfsplanung Kita | Kindertagesbetreuungsplanung | Kitabedarfsplan | Bedarfsplanung für Kindertagesbetreuung",
  jugendfoerderplan:
    "Jugendförderplan | Jugendförderplanung | Kinder- und Jugendförderplan | Jugendarbeitsplan",
  familienfoerderplan:
    "Familienförderplan | Fachplan Familienförderung | Fachplan für Familienförderung | Familienförderplanung | Familienplan",
  "fachspezifisch-integriert":
    "Fachspezifischer Plan | Fachspezifischer integrierter Plan | Fachspezifischer integrierter Sozialplan | Fachspezifischer integrierter Fachplan",
  sozialplanung: "Integrierte Sozialplanung | Sozialplanung | Sozialplan | Integrierter Sozialplan",
  sozialstrategie: "Integrierte Sozialstrategie | Sozialstrategie",
  armutspraeventionsstrategie: "Armutspräventionsstrategie | Armutsprävention",
  schulnetzplanung: "Schulnetzplanung | Schulnetzplan | Schulentwicklungsplanung | Schulentwicklungsplan",
  bildungsplanung: "Bildungsplanung | Bildungskonzept | Bildungsstrategie | Kommunale Bildungsplanung",
  gesundheitsplanung:
    "Gesundheitsplanung | Gesundheitsplan | Kommunale Gesundheitsplanung | Gesundheitsstrategie",
  integrationsplanung: "Integrationsplan | Integrationskonzept | Integrationsplanung",
  altenhilfeplanung:
    "Altenhilfeplanung | Altenhilfeplan | Seniorenplan | Seniorenplanung | Pflegebedarfsplanung | Pflegestrukturplanung | Seniorenkonzept",
  teilhabeplanung:
    "Teilhabeplanung | Teilhabeplan | Inklusionsplan | Aktionsplan Inklusion | Inklusionskonzept",
  stadtentwicklung:
    "Stadtentwicklungskonzept | ISEK | Integriertes Stadtentwicklungskonzept | Kreisentwicklungskonzept | Regionales Entwicklungskonzept | Stadtentwicklungsplanung | Kreisentwicklungsplanung",
  haushaltsplan:
    "Haushaltsplan | Finanzplanung | Mittelfristige Finanzplanung | Doppelhaushalt | Haushaltsplanung",
})
