import { findAges } from "@kettenwerk/core"
import { readable } from "../../blocks/readable.js"
import { plain, type Rich, stripEnds } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Draft, reference } from "../draft.js"
import { agendaHeading } from "../minutes-section.js"
import type { ReaderContext } from "../reader.js"
import { statedDraft } from "../stated-draft.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

/**
 * Reads offers that running text states with who carries them: „Die Diakonie Seeland betreibt das Familiencafé
 * Zwergenstube, das sich an Eltern mit Kindern bis drei Jahre richtet“, „Ein Mittagstisch wird vom Förderverein
 * organisiert“, „… das Angebot „Familienzeit“ … Träger ist die Caritas.“ Help in general („bietet Unterstützung an“),
 * wishes, and what is no longer there are no offers.
 */
export function readOffers(prose: ProseText, context: ReaderContext): void {
  if (prose.form !== "paragraph" || prose.text.length > longestText || isElsewhere(prose.section)) return
  let last: Draft | undefined
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text) || sentence.text.length > longestSentence) continue
    for (const clause of clausesOf(sentence.part)) {
      const found = unreal.test(plain(clause)) ? undefined : offerIn(clause, prose, context)
      if (found !== undefined) {
        if (last !== undefined) context.emit(last)
        last = found
      } else if (last !== undefined && goesOn.test(plain(clause))) addTo(last, clause, prose.base)
      if (found !== undefined) addTo(found, clause, prose.base)
    }
  }
  if (last !== undefined) context.emit(last)
}

const longestText = 6000
const longestSentence = 500

/** Chapters that speak of what is to come, or of who asked whom. */
const otherChapters: ReadonlySet<string> = new Set([
  "massnahmen",
  "ziele",
  "bedarf",
  "zeitplan",
  "beteiligung",
  "ressourcen",
  "evaluation",
  "beschluss",
  "netzwerk",
])

function isElsewhere(section: Section): boolean {
  // Minutes tell of new offers below any point of the agenda.
  if (agendaHeading.test(section.title)) return false
  return ([...section.canonical, ...section.inherited] as readonly string[]).some((id) =>
    otherChapters.has(id),
  )
}

const unreal =
  /(?<![\p{L}])(?:nicht|keine?[nrsm]?|fehl(?:t|en)|gab|könnte[n]?|sollte[n]?|soll|sollen|möchte[n]?|wünsch\p{L}*|würde[n]?|denkbar|geplant|eingestellt|diskutiert|ob)(?![\p{L}])/iu
const goesOn =
  /^(?:Es|Sie|Er|Das Angebot|Der Kurs|Die Gruppe|Träger(?:in)?|Anbieter(?:in)?|Die Teilnahme|Angeboten|Teilnehmen|Willkommen|Eingeladen)(?![\p{L}])/u

function clausesOf(part: Rich): readonly Rich[] {
  const { text, cut } = readable(part)
  const cuts = [...text.matchAll(/;\s+/gu)]
  let from = 0
  const clauses: Rich[] = []
  for (const found of [...cuts, undefined]) {
    clauses.push(cut(from, found?.index ?? text.length))
    if (found !== undefined) from = found.index + found[0].length
  }
  return clauses
}

const organisation =
  "(\\p{Lu}[\\p{L}.&-]*(?:\\s+(?:der|des|für|am|im|an\\s+der|e\\.\\s?V\\.|\\p{Lu}[\\p{L}.\\d&-]*|\\d{4}))*)"
const runs =
  "(?:bietet|bieten|betreibt|betreiben|organisiert|organisieren|veranstaltet|veranstalten|führt|führen|unterhält|hält|lädt|laden|richtet|verantwortet|trägt|koordiniert)"
const active = new RegExp(
  `^(?:(?:Auch|Außerdem|Daneben|Zudem)\\s+)?(?:(?:[Dd]as|[Dd]ie|[Dd]er)\\s+)?${organisation}\\s+(?:bietet|bieten|betreibt|betreiben|organisiert|veranstaltet|führt|unterhält|hält|lädt|richtet|verantwortet)(?![\\p{L}])\\s*(.*)$`,
  "u",
)
const inverted = new RegExp(
  `(?:^|\\s)${runs}\\s+(?:seit\\s+\\S+(?:\\s+\\d{4})?\\s+)?(?:(?:das|die|der)\\s+)?${organisation}\\s+(.*)$`,
  "u",
)
const thing =
  '((?:\\p{Ll}{3,}(?:e|en|er|es)\\s+)?\\p{Lu}[\\p{L}-]*(?:\\s+(?:und\\s+\\p{Lu}[\\p{L}-]*|\\p{Lu}[\\p{L}-]*|[„"»][^“”"«]{2,60}[“”"«]))*)'
