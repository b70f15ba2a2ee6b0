import { entries, type ValueOf } from "./entries.js"

/** A grounded lack (Bedarf) or what people say they need (Bedürfnis). */
export const needKindTerms = entries<ValueOf<"needKind">>(
  {
    bedarf: `Bedarf | Handlungsbedarf | Bedarfslage | Lücke | Bedarf (objektiv) | objektiver Bedarf |
      fachlicher Bedarf | Unterstützungsbedarf | Versorgungslücke | Angebotslücke |
      festgestellter Bedarf | Entwicklungsbedarf | Förderbedarf | Hilfebedarf | Bedarfe`,
    beduerfnis: `Bedürfnis | Wunsch | Wünsche | Anliegen | subjektives Bedürfnis | Bedürfnis der Familien |
      Erwartung | Bedürfnis (subjektiv) | geäußerter Bedarf | Elternwunsch | Bedürfnislage`,
  },
  {
    bedarf: "bei Bedarf | nach Bedarf | bedarfsweise",
  },
)
