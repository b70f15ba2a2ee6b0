import { terms } from "./entries.js"

/**
 * First parts of closed compounds that leave the meaning of the last part as it is: a „Kreissteuerungsgruppe“
 * is a Steuerungsgruppe, a „Lagersteuerungsgruppe“ is not. Linking s, es, n, en, er, e are allowed behind each.
 */
export const modifiers = terms(`
  gesamt | haupt | kern | teil | unter | ober | fach | projekt | programm | konzept | strategie | planung |
  kreis | landkreis | stadt | gemeinde | kommunal | kommune | bezirk | stadtteil | quartier | sozialraum | region | regional |
  land | bund | ort | orts | dorf | amt | ämter | verwaltung | politik |
  prävention | präventionskette | präventionsnetz | präventionsnetzwerk | netzwerk | kette | vorsorge |
  jugend | kinder | familie | eltern | senioren | frauen | jugendhilfe | sozial | gesundheit | bildung | schul | schule | kita |
  integration | inklusion | teilhabe | armut | armutsprävention | kinderschutz | kinderarmut | hilfe | frühe |
  angebot | maßnahme | ziel | bedarf | steuerung | koordination | koordinierung | beteiligung | arbeit | expert | experten |
  träger | akteur | partner | mitglied | zwischen | jahres | halbjahres | quartals | monats | wochen | tages | start | abschluss | ist | soll |
  grund | rahmen | detail | einzel | gemeinschaft | gemeinschafts | lenkung | planer | fachkraft | fachkräfte | umsetzung | evaluation
`)
