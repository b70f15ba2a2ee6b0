import { entries, type ValueOf } from "./entries.js"

/** How binding a tie is. */
export const formalityTerms = entries<ValueOf<"formality">>(
  {
    informell: `informell | lose | formlos | persönlich | ohne Vereinbarung | nicht formalisiert | auf Zuruf |
      unverbindlich | persönlicher Kontakt | keine Vereinbarung | nicht geregelt | informeller Austausch`,
    muendlich: `mündlich | mündliche Absprache | mündliche Vereinbarung | mündlich abgesprochen | per Absprache |
      Absprache | mündlich vereinbart | telefonisch`,
    vereinbarung: `Vereinbarung | Kooperationsvereinbarung | schriftlich | schriftliche Vereinbarung |
      Absichtserklärung | LoI | Letter of Intent | Geschäftsordnung | schriftlich vereinbart | KoopV |
      Kooperationsvereinbarung liegt vor | Protokoll | formell | formalisiert | verbindlich |
      Zielvereinbarung`,
    vertrag: `Vertrag | Kooperationsvertrag | vertraglich | Leistungsvereinbarung | Leistungsvertrag |
      Zuwendungsvertrag | Dienstleistungsvertrag | Rahmenvertrag | vertraglich geregelt |
      öffentlich-rechtlicher Vertrag | Leistungs- und Entgeltvereinbarung | Verwaltungsvereinbarung`,
  },
  {
    vereinbarung: `keine Vereinbarung | ohne Vereinbarung | mündliche Vereinbarung | Leistungsvereinbarung`,
  },
)
