import { entries, type ValueOf } from "./entries.js"

/** Kinds of events. */
export const eventKindTerms = entries<ValueOf<"eventKind">>({
  kickoff: `Auftakt | Auftaktgespräch | Auftaktveranstaltung | Kick-off | Kickoff | Auftaktworkshop |
      Startveranstaltung | Auftakttreffen | Auftaktsitzung`,
  workshop: `Workshop | Klausur | Klausurtagung | Werkstatt | Zukunftswerkstatt | Fachworkshop |
      Workshopreihe | Strategieworkshop | Planungswerkstatt`,
  fachveranstaltung: `Fachveranstaltung | Fachforum | Fachkonferenz | Konferenz | Fachaustausch | Präventionskonferenz |
      Netzwerkkonferenz | Informationsveranstaltung`,
  fachtag: "Fachtag | Fachtagung | Jährlicher Fachtag | Tagung | Jahrestagung | Präventionstag",
  intermunicipal: `Interkommunaler Austausch | Lernnetzwerk | Austausch der Kommunen | Interkommunales Treffen |
      Netzwerktreffen der Kommunen | Kommunentreffen | Vernetzungstreffen der Kommunen`,
  meeting: `Sitzung | Treffen | Beratung | Besprechung | Arbeitstreffen | Netzwerktreffen | Jour fixe |
      Termin | Sitzung der Steuerungsgruppe | Sitzung der Planungsgruppe | Abstimmungstreffen |
      Gespräch | Steuerungsgruppensitzung`,
  dialogue: `Dialogformat | Dialog | Fachgespräch | Offener Austausch | Austausch | Runder Tisch |
      Gesprächsrunde | Dialogveranstaltung | Bürgerdialog | World Café`,
  "process-step": `Prozessschritt | Schritt | Step | Arbeitsschritt | Etappe | Bestandsanalyse | Arbeitsphase |
      Prozessphase`,
  reflection: `Reflexion | Prozessreflexion | Jahresgespräch | Auswertung | Reflexionstreffen |
      Reflexion erster Ergebnisse | Selbstreflexion | Supervision | Rückblick`,
  event: `Veranstaltung | Familienfest | Fest | Aktionstag | Aktionswoche | Familientag |
      Tag der offenen Tür | Messe | Ereignis | Eröffnung | Markt der Möglichkeiten`,
})
