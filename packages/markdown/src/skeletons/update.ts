import { germanDay, type Skeleton } from "./skeleton-options.js"

/** An update: what was reached, what was learned, what changes. */
export const update: Skeleton = ({ municipality, variant, day }) => `---
kommune: ${JSON.stringify(municipality)}
lang: de
variante: ${variant}
status: entwurf
stand: ${day}
---

# Präventionskonzept ${municipality}, Fortschreibung

<!-- Die Fortschreibung ergänzt das beschlossene Konzept im selben Ordner: Sie nennt nur, was sich ändert.
     Kennungen wie Z1 oder M2 bleiben dabei gleich. Ist sie beratungsreif, schreiben Sie oben „status: fortschreibung“. -->

## Anlass und Auftrag

<!-- Auf welchen Beschluss geht die Fortschreibung zurück? -->

## Rückblick: Was wurde erreicht?

<!-- Eine Zeile je Meilenstein des beschlossenen Konzepts, zum Beispiel:
| M1 | Auftaktgespräch | 03/2026 | erreicht |
-->

| Nr. | Meilenstein | Termin | Status |
|---|---|---|---|

## Erkenntnisse

<!-- Was haben Sie gelernt, und was folgt daraus? Zum Beispiel:
- 07/2026: Familien kommen eher, wenn sie niemanden anrufen müssen. Die Anmeldung entfällt deshalb.
-->

## Ausgangslage

Stand: ${germanDay(day)}

## Änderungen gegenüber der letzten Fassung

<!-- Welche Ziele, Maßnahmen und Gremien kommen hinzu, welche fallen weg, und warum? -->

## Ziele

| Nr. | Ebene | Ziel | Oberziel | Verantwortlich |
|---|---|---|---|---|

## Maßnahmen

| Nr. | Maßnahme | Ziel | Verantwortlich | Zeitraum | Status |
|---|---|---|---|---|---|

## Meilensteine

<!-- Eine Zeile je Schritt, zum Beispiel: - M5: zweite Netzwerkerhebung (2. Quartal 2028) -->

## Reflexion und Fortschreibung

<!-- Wann wird wieder ausgewertet? -->

## Beschluss

| Gremium | Sitzung | Zuständigkeit |
|---|---|---|
`
