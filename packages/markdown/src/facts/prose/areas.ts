import { readable } from "../../blocks/readable.js"
import { plain, type Rich, rawText, slice, stripEnds } from "../../blocks/rich.js"
import { absolutePlace } from "../draft.js"
import type { ReaderContext } from "../reader.js"
import { areaKindOf, isEverywhere } from "../readers/areas.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const announced =
  /(?<![\p{L}])(Sozialräume[n]?|Planungsräume[n]?|Planungsregionen|Sozialregionen|Quartiere[n]?|Teilräume[n]?|Regionen|Stadtteile[n]?|Ortsteile[n]?|Stadtbezirke[n]?)\s*(?:sind\s*|(?:ein|auf|unter)?geteilt\s*|gegliedert\s*)?(?::|–|\(|,\s+nämlich)\s*(?!\d)/u
const counted =
  /(?<![\p{L}])(?:gliedert|teilt|unterteilt|gegliedert|aufgeteilt|eingeteilt|unterschieden|unterscheiden|umfasst|hat|gibt|bestehen?|bilden|sind)(?![\p{L}])/iu

/** Reads „Der Landkreis gliedert sich in drei Sozialräume: Nord, Mitte und Süd“. */
export function readAreas(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading" || prose.text.length > 8000) return
  for (const sentence of sentencesOf(prose.part)) {
    if (isQuestion(sentence.text)) continue
    const { text: raw, cut } = readable(sentence.part)
    const found = announced.exec(raw)
    const parted = divided.exec(raw)
    if (found === null && parted !== null) {
      const at = parted.index + parted[0].indexOf(parted[2]!)
      emitAreas(namesIn(cut(at, at + parted[2]!.length)), areaKindOf(parted[1]!), prose, context)
      continue
    }
    if (found === null || !counted.test(raw.slice(0, found.index + found[0].length))) continue
    const rest = cut(found.index + found[0].length)
    const close = found[0].trimEnd().endsWith("(") ? readable(rest).text.indexOf(")") : -1
    const names = namesIn(close < 0 ? rest : readable(rest).cut(0, close))
    if (names.length < 2) continue
    emitAreas(names, areaKindOf(found[1]!), prose, context)
  }
}

/** „… ist in die Sozialräume Birkenau-Stadt, Hochland und Seenplatte unterteilt“ */
const divided =
  /in\s+(?:die\s+)?(?:\p{Ll}+\s+)?(Sozialräume|Planungsräume|Regionen|Stadtteile|Quartiere)\s+(\p{Lu}.{4,200}?)\s+(?:unterteilt|gegliedert|aufgeteilt|eingeteilt|geteilt)(?![\p{L}])/u

function emitAreas(
  names: readonly Rich[],
  kind: ReturnType<typeof areaKindOf>,
  prose: ProseText,
  context: ReaderContext,
): void {
  if (names.length < 2) return
  for (const part of names) {
    const place = absolutePlace(part, prose.base)
    context.emit({
      collection: "areas",
      name: plain(part),
      place,
      namePlace: place,
      fields: kind === undefined ? {} : { kind },
      fieldPlaces: {},
      aliases: [],
      mention: false,
      section: prose.section,
      uri: context.uri,
      mergeKey: "name",
    })
  }
}

function namesIn(list: Rich): readonly Rich[] {
  const { text: raw, cut } = readable(list)
  const cuts = [...raw.matchAll(/\s*[,;]\s*|\s+(?:und|sowie)\s+(?=(?:der|die|das|den)?\s*\p{Lu})/gu)]
  let from = 0
  const names: Rich[] = []
  for (const found of [...cuts, undefined]) {
    const part = cut(from, found?.index ?? raw.length)
    if (found !== undefined) from = found.index + found[0].length
    const bare = stripEnds(part, /^(?:[\s„"]|(?:der|die|das|den|dem|dazu|sowie|und)\s+)*/iu, /[\s.“”")]*$/u)
    // „Bergstadt im Norden“, „Hohenfels-Mitte mit der Kreisstadt“: the name stands in front.
    const tail = /\s+(?:mit|im|in|rund|um|und|bei|\()(?![\p{L}])/u.exec(rawText(bare))
    const name = tail === null ? bare : slice(bare, 0, tail.index)
    const text = plain(name)
    if (/^\p{Lu}/u.test(text) && text.length <= 50 && text.split(" ").length <= 4 && !isEverywhere(text))
      names.push(name)
    else if (text !== "") return []
  }
  return names
}
