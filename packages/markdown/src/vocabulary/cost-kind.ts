import { entries, type ValueOf } from "./entries.js"

/** What an offer costs those who use it. */
export const costKindTerms = entries<ValueOf<"costKind">>({
  kostenfrei: `kostenfrei | kostenlos | gratis | nichts | kostet nichts | nix | keine | keine Kosten | frei | ohne Kosten | unentgeltlich |
      gebührenfrei | 0 € | 0 Euro | 0,00 € | kostenloses Angebot | entgeltfrei | beitragsfrei |
      umsonst | Eintritt frei | Teilnahme kostenlos | übernimmt die Krankenkasse | Krankenkasse zahlt | Kasse zahlt | für Familien kostenfrei | 0 EUR | 0,- €`,
  einkommensabhaengig: `einkommensabhängig | gestaffelt | sozial gestaffelt | nach Einkommen | sozialverträglich |
      ermäßigt | ermäßigbar | Ermäßigung möglich | Staffelgebühr | über Bildung und Teilhabe | BuT |
      Bildung und Teilhabe | einkommensgestaffelt | nach Selbsteinschätzung | auf Spendenbasis | Spende`,
  kostenpflichtig: `kostenpflichtig | gebührenpflichtig | mit Kosten | Gebühr | Teilnahmebeitrag | Eigenanteil |
      Unkostenbeitrag | entgeltpflichtig | Kursgebühr | Teilnahmegebühr | Selbstzahler |
      Materialkosten | beitragspflichtig | Vereinsbeitrag | Mitgliedsbeitrag | Eintritt | Kostenbeteiligung | Elternbeitrag`,
  unbekannt: `unbekannt | nicht bekannt | unklar | k. A. | keine Angabe | keine Angaben | offen | auf Anfrage |
      ? | n. n. | noch offen`,
})
