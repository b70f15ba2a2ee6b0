import type { Bilingual } from "../finding.js"
import { fieldFacts } from "../model/field-facts.js"
import { type CollectionName, collections } from "../model/model.js"
import type { Gender, Noun } from "./collection-nouns.js"
import type { FieldChange } from "./compare-fields.js"
import type { EntityChange, EntityComparison } from "./compare-models.js"
import { nameOf } from "./entity.js"
import { fieldNoun } from "./field-nouns.js"
import { namedInPassing, personFields } from "./field-policy.js"
import type { FieldValue } from "./field-value.js"
import type { Identities } from "./identities.js"
import { quoted, shortened } from "./plain-text.js"
import { at, type Subject, subjectOf, withArticle } from "./subject.js"
import { yesOrNo } from "./yes-or-no.js"

/** Longer values are not repeated in the sentence: the wording stands beside it. */
const longestValue = 80

/** One change as one sentence, in words of people who decide about concepts. Says what changed and never how good it is. */
export function changeSentence(
  item: EntityComparison,
  change: EntityChange,
  identities: Identities,
): Bilingual {
  const { de, en } = sentenceOf(item, change, identities)
  // A value that was cut ends with dots already.
  return { de: de.replace(/…\.$/u, "…"), en: en.replace(/…\.$/u, "…") }
}

function sentenceOf(item: EntityComparison, change: EntityChange, identities: Identities): Bilingual {
  const { collection, before, after } = item
  const subject = after
    ? subjectOf(collection, after, "after", identities)
    : subjectOf(collection, before!, "before", identities)
  const the = capital(withArticle(subject, "nominative"))
  switch (change.kind) {
    case "added":
      return added(item, subject, identities)
    case "removed":
      return removed(item, subject)
    case "renamed":
      return renamed(item, identities)
    case "moved": {
      const [was, is] = [quoted(change.before), quoted(change.after)]
      return change.field === "parent"
        ? {
            de: `${the.de} gehört jetzt zum Ziel ${is.de} (vorher: ${was.de}).`,
            en: `${the.en} now belongs to the goal ${is.en} (before: ${was.en}).`,
          }
        : {
            de: `${the.de} steht jetzt im Kapitel ${is.de} (vorher: ${was.de}).`,
            en: `${the.en} now stands in the chapter ${is.en} (before: ${was.en}).`,
          }
    }
    case "changed":
      return changed(collection, subject, change)
  }
}

function added({ collection, after }: EntityComparison, subject: Subject, identities: Identities): Bilingual {
  const the = withArticle(subject, "nominative")
  switch (collection) {
    case "actors":
      return {
        de: `${capital(the).de} wird neu genannt.`,
        en: `${capital(the).en} is named for the first time.`,
      }
    case "memberships": {
      const { body, name } = seat(after!, "after", identities)
      return {
        de: `Im Gremium ${body.de} ist neu vertreten: ${name}.`,
        en: `New in the body ${body.en}: ${name}.`,
      }
    }
    case "relations":
      return { de: `Neu genannt ist ${the.de}.`, en: `Newly named: ${the.en}.` }
    default:
      return { de: `Neu ist ${the.de}.`, en: `New: ${the.en}.` }
  }
}

function removed({ collection }: EntityComparison, subject: Subject): Bilingual {
  const the = capital(withArticle(subject, "nominative"))
  return namedInPassing.has(collection)
    ? { de: `${the.de} wird nicht mehr genannt.`, en: `${the.en} is no longer named.` }
    : { de: `${the.de} entfällt.`, en: `${the.en} is gone.` }
}

function seat(
  entity: NonNullable<EntityComparison["after"]>,
  side: "before" | "after",
  identities: Identities,
) {
  const body = quoted(identities.nameOf("bodies", String(entity.body), side) ?? "?")
  return { body, name: shortened(nameOf(entity), longestValue) }
}

function renamed({ collection, before, after, basis }: EntityComparison, identities: Identities): Bilingual {
  const was = quoted(nameOf(before!), 200)
  const is = quoted(nameOf(after!), 200)
  if (collection === "documents")
    return {
      de: `Der Titel lautet jetzt ${is.de} statt ${was.de}.`,
      en: `The title is now ${is.en} instead of ${was.en}.`,
    }
  // Goals, needs and insights are sentences: they have a wording rather than a name.
  if (isWording(collection)) {
    const { noun, named } = subjectOf(collection, after!, "after", identities)
    const number = named.de.split("„")[0]!.trim()
    const the = capital(withArticle({ noun, named: { de: number, en: number } }, "nominative"))
    return {
      de: `${the.de} hat einen neuen Wortlaut: ${is.de} statt ${was.de}.`,
      en: `${the.en} has a new wording: ${is.en} instead of ${was.en}.`,
    }
  }
  const the = capital(withArticle(subjectOf(collection, before!, "before", identities), "nominative"))
  const why: Bilingual =
    basis === "details"
      ? { de: "; wiedererkannt an den übrigen Angaben", en: "; recognised by its other details" }
      : { de: "", en: "" }
  return { de: `${the.de} heißt jetzt ${is.de}${why.de}.`, en: `${the.en} is now called ${is.en}${why.en}.` }
}

const wordings = new Set<CollectionName>([
  "goals",
  "needs",
  "challenges",
  "insights",
  "agreements",
  "offerCriteria",
  "impactEstimates",
  "supportMeasures",
])

function isWording(collection: CollectionName): boolean {
  return wordings.has(collection)
}

