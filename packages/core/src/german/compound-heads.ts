/**
 * Last parts of German compounds that are often shared („Jugend- und Sozialamt“): words of administration and of
 * everyday texts. Data, in the singular; inflected forms are found by themselves.
 */
export const compoundHeads: readonly string[] = `
  amt ausschuss leitung hilfe lage dienst dienstleistung arbeit angebot bereich beratung betreuung beirat bericht beauftragter bildung bedarf
  befragung begleitung berufe büro bund daten ebene einrichtung entwicklung erziehung fachberatung familie feld förderung format forum
  fortbildung führung gebiet gesetz gespräch gericht gremium gruppe garten haus heim hort initiative institution kasse kette kind kirche
  klasse klinik konferenz konzept koordination koordinator koordinierung kosten kraft kreis krippe kurs land lehrer leben leistung liste
  management maßnahme ministerium mitglied mittel modell netz netzwerk ordnung organisation ort partner personal pflege plan planung
  politik praxis prävention problem programm projekt prozess quartier rat raum recht referat region richtlinie sache schule schutz
  seite sprache stadt stelle stätte statistik steuerung strategie struktur studie stunde system tag team teil therapie träger treff
  treffen tätigkeit umfeld untersuchung unterricht verband verein verfahren verhältnis versorgung vertrag vertretung vertreter verwaltung
  weise werk wesen wirkung wissen woche zahl zentrum zeit ziel zone zusammenarbeit bürgermeister gemeinde jahr abteilung dezernat
  fachdienst beschluss vorlage sitzung runde tisch konflikt frage analyse aufnahme erhebung ermittlung sicherung bindung werkstatt
  meister ärztin arzt helfer person anbieter einheit stand entwurf übersicht bedingung stärke schwäche chance risiko kosten einnahme ausgabe
  übergang phase alter stufe gang weg ansatz auftrag kompetenz ressource qualität kultur sport café kette nachmittag abend gespräch
`
  .trim()
  .split(/\s+/)
