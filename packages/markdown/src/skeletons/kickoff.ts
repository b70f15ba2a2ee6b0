import { germanDay, type Skeleton } from "./skeleton-options.js"

/** The kick-off talk: agenda, process, first agreements. */
export const kickoff: Skeleton = ({ municipality, variant, day }) => `---
kommune: ${JSON.stringify(municipality)}
lang: de
variante: ${variant}
status: entwurf
stand: ${day}
---

# Präventionskette ${municipality}: Auftaktgespräch

${germanDay(day)}

## Tagesordnung

09:30 Uhr | **Begrüßung**

09:45 Uhr | **Was wir unter Prävention und Präventionskette verstehen**

10:15 Uhr | **Offener Austausch: Was läuft gut, was fehlt?**

11:15 Uhr | **Erste Vereinbarungen**

## Warum eine Präventionskette?

<!-- Drei Sätze: Was beschäftigt die Kommune, was haben Familien davon, was die Fachkräfte? -->

Leitfrage: Wie gestalten wir gemeinsam eine Unterstützung, die bei allen Kindern ankommt?

## Welche Gremien gibt es schon?

<!-- Vorhandene Strukturen nutzen: Welches Gremium kann steuern, welches planen? -->

## Vereinbarungen

<!-- Wer macht was bis wann? Zum Beispiel:
| Liste der bestehenden Angebote zusammenstellen | Sozialplanung | 30.04.2026 |
-->

| Vereinbarung | Wer | Bis wann |
|---|---|---|

## Nächste Schritte

<!-- Eine Zeile je Schritt, zum Beispiel: - M1: Steuerungsgruppe benannt (05/2026) -->
`
