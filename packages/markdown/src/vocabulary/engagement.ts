import { entries, type ValueOf } from "./entries.js"

/** Attitude of an actor; internal data. */
export const engagementTerms = entries<ValueOf<"engagement">>({
  verbuendet: `verbündet | Verbündete | unterstützend | unterstützt | Unterstützer | engagiert | befürwortend |
      Befürworter | dafür | aktiv dabei | Promotor | Mitstreiter`,
  offen: `offen | interessiert | aufgeschlossen | neutral | abwartend | noch unentschieden |
      gesprächsbereit | zu gewinnen`,
  skeptisch: `skeptisch | ablehnend | kritisch | zurückhaltend | dagegen | Skeptiker | Bedenkenträger |
      zweifelnd`,
  unbekannt: "unbekannt | nicht bekannt | unklar | keine Angabe | k. A. | offen geblieben | ?",
})
