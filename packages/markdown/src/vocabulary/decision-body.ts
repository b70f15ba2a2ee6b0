import { entries, type ValueOf } from "./entries.js"

/** Who decides: councils, committees, heads of administration. */
export const decisionBodyTerms = entries<ValueOf<"decisionBody">>(
  {
    kreistag: `Kreistag | Kreistagssitzung | KT | Der Kreistag | Kreistagsbeschluss | Kreistag des Landkreises`,
    stadtrat: `Stadtrat | Rat der Stadt | Stadtverordnetenversammlung | SVV | Stadtratssitzung | Rat |
      Stadtvertretung | Bürgerschaft (Parlament) | Ratssitzung | Ratsversammlung | Stadtratsbeschluss | Ratsbeschluss |
      StVV`,
    gemeinderat: `Gemeinderat | Gemeindevertretung | Gemeinschaftsversammlung | Verbandsgemeinderat |
      Samtgemeinderat | Marktgemeinderat | Ortsgemeinderat | Gemeinderatssitzung | Ortschaftsrat |
      Amtsausschuss`,
    jugendhilfeausschuss: `Jugendhilfeausschuss | JHA | Ausschuss für Jugendhilfe | Kinder- und Jugendhilfeausschuss |
      Jugendausschuss | Unterausschuss Jugendhilfeplanung | Ausschuss für Kinder, Jugend und Familie |
      Jugendhilfe-Ausschuss | Ausschuss für Jugend | KJHA`,
    sozialausschuss: `Sozialausschuss | Ausschuss für Soziales | Ausschuss für Soziales und Gesundheit |
      Ausschuss Soziales | Ausschuss für Soziales, Familie und Gesundheit | Gesundheitsausschuss |
      Sozial- und Gesundheitsausschuss | Ausschuss für Gesundheit und Soziales |
      Ausschuss für Arbeit und Soziales | Ausschuss für Bildung und Soziales |
      Ausschuss für Soziales, Bildung und Gesundheit | Bildungsausschuss | Fachausschuss |
      Ausschuss für Familie und Soziales | Ausschuss für Bildung, Kultur und Sport`,
    kreisausschuss: `Kreisausschuss | KA | Hauptausschuss | Haupt- und Finanzausschuss | Finanzausschuss |
      Kreis- und Finanzausschuss | HFA | Verwaltungsausschuss | Ältestenrat | Ausschuss für Finanzen`,
    buergermeister: `Bürgermeister | Bürgermeisterin | Oberbürgermeister | Oberbürgermeisterin | OB |
      Erster Bürgermeister | Bürgermeisterdienstberatung | BM | Stadtvorstand`,
    landrat: `Landrat | Landrätin | Landrats | Verwaltungsspitze | Dezernentenberatung |
      Dienstberatung des Landrats | Dezernentenrunde | Verwaltungsvorstand | LR`,
  },
  {
    landrat: "Landratsamt",
    stadtrat:
      "Staatsrat | Stadtratsfraktion | Bundesrat | Verwaltungsrat | Elternrat | Familienrat | Jugendrat | Kinderrat | Präventionsrat | Schulrat | Aufsichtsrat | Betriebsrat | Personalrat | Beirat",
    kreistag: "Kreistagsfraktion",
    gemeinderat: "Kirchengemeinderat",
  },
)
