import { entries, type ValueOf } from "./entries.js"

/** From whose view an offer was reviewed. */
export const reviewPerspectiveTerms = entries<ValueOf<"reviewPerspective">>({
  familie: `Familie | Familien | Eltern | aus Sicht der Familien | Sicht der Familie | Kinder |
      Kinder und Familien | Perspektive der Familie | Nutzer | Adressaten | Familiensicht`,
  fachkraefte: `Fachkräfte | Fachkraft | aus Sicht der Fachkräfte | Praxis | fachlich | Fachperspektive |
      Professionelle | Träger | Fachsicht | fachliche Sicht | Fachleute`,
  verwaltung: `Verwaltung | aus Sicht der Verwaltung | Verwaltungssicht | strategisch | Steuerung | Kommune |
      Politik und Verwaltung | Amt | strategische Sicht`,
})
