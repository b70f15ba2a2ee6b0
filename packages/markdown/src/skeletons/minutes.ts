import { germanDay, type Skeleton } from "./skeleton-options.js"

/** Minutes of a meeting of one of the chain's bodies. */
export const minutes: Skeleton = ({ municipality, variant, day }) => `---
kommune: ${JSON.stringify(municipality)}
lang: de
variante: ${variant}
status: entwurf
stand: ${day}
---

# Protokoll der Steuerungsgruppe Präventionskette ${municipality}

Sitzung am ${germanDay(day)}

## Tagesordnung

<!-- Zum Beispiel: 14:00 Uhr | **Stand der Bestandsanalyse** -->

## Ergebnisse

<!-- Was wurde besprochen, was entschieden? Funktionen nennen, Namen nur, wenn es nötig ist. -->

## Vereinbarungen

<!-- Wer macht was bis wann? Zum Beispiel:
| Fragebogen für die Familienbefragung abstimmen | AG Frühe Kindheit | 30.09.2026 |
-->

| Vereinbarung | Wer | Bis wann |
|---|---|---|
`
