import { values } from "./define.js"

export const stage = values({
  entwurf: "Entwurf",
  vorlage: "Beschlussvorlage",
  beschlossen: "beschlossen",
  fortschreibung: "Fortschreibung",
})
export type Stage = (typeof stage.ids)[number]

export const documentKind = values({
  praeventionskonzept: "Präventionskonzept",
  handlungskonzept: "Handlungskonzept",
  handlungsstrategie: "Handlungsstrategie",
  sozialstrategie: "Sozialstrategie",
  armutspraeventionsstrategie: "Armutspräventionsstrategie",
  rahmenkonzept: "Rahmenkonzept",
  fachplan: "Fachplan",
  praesentation: "Präsentation",
  protokoll: "Protokoll",
  anlage: "Anlage",
  sonstiges: "Sonstiges",
})

export const municipalityKind = values({
  landkreis: "Landkreis",
  "kreisfreie-stadt": "Kreisfreie Stadt",
  "kreisangehoerige-gemeinde": "Kreisangehörige Gemeinde",
  vg: "Verwaltungsgemeinschaft",
  stadtbezirk: "Stadtbezirk",
})
export type MunicipalityKind = (typeof municipalityKind.ids)[number]

export const sector = values({
  jugendhilfe: "Jugendhilfe",
  gesundheit: "Gesundheit",
  "soziales-teilhabe": "Soziales und Teilhabe",
  "soziale-dienste": "Soziale Dienste",
  "freie-traeger": "Freie Träger",
  sonstiges: "Sonstiges",
  bildung: "Bildung/Schule",
  arbeit: "Arbeit/Jobcenter",
  integration: "Integration/Migration",
  "stadt-regionalentwicklung": "Stadt- und Regionalentwicklung",
  "ordnung-sicherheit": "Ordnung und Sicherheit",
  politik: "Politik",
  zivilgesellschaft: "Zivilgesellschaft",
  "wissenschaft-begleitung": "Wissenschaft und Begleitung",
  krankenkasse: "Krankenkasse",
})
export type SectorId = (typeof sector.ids)[number]

export const affiliation = values({ verwaltung: "Verwaltung", extern: "extern" })
export type Affiliation = (typeof affiliation.ids)[number]

export const actorKind = values({
  amt: "Amt",
  fachdienst: "Fachdienst",
  fachbereich: "Fachbereich",
  dezernat: "Dezernat",
  stabsstelle: "Stabsstelle",
  verwaltungseinheit: "Verwaltungseinheit",
  "politisches-gremium": "Politisches Gremium",
  "freier-traeger": "Freier Träger",
  einrichtung: "Einrichtung",
  kita: "Kita",
  schule: "Schule",
  beratungsstelle: "Beratungsstelle",
  familienzentrum: "Familienzentrum",
  thekiz: "Thüringer Eltern-Kind-Zentrum",
  mehrgenerationenhaus: "Mehrgenerationenhaus",
  klinik: "Klinik",
  praxis: "Praxis",
  fruehfoerderstelle: "Frühförderstelle",
  spz: "Sozialpädiatrisches Zentrum",
  netzwerk: "Netzwerk",
  "verein-ehrenamt": "Verein, Ehrenamt",
  kirche: "Kirche",
  krankenkasse: "Krankenkasse",
  "behoerde-land": "Landesbehörde",
  "behoerde-bund": "Bundesbehörde",
  wissenschaft: "Wissenschaft",
  familienvertretung: "Familienvertretung",
  unternehmen: "Unternehmen",
})
export type ActorKind = (typeof actorKind.ids)[number]

export const carrierKind = values({
  oeffentlich: "öffentlich",
  "frei-gemeinnuetzig": "frei-gemeinnützig",
  "privat-gewerblich": "privat-gewerblich",
})

export const engagement = values({
  verbuendet: "verbündet",
  offen: "offen",
  skeptisch: "skeptisch",
  unbekannt: "unbekannt",
})

