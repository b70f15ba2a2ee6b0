import { entries } from "./entries.js"

/** Headers of tables and labels of field lines („Träger: …“), with the questions written in their place. */
const table = {
  id: "Nr. | Nummer | lfd. Nr. | Laufende Nummer | ID | Kennung | Kürzel | Nr | # | Kennziffer | Ordnungsnummer | Pos. | Position | Schlüsselnummer | Code | Ziffer | M-Nr. | Maßnahmen-Nr. | Maßnahmennummer | Nr. der Maßnahme | Angebots-Nr.",
  name: `Name | Titel | Bezeichnung | Was? | Was | Was genau? | Name des Angebots | Bezeichnung des Angebots | Titel des Angebots | Name der Maßnahme |
    Bezeichnung der Maßnahme | Titel der Maßnahme | Name der Einrichtung | Überschrift | Thema des Angebots | Betreff | Was wird gemacht? | Was machen wir? | Was ist zu tun? |
    Was passiert? | Name der Organisation | Benennung | Angebotsname | Projektname | Projekttitel | Projektbezeichnung | Gegenstand`,
  offer:
    "Angebot | Angebote | Hilfe | Kurs | Programmangebot | Leistung | Baustein | Name Angebot | Angebotstitel | Welches Angebot? | Präventionsangebot | Basisangebote",
  measure: `Maßnahme | Vorhaben | Aktivität | Projekt | Leitprojekt | Umsetzungsschritt | Handlungsempfehlung | Empfehlung | Aufgabe | Arbeitspaket |
    Welche Maßnahme? | Aktion | Schritt | Teilschritt | Handlungsschritt | Arbeitsschritt | Tätigkeit | Wie? | Wie setzen wir es um? | Nächster Schritt`,
  description: `Beschreibung | Kurzbeschreibung | Inhalt | Inhalte | Erläuterung | Beschreibung des Angebots | Beschreibung der Maßnahme | Inhalt des Angebots |
    Worum geht es? | Details | Kurzinhalt | Angebotsbeschreibung | Text | Erklärung | Was passiert da?`,
  remark:
    "Bem. | Anm. | Kommentare | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Hinweis | Hinweise | Kommentar | Notiz | Notizen | Sonstiges | Besonderheiten | Ergänzung",
  kind: "Art | Typ | Kategorie | Form | Format | Art des Angebots | Angebotsart | Angebotsform | Art der Maßnahme | Maßnahmenart | Art des Akteurs | Art des Gremiums | Kategorisierung | Rubrik",
  topic:
    "Thema | Themen | Themenfeld | Handlungsfeld | Handlungsfelder | Schwerpunkt | Themenbereich | Aufgabenfeld | Arbeitsfeld | Themenschwerpunkt | Inhaltlicher Schwerpunkt | Modul",
  actor: `Wer steht dahinter? | Wer steht dahinter | Wer bietet? | Wer bietet an? | Wer ist der Träger? | Anbieterin | Träger/Anbieter | Anbieter/Träger | Veranstalterin | Träger der Maßnahme | Dahinter steht | Träger | Anbieter | Organisation | Institution | Akteur | Einrichtung | Trägerschaft | Träger des Angebots | Anbietende Stelle | Durchführende Stelle |
    Durchführender Träger | Leistungserbringer | Maßnahmeträger | Angebotsträger | Stelle | Dienststelle | Akteurin | Wer bietet es an? | Wer bietet das an? | Wer macht es? |
    Wer führt es durch? | Veranstalter | Durchführung | Durchgeführt von | Angeboten von | Akteure | Name des Akteurs | Einrichtung/Träger | Trägerin | Netzwerkakteur`,
  lead: `verantwortl. | verantw. | Verantw. | Zust. | zuständ. | fed. | ff. | FF | Federf | Verantwortlich (federführend) | Umsetzung durch | Wer macht es bis wann? | Erledigung durch | Aufgabe von | Bearbeitet durch | Zuständige Person | Ansprechperson für die Umsetzung | Verantwortlich | Verantwortliche | Verantwortliche Stelle | Verantwortung | Verantwortlichkeit | Zuständig | Zuständigkeit | Zuständige Stelle | Federführung | Federführend |
    Federführendes Amt | Federf. Amt | Federf. | Wer? (federf.) | Zuständiges Amt | zust. Stelle | Zuständiger Fachdienst | Verantwortliches Amt | Wer? | Wer | Leitung | Hauptverantwortlich | Hauptverantwortung | Verantwortlicher Akteur | Umsetzungsverantwortung | Wer ist verantwortlich? |
    Wer macht's? | Wer macht das? | Wer kümmert sich? | Wer ist zuständig? | Wer ist dran? | Durch wen? | Verantwortlich für die Umsetzung | Projektleitung | Owner | Kümmerer | Erledigt durch | Bearbeiter | Bearbeitung durch`,
  partners: `arbeitet zusammen mit | arbeitet mit | kooperiert mit | vernetzt mit | Kontakte zu | Arbeitet eng mit | beteiligt | Koop.-Partner | Koop.partner | Kooperationspartnerinnen | Beteiligt sind | Wer noch? | Mitwirkend | Gemeinsam mit | Beteiligte | Kooperationspartner | Mitwirkende | Mit wem? | Mit wem | Partner | Kooperation | Kooperation mit | Kooperationspartner:innen | Beteiligte Akteure | Weitere Beteiligte |
    Beteiligte Stellen | Beteiligte Ämter | Beteiligte Partner | Unter Mitwirkung von | Mitwirkung | In Kooperation mit | Zusammenarbeit mit | Netzwerkpartner | Wer macht mit? | Mit dabei | Wer ist beteiligt? |
    Wer ist noch dabei? | Projektpartner | Zu beteiligen | Einzubeziehende Akteure | Unterstützt durch | Mit wem zusammen? | Umsetzungspartner | Mitwirkende Akteure`,
  targetGroup: `Betroffen | Betroffene | Betroffene Gruppe | Zielgruppe | Zielgruppen | Für | Adressat | Adressaten | Adressatenkreis | Für wen? | Für wen | An wen richtet es sich? | An wen richtet sich das Angebot? | Teilnehmende | Teilnehmer |
    Nutzer | Nutzergruppe | Personenkreis | Wer kann mitmachen? | Wer kann teilnehmen? | Wen erreichen wir? | Wen wollen wir erreichen? | Zielpersonen | Angesprochene Gruppe | Wer soll profitieren? | Dialoggruppe`,
  age: `Altersstufe(n) | Für wie alte Kinder? | Alter | Altersgruppe | Altersbereich | Altersspanne | Alter der Kinder | Alter von bis | Altersstufe | Lebensalter | Alter (Jahre) | Alter in Jahren | Lebensjahre | Lebensjahr | Jahre | Wie alt? |
    Für welches Alter? | Altersangabe | Altersbegrenzung | Altersband | Klassenstufe`,
  phase:
    "Lebensphase | Lebensphasen | Altersphase | Phase | Lebensabschnitt | Entwicklungsphase | Kettenglied | Glied der Kette | Übergang | Lebenslage und Phase | In welcher Lebensphase? | Welche Phase? | Für welche Phase? | Für wen / welche Phase | Zielgruppe und Phase",
  area: `Ort | Sozialraum | Planungsraum | Region | Wo? | Wo | Einzugsgebiet | Standort | Veranstaltungsort | Gebiet | Stadtteil | Quartier | Gemeinde | Ortsteil | Adresse und Ort | Räumlicher Bezug |
    Wirkungskreis | Wo findet es statt? | Wo gibt es das? | Reichweite räumlich | Raum | Bezirk | Stadtbezirk | Durchführungsort | Einsatzort | Räumlicher Geltungsbereich | Wirkungsraum | Sozialräume | Verbreitung`,
  date: `Termin | Frist | Datum | Zeitraum | Zeitplan | Bis wann? | Bis wann | Wann? | Wann | Fertigstellung | Umsetzung bis | Fällig | Fällig am | Fällig bis | Fälligkeit | Zieltermin | Zeitpunkt | Monat | Zeit |
    Laufzeit | Durchführungszeitraum | Umsetzungszeitraum | Zeithorizont | Termin/Frist | Zeitrahmen | Zeitschiene | Erledigt bis | Zu erledigen bis | Geplant für | Geplant bis | Deadline | Zeitliche Umsetzung |
    Abschluss bis | Terminierung | Enddatum | Stichtag | Wann geht es los? | Sitzungsdatum | Sitzungstermin | Sitzungstag | Sitzung am | Beschlussdatum | Beschlossen am | Datum der Sitzung | Datum des Beschlusses`,
  begin:
    "Beginn | Start | Startdatum | Anfang | Beginn am | Startet am | Gestartet | Ab wann? | Seit wann? | Seit | Läuft seit | Gibt es seit | Ab | Projektbeginn | Maßnahmenbeginn | gilt ab | gültig ab",
  until:
    "läuft aus am | Ende | Bis | Abschluss | Projektende | Endet am | Befristet bis | Wie lange? | gültig bis | läuft bis | Förderende",
  state: `Status | Stand | Umsetzungsstand | Ampel | Bearbeitungsstand | Sachstand | Umsetzungsstatus | Erledigt? | Erledigt | Fortschritt | Stand der Umsetzung | Stand der Bearbeitung | Realisierungsstand |
    Zustand | Projektstand | Projektstatus | Erreicht? | Zielerreichung | Erreichungsgrad | Wie weit sind wir? | Wie ist der Stand? | Ampelstatus | Aktueller Stand | Angebotsstatus | Erledigungsstand | ✔ | ✓`,
  asOf: `Stand vom | Stand am | Datenstand | aktualisiert am | Aktualisiert | Letzte Aktualisierung | geprüft am | Geprüft | Zuletzt geprüft | Letzte Prüfung | Stand (Datum) | Stichtag der Daten | Zuletzt aktualisiert |
    Aktualität | Stand der Daten | Bearbeitungsdatum | Überprüft am | Letzter Stand`,
  assuredBy: "Geprüft von | Geprüft durch | Bestätigt von | Aktualisiert von | Datenpflege | Pflege durch",
  cost: `Was kostet das? | Kostet das was? | Kosten jährlich | jährl. Kosten | Kosten/J. | Kosten im Jahr | Kosten | Geld | Kosten ca. | Kosten für Teilnehmende | Kosten für Familien | Kosten für Eltern | Kostet | Teilnahmegebühr | Teilnahmebeitrag | Gebühr | Gebühren | Eigenanteil der Familien | Elternbeitrag | Unkostenbeitrag | Kostenbeitrag | Preis | Entgelt | Was kostet es? | Was kostet das? |
    Gesamtkosten | Aufwand | Budget | Kostenrahmen | Voraussichtliche Kosten | Finanzbedarf | Mittelbedarf | Finanzieller Aufwand | Finanzielle Auswirkungen | Betrag | Summe | Summe (€) | ∑ (€) | Σ (€) | Gesamt (€) | Gesamt in € | Mittel | Kosten pro Jahr | Kosten/Jahr | Kosten p. a. | Kosten (€) | Kosten in Euro | Kosten in EUR`,
  funding: `Finanzierung | Förderung | Fördermittel | Fördergeber | Fördermittelgeber | Zuwendungsgeber | Haushalt | Haushaltsstelle | Ressourcen | Finanzierungsquelle | Finanziert durch | Gefördert durch | Gefördert aus |
    Förderprogramm | Fördertopf | Kostenträger | Wer bezahlt? | Wer bezahlt das? | Wer zahlt? | Woher kommt das Geld? | Deckung | Kostendeckung | Produktkonto | Haushaltsmittel | Ressourcen und Finanzierung | Mittelherkunft`,
  fundingShare:
    "Anteil | Förderquote | Fördersatz | Finanzierungsanteil | Förderanteil | Eigenanteil | Eigenmittel",
  guideline: "Richtlinie | Förderrichtlinie | Förderlinie | Handlungsfeld der Richtlinie",
  fund: "Fonds | Geldquelle | Mittelgeber | Geldgeber | Zuschussgeber | ESF | Mittel aus",
  programme: "Programm | Landesprogramm | Bundesprogramm | Programmname | Name des Programms",
  programmeVariant: "Variante | Programmvariante",
  programmeStage: "Stufe | Förderstufe | Programmstufe",
  staff:
    "Personal | Personalstellen | VZÄ | VbE | Stellenanteil | Stellenumfang | Personaleinsatz | Personelle Ressourcen | Wochenstunden | Stundenumfang",
  indicator: `Indikator | Indikatoren | Kennzahl | Kennzahlen | Messgröße | Erfolgskriterium | Erfolgskriterien | Erfolgsindikator | Woran erkennen wir den Erfolg? | Woran erkennen wir es? | Woran messen wir das? | Woran messen wir den Erfolg? |
    Wie messen wir das? | Messkriterium | Zielindikator | Wirkungsindikator | Messbar durch | Nachweis der Zielerreichung | Überprüfbar durch | Zielwert und Indikator | Wie messen wir Erfolg?`,
  baseline:
    "Ausgangswert | Ist-Wert | Istwert | Basiswert | Ist | Startwert | Baseline | Aktueller Wert | Wert heute | Ausgangslage",
  target: "Zielwert | Soll-Wert | Sollwert | Soll | Zielgröße | Zielmarke | Angestrebter Wert | Wert bis",
  unit: "Einheit | Maßeinheit | Messeinheit",
  value: "Wert | Zahl | Ergebnis in Zahlen | Messwert",
  goal: `Ziel | Ziele | Wozu? | Wozu | Zielbezug | Bezug zum Ziel | Zielsetzung | Zielformulierung | Zu Ziel | Gehört zu Ziel | Zugeordnetes Ziel | Beitrag zum Ziel | Zweck | Was wollen wir erreichen? | Was soll erreicht werden? | Wofür? |
    Zielstellung | Ziel-Nr. | Ziel Nr. | Ziel der Maßnahme | Ziel des Angebots | Zugehöriges Ziel | Zielzuordnung | dient Ziel`,
  strategicGoal:
    "Leitziel | Oberziel | Strategisches Ziel | Grundsatzziel | Gesamtziel | Wirkungsziel | Übergeordnetes Ziel | Hauptziel",
  tacticalGoal: "Teilziel | Mittlerziel | Rahmenziel | Zwischenziel | Entwicklungsziel | Taktisches Ziel",
  operativeGoal: "Handlungsziel | Umsetzungsziel | Maßnahmenziel | Ergebnisziel | Feinziel | Operatives Ziel",
  goalLevel: "Ebene | Zielebene | Ebene des Ziels | Zielart | Zieltyp",
  goalTarget: "Zielrichtung | Richtet sich an | Outcome-Art",
  parent:
    "Übergeordnet | Gehört zu | Teil von | Oberpunkt | Übergeordnete Stelle | Eltern-ID | abgeleitet von Ziel | Unterziel von",
  priority:
    "Priorität | Prio | Rang | Dringlichkeit | Dringl. | Wichtigkeit | Rangfolge | Gewichtung | Prioritätsstufe | Wie dringend? | Wie wichtig?",
  from: "von | Von Akteur | Akteur A | Akteur 1 | Ausgangsakteur | Quelle der Beziehung | Wer mit wem | Partner A | Organisation A | Stelle A",
  to: "zu | an | nach | mit | Zu Akteur | Akteur B | Akteur 2 | Zielakteur | Partner B | Organisation B | Stelle B | mit Akteur",
  relationLevel: `Art der Zusammenarbeit | Intensität | Form der Zusammenarbeit | Beziehung | Art der Beziehung | Kooperationsform | Kooperationsgrad | Kooperationsintensität | Zusammenarbeit | Qualität der Zusammenarbeit | Stufe der Zusammenarbeit |
    Beziehungsart | Wie arbeiten wir zusammen? | Art der Kooperation | Verbindung | Art des Kontakts | Kooperationsniveau | Kooperationsstufe | Wie eng?`,
  frequency:
    "Häufigkeit | Kontakthäufigkeit | Wie oft? | Wie oft | Kontaktfrequenz | Frequenz | Häufigkeit des Kontakts | Häufigkeit der Kontakte",
  formality:
    "Formalisierung | Verbindlichkeit | Grundlage der Zusammenarbeit | Vereinbart durch | Vertragliche Grundlage | Formell/informell | Vereinbarungsart",
  direction: "Richtung | Beziehungsrichtung",
  confirmed:
    "Bestätigung | Bestätigt | Bestätigt? | Beidseitig | Gegenseitig | Gegenseitig bestätigt | Von beiden genannt",
  wave: "Welle | Erhebung | Erhebungswelle | Erhebungszeitpunkt | Befragungswelle",
  method: "Methode | Erhebungsmethode | Vorgehen | Verfahren | Art der Erhebung | Wie wurde erhoben?",
  respondents:
    "Befragte | Anzahl der Befragten | Rückmeldungen | Antwortende | Stichprobe | Wer wurde befragt? | Teilnehmerzahl der Befragung",
  responseRate: "Rücklauf | Rücklaufquote | Antwortquote | Beteiligungsquote",
  members:
    "Mitglieder | Mitglied | Zusammensetzung | Besetzung | Teilnehmerkreis | Teilnehmende Stellen | Vertreten durch | Vertreter | Ständige Mitglieder | Wer ist dabei? | Wer sitzt drin? | Wer gehört dazu? | Mitgliedschaft | Mitglieder des Gremiums",
  function:
    "Funktion | Rolle | Aufgabe im Netzwerk | Position und Funktion | Amtsbezeichnung | Dienststellung | Tätigkeit als | Funktion/Rolle | Stellenbezeichnung | In welcher Rolle? | Aufgabenbereich | Wer? (Funktion)",
  contact:
    "Ansprechpartner | Ansprechperson | Kontakt | Kontaktperson | Kontaktdaten | Ansprechpartner(in) | Ansprechbar | An wen wende ich mich? | Wen kann ich ansprechen? | Wen frage ich? | Kontaktmöglichkeit | Erreichbarkeit | Anmeldung bei | Ansprechstelle",
  person: "Person | Name, Vorname | Vorname | Nachname | Vertreten durch Person | Wer persönlich?",
  email: "E-Mail | Email | Mail | E-Mail-Adresse | Mailadresse | Funktionspostfach | Postfach | eMail",
  phone: "Telefon | Telefonnummer | Tel. | Tel | Rufnummer | Durchwahl | Telefon/Fax | Fon | Mobilnummer",
  address:
    "Adresse | Anschrift | Straße | Postanschrift | PLZ | PLZ, Ort | Postleitzahl | Straße, Hausnummer | Besucheradresse",
  url: "Link | Webseite | Website | Internet | Homepage | URL | Internetseite | Internetadresse | Fundstelle im Netz | Web",
  need: "Bedarf | Bedarfe | Bedürfnis | Zu Bedarf | Bedarfslage | Warum? | Warum | Antwort auf Bedarf | Welcher Bedarf? | Problem | Problemlage | Handlungsbedarf | Anlass | Wogegen? | Lücke | Was fehlt? | Festgestellter Bedarf",
  challenge:
    "Herausforderung | Schieflage | Problem- und Schieflage | Ausgangsproblem | Welche Herausforderung?",
  evidence:
    "Nachweis | Beleg | Belege | Datengrundlage | Datenquelle | Datenbasis | Grundlage | Belegt durch | Woher wissen wir das? | Woran sehen wir das? | Erkenntnisquelle | Befund | Datenbeleg | Evidenz",
  source: "Quelle | Quellen | Fundstelle | Herkunft | Quellenangabe | Literatur",
  publisher: "Herausgeber | Verfasser | Urheber | Herausgebende Stelle | Autor | Erstellt von",
  year: "Jahr | Berichtsjahr | Erhebungsjahr | Jahrgang | Haushaltsjahr",
  spatialLevel: "Raumbezug | Räumliche Ebene | Raumebene | Bezugsraum",
  milestone:
    "Meilenstein | Meilensteine | Etappe | Zwischenschritt | Ereignis | Etappenziel | Schritt/Meilenstein | Was steht an?",
  dependsOn:
    "Abhängig von | Abhängigkeit | Abhängigkeiten | Voraussetzung | Voraussetzungen | Setzt voraus | Vorgänger | Baut auf | Braucht vorher | Was muss vorher passieren? | Vorbedingung | wartet auf",
  originalDate:
    "Ursprünglicher Termin | Ursprünglich | Ursprünglich geplant | Alter Termin | Verschoben von | Plantermin | Bisheriger Termin",
  result:
    "Ergebnis | Ergebnisse | Resultat | Produkt | Output | Ergebnis der Abstimmung | Was kam heraus? | Was ist herausgekommen? | Beschlussergebnis | Abstimmungsergebnis | Erwartetes Ergebnis",
  decision:
    "Entscheidung | Festlegung | Entscheidung/Antwort | Antwort | Reaktion | Konsequenzen für Angebote",
  body: "Gremium | Gremien | Arbeitsgremium | Arbeitsgruppe | Gremienname | Name des Gremiums | Sitzung | Steuerungsgruppe | Welches Gremium? | Ausschuss",
  decisionBody:
    "Gremium/Ausschuss | Ausschuss/Gremium | Beschlussgremium | Beschließendes Gremium | Entscheidungsgremium | Beschlossen durch | Beschlossen von | Beschluss durch | Beratung in | Beschlussorgan | Wer beschließt?",
  chair:
    "Vorsitz | Vorsitzende | Vorsitzender | Sprecher | Sprecherin | Sprecher:in | Sprecher/in | Vorsitz/Leitung | Leitung/Vorsitz | Federführende Stelle | Leitung des Gremiums | Gremienleitung | Moderation | Geleitet von | Wer leitet?",
  mandate:
    "Auftrag | Mandat | Aufgabe des Gremiums | Aufgaben | Arbeitsauftrag | Funktion des Gremiums | Zuständig für | Was macht das Gremium? | Befugnisse | Kompetenzen | Aufgaben und Befugnisse",
  rhythm:
    "Rhythmus | Tagung | Tagungen | Zusammenkünfte | Kommt zusammen | Sitzungsrhythmus | Turnus | Tagungsrhythmus | Tagt | Treffen | Sitzungsturnus | Sitzungshäufigkeit | Trifft sich | Wie oft trifft sie sich? | Tagungsturnus | Taktung | Sitzungen | Sitzungsfolge | Sitzungen pro Jahr | Treffen pro Jahr",
  foundedAt: "Gegründet | Gründung | Gegründet am | Besteht seit | Gründungsdatum | Eingerichtet am",
  origin: "Ursprung | Entstehung | Neu oder bestehend | Neu/bestehend | bestehend/neu | Besteht bereits?",
  rulesOfProcedure: "Geschäftsordnung | Verfahrensregeln | GO",
  sector:
    "Sektor | Bereich | Fachdienst | Fachbereich | Ressort | Arbeitsbereich | Handlungsbereich | Fachgebiet | Sparte | Fachressort | Leistungsbereich | Hilfesystem | Welcher Bereich?",
  affiliation: "Zugehörigkeit | Verwaltung/extern | intern/extern | Verwaltung oder extern | Innen/Außen",
  department:
    "Amt | Abteilung | Dezernat | Sachgebiet | Referat | Organisationseinheit | Amt/Abteilung | Verwaltungseinheit | Geschäftsbereich",
  actorKind:
    "Akteursart | Akteurstyp | Art der Einrichtung | Einrichtungsart | Einrichtungstyp | Organisationsform | Institutionstyp",
  carrierKind:
    "Trägerart | Art des Trägers | Trägertyp | öffentlich/frei | Rechtsform | Freier oder öffentlicher Träger",
  alias: "Abkürzung | Kurzname | Kurzform | Abk. | Kurzbezeichnung | Auch genannt",
  engagement: "Haltung | Bereitschaft | Einstellung zum Vorhaben | Engagement",
  preventionType:
    "Präventionsart | Art der Prävention | Präventionstyp | universell/selektiv/indiziert | Präventionsform",
  preventionStage: "Präventionsstufe | Stufe der Prävention | primär/sekundär/tertiär | Präventionsebene",
  approach: "Präventionsansatz | Verhalten/Verhältnisse | Handlungsansatz | Ansatz",
  access:
    "Wie komme ich rein? | Wie komme ich dazu? | Wie kann ich mitmachen? | Wie melde ich mich an? | So erreichen wir die Familien | Zugang für Familien | Zugang | Zugangsweg | Zugangsart | Zugangsform | Komm/Geh | Komm- oder Geh-Struktur | Zugangsmöglichkeit | Wie kommt man hin? | Wie erreichen wir sie? | Wie erreicht das Angebot die Familien? | Struktur des Zugangs | Zugangswege",
  barrier:
    "Hürde | Hürden | Zugangshürde | Zugangsbarrieren | Barrieren | Hemmnisse | Hindernisse | Was hindert?",
  lowThreshold: "Niedrigschwellig | Niedrigschwelligkeit | Niederschwellig | Niedrigschwelliger Zugang",
  accessible: "Barrierefrei | Barrierefreiheit | Rollstuhlgerecht",
  languages: "Sprache | Sprachen | Mehrsprachigkeit | Mehrsprachig | Angebotssprache",
  basic:
    "Basis | Basisangebot | Basisangebot? | Grundangebot | Gehört zum Basisangebot | Pflicht/Kür | Pflichtangebot",
  duration: "Dauer | Befristung | Laufzeit des Angebots | Befristet? | Dauerhaft/befristet",
  lifeSituation: "Lebenslage | Lebenslagen | Lebenslagendimension | Lebenslagebereich",
  legalBasis:
    "Rechtsgrundlage | Gesetzliche Grundlage | Rechtliche Grundlage | Gesetz | Paragraf | § | §§ | Paragraph | Rechtsgrundlagen",
  capacity:
    "Kapazität | Plätze | Platzzahl | Anzahl Plätze | Gruppengröße | Max. Teilnehmende | Teilnehmerzahl | Anzahl der Plätze",
  reach:
    "Reichweite | Erreichte | Erreichte Familien | Erreichte Personen | Nutzung | Inanspruchnahme | Nutzerzahl | Anzahl Teilnehmende | Teilnehmende pro Jahr | Wie viele erreichen wir? | Auslastung | Nutzungszahlen",
  openingHours:
    "Öffnungszeiten | Sprechzeiten | Angebotszeiten | Zeiten | Uhrzeit der Angebote | Kurszeiten | Sprechstunde",
  registration:
    "Anmeldung | Teilnahmevoraussetzung | Teilnahmebedingungen | Zugangsvoraussetzung | Voraussetzungen für die Teilnahme",
  reviewOutcome:
    "Einschätzung | Votum | Einschätzung zum Angebot | Prüfergebnis | Ergebnis der Prüfung | Empfehlung zum Angebot | Bewertung | Ergebnis der Überprüfung | Bewertungsergebnis | Konsequenz für das Angebot | Was passiert damit?",
  reviewPerspective: "Perspektive | Sicht | Aus Sicht von | Blickwinkel | Perspektive der Prüfung",
  criterion: "Kriterium | Kriterien | Anforderung | Qualitätskriterium | Standard | Anforderungen",
  required: "Pflicht | Muss/Soll | Verbindlich | Muss | Verpflichtend",
  participationKind:
    "Beteiligungsformat | Beteiligungsform | Format der Beteiligung | Form der Beteiligung | Art der Beteiligung | Wie beteiligt?",
  participationLevel:
    "Beteiligungsstufe | Stufe der Beteiligung | Partizipationsstufe | Stufe der Partizipation | Grad der Beteiligung | Beteiligungsgrad",
  participants:
    "Beteiligte Gruppen | Beteiligte Personen | Wer wurde beteiligt? | Wen beteiligen wir? | Teilgenommen haben | Beteiligte Zielgruppe | Befragte Gruppe | Wen haben wir gefragt?",
  participantCount:
    "Anzahl der Beteiligten | Teilnahmen | Anzahl Beteiligte | Wie viele? | Anzahl | n | N | TN | TN-Zahl | Anzahl der Teilnehmenden",
  feedback:
    "Rückmeldung an die Beteiligten | Rückmeldung | Rückkopplung | Feedback | Was wurde daraus? | Rückmeldung an Familien",
  influence: "Einfluss auf das Konzept | Wirkung auf das Konzept | Eingeflossen in | Einfluss",
  impact:
    "Wirkung | Wirkungen | Outcome | Impact | Erwartete Wirkung | Wirkungsabschätzung | Was bewirkt es? | Was soll es bewirken? | Beabsichtigte Wirkung | Wirkungsannahme",
  impactStep: "Wirkungsstufe | Stufe der Wirkungstreppe | Wirkungstreppe",
  risk: "Risiko | Risiken | Mögliche Hindernisse | Stolpersteine",
  paperNumber:
    "Vorlagennummer | Vorlage-Nr. | Vorlagen-Nr. | Beschlussnummer | Beschluss-Nr. | Drucksache | Drucksachennummer | Drs. | Drs.-Nr. | DS-Nr. | Vorlage Nr. | Beschluss Nr. | Nummer der Vorlage | Aktenzeichen | Az.",
  paperType: "Vorlagenart | Art der Vorlage | Vorlagentyp | Vorlage",
  resolution: "Beschluss | Beschlusstitel | Beschlusstext | Beschlussgegenstand | Beschlossen",
  resolutionKind: "Beschlussart | Art des Beschlusses | Art der Befassung",
  consultationRole:
    "Zuständigkeit im Verfahren | Beratungsart | Art der Beratung | Beratungsrolle | Zweck der Beratung",
  votes:
    "Stimmen | Abstimmung | Stimmenverhältnis | Stimmverhältnis | Ja/Nein/Enthaltung | Abstimmung (Ja/Nein/Enth.)",
  learned:
    "Erkenntnis | Gelernt | Was haben wir gelernt? | Lernerfahrung | Erfahrung | Lesson learned | Einsicht",
  consequence:
    "Konsequenz | Folgerung | Schlussfolgerung | Was folgt daraus? | Was machen wir jetzt anders? | Was wir daraus machen | Was wir ändern | Was wir anders machen | Darum | Folge | Ableitung",
  agreement: "Vereinbarung | Absprache | Was wurde vereinbart? | Verabredung",
  question: "Frage | Leitfrage | Fragestellung | Leitfragen | Fragen",
  time: "Uhrzeit | Uhr | Zeit (Uhr)",
  speaker: "Referent | Referentin | Redner | Vortragende | Sprecher/in im Programm | Beitrag von | Input von",
  audience: "Adressaten der Qualifizierung | Teilnehmende der Qualifizierung | Fortbildung für",
  recurrence: "Wiederholung | Wiederkehrend | Turnus der Veranstaltung",
  municipality: "Kommune | Landkreis | Stadt/Gemeinde | Teilnehmende Kommune | Gebietskörperschaft | Kreis",
  municipalityKey:
    "AGS | Gemeindeschlüssel | Amtlicher Gemeindeschlüssel | Kreisschlüssel | ARS | Regionalschlüssel",
  period:
    "Planungszeitraum | Geltungsdauer | Förderzeitraum | Bewilligungszeitraum | Geltungszeitraum | Von bis | Planungsperiode | Förderphase",
  updateCycle:
    "Fortschreibung | Fortschreibungszyklus | Fortschreibung alle | Aktualisierungszyklus | Fortschreibungsrhythmus",
  plan: "Plan | Planung | Planwerk | Fachplan | Name des Plans",
  cyclePhase: "Zyklusphase | Phase im Zyklus | Planungsphase",
  rationale:
    "Begründung | Grund | Sachverhalt | Erläuterung der Entscheidung | Warum ist das wichtig? | Weshalb? | Wieso?",
  publish: "Veröffentlichen | Veröffentlichung erlaubt | Freigabe | Einwilligung | Öffentlich?",
  agendaItem: "TOP-Nr. | TOP Nr. | Tagesordnung | TOP | Tagesordnungspunkt | Programmpunkt",
} as const

/** What a column or a field line holds. „Stand“ is `state`; whether it is an as-of date, its cells tell. */
export type Field = keyof typeof table

export const fieldTerms = entries<Field>(table, {
  date: "Zeitraum der Förderung",
  goal: "Zielgruppe | Zielgruppen",
})
