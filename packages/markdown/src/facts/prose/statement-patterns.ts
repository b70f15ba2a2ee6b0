import { readFrequency, type StatementKind } from "@kettenwerk/core"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"

export interface StatementPattern {
  readonly kind: StatementKind
  readonly test: (text: string, section: Section) => boolean
  /** Reads questions instead of statements. */
  readonly question?: true
  /** A section may hold several. */
  readonly distinct?: true
}

const concept =
  /(?<![\p{L}])(?:[\p{L}]*[Kk]onzept(?:s|es)?|Papier|[\p{L}]*[Ss]trategie|Handlungsleitfaden|Fassung|Präventionsplan|Fortschreibung(?:szyklus)?)(?![\p{L}])/u
const renews =
  /[Ff]ortgeschrieben|fortzuschreiben|fortschreib|schreib(?:en|t)\s[^.]{0,60}\sfort(?![\p{L}])|überarbeite[nt]|aktualisier(?:t|en)|Fortschreibung/u
const regularly =
  /(?<![\p{L}])(?:[Jj]ede[ns]?\s+(?:Jahr|Herbst|Frühjahr|Sommer|Winter|Monat|Quartal|zweite[ns]?\s+Jahr)|[Ee]inmal\s+(?:im|pro)\s+Jahr|zum\s+Jahresende|im\s+(?:Abstand|Turnus|Rhythmus)\s+von)(?![\p{L}])/u

const fixedPattern = (kind: StatementKind, pattern: RegExp): StatementPattern => ({
  kind,
  test: (text) => pattern.test(text),
})