export const bodyKind = values({
  steuerung: "Steuerungsgruppe",
  planung: "Planungsgruppe",
  arbeitsgruppe: "Arbeitsgruppe",
  koordination: "Koordinationsstelle",
  beteiligung: "Beteiligungsgremium",
  politik: "Politisches Gremium",
  netzwerk: "Fachnetzwerk",
  interkommunal: "Interkommunaler Austausch",
})
export type BodyKind = (typeof bodyKind.ids)[number]

export const bodyOrigin = values({ bestehend: "bestehend", erweitert: "erweitert", neu: "neu" })

export const mandateLevel = values({ strategisch: "strategisch", taktisch: "taktisch", operativ: "operativ" })

export const roleKind = values({
  dezernatsleitung: "Dezernatsleitung",
  amtsleitung: "Amtsleitung",
  fachbereichsleitung: "Fachbereichsleitung",
  koordination: "Koordination",
  planungskoordination: "Planungskoordination",
  sozialplanung: "Sozialplanung",
  jugendhilfeplanung: "Jugendhilfeplanung",
  bildungsmanagement: "Bildungsmanagement",
  integrationsmanagement: "Integrationsmanagement",
  gesundheitsplanung: "Gesundheitsplanung",
  "netzwerkkoordination-fruehe-hilfen": "Netzwerkkoordination Frühe Hilfen",
  praeventionsfachkraft: "Präventionsfachkraft",
  prozessbegleitung: "Prozessbegleitung",
  projektleitung: "Projektleitung",
  oeffentlichkeitsarbeit: "Öffentlichkeitsarbeit",
  moderation: "Moderation",
  familienvertretung: "Familienvertretung",
})

export const preventionType = values({
  universell: "universell",
  selektiv: "selektiv",
  indiziert: "indiziert",
})
export const preventionStage = values({ primaer: "primär", sekundaer: "sekundär", tertiaer: "tertiär" })
export const approach = values({
  verhaltenspraevention: "Verhaltensprävention",
  verhaeltnispraevention: "Verhältnisprävention",
  kombiniert: "kombiniert",
})
export const access = values({
  "komm-struktur": "Komm-Struktur",
  "geh-struktur": "Geh-Struktur (aufsuchend)",
  digital: "digital",
  mobil: "mobil",
})
export const barrier = values({
  kosten: "Kosten",
  entfernung: "Entfernung",
  sprache: "Sprache",
  anmeldung: "Anmeldung",
  scham: "Scham, Stigma",
  oeffnungszeiten: "Öffnungszeiten",
  unbekannt: "Angebot ist nicht bekannt",
})
export const costKind = values({
  kostenfrei: "kostenfrei",
  einkommensabhaengig: "einkommensabhängig",
  kostenpflichtig: "kostenpflichtig",
  unbekannt: "unbekannt",
})
export const offerStatus = values({
  geplant: "geplant",
  laufend: "laufend",
  pausiert: "pausiert",
  beendet: "beendet",
})
export const offerDuration = values({ dauerhaft: "dauerhaft", befristet: "befristet", einmalig: "einmalig" })
export const lifeSituation = values({
  materiell: "materiell",
  sozial: "sozial",
  gesundheitlich: "gesundheitlich",
  kulturell: "kulturell",
})
export const reviewOutcome = values({
  beibehalten: "beibehalten",
  veraendern: "verändern",
  "neu-entwickeln": "neu entwickeln",
  zusammenfuehren: "zusammenführen",
  beenden: "beenden",
})
export const reviewPerspective = values({
  familie: "Familie",
  fachkraefte: "Fachkräfte",
  verwaltung: "Verwaltung",
})

