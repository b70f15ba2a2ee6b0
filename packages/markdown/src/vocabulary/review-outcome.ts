import { entries, type ValueOf } from "./entries.js"

/** What follows from the review of an offer. */
export const reviewOutcomeTerms = entries<ValueOf<"reviewOutcome">>(
  {
    beibehalten: `beibehalten | behalten | fortführen | weiterführen | weiter wie bisher | bleibt | unverändert |
      fortsetzen | unverändert fortführen | bestätigt | erhalten | sichern | verstetigen |
      wird fortgeführt | bleibt bestehen | bewährt`,
    veraendern: `verändern | ändern | anpassen | überarbeiten | weiterentwickeln | modifizieren | verbessern |
      umgestalten | ausbauen | erweitern | neu ausrichten | anpassen und fortführen | optimieren |
      umsteuern | stärken | wird angepasst | qualifizieren`,
    "neu-entwickeln": `neu entwickeln | neu | neu schaffen | neu aufbauen | entwickeln | Neuentwicklung | neues Angebot |
      neu einrichten | aufbauen | schaffen | Lücke schließen | wird neu entwickelt | initiieren`,
    zusammenfuehren: `zusammenführen | bündeln | zusammenlegen | verzahnen | vernetzen | kombinieren | Zusammenführung |
      integrieren | verknüpfen | fusionieren | Bündelung`,
    beenden: `beenden | einstellen | auslaufen lassen | streichen | abschaffen | schließen | beendet |
      nicht fortführen | nicht weiterführen | Einstellung | Auslaufen | wird eingestellt | auslaufen`,
  },
  {
    "neu-entwickeln": "neu ausrichten",
  },
)
