import { entries, type ValueOf } from "./entries.js"

/** Statements a concept makes, by the label or heading above them. */
export const statementKindTerms = entries<ValueOf<"statementKind">>({
  "understanding-prevention": `Verständnis von Prävention | Präventionsverständnis | Was verstehen wir unter Prävention? |
      Unser Präventionsverständnis | Begriff der Prävention | Was ist Prävention? |
      Was bedeutet Prävention? | Definition Prävention | Prävention bedeutet |
      Was heißt Prävention für uns?`,
  "understanding-chain": `Verständnis von Präventionskette | Was verstehen wir unter Präventionsketten? |
      Was ist eine Präventionskette? | Begriff der Präventionskette |
      Was verstehen wir unter einer Präventionskette? | Definition Präventionskette |
      Verständnis der Präventionskette | Unser Verständnis von Präventionskette`,
  definition: "Definition | Begriff | Begriffsbestimmung | Begriffsklärung | Begriffserklärung",
  aim: "Anliegen | Zielstellung | Anspruch | Unser Anliegen | Absicht | Zweck",
  "guiding-question": `Leitfrage | Unsere Leitfrage | Kernfrage | Leitende Frage | Die Leitfrage | Leitfragen`,
  "central-question": `zentrale Frage | Zentrale Fragen | Fragestellung | Fragestellungen | Zentrale Fragestellung |
      Forschungsfrage | Schlüsselfrage`,
  "guiding-idea": `Leitidee | Leitideen | Leitgedanke | Leitsatz | Leitbild | Leitlinie | Leitgedanken |
      Leitprinzip | Grundsatz`,
  "shared-purpose": `gemeinsamer Sinn | Sinnfrage | Motivationsfrage | gemeinsam getragener Sinn | Unser Warum |
      Warum tun wir das? | Gemeinsames Anliegen | Wofür wir stehen | Wofür stehen wir?`,
  "rationale-families": `Begründung aus Sicht der Kinder und Familien | Aus Sicht der Kinder und Familien |
      Aus Sicht der Familien | Sicht der Familien | Perspektive der Familien | Perspektive der Kinder |
      Aus Sicht der Kinder | Perspektive der Kinder und Familien | Was Familien davon haben`,
  "rationale-professional": `Begründung aus fachlicher Sicht | Aus fachlicher Perspektive | Aus fachlicher Sicht |
      Fachliche Perspektive | Fachliche Sicht | Fachliche Begründung | Perspektive der Fachkräfte |
      Aus Sicht der Fachkräfte`,
  "rationale-strategic": `Begründung aus strategischer Sicht | Aus strategischer Sicht | Strategische Perspektive |
      Strategische Sicht | Strategische Begründung | Aus Sicht der Verwaltung | Aus Sicht der Kommune |
      Aus Sicht der Politik | Perspektive der Verwaltung`,
  rationale: `Begründung | Warum ist das Thema wichtig? | Warum ist das Thema in der Kommune wichtig? |
      Warum Präventionsketten? | Notwendigkeit | Warum? | Bedeutung | Relevanz |
      Warum eine Präventionskette?`,
  motto: "Motto | Slogan | Leitspruch | Unser Motto | Claim",
  vision: "Vision | Zukunftsbild | Unsere Vision | Zielbild | Zukunftsvision | Leitvision",
  "change-approach": `Veränderungsansatz | Wie kann etwas verändert werden? | Theorie der Veränderung | Wirkmodell |
      Wirkungslogik | Theory of Change | Wirkungsmodell | Wie Veränderung gelingt`,
  hypothesis: "Annahme | Hypothese | These | Arbeitshypothese | Grundannahme | Arbeitsthese",
  pillar: "Säule | Pfeiler | Säulen | Drei Säulen | Grundpfeiler",
  "commitment-basic-offer": `Bekenntnis zu einem Basisangebot | Basisangebot Prävention | Kreisliches Bekenntnis |
      Basisangebot | Grundangebot | Bekenntnis | Basisangebot als Daseinsvorsorge |
      kommunales Bekenntnis`,
  "normative-frame": `normativer Rahmen für neue Angebote | Normativer Rahmen | Kriterien für neue Angebote |
      Handlungsleitfaden | Anforderungen an neue Angebote | Rahmen für neue Angebote`,
  "inventory-offers": `Bestand an Angeboten | Angebotsbestand | Übersicht der Angebote | Angebotsübersicht |
      Bestand der Angebote | Bestehende Angebote`,
  "inventory-actors": `Übersicht der Akteure | Akteursübersicht | Akteursliste | Akteurslandschaft | Übersicht Akteure |
      Liste der Akteure`,
  "inventory-structures": `Überblick zu den Strukturen | Übersicht der Strukturen | Strukturüberblick | Überblick über die Strukturen`,
  "structure-overview": `Übersicht der Präventionsstrukturen | Strukturübersicht | Übersicht zu Präventionsstrukturen |
      Präventionsstrukturen | Übersicht Präventionsstrukturen | grobe Übersicht zu Präventionsstrukturen`,
  "update-cycle": `Fortschreibung | Fortschreibungszyklus | Aktualisierungszyklus | Fortschreibungsrhythmus |
      Turnus der Fortschreibung | Geltungsdauer und Fortschreibung`,
  "existing-structures": `vorhandene Strukturen | Bestehende Strukturen | Was gibt es bereits? |
      Vorhandene Planungsstrukturen | Integrierte Planungsstrukturen | bestehende Planungsstrukturen`,
  mandate: `Auftrag | Politischer Auftrag | Arbeitsauftrag | Planungsauftrag | Mandat | Auftragsgrundlage`,
  "mandatory-bodies": `notwendige Gremien | Erforderliche Gremien | Gremien der Präventionskette | benötigte Gremien`,
  expectation: `Erwartung | Erwartungen | Was erwarten Sie? | Erwartungen an den Prozess | Was erwarten wir?`,
  requirement: `Erfordernis | Voraussetzung | Was ist erforderlich? | Voraussetzungen | Gelingensbedingungen |
      Erfolgsfaktoren | Anforderungen | Gelingensfaktoren | Bedingungen`,
  reflection: "Reflexion | Selbstreflexion | Fazit | Rückblick | Resümee",
  "plan-alignment": `Abstimmung der Planungen | Abstimmung mit anderen Planungen | Bezug zu anderen Planungen |
      Schnittstellen zu anderen Planungen | Verhältnis zu anderen Planungen | Planungsabstimmung |
      Einbettung in andere Planungen`,
  "eu-notice": `Hinweis auf EU-Förderung | Kofinanziert von der Europäischen Union |
      kofinanziert durch die Europäische Union | Gefördert durch die Europäische Union |
      gefördert aus Mitteln des Europäischen Sozialfonds | von der Europäischen Union kofinanziert |
      EU-Förderhinweis | aus Mitteln des ESF`,
  summary: `Zusammenfassung | Kurzfassung | Das Wichtigste in Kürze | Auf einen Blick | In Kürze | Abstract`,
  inclusion: `Inklusion | Inklusives Verständnis | Barrierefreiheit | Teilhabe aller | Vielfalt | Diversität |
      Teilhabe von Menschen mit Behinderung`,
  "unforeseen-provision": `Vorsorge für unvorhergesehenen Bedarf | Unvorhergesehener Bedarf | unvorhergesehene Bedarfe |
      Unvorhergesehenes`,
  "change-log": `Änderungen gegenüber der letzten Fassung | Änderungsverzeichnis | Änderungshistorie |
      Was ist neu? | Änderungen | Änderungen seit der letzten Fassung | Versionsverlauf |
      Was hat sich geändert? | Neuerungen`,
})
