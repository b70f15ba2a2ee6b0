import { entries, type ValueOf } from "./entries.js"

/** Steps of participation (nine-step scale). */
export const participationLevelTerms = entries<ValueOf<"participationLevel">>({
  instrumentalisierung: `Instrumentalisierung | instrumentalisiert | Fremdbestimmung | Dekoration | Alibi-Beteiligung |
      Alibi`,
  anweisung: "Anweisung | angewiesen | Erziehung, Behandlung",
  information: `Information | informiert | informieren | Informiert werden | Informationsveranstaltung`,
  anhoerung: `Anhörung | angehört | Befragung | konsultiert | Konsultation | befragt | Anhören |
      Meinung einholen`,
  einbeziehung: `Einbeziehung | einbezogen | beratend | Mitberatung | Mitsprache | einbeziehen | Mitwirkung`,
  mitbestimmung: `Mitbestimmung | mitbestimmt | mitbestimmen | Mitentscheidung | Stimmrecht | mitgestalten |
      Mitgestaltung`,
  "teilweise-entscheidungskompetenz": `Teilweise Entscheidungskompetenz | teilweise Entscheidung | Teilentscheidung |
      Entscheidung in Teilen | Teilweise Übertragung von Entscheidungskompetenz |
      Entscheidungskompetenz in Teilbereichen`,
  entscheidungsmacht: `Entscheidungsmacht | entscheidet | Entscheidung | Entscheidungskompetenz | Entscheidungshoheit |
      selbst entscheiden`,
  selbstorganisation: `Selbstorganisation | selbstorganisiert | Selbstverwaltung | Selbsthilfe | selbst organisiert |
      selbstverwaltet | Eigenregie`,
})
