import { entries, type ValueOf } from "./entries.js"

/** Kinds of municipal challenges. */
export const challengeKindTerms = entries<ValueOf<"challengeKind">>({
  problemlage: `Problemlage | Problem | Problemfeld | Belastung | Belastungslage | Missstand | Defizit |
      Kinderarmut | Risikolage | Notlage`,
  schieflage: `Schieflage | Ungleichheit | Ungleichverteilung | Benachteiligung | Disparität |
      soziale Schieflage | ungleiche Verteilung | Chancenungleichheit | Gefälle | Unterversorgung |
      räumliche Disparität`,
  herausforderung: `Herausforderung | Kommunale Herausforderung | Aufgabe | Entwicklung | Trend | Hürde |
      Chance und Herausforderung | demografischer Wandel`,
})