export const needKind = values({ bedarf: "Bedarf", beduerfnis: "Bedürfnis" })
export const challengeKind = values({
  problemlage: "Problemlage",
  schieflage: "Schieflage",
  herausforderung: "Herausforderung",
})
export const evidenceKind = values({
  bericht: "Bericht",
  statistik: "Statistik",
  fachkraeftewissen: "Fachkräftewissen",
  studie: "Studie",
  kinderbefragung: "Kinderbefragung",
  familienbefragung: "Familienbefragung",
  sozialraumanalyse: "Sozialraumanalyse",
  schuleingangsuntersuchung: "Schuleingangsuntersuchung",
  netzwerkanalyse: "Netzwerkanalyse",
  bestandsanalyse: "Bestandsanalyse",
  praxisbeispiel: "Praxisbeispiel",
})
export type EvidenceKind = (typeof evidenceKind.ids)[number]
export const spatialLevel = values({ kommune: "Kommune", sozialraum: "Sozialraum", quartier: "Quartier" })

export const participationLevel = values({
  instrumentalisierung: "Instrumentalisierung",
  anweisung: "Anweisung",
  information: "Information",
  anhoerung: "Anhörung",
  einbeziehung: "Einbeziehung",
  mitbestimmung: "Mitbestimmung",
  "teilweise-entscheidungskompetenz": "Teilweise Entscheidungskompetenz",
  entscheidungsmacht: "Entscheidungsmacht",
  selbstorganisation: "Selbstorganisation",
})
export const participationKind = values({
  familienbefragung: "Familienbefragung",
  kinderbefragung: "Kinderbefragung",
  elterncafe: "Elterncafé",
  fokusgruppe: "Fokusgruppe",
  zukunftswerkstatt: "Zukunftswerkstatt",
  sozialraumgespraech: "Sozialraumgespräch",
  workshop: "Workshop",
  fachkonferenz: "Fachkonferenz",
  beirat: "Beirat",
  "oeffentliche-auslegung": "Öffentliche Auslegung",
  "online-beteiligung": "Online-Beteiligung",
})
export const participant = values({
  kinder: "Kinder",
  jugendliche: "Jugendliche",
  eltern: "Eltern",
  familien: "Familien",
  fachkraefte: "Fachkräfte",
  "freie-traeger": "Freie Träger",
  ehrenamt: "Ehrenamt",
  politik: "Politik",
})

export const goalLevel = values({ strategisch: "strategisch", taktisch: "taktisch", operativ: "operativ" })
export type GoalLevel = (typeof goalLevel.ids)[number]
export const goalTarget = values({ struktur: "Struktur", zielgruppe: "Zielgruppe" })
export const impactStep = values({
  "1": "Aktivitäten finden statt",
  "2": "Zielgruppe wird erreicht",
  "3": "Zielgruppe akzeptiert das Angebot",
  "4": "Bewusstsein und Fähigkeiten ändern sich",
  "5": "Handeln ändert sich",
  "6": "Lebenslage ändert sich",
  "7": "Gesellschaft ändert sich",
})
export const preventionAim = values({
  foerdern: "Entwicklung fördern",
  "benachteiligung-abbauen": "Benachteiligungen vermeiden oder abbauen",
  proaktiv: "proaktiv handeln",
})

export const workState = values({
  geplant: "geplant",
  "in-arbeit": "in Arbeit",
  erreicht: "erreicht",
  "teilweise-erreicht": "teilweise erreicht",
  verschoben: "verschoben",
  entfallen: "entfallen",
})
export type WorkState = (typeof workState.ids)[number]

export const milestoneKind = values({
  kickoff: "Auftakt",
  "coordination-start": "Start der Koordination",
  "body-founded": "Gremium gegründet",
  agreement: "Vereinbarung",
  qualification: "Qualifizierung",
  workshop: "Workshop",
  inventory: "Bestandsanalyse",
  "network-analysis": "Netzwerkanalyse",
  "needs-analysis": "Bedarfsanalyse",
  participation: "Beteiligung",
  "goals-agreed": "Ziele vereinbart",
  draft: "Entwurf",
  "public-display": "Öffentliche Auslegung",
  committee: "Beratung im Ausschuss",
  resolution: "Beschluss",
  publication: "Veröffentlichung",
  implementation: "Umsetzung",
  "interim-report": "Zwischenbericht",
  evaluation: "Evaluation",
  reflection: "Reflexion",
  "annual-review": "Jahresgespräch",
  update: "Fortschreibung",
  event: "Veranstaltung",
})
export type MilestoneKind = (typeof milestoneKind.ids)[number]

