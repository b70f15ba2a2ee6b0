import { entries, type ValueOf } from "./entries.js"

/** How often actors meet. */
export const relationFrequencyTerms = entries<ValueOf<"relationFrequency">>(
  {
    woechentlich: `wöchentlich | jede Woche | mehrmals wöchentlich | mehrmals pro Woche | täglich | 1x pro Woche |
      einmal pro Woche | einmal wöchentlich | wöchentl. | 1x wöchentlich | alle zwei Wochen | 14-tägig |
      14-täglich | vierzehntägig | zweiwöchentlich | zweiwöchig | mehrmals im Monat |
      mehrmals monatlich | sehr häufig`,
    monatlich: `monatlich | jeden Monat | einmal im Monat | 1x im Monat | 1x monatlich | einmal monatlich |
      alle vier Wochen | monatl. | jeden zweiten Monat | alle zwei Monate | zweimonatlich |
      alle 4 Wochen | alle 6 Wochen | alle sechs Wochen | alle 2 Monate | 12x im Jahr | 12x jährlich |
      mtl. | häufig | 6x im Jahr`,
    vierteljaehrlich: `vierteljährlich | quartalsweise | jedes Quartal | einmal im Quartal | viermal im Jahr |
      4x im Jahr | 4x jährlich | viermal jährlich | alle drei Monate | alle 3 Monate | 1x im Quartal |
      dreimal im Jahr | 3x im Jahr | 3x jährlich | dreimal jährlich | quartalsmäßig |
      einmal pro Quartal | drei- bis viermal im Jahr | alle vier Monate | regelmäßig`,
    halbjaehrlich: `halbjährlich | zweimal im Jahr | 2x im Jahr | 2x jährlich | zweimal jährlich | jedes Halbjahr |
      alle sechs Monate | alle 6 Monate | halbjährig | zweimal pro Jahr | 2x pro Jahr |
      einmal im Halbjahr`,
    jaehrlich: `jährlich | einmal im Jahr | 1x im Jahr | 1x jährlich | einmal jährlich | jedes Jahr |
      einmal pro Jahr | jährl. | alle 12 Monate | alle zwölf Monate | selten | alle zwei Jahre |
      1x pro Jahr | seltener | alle 2 Jahre`,
    anlassbezogen: `anlassbezogen | bei Bedarf | nach Bedarf | im Einzelfall | einzelfallbezogen | punktuell |
      fallbezogen | unregelmäßig | sporadisch | gelegentlich | ad hoc | anlassbedingt | situativ |
      je nach Anlass | bedarfsweise | auf Anfrage | anlassweise | bedarfsorientiert | ab und zu`,
  },
  {
    jaehrlich: "halbjährlich | vierteljährlich",
    monatlich: "zweimal monatlich | 2x monatlich",
    woechentlich: "vierwöchentlich",
  },
)
