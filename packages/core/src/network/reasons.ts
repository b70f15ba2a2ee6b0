import type { Bilingual } from "../finding.js"

/** Why a metric has no value. Reports print these sentences; nobody divides by them. */
export const reasons = {
  noActors: { de: "kein Akteur im Netz", en: "no actor in the network" },
  fewerThanTwoActors: { de: "weniger als zwei Akteure", en: "fewer than two actors" },
  fewerThanThreeActors: { de: "weniger als drei Akteure", en: "fewer than three actors" },
  noTies: { de: "keine Verbindung im Netz", en: "no tie in the network" },
  allTies: { de: "alle möglichen Verbindungen bestehen", en: "all possible ties exist" },
  noTwoPaths: {
    de: "niemand hat zwei Verbindungen, die ein Dreieck bilden könnten",
    en: "nobody has two ties that could form a triangle",
  },
  noDirections: {
    de: "die Verbindungen haben keine Richtung",
    en: "the ties have no direction",
  },
  noCircle: {
    de: "kein gerichteter Kreis im Netz, daher kein bestimmter Wert",
    en: "no directed circle in the network, hence no definite value",
  },
  noGroups: {
    de: "keine Gruppen angegeben oder kein Akteur einer Gruppe zugeordnet",
    en: "no groups given, or no actor belongs to one",
  },
  oneGroup: { de: "nur eine Gruppe", en: "one group only" },
  noGroupTies: {
    de: "keine Verbindung zwischen Akteuren mit Gruppe",
    en: "no tie between actors with a group",
  },
  noSpread: {
    de: "der verglichene Wert ist an allen Verbindungen gleich",
    en: "the compared value is the same at all ties",
  },
  notConnected: { de: "das Netz zerfällt in mehrere Teile", en: "the network has several parts" },
  weightUnreadable: {
    de: "mindestens ein Gewicht ist keine Zahl",
    en: "at least one weight is no number",
  },
  weightNotPositive: {
    de: "mindestens ein Gewicht ist null oder negativ",
    en: "at least one weight is zero or negative",
  },
  weightNegative: { de: "mindestens ein Gewicht ist negativ", en: "at least one weight is negative" },
  noNumbers: {
    de: "nicht alle verbundenen Akteure haben eine Zahl in diesem Merkmal",
    en: "not all tied actors have a number in this attribute",
  },
  noOtherSide: {
    de: "das Netz hat keine zweite Seite (Gremien oder Angebote)",
    en: "the network has no second side (bodies or offers)",
  },
  noEarlierWave: { de: "keine frühere Erhebung zum Vergleich", en: "no earlier survey to compare with" },
  noTiesInEitherWave: {
    de: "in keiner der beiden Erhebungen gibt es eine Verbindung",
    en: "no tie in either survey",
  },
  tooManyActors: {
    de: "zu viele Akteure für die genaue Berechnung",
    en: "too many actors for the exact computation",
  },
  setTooLarge: {
    de: "weniger Akteure als die gesuchte Gruppe haben soll",
    en: "fewer actors than the set should have",
  },
  noPath: { de: "kein Weg zwischen den beiden Gruppen", en: "no path between the two sets" },
  emptySet: {
    de: "eine der beiden Gruppen enthält keinen Akteur des Netzes",
    en: "one of the two sets holds no actor of the network",
  },
  notFinite: { de: "rechnerisch nicht bestimmt", en: "not determined by the computation" },
} as const satisfies Record<string, Bilingual>