export const decisionBody = values({
  kreistag: "Kreistag",
  stadtrat: "Stadtrat",
  gemeinderat: "Gemeinderat",
  jugendhilfeausschuss: "Jugendhilfeausschuss",
  sozialausschuss: "Sozialausschuss",
  kreisausschuss: "Kreisausschuss",
  buergermeister: "Bürgermeister",
  landrat: "Landrat",
})
export type DecisionBody = (typeof decisionBody.ids)[number]
export const paperType = values({
  beschlussvorlage: "Beschlussvorlage",
  informationsvorlage: "Informationsvorlage",
  antrag: "Antrag",
})
export const resolutionKind = values({
  auftrag: "Auftrag",
  zustimmung: "Zustimmung",
  kenntnisnahme: "Kenntnisnahme",
  fortschreibung: "Fortschreibung",
  bekenntnis: "Bekenntnis",
})
export const resolutionStatus = values({ geplant: "geplant", gefasst: "gefasst" })
export const resolutionResult = values({
  "unveraendert-beschlossen": "unverändert beschlossen",
  "geaendert-beschlossen": "geändert beschlossen",
  abgelehnt: "abgelehnt",
  vertagt: "vertagt",
  "zur-kenntnis": "zur Kenntnis genommen",
})
export const consultationRole = values({
  anhoerung: "Anhörung",
  vorberatung: "Vorberatung",
  entscheidung: "Entscheidung",
  kenntnisnahme: "Kenntnisnahme",
})

export const relationLevel = values({
  keine: "keine",
  bekannt: "bekannt",
  austausch: "Austausch",
  abstimmung: "Abstimmung",
  kooperation: "Kooperation",
  "gemeinsames-angebot": "gemeinsames Angebot",
})
export type RelationLevel = (typeof relationLevel.ids)[number]
export const relationFrequency = values({
  woechentlich: "wöchentlich",
  monatlich: "monatlich",
  vierteljaehrlich: "vierteljährlich",
  halbjaehrlich: "halbjährlich",
  jaehrlich: "jährlich",
  anlassbezogen: "anlassbezogen",
})
export const formality = values({
  informell: "informell",
  muendlich: "mündlich",
  vereinbarung: "Vereinbarung",
  vertrag: "Vertrag",
})
export const tieDirection = values({ gerichtet: "gerichtet", gegenseitig: "gegenseitig" })

export const cyclePhase = values({
  "planen-entscheiden": "Planen und Entscheiden",
  umsetzen: "Umsetzen",
  reflektieren: "Reflektieren",
})
export const premise = values({
  ergebnisoffen: "ergebnisoffen",
  datenbasiert: "datenbasiert",
  beteiligungsorientiert: "beteiligungsorientiert",
  bedarfsorientiert: "bedarfsorientiert",
  wirkungsorientiert: "wirkungsorientiert",
  perspektivwechsel: "Perspektivwechsel",
})
export const programmeVariant = values({ A: "Variante A", B: "Variante B" })

export const eventKind = values({
  kickoff: "Auftakt",
  workshop: "Workshop",
  fachveranstaltung: "Fachveranstaltung",
  fachtag: "Fachtag",
  intermunicipal: "Interkommunaler Austausch",
  meeting: "Sitzung",
  dialogue: "Dialogformat",
  "process-step": "Prozessschritt",
  reflection: "Reflexion",
  event: "Veranstaltung",
})
export const eventScope = values({
  kommunal: "kommunal",
  interkommunal: "interkommunal",
  landesweit: "landesweit",
  bundesweit: "bundesweit",
})
export const supportKind = values({
  einzelberatung: "Einzelberatung",
  beratung: "Beratung",
  qualifizierung: "Qualifizierung",
  input: "Input",
  workshop: "gemeinsamer Workshop",
  sitzungsteilnahme: "Teilnahme an Sitzungen",
  wissenstransfer: "Wissenstransfer",
  fachveranstaltung: "Fachveranstaltung",
  jahresgespraech: "Jahresgespräch",
})
export const audience = values({
  koordination: "Koordination",
  planung: "Planung",
  steuerung: "Steuerung",
  fuehrung: "Führung",
  fachkraefte: "Fachkräfte",
})

