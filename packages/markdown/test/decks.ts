/** A slide deck of a kick-off, as presentations become Markdown: two main headings, lost pictures, dates apart from entries. */
export const kickoffDeck = `



# Programm Thüringer Präventionsketten



## Auftaktgespräch

# Tagesordnung

- 10:00 Uhr | **Ankommen und Begrüßung**, A. Beispiel, Landratsamt Auental
- 10:10 Uhr | **Impuls zum Start** , Dr. B. Muster, IKPE
- 10:35 Uhr | **Vision und Meilensteine**, C. Probe, Sozialplanung
- 11:00 Uhr | **Gespräch in der Runde**  
Was hat Sie überrascht?  
Welche Erwartungen haben Sie?
- 12:00 Uhr | **Erste Vereinbarungen**

## Das Team am Institut



**Dr. B. Muster**  
Projektleitung

**Dora Beispiel-Probe**  
Prozessbegleitung

**Emil Muster**  
Öffentlichkeitsarbeit

**Prof. F. Probe**

## Warum Präventionsketten?

**Armut von Kindern geht alle an.**

 
Vieles ist schon da: Trotzdem erreicht es die Familien oft nicht. Woran hängt das, und wie können wir es ändern?

Das sind die zentralen Fragen, mit denen sich die Kette befasst.

## Was verstehen wir unter Präventionsketten?

- Präventionsketten sind Bündnisse für Kinder und ihre Familien
- Leitfrage: Wie können wir alle Kinder verlässlich begleiten?
- die Zusammenarbeit zwischen den Ämtern wird regelmäßig reflektiert und hinterfragt
- sozialpädagogisches Verständnis von Prävention
  - Kinder in ihrer Entwicklung fördern;
  - Benachteiligungen abbauen und
  - von sich aus auf Familien zugehen

## Aufbau einer Präventionskette

- für eine Strategie bedarf es eines Steuerungsgremiums, einer Planungsgruppe und themenspezifischer Arbeitsgruppen
- in vielen Landkreisen bestehen integrierte Planungsstrukturen, die genutzt werden können

 
Steuerung

Planung

Beteiligung

Gemeinsames Planen und Entscheiden → Umsetzung → erneute Reflexion

## Welche Prozessinhalte stehen zu Beginn an?

- einen gemeinsamen Sinn entwickeln
  - Was verstehen Sie unter Prävention und Präventionskette?
  - Warum ist das Thema bei Ihnen wichtig? (aus Sicht der Kinder und Familien, aus fachlicher Perspektive und strategischer Sicht)
  - Wie kann etwas verändert werden?
- Herausforderungen auswählen
  - Welche Problem- und Schieflagen gibt es?

## Fazit: Was ist erforderlich?

- jede Kommune muss ihr eigenes Verständnis finden und eigene Schwerpunkte setzen
- die Bereitschaft zur Selbstreflexion und zum Austausch
- Perspektivenwechsel als Grundlage für gemeinsames Lernen

## Das Programm und teilnehmende Kommunen

Var. A



- **Nord-Muster-Kreis**



- **Lindenhain**



- **Auen-  
  tal-  
  Mitte**  
  Stark  
  von Beginn  
  im LK. Wir  
  fangen an.

Kreisfreie  
Stadt

Var. B

Teilnahme ohne Förderung einer  
Koordinationsstelle

Bergkreis

Landkreis

## Begleitung der Kommunen - 2027

Laufende Beratung der Kommunen (2-3x monatlich)

01.27

02.27

03.27

05.27

09.27

Auftakt-  
gespräche und  
Start der  
Koordinierungs-  
stellen

Qualifizierung der  
Koordina-  
tor\\*innen beginnt

Fachver-  
anstaltung

Fachver-  
anstaltung

## Unterstützungsmöglichkeiten seitens des IKPE 2027

- Strategische Einzelberatung der Kommune: Reflexion, gemeinsame Workshops
- Qualifizierung zu den Themen
  - Die eigene Rolle als Koordination (Kordinator\\*in) (3/2027)
  - Prozessarchitektur/Prozesssteuerung (4/2027)
  - Qualität:
    - Netzwerkgründung und –pflege (4/2027)
    - Moderation (6/2027)
- Wissenstransfer und Austausch zwischen den beteiligten Kommunen
  - für Koordinator\\*innenn + Planer\\*innen + Beteiligte der Steuerungsgruppe
  - für Führungsebene, z.B. Gespräche mit Amts- und Dezernatsleitungen
- Fachveranstaltungen mit Kommunen anderer Bundesländer
- Jahresgespräch mit Rückblick

## Erste Schritte zum Aufbau der Präventionskette im Landkreis

- Gemeinsames Grundverständnis entwickeln
- Organisationsstrukturen entwickeln (Steuerungsgruppe, Planungsgruppe)
  - Was gibt es bereits?
- ....
- 2029: Politischer Beschluss für das Handlungskonzept
`

/** A slide deck of a county on the way to its chain: bold dates, questions as headings, lessons in four lines. */
export const countyDeck = `



 
# Die Präventionskette im Landkreis Hohenfels

## Ausgangslage im März 2027

**seit 09/2015:** Förderung aus der Armutspräventionsrichtlinie des Freistaats Musterland aus Mitteln des ESF

- **Planungskoordination**
- anschließend: Aufbau einer **Integrierten Sozialplanung** mit Jugendhilfeplanung, Bildungsmanagement

**fortlaufend** Jugendhilfeplanung: Übergang von einem jährlichen Fortschreibungszyklus zu dreijähriger Planung für alle Aufgaben (2025-2027), Kita-Bedarfsplanung jährlich



**seit 2020:** Stufe 3 im Landesprogramm Solidarisches Zusammenleben der Generationen (LSZ) inkl. fachspezifischer Plan, jährliche Fortschreibung

**seit 09/2022:** Landesprogramm AGATHE

### Planungsprämissen:

- ergebnisoffen
- datenbasiert
- beteiligungsorientiert
- bedarfsorientiert
- wirkungsorientiert

Abschluss Planungszyklus Kinderarmut  
Vorstellung der Evaluation der Strategie  
Kreistag erteilt politischen Auftrag zur **Fortschreibung der Armutspräventionsstrategie als Integrierte Sozialstrategie mit Erweiterung** Gesundheit, Wohnen, Mobilität

## Präventionskette als ordnender Rahmen für bisherige Aktivitäten?

### Start des Planungsprozesses

- **07/2027** Gründung AK Präventionsketten (Akteure: Dezernentin, Leitungen Jugend- und Sozialamt sowie Stabsstelle für Integrierte Sozialplanung & Präventionsfachkräfte aus Jugend- & Gesundheitsamt)
- Input vom IKPE zum Landesprogramm „Thüringer Präventionsketten“

#### Workshops

- Motive klären, Ansätze vor Ort sammeln

#### Step 1: Bestandsanalyse

- Bestand an Angeboten, Übersicht der Akteure, Überblick zu den Strukturen

## Bestandsanalyse: Sackgasse oder Lernweg?

### Erkenntnis

*Unterwegs lernt man am meisten!  
Die Liste wird nie fertig!  
Bedarfe zeigt sie uns nicht!*

### Lösung

#### in kurzen Schleifen arbeiten

künftig grobe Übersicht zu Präventionsstrukturen aus der Netzwerkanalyse, im Konzept festgeschrieben und vom Kreistag beschlossen sowie

**kreisliches Bekenntnis zu einem Basisangebot Prävention als Daseinsvorsorge**

**Präventionskonzept** als Handlungsleitfaden & normativer Rahmen für Erstellung neuer Angebote
`
