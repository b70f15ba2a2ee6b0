import { germanDay, type Skeleton } from "./skeleton-options.js"

/** A prevention concept with all usual sections, in the order readers look for them. */
export const concept: Skeleton = ({ municipality, variant, day }) => `---
kommune: ${JSON.stringify(municipality)}
lang: de
variante: ${variant}
status: entwurf
stand: ${day}
altersbereich: 0–10 Jahre
---

# Präventionskonzept ${municipality}

<!-- So arbeiten Sie mit diesem Gerüst: Ersetzen Sie die Hinweise in diesen Klammern durch eigenen Text.
     Überschriften dürfen anders heißen, Abschnitte dürfen fehlen oder umziehen. Tabellen dürfen weitere
     Spalten haben. Was Sie löschen, vermisst Kettenwerk erst, wenn das Konzept beschlossen werden soll. -->

## Anlass und Auftrag

<!-- Warum jetzt, in wessen Auftrag? Ein Beschluss mit Datum und Nummer genügt oft. -->

${municipality} richtet Unterstützung für Kinder und Familien künftig als Präventionskette aus.

### Warum das wichtig ist

<!-- Drei Sichtweisen überzeugen: Kinder und Familien, Fachpraxis, Strategie der Verwaltung. -->

- Sicht der Kinder und Familien: Hilfen sollen ankommen, bevor Sorgen groß werden.
- Fachliche Sicht: Angebote sollen aufeinander aufbauen, auch an den Übergängen.
- Strategische Sicht: Mittel sollen dort wirken, wo sie am meisten gebraucht werden.

## Verständnis und Leitfrage

**Prävention** heißt für uns: Kinder in ihrer Entwicklung fördern und Benachteiligungen abbauen, bevor sie sich verfestigen.

**Präventionskette** heißt für uns: Angebote für Kinder und Familien greifen entlang der Lebensjahre ineinander.

Leitfrage: Wie gestalten wir gemeinsam eine Unterstützung, die bei allen Kindern ankommt?

### Planungsprämissen

<!-- Woran lässt sich Ihre Planung messen? Streichen oder ergänzen Sie. -->

- ergebnisoffen
- datenbasiert
- beteiligungsorientiert

### Schwerpunkte

<!-- Womit beginnen Sie? Zwei oder drei Schwerpunkte reichen. -->

- Frühe Kindheit
- Übergang von der Kita in die Grundschule

## Ausgangslage

Stand: ${germanDay(day)}

<!-- Was zeigen Ihre Zahlen, was wissen die Fachkräfte? Nennen Sie zu jeder Aussage die Quelle mit Jahr. -->

## Bestandsanalyse

### Angebote

<!-- Eine Zeile je Angebot, zum Beispiel:
| Elterncafé Lindenhain | Familienzentrum Lindenhain | 0–3 | alle Familien | kostenfrei | laufend | beibehalten |
-->

| Angebot | Träger | Alter | Zielgruppe | Kosten | Status | Prüfergebnis |
|---|---|---|---|---|---|---|

## Bedarfe und Bedürfnisse

<!-- Bedarfe folgen aus Daten und Fachwissen, Bedürfnisse aus dem, was Familien sagen. Beides nicht aus der
     Angebotsliste ableiten. Eine Zeile je Bedarf, zum Beispiel:
| B1 | Familien im ländlichen Raum erreichen die Beratung nicht | 0–3 | Familienbefragung 2026 | hoch |
-->

| Nr. | Bedarf | Lebensphase | Beleg | Priorität |
|---|---|---|---|---|

## Beteiligung

<!-- Wann und wie wurden oder werden Familien, Kinder und Fachkräfte gefragt? Zum Beispiel:
- Familienbefragung im Herbst 2026, Eltern mit Kindern bis 10 Jahre
- Kinderkonferenz der Grundschulen, Frühjahr 2027
-->

## Organisationsstruktur

<!-- Mitglieder mit Komma trennen. In die Steuerungsgruppe gehören meist Jugendhilfe, Gesundheit, Soziales, Schule
     und freie Träger. -->

| Gremium | Aufgabe | Leitung | Mitglieder | Sitzungsrhythmus |
|---|---|---|---|---|
| Steuerungsgruppe | beschließt Ziele und Schwerpunkte, prüft die Wirkung | Dezernatsleitung Soziales | | zweimal im Jahr |
| Planungsgruppe | bereitet Entscheidungen vor, führt Daten und Fachwissen zusammen | Sozialplanung | | alle zwei Monate |
| AG Frühe Kindheit | stimmt die Angebote rund um Geburt und frühe Kindheit ab | Netzwerkkoordination Frühe Hilfen | | vierteljährlich |

### Koordination

${
  variant === "A"
    ? "Die Koordinationsstelle liegt bei der Sozialplanung. Sie wird im Rahmen des Landesprogramms gefördert (Variante A)."
    : "Die Koordination übernimmt die Sozialplanung mit eigenen Mitteln, ohne geförderte Stelle (Variante B)."
}

<!-- Wer ist ansprechbar? Eine Funktion mit Sammelpostfach genügt, zum Beispiel:
Ansprechstelle: Koordination Präventionskette, praevention@lindenhain.example
-->

## Netzwerk

### Akteure

<!-- Wer gehört wohin? Der Bereich zeigt, wer in einem Gremium noch fehlt. Zum Beispiel:
| Familienzentrum Lindenhain | Freie Träger | lotst Familien |
-->

| Akteur | Bereich | Aufgabe |
|---|---|---|

### Zusammenarbeit

<!-- Wer arbeitet mit wem zusammen? Die Stufen: bekannt, Austausch, Abstimmung, Kooperation, gemeinsames
     Angebot. Eine Zeile je Beziehung, zum Beispiel:
| Gesundheitsamt | Familienzentrum Lindenhain | Kooperation | monatlich |
-->

| Akteur | Partner | Stufe | Häufigkeit |
|---|---|---|---|

## Kette entlang der Lebensjahre

| Lebensphase | Alter |
|---|---|
| Schwangerschaft und Geburt | vor der Geburt |
| Frühe Kindheit | 0–3 |
| Kita | 3–6 |
| Grundschule | 6–10 |

### Übergänge

<!-- Welche Absprachen gibt es zwischen Klinik und Zuhause, Familie und Kita, Kita und Grundschule? -->

## Ziele

<!-- Leitziele beschreiben einen Zustand, Handlungsziele haben Termin und Zuständige. Zum Beispiel:
| Z1 | strategisch | Alle Familien kennen eine Anlaufstelle in ihrer Nähe. | | B1 | |
| Z1.1 | taktisch | Beratung findet in den Sozialräumen statt. | Z1 | B1 | |
| Z1.1.1 | operativ | Bis 2027 gibt es in jedem Sozialraum ein Familienzentrum. | Z1.1 | B1 | Jugendamt |
-->

| Nr. | Ebene | Ziel | Oberziel | Bedarf | Verantwortlich |
|---|---|---|---|---|---|

## Maßnahmen

| Nr. | Maßnahme | Ziel | Verantwortlich | Zeitraum | Status |
|---|---|---|---|---|---|

## Meilensteine

<!-- Eine Zeile je Schritt, zum Beispiel:
- M1: Auftaktgespräch (03/2026)
- M2: Bestandsanalyse liegt vor (3. Quartal 2026, nach M1)
-->

## Ressourcen und Förderung

${
  variant === "A"
    ? "<!-- Wer finanziert die Koordination, von wann bis wann, und was kommt danach? -->"
    : "<!-- Welche eigenen Mittel und Stunden stehen bereit, und wie lange? -->"
}

## Reflexion und Fortschreibung

Das Konzept wird alle zwei Jahre fortgeschrieben.

<!-- Woran erkennen Sie, dass es wirkt? Wann werten Sie aus? -->

## Beschluss

<!-- Wer berät, wer entscheidet, wann? Zum Beispiel:
| Jugendhilfeausschuss | 12.05.2027 | Vorberatung |
| Kreistag | 16.06.2027 | Entscheidung |
-->

| Gremium | Sitzung | Zuständigkeit |
|---|---|---|
`
