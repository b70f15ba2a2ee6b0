import { entries } from "./entries.js"

/** Groups an offer is for. `fachkraefte` is indirect: such an offer does not cover families. */
export const targetGroupTerms = entries<
  | "alle"
  | "schwangere"
  | "eltern"
  | "muetter"
  | "vaeter"
  | "alleinerziehende"
  | "familien"
  | "familien-flucht"
  | "kinder-foerderbedarf"
  | "saeuglinge"
  | "kita-kinder"
  | "schulkinder"
  | "kinder"
  | "jugendliche"
  | "junge-erwachsene"
  | "senioren"
  | "fachkraefte"
>(
  {
    alle: "alle | alle Altersgruppen | offen für alle | jeder | Bevölkerung | Allgemeinheit | Bürger | alle Interessierten | Interessierte | Öffentlichkeit | alle Familien | alle Kinder | Einwohner",
    schwangere:
      "Schwangere | schwangere Frauen | werdende Eltern | werdende Mütter | werdende Väter | Paare mit Kinderwunsch | Schwangere und ihre Partner | Eltern in Erwartung",
    eltern:
      "Eltern | Erziehungsberechtigte | Personensorgeberechtigte | Sorgeberechtigte | Elternteil | junge Eltern | Pflegeeltern | Großeltern | Adoptiveltern | Bezugspersonen | Elternpaare",
    muetter: "Mütter | Mutter | junge Mütter | Wöchnerinnen | stillende Mütter | Frauen",
    vaeter: "Väter | Vater | junge Väter | Männer",
    alleinerziehende:
      "Alleinerziehende | Ein-Eltern-Familien | Einelternfamilie | allein erziehende Eltern | Getrennterziehende",
    familien:
      "Familie | Familien | Familien mit Kindern | junge Familien | Kinder und Familien | kinderreiche Familien | Mehrkindfamilien | belastete Familien | Familien in Armutslagen | armutsgefährdete Familien | Familien im SGB-II-Bezug | psychisch belastete Familien | Familien mit geringem Einkommen",
    "familien-flucht":
      "Familien mit Fluchterfahrung | Geflüchtete | Familien mit Migrationsgeschichte | Familien mit Migrationshintergrund | Migranten | Zugewanderte | Familien mit Fluchthintergrund | Geflüchtete Familien | Kinder mit Fluchterfahrung | Neuzugewanderte | Menschen mit Migrationshintergrund",
    "kinder-foerderbedarf":
      "Kinder mit Förderbedarf | Kinder mit Behinderung | Kinder mit Entwicklungsverzögerung | Menschen mit Behinderung | Kinder mit besonderem Förderbedarf | entwicklungsverzögerte Kinder | Kinder mit Beeinträchtigung | chronisch kranke Kinder | Kinder psychisch kranker Eltern | Kinder aus suchtbelasteten Familien",
    saeuglinge:
      "Säugling | Säuglinge | Babys | Neugeborene | Kleinkinder | Kinder unter 3 Jahren | Frühgeborene | Eltern mit Babys | Eltern mit Kleinkindern | U3",
    "kita-kinder":
      "Kita-Kinder | Kindergartenkinder | Kitakinder | Vorschulkinder | Krippenkinder | Schulanfänger | Vorschüler",
    schulkinder:
      "Schulkinder | Grundschulkinder | Grundschüler | Schüler | Schulanfängerkinder | Hortkinder | Schülerschaft | Klassen",
    kinder:
      "Kind | Kinder | Mädchen | Jungen | Mädchen und Jungen | Kinder und Eltern | Eltern und Kinder | Kinder und ihre Eltern",
    jugendliche: "Jugendliche | Jugend | Jugendlicher | Heranwachsende | Teenager | Minderjährige",
    "junge-erwachsene":
      "Junge Erwachsene | Auszubildende | Studierende | junge Menschen | junge Volljährige | Schulabgänger | Berufseinsteiger",
    senioren:
      "Senioren | ältere Menschen | Seniorinnen und Senioren | Ältere | alleinlebende Ältere | Menschen über 63 | Hochaltrige | Großelterngeneration | Rentner",
    fachkraefte: `Fachkräfte | Fachkraft | pädagogische Fachkräfte | Erzieher | Lehrkräfte | Lehrer | Sozialarbeiter | Multiplikatoren | Mitarbeitende | Mitarbeiter | Ehrenamtliche | Hebammen | Tagespflegepersonen | Kita-Leitungen | Schulsozialarbeiter |
      Netzwerkpartner | Akteure | Träger | Leitungskräfte | Fachpersonal | Kita-Personal | Kita-Fachkräfte | Teams | pädagogisches Personal`,
  },
  { alle: "allein", kinder: "Kindertagesstätte" },
)
