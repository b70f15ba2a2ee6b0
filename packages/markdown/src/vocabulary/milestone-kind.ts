import { entries, type ValueOf } from "./entries.js"

/** Kinds of process milestones, by the words of their titles. */
export const milestoneKindTerms = entries<ValueOf<"milestoneKind">>(
  {
    kickoff: `Auftakt | Auftaktgespräch | Auftaktveranstaltung | Kick-off | Kickoff | Startschuss |
      Projektstart | Auftaktworkshop | Auftaktsitzung | Auftakttreffen | Kick-off-Veranstaltung |
      Eröffnungsveranstaltung | Programmstart | Startveranstaltung | Prozessstart |
      Start des Planungsprozesses | Prozessauftakt`,
    "coordination-start": `Start der Koordination | Start der Koordinierungsstelle | Start der Koordinationsstelle |
      Stellenbesetzung | Koordinationsstelle besetzt | Koordinierungsstelle besetzt |
      Besetzung der Koordinationsstelle | Besetzung der Koordinierungsstelle |
      Einstellung der Koordination | Einrichtung der Koordinierungsstelle |
      Einrichtung der Koordinationsstelle | Dienstantritt der Koordination | Ausschreibung der Stelle |
      Koordination eingestellt | Besetzung der Stelle | Koordinationsstelle eingerichtet |
      Koordinierungsstelle eingerichtet | Planungskoordination eingestellt | Stelle besetzt`,
    "body-founded": `Gremium gegründet | Gründung | Gründung der Steuerungsgruppe | Gründung AK | Gründung AG |
      Gründung der Planungsgruppe | Gründung des Arbeitskreises | Konstituierung |
      Konstituierende Sitzung | Konstituierung der Steuerungsgruppe | Steuerungsgruppe gegründet |
      Steuerungsgruppe eingerichtet | Einrichtung der Steuerungsgruppe |
      Einberufung der Steuerungsgruppe | Steuerungsgruppe nimmt Arbeit auf | Planungsgruppe gegründet |
      Bildung der Steuerungsgruppe | Bildung der Planungsgruppe | Arbeitsgruppe gegründet |
      Arbeitskreis gegründet | Einrichtung einer Arbeitsgruppe | Aufbau der Gremien |
      Organisationsstruktur entwickeln | Organisationsstruktur steht |
      erste Sitzung der Steuerungsgruppe | Netzwerkgründung | Netzwerkaufbau | AG gegründet`,
    agreement: `Vereinbarung | Kooperationsvereinbarung | Vereinbarung unterzeichnet | Kooperationsvertrag |
      Zielvereinbarung | Unterzeichnung | Erste Vereinbarungen | Absichtserklärung | Letter of Intent |
      Geschäftsordnung | Geschäftsordnung verabschiedet | Vertragsabschluss | Vertragsunterzeichnung |
      Zuwendungsbescheid | Bewilligung | Bewilligungsbescheid | Förderantrag | Antragstellung`,
    qualification: `Qualifizierung | Fortbildung | Schulung | Weiterbildung | Qualifizierung der Koordinator*innen |
      Qualifizierungsreihe | Seminar | Fortbildungsreihe | Multiplikatorenschulung | Inhouse-Schulung |
      Qualifizierungsmodul | Coaching | Lehrgang`,
    workshop: `Workshop | Workshopreihe | Klausur | Klausurtagung | Strategieworkshop | Werkstatt |
      Zukunftswerkstatt | Grundverständnis-Workshop | Workshop zum Grundverständnis | Leitbildworkshop |
      Zielworkshop | Arbeitsworkshop | Planungswerkstatt | Workshops zum Grundverständnis`,
    inventory: `Bestandsanalyse | Bestandsaufnahme | Bestandserhebung | Angebotserhebung | Angebotsabfrage |
      Bestandserfassung | Angebotsübersicht | Sozialstrukturatlas | Sozialraumanalyse |
      Bestandsanalyse abgeschlossen | Angebotskatalog | Ist-Analyse | Situationsanalyse |
      Sozialbericht | Erfassung der Angebote | Datenerhebung | Datensammlung`,
    "network-analysis": `Netzwerkanalyse | Netzwerkerhebung | Netzwerkbefragung | Akteursanalyse | Netzwerkkarte |
      Erhebung der Beziehungen | Stakeholderanalyse | Wiederholung der Netzwerkanalyse |
      Netzwerkanalysen | Auswertung der Netzwerkanalyse`,
    "needs-analysis": `Bedarfsanalyse | Bedarfsermittlung | Bedarfserhebung | Bedarfs- und Bedürfnisanalyse |
      Bedürfnisanalyse | Bedarfsfeststellung | Bedarfskonferenz | Problemanalyse |
      Auswertung der Bedarfe | Bedarfsworkshop | Handlungsbedarfe | SWOT-Analyse`,
    participation: `Beteiligung | Familienbefragung | Elternbefragung | Kinderbefragung | Beteiligungsphase |
      Beteiligungsverfahren | Befragung | Jugendbefragung | Elterncafé | Sozialraumkonferenz |
      Fokusgruppe | Bürgerbeteiligung | Familienkonferenz | Kinderkonferenz | Online-Beteiligung |
      Beteiligungsworkshop | Befragung der Familien | Befragung von Familien | Umfrage |
      Beteiligung der Familien | Sozialraumgespräch`,
    "goals-agreed": `Ziele vereinbart | Zielentwicklung | Ziele festgelegt | Leitziele | Leitziele entwickeln |
      Entwickeln strategischer Leitziele | Zielfindung | Zielbildung | Zielformulierung |
      Leitbild verabschiedet | Ziele abgestimmt | Verabschiedung der Ziele |
      Zielworkshop abgeschlossen | Leitziele verabschiedet | Ziele formuliert | Ziele beschlossen |
      Strategieentwicklung | Handlungsempfehlungen | Leitbild | Zielklärung`,
    draft: `Entwurf | Konzeptentwurf | Entwurf des Konzepts | Erster Entwurf | Rohentwurf | Entwurfsfassung |
      Konzepterstellung | Erstellung des Konzepts | Konzept erstellt | Verschriftlichung |
      Entwurf liegt vor | Redaktionsschluss | Ausarbeitung des Konzepts | Erarbeitung des Konzepts |
      Konzept fertiggestellt | Erstellung Konzept | Konzeptentwicklung | Endredaktion | Textentwurf |
      Entwurf fertig | Konzept geschrieben`,
    "public-display": `Öffentliche Auslegung | Auslegung | Offenlegung | Stellungnahmeverfahren |
      Auslegung des Entwurfs | Stellungnahmen | Anhörung der Träger | Anhörungsverfahren |
      Trägerbeteiligung | Auslage`,
    committee: `Beratung im Ausschuss | Jugendhilfeausschuss | Vorberatung | Sozialausschuss |
      Vorstellung im Ausschuss | Beratung im Jugendhilfeausschuss |
      Vorstellung im Jugendhilfeausschuss | JHA | Ausschussberatung | Vorlage im Ausschuss |
      Kenntnisnahme im Ausschuss | Kreisausschuss | Ausschusssitzung | Beratung im Sozialausschuss |
      Fachausschuss | Beratung in den Gremien | Gremienlauf | Gremienberatung |
      Vorstellung in den Gremien | Beratungsfolge`,
    resolution: `Beschluss | Kreistagsbeschluss | Politischer Beschluss | Beschlussfassung | Stadtratsbeschluss |
      Beschluss des Kreistags | Beschluss im Kreistag | Verabschiedung | Beschluss durch den Kreistag |
      Beschluss Kreistag | Beschluss im Stadtrat | Gemeinderatsbeschluss | Politische Beschlussfassung |
      Erstellung und Verabschiedung | Kreistag beschließt | Beschluss des Stadtrats |
      Verabschiedung des Konzepts | Politischer Auftrag | Beschluss des Konzepts | Ratsbeschluss |
      Beschluss Kommunales Handlungskonzept | Beschluss Stadtrat`,
    publication: `Veröffentlichung | Druck | Publikation | Veröffentlichung des Konzepts | Bekanntmachung |
      Pressemitteilung | Broschüre | Website online | Internetseite online | Freischaltung |
      Drucklegung | Pressekonferenz | Öffentlichkeitsarbeit | Präsentation des Konzepts | Flyer |
      Vorstellung des Konzepts`,
    implementation: `Umsetzung | Beginn der Umsetzung | Umsetzungsbeginn | Umsetzungsstart | Umsetzungsphase |
      Start der Maßnahmen | Maßnahmenstart | Umsetzung der Maßnahmen | Implementierung |
      Start der Umsetzung | Erprobung | Pilotphase | Pilotprojekt | Entwicklung von Angeboten |
      Start des Angebots | Eröffnung | Einführung | Start der Umsetzungsphase | Angebotsentwicklung`,
    "interim-report": `Zwischenbericht | Sachbericht | Halbzeitbericht | Zwischenbilanz | Sachstandsbericht |
      Zwischenevaluation | Berichterstattung | Bericht im Ausschuss | Zwischenauswertung |
      Jahresbericht | Verwendungsnachweis | Bericht an den Kreistag | Statusbericht |
      Fortschrittsbericht`,
    evaluation: `Evaluation | Evaluierung | Auswertung | Wirkungsmessung | Abschlussbericht | Abschlussevaluation |
      Wirkungsanalyse | Bilanz | Monitoring | Wirkungsbericht | Evaluationsbericht | Erfolgskontrolle |
      Abschluss der Evaluation | Kommunikation der Evaluation | Überprüfung | Abschluss Planungszyklus`,
    reflection: `Reflexion | Reflexion erster Ergebnisse | Prozessreflexion | Reflexionstreffen | Selbstreflexion |
      Rückblick | Reflexionsworkshop | Reflexionsrunde | Zwischenreflexion | Lessons learned |
      Reflexionsgespräch | Supervision | Rückschau`,
    "annual-review": `Jahresgespräch | Jahresgespräch mit Prozessreflexion | Jahresrückblick | Jahresauswertung |
      Jahrestreffen | Jährliches Auswertungsgespräch | Jahresbilanz | Jährliche Überprüfung |
      Jahresabschlussgespräch | Jahresklausur | Bilanzgespräch`,
    update: `Fortschreibung | Aktualisierung | Fortschreibung des Konzepts | Überarbeitung | Neuauflage |
      Weiterentwicklung | Fortschreibung der Strategie | Anpassung des Konzepts |
      Fortschreibung der Strukturübersicht | Revision | Fortschreibung der Planung`,
    event: `Veranstaltung | Fachveranstaltung | Fachtag | Fachtagung | Jährlicher Fachtag | Konferenz |
      Netzwerktreffen | Interkommunaler Austausch | Fest | Familienfest | Präventionskonferenz |
      Netzwerkkonferenz | Infoveranstaltung | Informationsveranstaltung | Präventionstag | Aktionstag |
      Sitzung | Abschlussveranstaltung | Regionalkonferenz | Treffen | Tagung | Aktionswoche |
      Markt der Möglichkeiten | Messe | Familientag`,
  },
  {
    kickoff: "Auftaktgesprächspartner",
    draft: "Entwurfsplanung",
    resolution: "vor dem Beschluss | Beschlussvorschlag",
  },
)