function changed(collection: CollectionName, subject: Subject, change: FieldChange): Bilingual {
  const { field, before, after } = change
  const the = capital(withArticle(subject, "nominative"))
  const turn = yesOrNo[field]
  const isYesOrNo = [...before, ...after].every(({ key }) => key === "true" || key === "false")
  if (turn !== undefined && isYesOrNo) {
    const { de, en } = after.length > 0 ? turn.yes : turn.no
    return { de: `${the.de} ${de}.`, en: `${the.en} ${en}.` }
  }
  const noun = fieldNoun(collection, field)
  if (noun === undefined) {
    const label = fieldFacts(collection).get(field)?.label ?? field
    return {
      de: `${capital(at(subject)).de} ist geändert: ${label}.`,
      en: `${capital(at(subject)).en}, this changed: ${label}.`,
    }
  }
  const isHidden = personFields.has(field)
  if (isList(collection, field) && !isHidden && !(before.length === 1 && after.length === 1))
    return listChanged(subject, noun, change)
  return valueChanged(
    subject,
    noun,
    isHidden ? { field, before: before.map(hide), after: after.map(hide) } : change,
  )
}

function valueChanged(subject: Subject, noun: Noun, { before, after }: FieldChange): Bilingual {
  const the = capital(withArticle(subject, "nominative"))
  const forThe = withArticle(subject, "accusative")
  const was = shown(before)
  const is = shown(after)
  const { de, en } = noun.one
  const verb = noun.gender === "p" ? "sind" : "ist"
  if (before.length === 0) {
    return {
      de: `Für ${forThe.de} ${verb} jetzt ${indefinite[noun.gender]}${de} angegeben${is === undefined ? "" : `: ${is.de}`}.`,
      en: `${the.en} now has ${article(en)} ${en}${is === undefined ? "" : `: ${is.en}`}.`,
    }
  }
  if (after.length === 0) {
    return {
      de: `Für ${forThe.de} ${verb} ${none[noun.gender]} ${de} mehr angegeben${was === undefined ? "" : ` (vorher: ${was.de})`}.`,
      en: `${the.en} no longer has ${article(en)} ${en}${was === undefined ? "" : ` (before: ${was.en})`}.`,
    }
  }
  const values: Bilingual =
    was === undefined || is === undefined
      ? { de: "", en: "" }
      : { de: `: ${is.de} statt ${was.de}`, en: `: ${is.en} instead of ${was.en}` }
  return {
    de: `${the.de} hat ${indefiniteNew[noun.gender]} ${de}${values.de}.`,
    en: `${the.en} has a new ${en}${values.en}.`,
  }
}

function listChanged(subject: Subject, noun: Noun, { before, after }: FieldChange): Bilingual {
  const had = new Set(before.map(({ key }) => key))
  const has = new Set(after.map(({ key }) => key))
  const come = after.filter(({ key }) => !had.has(key))
  const gone = before.filter(({ key }) => !has.has(key))
  const where = capital(at(subject))
  const [comeText, goneText] = [listed(come), listed(gone)]
  if (gone.length === 0) {
    return {
      de: `${where.de} ${come.length === 1 ? `kommt ${indefinite[noun.gender]}${noun.one.de}` : `kommen ${noun.many.de}`} hinzu: ${comeText.de}.`,
      en: `${where.en}, ${come.length === 1 ? `${article(noun.one.en)} ${noun.one.en} is` : `${noun.many.en} are`} added: ${comeText.en}.`,
    }
  }
  if (come.length === 0) {
    return {
      de: `${where.de} ${gone.length === 1 ? `entfällt ${indefinite[noun.gender]}${noun.one.de}` : `entfallen ${noun.many.de}`}: ${goneText.de}.`,
      en: `${where.en}, ${gone.length === 1 ? `${article(noun.one.en)} ${noun.one.en} is` : `${noun.many.en} are`} gone: ${goneText.en}.`,
    }
  }
  return {
    de: `${where.de} ändern sich die ${noun.many.de}: neu ${come.length === 1 ? "ist" : "sind"} ${comeText.de}, es ${gone.length === 1 ? "entfällt" : "entfallen"} ${goneText.de}.`,
    en: `${where.en}, the ${noun.many.en} change: new ${come.length === 1 ? "is" : "are"} ${comeText.en}, gone ${gone.length === 1 ? "is" : "are"} ${goneText.en}.`,
  }
}

const indefinite: Readonly<Record<Gender, string>> = { m: "ein ", f: "eine ", n: "ein ", p: "" }
const none: Readonly<Record<Gender, string>> = { m: "kein", f: "keine", n: "kein", p: "keine" }
const indefiniteNew: Readonly<Record<Gender, string>> = {
  m: "einen neuen",
  f: "eine neue",
  n: "ein neues",
  p: "neue",
}

function isList(collection: CollectionName, field: string): boolean {
  const { shape } = collections[collection]
  let schema: unknown = (shape as Readonly<Record<string, unknown>>)[field]
  while (typeof schema === "object" && schema !== null && "def" in schema) {
    const def = schema.def as { readonly type?: string; readonly innerType?: unknown }
    if (def.type === "array") return true
    schema = def.innerType
  }
  return false
}

/** The values in words; `undefined` if they are too long for a sentence or must not be shown. */
function shown(values: readonly FieldValue[]): Bilingual | undefined {
  const { de, en } = listed(values)
  return de === "" || de.length > longestValue || de.includes("\n") ? undefined : { de, en }
}

function hide(value: FieldValue): FieldValue {
  return { key: value.key, shown: { de: "", en: "" } }
}

function listed(values: readonly FieldValue[]): Bilingual {
  const join = (words: readonly string[], and: string) =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`
  const texts = (language: "de" | "en") =>
    values.map(({ shown: text }) => shortened(text[language], longestValue + 1))
  return { de: join(texts("de"), "und"), en: join(texts("en"), "and") }
}

function capital({ de, en }: Bilingual): Bilingual {
  const first = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  return { de: first(de), en: first(en) }
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? "an" : "a"
}
