import { entries, type ValueOf } from "./entries.js"

/** Planning premises. */
export const premiseTerms = entries<ValueOf<"premise">>(
  {
    ergebnisoffen: "ergebnisoffen | Ergebnisoffenheit | prozessoffen | ergebnisoffene Planung",
    datenbasiert: `datenbasiert | datengestützt | wissensbasiert | evidenzbasiert | faktenbasiert | Datenbasierung |
      Wissensbasierung | datenorientiert | auf Datengrundlage | Evidenzbasierung`,
    beteiligungsorientiert: `beteiligungsorientiert | partizipativ | Beteiligungsorientierung | beteiligend |
      partizipationsorientiert`,
    bedarfsorientiert: `bedarfsorientiert | Bedarfsorientierung | bedarfsgerecht | bedürfnisorientiert |
      Bedarfsgerechtigkeit | an den Bedarfen orientiert | nach Bedarf geplant | lebensweltorientiert |
      Bedürfnisorientierung`,
    wirkungsorientiert: `wirkungsorientiert | Wirkungsorientierung | ergebnisorientiert | wirksam |
      an Wirkungen orientiert | wirkungsbasiert`,
    perspektivwechsel: `Perspektivwechsel | Perspektivenwechsel | Wechsel der Perspektive | aus Sicht der Familien |
      vom Kind aus denken | vom Kind her gedacht | vom Kind aus`,
  },
  {
    ergebnisoffen: "noch offen",
  },
)
