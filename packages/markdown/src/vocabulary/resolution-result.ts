import { entries, type ValueOf } from "./entries.js"

/** Results of a vote. */
export const resolutionResultTerms = entries<ValueOf<"resolutionResult">>({
  "unveraendert-beschlossen": `unverändert beschlossen | beschlossen | einstimmig beschlossen | mehrheitlich beschlossen |
      angenommen | zugestimmt | einstimmig | mehrheitlich angenommen | einstimmig angenommen |
      ungeändert beschlossen | verabschiedet | mit Mehrheit beschlossen | bestätigt | mehrheitlich |
      so beschlossen | genehmigt | laut Vorlage beschlossen`,
  "geaendert-beschlossen": `geändert beschlossen | mit Änderungen beschlossen | in geänderter Fassung beschlossen |
      mit Änderung beschlossen | verändert beschlossen | mit Ergänzung beschlossen | geändert |
      in geänderter Form beschlossen | mit Änderungen angenommen | geändert angenommen |
      mit Maßgaben beschlossen`,
  abgelehnt: `abgelehnt | nicht beschlossen | nicht zugestimmt | Ablehnung | zurückgewiesen |
      mehrheitlich abgelehnt | einstimmig abgelehnt | gescheitert | keine Mehrheit`,
  vertagt: `vertagt | verschoben | zurückgestellt | abgesetzt | von der Tagesordnung genommen | verwiesen |
      zurückverwiesen | zurückgezogen | in den Ausschuss verwiesen | Vertagung`,
  "zur-kenntnis": `zur Kenntnis genommen | Kenntnisnahme | zur Kenntnis | Kenntnis genommen | nimmt zur Kenntnis`,
})
