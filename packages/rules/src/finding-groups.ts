import type { Bilingual } from "@kettenwerk/core"

/**
 * The questions a first draft gets instead of a list of findings: a text output or an editor may fold all
 * findings of one group into its question.
 */
export const findingGroups = {
  aufbau: {
    de: "Ist der Text vollständig: Titel, Abschnitte, eigenes Verständnis, Schwerpunkte?",
    en: "Is the text complete: title, sections, own understanding, focus areas?",
  },
  organisation: {
    de: "Wer steuert, plant, koordiniert und arbeitet mit?",
    en: "Who steers, plans, coordinates and takes part?",
  },
  netzwerk: {
    de: "Wer arbeitet mit wem zusammen, und wo ist das aufgeschrieben?",
    en: "Who works with whom, and where is that written down?",
  },
  kette: {
    de: "Welche Angebote begleiten Familien durch die Lebensphasen und Übergänge?",
    en: "Which offers accompany families through life phases and transitions?",
  },
  bedarf: {
    de: "Worauf stützen sich die Bedarfe, und was folgt aus ihnen?",
    en: "What are the needs based on, and what follows from them?",
  },
  beteiligung: {
    de: "Wann und wie werden Kinder und Familien gefragt?",
    en: "When and how are children and families asked?",
  },
  ziele: {
    de: "Was soll erreicht werden, bis wann, und wer kümmert sich?",
    en: "What is to be achieved, by when, and who takes care of it?",
  },
  zeitplan: {
    de: "Welche Schritte stehen an, und bis wann?",
    en: "Which steps are ahead, and by when?",
  },
  beschluss: {
    de: "Wer beschließt das Konzept, wann, und wann wird es fortgeschrieben?",
    en: "Who adopts the concept, when, and when is it updated?",
  },
  foerderung: {
    de: "Wer finanziert was, und wie lange?",
    en: "Who funds what, and for how long?",
  },
  kontakt: {
    de: "An wen können sich Leserinnen und Leser wenden?",
    en: "Whom can readers turn to?",
  },
  lesbarkeit: {
    de: "Können alle das Dokument lesen und nutzen?",
    en: "Can everybody read and use the document?",
  },
} as const satisfies Readonly<Record<string, Bilingual>>

export type FindingGroupId = keyof typeof findingGroups

/** The question of a group of findings; undefined for a group that is no such question. */
export function groupQuestion(group: string): Bilingual | undefined {
  return Object.hasOwn(findingGroups, group) ? findingGroups[group as FindingGroupId] : undefined
}

/** Short names of the groups, for counts. */
const groupNames: Readonly<Record<FindingGroupId, Bilingual>> = {
  aufbau: { de: "Aufbau", en: "Layout" },
  organisation: { de: "Organisation", en: "Organisation" },
  netzwerk: { de: "Netzwerk", en: "Network" },
  kette: { de: "Kette und Angebote", en: "Chain and offers" },
  bedarf: { de: "Bedarf", en: "Needs" },
  beteiligung: { de: "Beteiligung", en: "Participation" },
  ziele: { de: "Ziele und Maßnahmen", en: "Goals and measures" },
  zeitplan: { de: "Zeitplan", en: "Schedule" },
  beschluss: { de: "Beschluss", en: "Resolution" },
  foerderung: { de: "Förderung", en: "Funding" },
  kontakt: { de: "Kontakt", en: "Contact" },
  lesbarkeit: { de: "Lesbarkeit", en: "Readability" },
}

/** The short name of a group; undefined for a group that is none of ours. */
export function groupName(group: string): Bilingual | undefined {
  return Object.hasOwn(groupNames, group) ? groupNames[group as FindingGroupId] : undefined
}