const passive = new RegExp(
  `^(?:Das|Die|Der|Eine?)\\s+${thing}\\s+(?:wird|werden)\\s+(?:[^.,;]{0,40}\\s)?(?:vom|von\\s+der|von\\s+dem|von|durch\\s+(?:das|die|den))\\s+${organisation}\\s+(?:angeboten|organisiert|durchgeführt|getragen|betrieben|verantwortet|veranstaltet|geleitet)(?![\\p{L}])`,
  "u",
)
const object = new RegExp(
  `(?:^|\\s)(?:das|den|die|eine?n?|zur|zum|zu\\s+einer|zu\\s+einem|ihre[nr]?|seine[n]?|mehrere|regelmäßig)\\s+${thing}`,
  "gu",
)
const titled =
  /(?:Angebot|Projekt|Kurs|Elternkurs|Programm|Kursreihe|Treff|Gruppe)s?\s+[„"»]([^“”"«]{3,60})[“”"«]/u
const genitive =
  /(?:^|\s)(?:die|der|das)\s+(\p{Lu}[\p{L}-]*)\s+(?:des|der|vom|von\s+der)\s+(\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*)*)/u

/** „Die Lesewichtel der Kreisbibliothek werden fortgesetzt.“ */
const continued = new RegExp(
  `^(?:Die|Das|Der)\\s+${thing}\\s+(?:des|der|vom|von\\s+der)\\s+${organisation}\\s+(?:wird|werden)\\s+(?:\\p{Ll}+\\s+)?(?:fortgesetzt|fortgeführt|weitergeführt|ausgebaut|verstetigt)(?![\\p{L}])`,
  "u",
)

/** Last parts of words that name something families can go to or call for. */
const offerNoun =
  /[\p{L}-]{2,}(?:lots(?:e|in|en|innen)|pat(?:e|in|en|innen)|patenschaft(?:en)?|sprechstunden?|cafés?|treffs?|treffpunkt|kurse?|turnen|schwimmen|vorlesestunden?|lesestunden?|spielstunden?|mobil|besuche?|besuchsdienst|beratung|frühstück|mittagstisch|spielkreis|krabbelkreis|werkstatt|clubs?|training|börse|familienbegleitung|elternbegleitung|begrüßung|führerschein|telefon|hotline|fahrdienst|freizeit(?:en)?|hausaufgabenhilfe|lernhilfe|nachhilfe|ferienbetreuung|ferienspiele|sprachförderung|hebammen|massage|gymnastik|(?:eltern|krabbel|spiel|väter|mütter|still|kinder|baby|familien|trauer|selbsthilfe|eltern-kind-|eltern-baby-)gruppen?|akademie|mittagstisch|wunschgroßeltern)$|^(?:Mittagstisch|Lesepaten|Elterncafé|Familiencafé|Babylotsin|Hausaufgabenhilfe|Wunschgroßeltern|Ferienspiele|Babymassage)$/iu