export const statementKind = values({
  "understanding-prevention": "Verständnis von Prävention",
  "understanding-chain": "Verständnis von Präventionskette",
  definition: "Definition",
  aim: "Anliegen",
  "guiding-question": "Leitfrage",
  "central-question": "zentrale Frage",
  "guiding-idea": "Leitidee",
  "shared-purpose": "gemeinsamer Sinn",
  "rationale-families": "Begründung aus Sicht der Kinder und Familien",
  "rationale-professional": "Begründung aus fachlicher Sicht",
  "rationale-strategic": "Begründung aus strategischer Sicht",
  rationale: "Begründung",
  motto: "Motto",
  vision: "Vision",
  "change-approach": "Veränderungsansatz",
  hypothesis: "Annahme",
  pillar: "Säule",
  "commitment-basic-offer": "Bekenntnis zu einem Basisangebot",
  "normative-frame": "normativer Rahmen für neue Angebote",
  "inventory-offers": "Bestand an Angeboten",
  "inventory-actors": "Übersicht der Akteure",
  "inventory-structures": "Überblick zu den Strukturen",
  "structure-overview": "Übersicht der Präventionsstrukturen",
  "update-cycle": "Fortschreibung",
  "existing-structures": "vorhandene Strukturen",
  mandate: "Auftrag",
  "mandatory-bodies": "notwendige Gremien",
  expectation: "Erwartung",
  requirement: "Erfordernis",
  reflection: "Reflexion",
  "plan-alignment": "Abstimmung der Planungen",
  "eu-notice": "Hinweis auf EU-Förderung",
  summary: "Zusammenfassung",
  inclusion: "Inklusion",
  "unforeseen-provision": "Vorsorge für unvorhergesehenen Bedarf",
  "change-log": "Änderungen gegenüber der letzten Fassung",
})
export type StatementKind = (typeof statementKind.ids)[number]

export const pillar = values({ steuerung: "Steuerung", planung: "Planung", beteiligung: "Beteiligung" })

export const surveyMethod = values({
  netzwerkanalyse: "Netzwerkanalyse",
  befragung: "Befragung",
  interview: "Interview",
  workshop: "Workshop",
  anwesenheitsliste: "Anwesenheitsliste",
  sonstiges: "Sonstiges",
})
export const phaseKind = values({ phase: "Lebensphase", transition: "Übergang" })

/** Canonical sections of a concept (domain layout), in their usual order. */
export const canonicalSection = values({
  vorwort: "Vorwort/Zusammenfassung",
  anlass: "Anlass und Auftrag",
  verstaendnis: "Verständnis & Leitfrage",
  ausgangslage: "Ausgangslage",
  bestand: "Bestandsanalyse",
  bedarf: "Bedarfe und Bedürfnisse",
  beteiligung: "Beteiligung",
  organisation: "Organisationsstruktur",
  netzwerk: "Strukturübersicht/Netzwerkanalyse",
  lebensphasen: "Kette entlang der Lebensjahre",
  basisangebot: "Basisangebot & Kriterien",
  ziele: "Ziele und Wirkungen",
  massnahmen: "Maßnahmen",
  zeitplan: "Meilensteine",
  ressourcen: "Ressourcen und Förderung",
  evaluation: "Reflexion, Evaluation, Fortschreibung",
  beschluss: "Beschluss",
  anhang: "Anhang",
})
export type CanonicalSection = (typeof canonicalSection.ids)[number]
