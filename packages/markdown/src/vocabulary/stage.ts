import { entries, type ValueOf } from "./entries.js"

/** Stages of the document itself. */
export const stageTerms = entries<ValueOf<"stage">>(
  {
    entwurf: `Entwurf | Arbeitsentwurf | Rohentwurf | Arbeitsfassung | Arbeitsstand | Diskussionsentwurf |
      Diskussionsgrundlage | Vorentwurf | 1. Entwurf | erster Entwurf | Referentenentwurf |
      Konzeptentwurf | vorläufig | vorläufige Fassung | in Bearbeitung | in Arbeit | draft |
      Arbeitspapier | Verwaltungsentwurf | Zwischenstand | in Erarbeitung | noch nicht beschlossen |
      Skizze | Ideenskizze`,
    vorlage: `Beschlussvorlage | Vorlage | Vorlagenfassung | Sitzungsvorlage | Ratsvorlage | Kreistagsvorlage |
      zur Beschlussfassung | zum Beschluss | Entwurf zur Beschlussfassung | zur Beratung |
      Beratungsfassung | Endfassung | Beschlussfassung | Abschlussfassung | zur Entscheidung |
      eingebracht | im Verfahren | Entscheidungsvorlage | Vorlage für den Kreistag |
      Vorlage für den Stadtrat`,
    beschlossen: `beschlossen | verabschiedet | in Kraft | gültig | vom Kreistag beschlossen |
      vom Stadtrat beschlossen | beschlossene Fassung | rechtskräftig | angenommen | bestätigt |
      in Kraft getreten | gilt | geltend | endgültig | final | vom Gemeinderat beschlossen | genehmigt |
      veröffentlicht`,
    fortschreibung: `Fortschreibung | fortgeschrieben | in Fortschreibung | fortgeschriebene Fassung | Neufassung |
      Aktualisierung | aktualisierte Fassung | 1. Fortschreibung | 2. Fortschreibung |
      überarbeitete Fassung | Überarbeitung | Weiterentwicklung | Revision | Novellierung | überarbeitet`,
  },
  {
    beschlossen: "noch nicht beschlossen | nicht beschlossen",
    vorlage: "Förderrichtlinie | Formatvorlage | Druckvorlage",
  },
)
