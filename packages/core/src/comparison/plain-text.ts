import { removeInvisible } from "../german/normalise.js"

const dashes = /[\u2010-\u2015\u2212]/g
const quotes = /[„“”«»‚‘’‹›"'`´]/g

/**
 * Key under which texts meet that readers take for the same: letters composed or not, hard spaces, soft hyphens, line
 * breaks, kinds of quotation marks and dashes make no difference; every other letter and sign does.
 */
export function textKey(text: string): string {
  return removeInvisible(text)
    .normalize("NFC")
    .replace(quotes, '"')
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .trim()
}

/** A text on one line, at most `most` letters long, cut between words. */
export function shortened(text: string, most: number): string {
  const line = removeInvisible(text).replace(/\s+/gu, " ").trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(" ")
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, "")} …`
}

/** A name in quotation marks; marks within it become single ones. */
export function quoted(name: string, most = 90): { readonly de: string; readonly en: string } {
  const bare = shortened(name, most).replace(/(?<=[\p{L}\p{N})])[.:]$/u, "")
  const inner = (open: string, close: string) =>
    bare
      .replace(/[„«»]([^„“”«»"]*)[“”»«"]/gu, `${open}$1${close}`)
      .replace(/["“”]([^"“”]*)["“”]/gu, `${open}$1${close}`)
  return { de: `„${inner("‚", "‘")}“`, en: `“${inner("‘", "’")}”` }
}
