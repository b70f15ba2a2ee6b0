import { entries, type ValueOf } from "./entries.js"

/** Who took part. Professionals do not count as families. */
export const participantTerms = entries<ValueOf<"participant">>(
  {
    kinder: `Kinder | Kind | Mädchen und Jungen | Schulkinder | Kitakinder | Grundschulkinder | Schüler |
      Vorschulkinder | Schülerinnen und Schüler | Kita-Kinder`,
    jugendliche: `Jugendliche | Jugendlicher | junge Menschen | Jugend | Auszubildende | Heranwachsende |
      Junge Erwachsene | Schülersprecher | Teenager | junge Leute`,
    eltern: `Eltern | Mütter | Väter | Mutter | Vater | Elternteil | Elternvertretung | Erziehungsberechtigte |
      Personensorgeberechtigte | Sorgeberechtigte | Alleinerziehende | werdende Eltern | Schwangere |
      Elternbeirat | junge Eltern | Elternsprecher | Großeltern | Pflegeeltern`,
    familien: `Familie | Familien | Familienvertretung | Bürger | Bürgerinnen und Bürger | Einwohner |
      Bürgerschaft | Familien mit Kindern | Bewohner | Anwohner | junge Familien |
      Familien mit Fluchterfahrung | Betroffene`,
    fachkraefte: `Fachkräfte | Fachkraft | Pädagogische Fachkräfte | Erzieher | Lehrer | Lehrkräfte | Lehrkraft |
      Sozialarbeiter | Schulsozialarbeiter | Mitarbeiter | Mitarbeitende | Fachleute | Experten |
      Kita-Leitung | Professionelle | Hebammen | Beschäftigte | Verwaltung | Schulleitung |
      Kita-Leitungen | Fachöffentlichkeit | Akteure | Netzwerkpartner`,
    "freie-traeger": `Freie Träger | Freier Träger | Träger | Wohlfahrtsverband | Wohlfahrtsverbände | Trägervertreter |
      Vereine | Träger der freien Jugendhilfe | Trägervertretung | Liga`,
    ehrenamt: `Ehrenamt | Ehrenamtliche | Ehrenamtlicher | Freiwillige | Vereinsmitglieder |
      ehrenamtlich Tätige | ehrenamtlich Engagierte | Engagierte | Paten`,
    politik: `Politik | Kreistag | Kreistagsmitglieder | Kreisräte | Stadträte | Gemeinderäte | Fraktion |
      Fraktionen | Mandatsträger | Jugendhilfeausschuss | Bürgermeister | Abgeordnete |
      Ausschussmitglieder | Landrat | Ratsmitglieder | Kommunalpolitik`,
  },
  {
    "freie-traeger": "Mandatsträger | Kostenträger",
  },
)
