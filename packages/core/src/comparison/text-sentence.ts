import type { Bilingual } from "../finding.js"
import { quoted, textKey } from "./plain-text.js"
import type { TextUnit } from "./text-units.js"

const units: Readonly<Record<TextUnit["kind"], Bilingual & { readonly article: string }>> = {
  heading: { article: "Eine", de: "Überschrift", en: "heading" },
  paragraph: { article: "Ein", de: "Absatz", en: "paragraph" },
  item: { article: "Ein", de: "Listenpunkt", en: "list item" },
  header: { article: "Eine", de: "Kopfzeile einer Tabelle", en: "table header" },
  row: { article: "Eine", de: "Tabellenzeile", en: "table row" },
}

/** What happened to a piece of text of which no fact was read. */
export function textSentence(unit: TextUnit["kind"], kind: "added" | "removed" | "changed"): Bilingual {
  const { article, de, en } = units[unit]
  switch (kind) {
    case "added":
      return { de: `${article} ${de} ist neu.`, en: `A ${en} is new.` }
    case "removed":
      return { de: `${article} ${de} entfällt.`, en: `A ${en} is gone.` }
    case "changed":
      return {
        de: `Text geändert: ${article.toLowerCase()} ${de} hat einen neuen Wortlaut.`,
        en: `Text changed: a ${en} has a new wording.`,
      }
  }
}

/** What happened to a chapter; `undefined` if its heading is the same. */
export function chapterSentence(
  before: string | undefined,
  after: string | undefined,
): Bilingual | undefined {
  if (before === undefined && after === undefined) return undefined
  if (before === undefined) {
    const { de, en } = quoted(after!)
    return { de: `Das Kapitel ${de} ist neu.`, en: `The chapter ${en} is new.` }
  }
  const was = quoted(before)
  if (after === undefined)
    return { de: `Das Kapitel ${was.de} entfällt.`, en: `The chapter ${was.en} is gone.` }
  if (textKey(before) === textKey(after)) return undefined
  const is = quoted(after)
  return {
    de: `Das Kapitel ${was.de} heißt jetzt ${is.de}.`,
    en: `The chapter ${was.en} is now called ${is.en}.`,
  }
}

/** Of a municipality that only one version has. */
export function documentTextSentence(name: string, kind: "added" | "removed"): Bilingual {
  const { de, en } = quoted(name)
  return kind === "added"
    ? {
        de: `Nur die neue Fassung enthält Dokumente zu ${de}.`,
        en: `Only the new version has documents on ${en}.`,
      }
    : {
        de: `Nur die alte Fassung enthält Dokumente zu ${de}.`,
        en: `Only the old version has documents on ${en}.`,
      }
}
