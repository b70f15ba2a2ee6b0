import { entries, type ValueOf } from "./entries.js"

/** What a resolution is about. */
export const resolutionKindTerms = entries<ValueOf<"resolutionKind">>({
  auftrag: `Auftrag | Planungsauftrag | Arbeitsauftrag | Politischer Auftrag | beauftragt |
      erteilt den Auftrag | Beauftragung | Prüfauftrag | erteilt politischen Auftrag | wird beauftragt |
      Grundsatzbeschluss | Aufstellungsbeschluss | Auftrag erteilt`,
  zustimmung: `Zustimmung | beschlossen | beschließt | stimmt zu | zugestimmt | Beschluss | Entscheidung |
      Annahme | verabschiedet | Verabschiedung | bestätigt | Bestätigung | genehmigt | Sachbeschluss |
      angenommen`,
  kenntnisnahme: `Kenntnisnahme | zur Kenntnis genommen | nimmt zur Kenntnis | zur Kenntnis | Information |
      Kenntnis | zur Kenntnisnahme`,
  fortschreibung: `Fortschreibung | fortgeschrieben | Fortschreibungsbeschluss | Aktualisierung |
      Fortschreibung beschlossen | beschließt die Fortschreibung | Änderungsbeschluss`,
  bekenntnis: `Bekenntnis | bekennt sich | Selbstverpflichtung | Resolution | Absichtserklärung |
      Bekenntnis zu einem Basisangebot | Willensbekundung | Commitment | kreisliches Bekenntnis |
      Erklärung`,
})
