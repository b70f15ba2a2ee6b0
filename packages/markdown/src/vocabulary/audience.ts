import { entries, type ValueOf } from "./entries.js"

/** Whom a qualification addresses. */
export const audienceTerms = entries<ValueOf<"audience">>({
  koordination: `Koordination | Koordinator | Koordinatorin | Koordinierungsstelle | Koordinationsstelle |
      Koordinierende | Koordinationsfachkraft | kommunale Koordination | Netzwerkkoordination |
      Koordinierung`,
  planung: `Planung | Planer | Planungsgruppe | Planungsfachkräfte | Sozialplaner | Jugendhilfeplaner |
      Sozialplanung | Jugendhilfeplanung | Planende`,
  steuerung: `Steuerung | Steuerungsgruppe | Beteiligte der Steuerungsgruppe | Mitglieder der Steuerungsgruppe |
      Steuerungsgremium | Lenkungsgruppe`,
  fuehrung: `Führung | Führungsebene | Führungskräfte | Leitung | Amtsleitung | Dezernatsleitung |
      Amts- und Dezernatsleitungen | Leitungskräfte | Leitungsebene | Verwaltungsspitze | Entscheider |
      Amtsleiter | Dezernenten`,
  fachkraefte: `Fachkräfte | Fachkraft | Pädagogische Fachkräfte | Praktiker | Mitarbeiter | Erzieher | Akteure |
      Netzwerkpartner | Mitarbeitende | Multiplikatoren | Träger`,
})