function isOffer(name: string): boolean {
  if (vocabulary.actorKind.whole(name)?.quality === "exact") return false
  return name.split(/\s+/u).some((word) => offerNoun.test(word.replace(/[„“"»«]/gu, "")))
}

function isOffice(name: string): boolean {
  return (
    vocabulary.actorKind.find(name).length > 0 ||
    /e\.\s?V\.|gGmbH|(?:verein|verband|bücherei|bund|werk|kirche)(?![\p{L}])|^(?:TSV|TSG|SV|SC|FC|VfL|VfB|TV|TuS|SG)\s/u.test(
      name,
    )
  )
}

function offerIn(clause: Rich, prose: ProseText, context: ReaderContext): Draft | undefined {
  const { text, cut } = readable(clause)
  const place = (words: string, from = 0): Rich | undefined => {
    const at = text.indexOf(words, from)
    return at < 0 ? undefined : stripEnds(cut(at, at + words.length), /^\s*/u, /[\s.,]*$/u)
  }
  const build = (name: Rich | undefined, provider: Rich | undefined, by?: string): Draft | undefined => {
    if (name === undefined) return undefined
    const at = { part: name, base: prose.base, text: plain(name), section: prose.section }
    const draft = statedDraft("offers", at, context, { mergeKey: "name" })
    if (provider !== undefined) setProvider(draft, provider, prose.base, by)
    return draft
  }
  const quoted = titled.exec(text)
  const carried = active.exec(text) ?? inverted.exec(text)
  if (carried !== null && isOffice(carried[1]!)) {
    const objects = [...carried[2]!.matchAll(object)].map(([, words]) => words!)
    const named = quoted?.[1] ?? objects.find(isOffer)
    if (named !== undefined) return build(place(named, text.indexOf(carried[2]!)), place(carried[1]!))
  }
  const given = passive.exec(text)
  if (given !== null && isOffer(given[1]!)) return build(place(given[1]!), place(given[2]!))
  const owned = genitive.exec(text)
  if (owned !== null && isOffer(owned[1]!)) {
    const by = nominative(owned[2]!)
    if (by !== undefined) return build(place(owned[1]!), place(owned[2]!), by)
  }
  const kept = continued.exec(text)
  if (kept !== null && isOffice(kept[2]!)) {
    const by = nominative(kept[2]!)
    return build(place(kept[1]!), place(kept[2]!), by ?? kept[2]!)
  }
  const tagged = new RegExp(
    `^(?:Das|Die|Der)\\s+${thing}\\s+[^.()]{0,80}\\((?:Träger|Trägerin|Anbieter):?\\s+([^;,()]{2,60})`,
    "u",
  ).exec(text)
  if (tagged !== null && isOffer(tagged[1]!)) return build(place(tagged[1]!), place(tagged[2]!))
  return quoted === null ? undefined : build(place(quoted[1]!), undefined)
}

/** „Klinikums Seeland“ is the Klinikum Seeland. */
function nominative(name: string): string | undefined {
  const [first = "", ...others] = name.split(" ")
  const stems = [first.replace(/es$/u, ""), first.replace(/s$/u, ""), first]
  const stem = stems.find((word) => vocabulary.actorKind.whole(word) !== undefined)
  return stem === undefined ? undefined : [stem, ...others].join(" ")
}

function setProvider(draft: Draft, part: Rich, base: number, text = plain(part)): void {
  const provider = reference(part, base, "actors", { create: true, text })
  draft.fields["provider"] = provider
  draft.fields["providers"] = [provider]
}

const carrier =
  /^(?:Träger(?:in)?|Anbieter(?:in)?)\s+(?:des\s+Angebots\s+)?(?:ist|wird|sind|bleibt)\s+(?:(?:der|die|das)\s+)?(.+?)[.]?$/u
const audience =
  /(?:richtet\s+sich\s+an|sich\s+an\s+(.{4,90}?)\s+(?:richtet|wendet)|wendet\s+sich\s+an|ist\s+(?:für|offen\s+für)|gedacht\s+für|steht\s+.{0,30}offen\s+für)\s*(.{0,90})/u
const priced = /kostet\s+(?:pro\s+\S+\s+)?\d|(?:Kosten|Beitrag|Gebühr)\s+(?:von|beträgt)\s+\d/iu

/** Who it is for and what it costs, from the sentence itself or those about it behind. */
function addTo(draft: Draft, clause: Rich, base: number): void {
  const { text, cut } = readable(clause)
  const by = carrier.exec(text)
  if (by !== null && draft.fields["provider"] === undefined) {
    const at = text.indexOf(by[1]!)
    setProvider(draft, cut(at, at + by[1]!.length), base)
  }
  const cost = vocabulary.costKind
    .find(text)
    .find(({ value }) => value === "kostenfrei" || value === "kostenpflichtig")
  draft.fields["cost"] ??= priced.test(text) ? "kostenpflichtig" : cost?.value
  const whom = audience.exec(text)
  const ages = findAges(whom === null ? text : (whom[1] ?? whom[2] ?? ""))
  const [age] = ages.length > 0 ? ages : findAges(text)
  if (age?.reading.ok) draft.fields["ageRange"] ??= age.reading.value
  for (const field of ["cost", "ageRange"]) if (draft.fields[field] === undefined) delete draft.fields[field]
}
