import { entries } from "./entries.js"

/** Words for phases of life, by the bands of the default preset and the named transitions. */
export const phaseTerms = entries({
  "schwangerschaft-geburt":
    "Schwangerschaft | Schwangerschaft und Geburt | Rund um die Geburt | Rund um Schwangerschaft und Geburt | vor der Geburt | Geburt | pränatal | vorgeburtlich | Schwangere | werdende Eltern | Kinderwunsch | Rund um Geburt",
  "fruehe-kindheit":
    "Frühe Kindheit | frühe Kindheit (0–3) | Säuglingsalter | Kleinkindalter | Kleinkind | Kleinkinder | Krippe | Krippenalter | U3 | unter 3 | unter Dreijährige | Babys | erstes Lebensjahr | Familie und frühe Kindheit | Frühe Hilfen | Die ersten Jahre | Säuglinge | Säuglinge und Kleinkinder",
  kita: "Kita | Kindergarten | Kindergartenalter | Kita-Zeit | Kita-Alter | Vorschulalter | Vorschulkinder | Kindertagesstätte | Ü3 | über 3 | Elementarbereich | Rund um die Kita | Vorschule | Kindertagesbetreuung | Kindergartenzeit",
  grundschule:
    "Grundschule | Grundschulalter | Grundschulzeit | Primarbereich | Primarstufe | Grundschulkinder | mittlere Kindheit | Schulkinder | Grundschulkind",
  sek1: "Sekundarstufe | Sekundarstufe I | Sek I | Sek. I | weiterführende Schule | weiterführende Schulen | Jugendalter | Jugend | Jugendliche | Rund um die Jugendphase | Jugendphase | Regelschule | Pubertät | Schulalter",
  "uebergang-beruf":
    "Übergang Schule-Beruf | Übergang in den Beruf | Übergang Schule – Beruf | Ausbildung | Berufseinstieg | Berufseintritt | Eintritt ins Berufsleben | Übergang in Ausbildung | Übergang Schule Beruf | Berufsorientierung | Ausbildung und Beruf | Übergang in das Berufsleben",
  "junge-erwachsene": "Junge Erwachsene | junges Erwachsenenalter | Erwachsenwerden | Studium und Ausbildung",
  erwachsene: "Erwachsene | Erwachsenenalter | mittleres Lebensalter | Berufsleben | Erwerbsalter",
  alter:
    "Alter | Älterwerden | Senioren | Seniorenalter | höheres Lebensalter | Älter werden | Ruhestand | Hochaltrigkeit | im Alter | ältere Menschen",
  alle: "alle | alle Altersgruppen | altersübergreifend | lebenslang | alle Lebensphasen | phasenübergreifend | übergreifend | alle Phasen | generationenübergreifend | altersunabhängig",
  "uebergang-familie-kita":
    "Übergang Familie-Kita | Übergang Familie – Kita | Übergang in die Kita | Übergang in die Krippe | Eingewöhnung | Übergang Elternhaus-Kita | Übergang Krippe-Kita | Übergang in den Kindergarten",
  "uebergang-kita-grundschule":
    "Übergang Kita-Grundschule | Übergang Kita – Grundschule | Übergang in die Grundschule | Einschulung | Schuleintritt | Übergang Kita-Schule | Übergang Kindergarten-Grundschule | Schulanfang | Schuleingangsphase | Übergang Kita Grundschule",
  "uebergang-weiterfuehrende-schule":
    "Übergang Grundschule-weiterführende Schule | Übergang in die weiterführende Schule | Übergang von der Grundschule in die weiterführende Schule | Schulwechsel | Übergang Grundschule – weiterführende Schule | Übergang Klasse 4/5",
  "uebergang-klinik-zuhause":
    "Übergang Klinik-Zuhause | Übergang Geburtsklinik-Zuhause | Übergang Klinik – Zuhause | Entlassung aus der Geburtsklinik | von der Klinik nach Hause",
})
