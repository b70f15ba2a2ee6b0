import { entries, type ValueOf } from "./entries.js"

/** Headings of concepts by canonical section, with the questions planners ask in their place. */
export const sectionTerms = entries<ValueOf<"canonicalSection">>(
  {
    vorwort: `Vorwort | Grußwort | Geleitwort | Zusammenfassung | Kurzfassung | Kurzzusammenfassung | Auf einen Blick |
      Das Wichtigste in Kürze | Das Wichtigste auf einen Blick | Überblick | Kurzüberblick | Management Summary | Executive Summary |
      Zum Geleit | Vorbemerkung | Abstract | Summary | In Kürze | Kernaussagen | Worum geht es? | Worum geht es hier? |
      Zusammenfassung der wichtigsten Ergebnisse`,
    anlass: `Anlass | Anlass und Auftrag | Auftrag | Einleitung | Einführung | Warum | Warum Präventionsketten? | Warum eine Präventionskette? |
      Warum ein Präventionskonzept? | Warum Prävention? | Warum machen wir das? | Warum brauchen wir ein Konzept? | Rechtsgrundlagen | Rechtliche Grundlagen |
      Gesetzliche Grundlagen | Gesetzlicher Auftrag | Rechtlicher Rahmen | Rechtsrahmen | Gesetzliche Rahmenbedingungen | Rechtliche Rahmenbedingungen |
      Grundlagen | Hintergrund | Hintergrund und Anlass | Ausgangspunkt | Arbeitsauftrag | Politischer Auftrag | Planungsauftrag |
      Zweck des Konzepts | Zweck | Aufgabenstellung | Veranlassung | Problemstellung | Begründung | Notwendigkeit | Entstehung | Entstehungsgeschichte |
      Vorgeschichte | Zielstellung des Konzepts | Motivation | Wozu dieses Konzept? | Wozu brauchen wir das? | Wieso Prävention? | Worum es geht |
      Planungsgrundlagen | Auftrag und Ziel | Anlass und Ziel | Anlass und Zielstellung`,
    verstaendnis: `Verständnis | Grundverständnis | Präventionsverständnis | Selbstverständnis | Unser Verständnis | Verständnis von Prävention |
      Gemeinsames Verständnis | Leitfrage | Leitfragen | Leitbild | Leitidee | Leitgedanke | Leitlinie | Leitsätze | Vision | Vision und Leitbild | Mission |
      Begriffe | Begriffsklärung | Begriffsbestimmung | Begriffserklärung | Begriffliche Grundlagen | Definition | Definition Prävention |
      Was verstehen wir unter Prävention? | Was verstehen wir unter Präventionsketten? | Was verstehen wir darunter? | Was verstehen wir |
      Was ist eine Präventionskette? | Was ist Prävention? | Was bedeutet Prävention für uns? | Was heißt Prävention? | Was meinen wir mit Prävention? |
      Fachliche Grundlagen | Theoretische Grundlagen | Fachlicher Rahmen | Grundhaltung | Haltung | Werte | Grundsätze | Handlungsgrundsätze | Planungsprämissen |
      Prämissen | Prinzipien | Handlungsprinzipien | Unsere Haltung | Was uns leitet | Was uns wichtig ist | Wofür stehen wir? | Was treibt uns an? |
      Was wir uns vornehmen | Motto | Glossar der Begriffe | Ansatz | Unser Ansatz | Handlungsansatz | Integrierter Handlungsansatz | Konzeptionelle Grundlagen |
      Philosophie | Sinn und Zweck | Gemeinsamer Sinn | Strukturgebender Ansatz`,
    ausgangslage: `Ausgangslage | Ausgangssituation | Situationsanalyse | Situation | Ausgangsbedingungen | Rahmenbedingungen | Soziale Lage | Sozialraum |
      Sozialraumanalyse | Sozialstruktur | Sozialstrukturanalyse | Lebenslagen | Lebenslagen im Landkreis | Bevölkerung | Bevölkerungsentwicklung |
      Bevölkerungsstruktur | Demografie | Demographie | Demografische Entwicklung | Demografische Daten | Sozialdaten | Daten und Fakten | Zahlen und Fakten |
      Zahlen, Daten, Fakten | Datenlage | Datengrundlage | Datenanalyse | Sozialbericht | Sozialberichterstattung | Sozialraumprofil | Kreisprofil |
      Stadtprofil | Analyse der Ausgangssituation | Analyse der Ausgangslage | Analyse | Istanalyse | Ist-Analyse | Ist-Stand | Istzustand |
      Ist-Zustand | Ist-Situation | Aktueller Stand | Aktuelle Situation | Aktuelle Lage | Stand | Stand der Dinge | Sachstand | Status quo | Lage |
      Lage der Familien | Kinderarmut | Armut im Landkreis | Unser Landkreis | Unsere Stadt | Unsere Kommune | Unsere Gemeinde | Der Landkreis | Die Stadt |
      Wo stehen wir? | Wo wir stehen | Wo wir heute stehen | Wo stehen wir heute? | Wo stehen wir gerade? | Wie ist die Lage? | Wie sieht es bei uns aus? | Wie leben Familien bei uns? |
      Wie geht es den Kindern? | Wie wachsen Kinder auf? | Was wissen wir? | Was wissen wir über uns? | Was zeigen die Daten? | Was sagen die Zahlen? |
      Von wo starten wir? | Womit starten wir? | Kommunale Ausgangslage | Räumliche Einordnung | Gebietsbeschreibung | Planungsräume | Sozialräume |
      Lebensweltanalyse | Sozialraumbeschreibung | Wie geht es Familien bei uns? | Wer lebt bei uns?`,
    bestand: `Bestand | Bestandsanalyse | Bestandsaufnahme | Bestandserhebung | Bestandserfassung | Bestand an Angeboten | Angebote | Angebot |
      Angebotsübersicht | Übersicht der Angebote | Angebotslandschaft | Angebotsstruktur | Angebotsanalyse | Bestehende Angebote | Vorhandene Angebote |
      Präventionsangebote | Unterstützungsangebote | Hilfeangebote | Hilfsangebote | Akteure | Akteure und Angebote | Übersicht der Akteure |
      Akteurslandschaft | Akteursanalyse | Strukturen | Vorhandene Strukturen | Bestehende Strukturen | Infrastruktur | Soziale Infrastruktur | Einrichtungen |
      Angebots- und Netzwerkstruktur | Was haben wir schon? | Was haben wir? | Was gibt es schon? | Was gibt es bereits? | Was gibt es? | Was ist da? |
      Was ist schon da? | Was läuft schon? | Was läuft bereits? | Was wir schon haben | Was schon da ist | Was wird schon getan? | Was tun wir schon? |
      Auf was wir bauen können | Worauf können wir aufbauen? | Worauf bauen wir auf? | Auf was können wir aufbauen? | Welche Angebote gibt es? |
      Welche Angebote haben wir? | Wer macht was? | Wer bietet was an? | Bisherige Aktivitäten | Bisherige Maßnahmen | Ressourcen vor Ort | Inventur | Leistungen |
      Träger und Angebote | Überblick zu den Strukturen | Angebotskatalog | Angebotsliste | Maßnahmen- und Angebotsübersicht | Projektübersicht`,
    bedarf: `Bedarf | Bedarfe | Bedürfnisse | Bedarfe und Bedürfnisse | Bedarfsanalyse | Bedarfs- und Bedürfnisanalyse | Bedarfsermittlung |
      Bedarfsfeststellung | Bedarfserhebung | Bedarfslage | Bedarfseinschätzung | Bedarfsbewertung | Handlungsbedarf | Handlungserfordernisse |
      Entwicklungsbedarf | Unterstützungsbedarf | Hilfebedarf | Herausforderungen | Kommunale Herausforderungen | Problemlagen |
      Problem- und Schieflagen | Schieflagen | Problemanalyse | Probleme | Lücken | Angebotslücken | Versorgungslücken | Bedarfslücken | Defizite |
      Schwachstellen | Was fehlt? | Was fehlt uns? | Was uns fehlt | Was uns noch fehlt | Was noch fehlt | Wo es fehlt | Wo wir Hilfe brauchen | Was Familien brauchen | Was Kinder brauchen | Was fehlt noch? | Wo fehlt etwas? | Wo sind Lücken? | Wo drückt der Schuh? | Wo hakt es? | Woran hakt es? |
      Was brauchen wir? | Was brauchen Familien? | Was brauchen Kinder? | Was wird gebraucht? | Was brauchen Kinder und Familien? | Was fehlt den Familien? |
      Welche Bedarfe gibt es? | Welche Bedarfe sehen wir? | Wo liegen die Probleme? | Wo sind die Probleme? | Welche Problem- und Schieflagen bestehen? |
      Stärken und Schwächen | SWOT-Analyse | Soll-Ist-Vergleich | Ist-Soll-Vergleich | Schlussfolgerungen | Handlungsfelder und Bedarfe | Belastungslagen |
      Risikolagen | Was ist zu tun? | Wo besteht Handlungsbedarf?`,
    beteiligung: `Beteiligung | Beteiligungsverfahren | Beteiligungsprozess | Beteiligungsformate | Beteiligungskonzept | Partizipation | Mitwirkung |
      Mitbestimmung | Teilhabe und Beteiligung | Einbeziehung | Befragung | Befragungen | Familienbefragung | Elternbefragung | Kinderbefragung |
      Bürgerbeteiligung | Kinder- und Jugendbeteiligung | Elternbeteiligung | Familienbeteiligung | Beteiligung der Familien | Ergebnisse der Befragung |
      Wen beteiligen wir? | Wie beteiligen wir? | Wie beteiligen wir Familien? | Wen fragen wir? | Wen haben wir gefragt? | Wer wurde gefragt? |
      Wer wurde beteiligt? | Wer redet mit? | Wer spricht mit? | Wer darf mitreden? | Wie können sich Familien einbringen? | Was sagen die Familien? |
      Was sagen Familien? | Was wünschen sich Familien? | Was wünschen sich Kinder? | Stimmen der Familien | Kinder und Familien beteiligen |
      Familien beteiligen | Wer wirkt mit? | Partizipation von Kindern und Familien | Dialogformate | Öffentlichkeitsbeteiligung | Mitsprache`,
    organisation: `Organisation | Organisationsstruktur | Organisatorischer Rahmen | Struktur | Aufbau | Aufbauorganisation | Aufbau einer Präventionskette |
      Strukturaufbau | Gremien | Gremienstruktur | Steuerung | Steuerungsstruktur | Steuerungsgruppe | Steuerung und Koordination | Koordination |
      Koordinierung | Koordinationsstelle | Koordinierungsstelle | Zusammenarbeit | Form der Zusammenarbeit | Kooperation | Kooperationsstrukturen | Arbeitsstruktur |
      Arbeitsstrukturen | Arbeitsweise | Projektstruktur | Projektorganisation | Prozessorganisation | Prozessstruktur | Prozessarchitektur |
      Arbeitsgruppen | Planungsgruppe | Planungsstruktur | Zuständigkeiten | Verantwortlichkeiten | Rollen | Rollen und Aufgaben | Aufgaben und Zuständigkeiten |
      Wer macht mit? | Wer macht das? | Wer steuert? | Wer steuert das? | Wer entscheidet? | Wer ist verantwortlich? | Wer ist dabei? | Wer ist mit dabei? | Wer mitmacht | Wie wir zusammenarbeiten | Wie wir arbeiten | Wie wir uns organisieren | Wer ist zuständig? |
      Wie arbeiten wir zusammen? | Wie sind wir organisiert? | Wie organisieren wir uns? | Wie arbeiten wir? | Das Team | Team | Unser Team | Projektteam |
      Organigramm | Geschäftsordnung | Governance | Kommunikationsstruktur | Kommunikation | Interkommunaler Austausch | Fachliche Begleitung |
      Wie ist die Zusammenarbeit geregelt? | Beteiligte | Mitglieder | Integrierte Sozialplanung | Planungsprozess | Prozess | Start des Planungsprozesses`,
    netzwerk: `Netzwerk | Netzwerke | Netzwerkanalyse | Netzwerkarbeit | Netzwerkstruktur | Netzwerkstrukturen | Netzwerkkarte | Netzwerkaufbau |
      Netzwerkpartner | Strukturübersicht | Übersicht der Präventionsstrukturen | Präventionsstrukturen | Übersicht Präventionsstrukturen |
      Ansprechpartner | Ansprechpersonen | Kontakte | Kontaktliste | Kontaktdaten | Beziehungen | Kooperationsbeziehungen | Kooperationen |
      Kooperationspartner | Partner | Unsere Partner | Wer arbeitet mit wem? | Wer arbeitet mit wem zusammen? | Wer kennt wen? | Mit wem arbeiten wir zusammen? |
      Mit wem arbeiten wir? | Wer gehört dazu? | Wer sind unsere Partner? | Wen kann ich ansprechen? | An wen kann ich mich wenden? | Unser Netzwerk |
      Schnittstellen | Vernetzung | Kooperationsstruktur und Netzwerke | Netzwerk Frühe Hilfen | Suche nach Verbündeten | Die Suche nach Verbündeten | Verbündete |
      Netzwerkbild | Soziogramm | Wie sind wir vernetzt? | Wer ist mit wem vernetzt?`,
    lebensphasen: `Lebensphasen | Lebensphase | Lebensjahre | Lebensalter | Lebenslauf | Lebensverlauf | Altersphasen | Altersgruppen | Altersstufen |
      Entlang der Lebensjahre | Entlang der Lebensphasen | Entlang des Lebenslaufs | Kette entlang der Lebensjahre | Angebote entlang der Lebensphasen |
      Angebote nach Lebensphasen | Angebote nach Altersgruppen | Angebote entlang der Präventionskette | Angebote entlang der Lebensjahre | Übergänge |
      Übergänge gestalten | Übergang | Biografie | Präventionskette von der Geburt bis zum Beruf | Präventionskette von | Von der Schwangerschaft bis zum Beruf |
      Von der Geburt bis | Von Anfang an | Präventionskette entlang der Lebensjahre | Präventionskette im Überblick | Unsere Präventionskette | Die Präventionskette |
      Kettenmatrix | Integrierter Handlungsansatz entlang der Lebensjahre | Rund um Schwangerschaft und Geburt | Rund um die Kita | Rund um die Jugendphase |
      Entwicklungsphasen | Lebensabschnitte | Lebensspanne | Für welches Alter? | Für wen ist was da? | Meilensteine des gelingenden Aufwachsens |
      Entwicklungsmeilensteine`,
    basisangebot: `Basisangebot | Basisangebote | Basisangebot Prävention | Grundangebot | Grundversorgung | Daseinsvorsorge | Mindeststandard |
      Mindestangebot | Standards | Qualitätsstandards | Kriterien | Kriterien für neue Angebote | Qualitätskriterien | Auswahlkriterien | Förderkriterien |
      Angebotskriterien | Normativer Rahmen | Bekenntnis zu einem Basisangebot | Regelangebot | Regelangebote | Anforderungen an neue Angebote |
      Anforderungen an Angebote | Was soll es überall geben? | Was gibt es für alle? | Was muss es immer geben? | Was muss ein neues Angebot erfüllen? |
      Wie kommt ein neues Angebot dazu? | Prüfkriterien | Grundausstattung | Pflichtangebote`,
    ziele: `Ziele | Ziel | Leitziele | Zielsystem | Zielsetzung | Zielsetzungen | Zielstellung | Zielbild | Zielentwicklung | Zielebenen | Zielpyramide |
      Zielvereinbarung | Zielvereinbarungen | Wirkung | Wirkungen | Wirkungsziele | Wirkungslogik | Wirkungsmodell | Strategie | Strategien |
      Strategische Ziele | Strategische Ausrichtung | Handlungsziele | Operative Ziele | Ziele und Wirkungen | Ziele und Maßnahmen | Ziele und Indikatoren |
      Handlungsfelder | Schwerpunkte | Handlungsschwerpunkte | Schwerpunktsetzung | Schwerpunktaufgaben | Querschnittsziele | Gesamtziel | Hauptziele |
      Projektziele | Teilziele | Mittlerziele | Erfolgskriterien | Indikatoren | Was wir erreichen wollen | Was wir wollen | Wohin wir wollen | Wo wir hinwollen | Was wollen wir erreichen? | Was wollen wir? | Wo wollen wir hin? |
      Wohin wollen wir? | Was ist unser Ziel? | Was sind unsere Ziele? | Was wollen wir bewirken? | Was soll sich ändern? | Was soll sich verändern? |
      Was soll besser werden? | Woran erkennen wir den Erfolg? | Woran erkennen wir, dass es wirkt? | Welche Ziele verfolgen wir? | Handlungsstrategie |
      Gesamtstrategie | Zukunftsbild | Fokus | Prioritäten`,
    massnahmen: `Maßnahmen | Maßnahme | Maßnahmeplanung | Maßnahmenplanung | Maßnahmenplan | Maßnahmeplan | Maßnahmenkatalog | Maßnahmenübersicht |
      Umsetzung | Umsetzungsplan | Umsetzungsplanung | Umsetzungskonzept | Umsetzung der Maßnahmen | Arbeitsplan | Aktionsplan | Aktionsprogramm | Arbeitsprogramm |
      Handlungsempfehlungen | Handlungsplan | Empfehlungen | Leitprojekte | Projekte | Vorhaben | Aktivitäten | Teilschritte | Bausteine | Handlungskonzept |
      Handlungsansätze | Interventionen | Umsetzungsschritte | Was wir tun | Was wir vorhaben | Was wir tun wollen | Was tun wir? | Was machen wir? | Was werden wir tun? | Was wollen wir tun? | Was packen wir an? |
      Wie setzen wir das um? | Wie setzen wir es um? | Wie kommen wir dahin? | Wie erreichen wir das? | Wie erreichen wir unsere Ziele? |
      Was haben wir vor? | Was planen wir? | Welche Maßnahmen planen wir? | Was ist geplant? | Geplante Maßnahmen | Neue Angebote | Entwicklung von Angeboten |
      Lösungsansätze | Lösungen | Lösung | Prioritätensetzung`,
    zeitplan: `Meilensteine | Meilensteinplan | Meilensteinplanung | Zeitplan | Zeitplanung | Zeitschiene | Zeitleiste | Zeitstrahl | Zeitachse | Zeitrahmen |
      Zeit- und Arbeitsplan | Zeit- und Maßnahmenplan | Ablaufplan | Ablauf | Fahrplan | Terminplan | Terminplanung | Termine | Fristen | Ausblick | Nächste Schritte |
      Erste Schritte | Erste Schritte zum Aufbau | Weitere Schritte | Weiteres Vorgehen | Weiteres Verfahren | Das weitere Vorgehen | Vorgehen | Vorgehensweise | Roadmap | Unser Weg | Unser Weg dahin | Der Weg dahin | Der Weg dorthin | Wie es weitergeht | Wie wir vorgehen | Projektplan |
      Projektphasen | Etappen | Agenda | Tagesordnung | Wie geht es weiter? | Wie gehts weiter? | Wie geht's weiter? | So geht es weiter | Wie gehen wir vor? |
      Wie gehen wir weiter vor? | Was kommt als Nächstes? | Was passiert wann? | Was passiert als Nächstes? | Wann passiert was? | Bis wann? | Wann geht es los? |
      Was steht an? | Was steht als Nächstes an? | Was machen wir wann? | Wann machen wir was? | Verlauf | Projektverlauf | Prozessverlauf | Chronologie |
      Perspektive | Perspektiven | Ausblick und nächste Schritte | Vision und Meilensteine | Welche Prozessinhalte stehen zu Beginn an? | Agile Vorgehensweise |
      Erste Vereinbarungen | Vereinbarungen`,
    ressourcen: `Ressourcen | Finanzierung | Finanzielle Auswirkungen | Finanzplan | Finanzplanung | Finanzen | Förderung | Fördermittel | Förderprogramme |
      Förderkulisse | Kosten | Kostenplan | Kosten und Finanzierung | Kostenübersicht | Haushalt | Haushaltsmittel | Budget | Personal | Personelle Ressourcen |
      Personalressourcen | Personalausstattung | Stellen | Stellenplan | Mittel | Mittelverwendung | Zuwendungen | Zuwendung | Programme und Förderung |
      Landesprogramme | Förderung durch Programme | Was kostet das? | Was es kostet | Was wir dafür brauchen | Was kostet es? | Wer bezahlt das? | Wer zahlt das? | Wer bezahlt? |
      Wie wird das finanziert? | Wie finanzieren wir das? | Woher kommt das Geld? | Womit bezahlen wir das? | Was brauchen wir dafür? | Welche Mittel haben wir? |
      Ressourcen und Förderung | Unterstützungsmöglichkeiten | Fördergrundlagen | Rahmen und Ressourcen`,
    evaluation: `Evaluation | Evaluierung | Reflexion | Selbstreflexion | Prozessreflexion | Monitoring | Controlling | Wirkungsmessung | Wirkungskontrolle |
      Wirkungsmonitoring | Erfolgskontrolle | Erfolgsmessung | Fortschreibung | Fortschreibung und Evaluation | Qualität | Qualitätssicherung |
      Qualitätsmanagement | Qualitätsentwicklung | Berichtswesen | Berichterstattung | Überprüfung | Auswertung | Erkenntnisse | Erkenntnis | Fazit |
      Lessons learned | Lernerfahrungen | Lernpfad | Bilanz | Zwischenbilanz | Resümee | Rückblick | Nachhaltigkeit | Verstetigung | Aktualisierung |
      Weiterentwicklung | Wirkt es? | Woran wir den Erfolg erkennen | Was wir gelernt haben | Ob es wirkt | Schlusswort | Schlussbemerkung | Schlussfolgerungen und Ausblick | Was hat es gebracht? | Was bringt es? | Was haben wir gelernt? | Was haben wir erreicht? | Hat es funktioniert? |
      Wie überprüfen wir das? | Wie prüfen wir das? | Wie messen wir den Erfolg? | Wie bleiben wir dran? | Was lernen wir daraus? |
      Woher wissen wir, ob es wirkt? | Woher wissen wir, dass es wirkt? | Wie gut sind wir? | Reflexion und Fortschreibung | Evaluation und Fortschreibung |
      Monitoring und Evaluation | Planungszyklus | Planungszyklen | Historie des Scheiterns | Pfad der Erkenntnis`,
    beschluss: `Beschluss | Beschlüsse | Beschlussfassung | Beschlussvorschlag | Beschlussvorlage | Beschlussempfehlung | Beschlusslage | Beschlusstext |
      Politischer Beschluss | Politische Beschlussfassung | Politische Verankerung | Kreistagsbeschluss | Stadtratsbeschluss | Gemeinderatsbeschluss |
      Beratungsfolge | Gremienbeschluss | Gremienbefassung | Politische Beschlüsse | Wer hat das beschlossen? | Wer beschließt? | Was soll beschlossen werden? |
      Was wurde beschlossen? | Beschluss des Kreistags | Inkrafttreten | Verabschiedung | Erstellung und Verabschiedung | Politische Legitimation | Legitimation`,
    anhang: `Anhang | Anhänge | Anlage | Anlagen | Quellen | Quellenverzeichnis | Quellenangaben | Literatur | Literaturverzeichnis | Abkürzungen |
      Abkürzungsverzeichnis | Verzeichnisse | Abbildungsverzeichnis | Tabellenverzeichnis | Inhaltsverzeichnis | Inhalt | Glossar | Impressum | Links | Weiterführende Links |
      Fußnoten | Nachweise | Änderungsverzeichnis | Änderungshistorie | Versionsverzeichnis | Stichwortverzeichnis | Bildnachweis | Materialien`,
  },
  {
    ausgangslage: "Sozialraumkonferenz",
    zeitplan:
      "Meilensteine des gelingenden Aufwachsens | Entwicklungsmeilensteine | Meilensteine der Entwicklung",
    ressourcen:
      "Förderung der Beteiligung | Förderung der Entwicklung | Förderung der Gesundheit | Förderung der Teilhabe | Förderung der Zusammenarbeit | Förderung von Kindern",
    anhang: "Öffentliche Auslegung",
    massnahmen: "Bisherige Maßnahmen",
  },
)