/** Sentences that state something by their own words, wherever they stand. */
export const statementPatterns: readonly StatementPattern[] = [
  fixedPattern(
    "eu-notice",
    /[Kk]ofinanziert\s+(?:von|durch|aus\s+Mitteln)\s+(?:der|die)\s+Europäischen?\s+Union|[Vv]on\s+der\s+Europäischen\s+Union\s+kofinanziert/u,
  ),
  {
    kind: "commitment-basic-offer",
    test: (text) =>
      (/(?<![\p{L}])(?:bekenn(?:t|en)\s+(?:sich|uns)|bekannte\s+sich|[Bb]ekenntnis)(?![\p{L}])/u.test(text) &&
        /(?:Basis|Grund)(?:präventions)?angebot|Daseinsvorsorge|Grundversorgung/u.test(text)) ||
      (/(?:Basis|Grund)angebot/u.test(text) &&
        /sichern\s+will|dauerhaft\s+(?:sichert|sichern|finanziert|vor(?:halten|hält))|verpflichtet\s+sich|garantiert|unabhängig\s+von\s+(?:Förder|Projekt)/u.test(
          text,
        )),
  },
  {
    kind: "normative-frame",
    test: (text) =>
      /(?:normative[rn]?|verbindliche[rn]?)\s+Rahmen|Rahmen\s+(?:für|bei)\s+(?:die\s+|der\s+)?(?:(?:Erstellung|Entwicklung|Planung|Förderung)\s+)?(?:von\s+)?neue[rn]?\s+Angebote|(?:Handlungsleitfaden|Richtschnur|Maßstab)\s+(?:und|&|für)[^.]{0,60}neue[rn]?\s+Angebote/u.test(
        text,
      ),
  },
  fixedPattern(
    "structure-overview",
    /Übersicht\s+(?:zu|über|der|zu\s+den|über\s+die)\s+(?:\p{L}+en\s+)?Präventionsstrukturen/u,
  ),
  {
    kind: "inventory-offers",
    test: (text, section) =>
      /^(?:\p{L}+\s+)?Bestand\s+(?:an|der)\s+(?:bestehenden\s+|vorhandenen\s+)?Angebote|^(?:Übersicht|Überblick)\s+(?:der|über\s+(?:die|alle)|zu\s+den)\s+(?:\p{L}+en\s+)?Angebote/u.test(
        text,
      ) ||
      /(?:beschreibt|umfasst|enthält|listet)\s+alle\s+(?:\p{L}+en\s+)?Angebote/u.test(text) ||
      (section.canonical.includes("bestand") && /(?:^|,\s*)Bestand\s+an\s+Angeboten/u.test(text)),
  },
  fixedPattern(
    "inventory-actors",
    /(?:^|,\s*|und\s+|sowie\s+)(?:Übersicht|Überblick|Liste|Bestand)\s+(?:der|über\s+die|zu\s+den|an)\s+(?:\p{L}+en\s+)?Akteur(?:e|en|\*innen|:innen|innen)(?![\p{L}])(?!\s+(?:ist|sind|war|zeigt))/u,
  ),
  fixedPattern(
    "inventory-structures",
    /(?:^|,\s*|und\s+|sowie\s+)(?:Übersicht|Überblick)\s+(?:der|über\s+die|zu\s+den)\s+(?:\p{L}+en\s+)?Strukturen(?![\p{L}])/u,
  ),
  {
    kind: "update-cycle",
    test: (text) => {
      if (!renews.test(text) || !(concept.test(text) || /^Fortgeschrieben/u.test(text))) return false
      const others = vocabulary.planKind.find(text).filter(({ value }) => !/strategie/u.test(value)).length
      if (
        others > 0 &&
        (!/[Kk]onzept|Papier/u.test(text) ||
          /mit\s+(?:dem|diesem)\s+(?:\p{L}+\s)?\p{L}*[Kk]onzept/u.test(text))
      )
        return false
      return readFrequency(text) !== undefined || regularly.test(text)
    },
  },
  {
    kind: "plan-alignment",
    test: (text) =>
      /(?:aufeinander|miteinander|mit\s+(?:dem|der|den|anderen)[^.]{2,60})\s+(?:abgestimmt|verzahnt|abgeglichen|verknüpft)(?![\p{L}])/u.test(
        text,
      ) &&
      (/(?<![\p{L}])(?:[\p{L}]*[Pp]läne[n]?|[Pp]lanungen|Fachplanungen)(?![\p{L}])/u.test(text) ||
        vocabulary.planKind.find(text).length > 0),
  },
  {
    kind: "existing-structures",
    test: (text) => {
      const structures =
        "(?:Gremien|Strukturen|Planungsstrukturen|Netzwerke|Netzwerkstrukturen|Arbeitskreise)"
      return (
        new RegExp(
          `(?:[Vv]orhandene|[Bb]estehende)[nr]?\\s+(?:\\p{L}+\\s+)?${structures}[^.]{0,80}(?:genutzt|nutzen|geprüft|aufbauen|aufgebaut|einbezogen|weitergeführt|erweitert)`,
          "u",
        ).test(text) ||
        new RegExp(`(?:^|\\s)(?:Neue|neue)\\s+${structures}\\s[^.]{0,60}\\snur\\s`, "u").test(text) ||
        new RegExp(`${structures}\\s[^.]{0,60}\\sbestehen\\s+(?:weiter|fort|bereits)`, "u").test(text) ||
        new RegExp(
          `bestehen\\s+(?:bereits\\s+)?(?:\\p{L}+\\s+)?${structures}[^.]{0,60}(?:genutzt|nutzen)`,
          "u",
        ).test(text)
      )
    },
  },
  {
    kind: "reflection",
    test: (text, section) =>
      (/reflektier(?:t|en)|(?<![\p{L}])Bilanz(?![\p{L}])|Reflexion|setzen\s+(?:wir\s+)?uns\s+zusammen/u.test(
        text,
      ) &&
        (readFrequency(text) !== undefined || regularly.test(text))) ||
      /(?<![\p{L}])(?:wird|werden)\s+(?:[^.]{0,60}\s)?reflektiert/u.test(text) ||
      (section.canonical.includes("evaluation") &&
        /(?<![\p{L}])(?:eine|die|gemeinsame)\s+(?:\p{L}+\s+)?Reflexion\s+mit/u.test(text)),
  },
  {
    kind: "inclusion",
    test: (text) =>
      /(?<![\p{L}])(?:mit\s+(?:und\s+ohne\s+)?Behinderung(?:en)?|[Ii]nklusi(?:on|v\p{L}*))(?![\p{L}])/u.test(
        text,
      ) &&
      /mitgedacht|gemeinsam|zugänglich|offen\s+für|inklusiv\s+(?:gestaltet|angelegt|ausgerichtet)|berücksichtigt/u.test(
        text,
      ) &&
      /Angebot|Bedarf|Maßnahme|Kette|Konzept|Planung/u.test(text),
  },
  fixedPattern(
    "unforeseen-provision",
    /(?<![\p{L}])(?:unvorhergesehen\p{L}*|unvorhersehbar\p{L}*)\s+(?:Bedarf|Mittel|Entwicklung)/iu,
  ),
  {
    kind: "mandatory-bodies",
    test: needsBodies,
  },
  fixedPattern(
    "rationale-families",
    /^Aus\s+(?:der\s+)?(?:Sicht|Perspektive)\s+(?:der|von)\s+(?:Kinder(?:n)?|Familien|Eltern|jungen\s+Menschen)(?![\p{L}])|^Für\s+(?:die\s+|unsere\s+)?(?:Familien|Kinder|Eltern)(?:\s+und\s+\p{L}+)?,\s+weil(?![\p{L}])/u,
  ),
  fixedPattern(
    "rationale-professional",
    /^(?:Aus\s+fachlicher\s+(?:Sicht|Perspektive)|Fachlich\s+(?:wissen|ist|spricht|gesehen|begründet|betrachtet|zeigt))(?![\p{L}])|^Für\s+(?:die\s+|unsere\s+)?Fachkräfte,\s+weil(?![\p{L}])/u,
  ),
  fixedPattern(
    "rationale-strategic",
    /^(?:Aus\s+strategischer\s+(?:Sicht|Perspektive)|Strategisch\s+(?:wollen|ist|spricht|gesehen|begründet|betrachtet|geht))(?![\p{L}])|^Für\s+(?:den|die|das)\s+(?:Gemeinden?|Kommune|Stadt|Landkreis|Kreis|Verwaltung|Politik),\s+weil(?![\p{L}])/u,
  ),
  fixedPattern("vision", /^Unsere\s+Vision\s+(?:ist|lautet)(?![\p{L}])/u),
  fixedPattern("motto", /^Unser\s+(?:Motto|Leitspruch)\s+(?:ist|lautet|heißt)(?![\p{L}])/u),
  {
    kind: "guiding-question",
    question: true,
    test: (text) => /(?<![\p{L}])Leitfrage\s+(?:lautet|ist|dabei|dieses\s+Konzepts)/u.test(text),
  },
  {
    kind: "rationale-families",
    question: true,
    test: (text) => asksWhy(text) && /aus\s+(?:der\s+)?Sicht\s+der\s+(?:Kinder|Familien)/iu.test(text),
  },
  {
    kind: "rationale-professional",
    question: true,
    test: (text) => asksWhy(text) && /fachlicher\s+(?:Perspektive|Sicht)/iu.test(text),
  },
  {
    kind: "rationale-strategic",
    question: true,
    test: (text) => asksWhy(text) && /strategischer\s+(?:Perspektive|Sicht)/iu.test(text),
  },
  {
    kind: "change-approach",
    question: true,
    test: (text) =>
      /^Wie\s+(?:kann|können|lässt\s+sich)\s+(?:wir\s+)?(?:etwas|das|dies|daran)\s[^?]{0,30}(?:veränder|änder)/u.test(
        text,
      ),
  },
]

function asksWhy(text: string): boolean {
  return /(?<![\p{L}])[Ww]arum(?![\p{L}])/u.test(text)
}

/** „… bedarf es eines Steuerungsgremiums und einer Planungsgruppe“: at least two kinds of bodies called necessary. */
export function needsBodies(text: string): boolean {
  return (
    /(?<![\p{L}])(?:bedarf\s+es|braucht\s+es|braucht\s+die\s+Kette|(?:sind|ist)\s+(?:\p{L}+\s+)?(?:notwendig|erforderlich|nötig)|werden\s+benötigt)(?![\p{L}])/u.test(
      text,
    ) && new Set(vocabulary.bodyKind.find(text).map(({ value }) => value)).size >= 2
  )
}
