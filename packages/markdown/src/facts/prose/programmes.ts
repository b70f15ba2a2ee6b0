import type { ReaderContext } from "../reader.js"
import { emitParticipation } from "../readers/emit-participation.js"
import {
  coordinationFundedIn,
  emitProgramme,
  programmesIn,
  stageIn,
  variantIn,
} from "../readers/stated-programme.js"
import { statedDates } from "./find-date.js"
import type { ProseText } from "./prose-reader.js"
import { isQuestion, sentencesOf } from "./sentences-of.js"

const joins =
  /(?<![\p{L}])(?:nimmt|nehmen|teilnehmen|teilnimmt|nahm|beteiligt|beteiligen|teilnahme|teilnehmend\p{L}*|teilzunehmen|aufgenommen|gehört|standort|mitglied)(?![\p{L}])/iu
const wish =
  /(?<![\p{L}])(?:ob|offen|soll|sollen|möchte|möchten|will|wollen|könnte|beworben|bewirbt|bewerben|beantragt|geplant|nicht)(?![\p{L}])/iu

/**
 * Reads sentences that join a programme: „Der Landkreis nimmt seit 01/2025 am Landesprogramm „…“ teil. Er gehört zur
 * Variante A.“ A wish or an application is no participation; the programme is known all the same.
 */
export function readProgrammes(prose: ProseText, context: ReaderContext): void {
  if (prose.form === "heading") {
    const [named] = programmesIn(prose.text)
    if (named !== undefined && namedAsProgramme(prose.text)) emitProgramme(context, prose, named)
    return
  }
  const all = sentencesOf(prose.part)
  for (const sentence of all) {
    if (isQuestion(sentence.text)) continue
    const programmes = programmesIn(sentence.text).filter(({ guideline }) => guideline !== true)
    if (programmes.length === 0) continue
    const at = { part: sentence.part, base: prose.base, text: sentence.text, section: prose.section }
    if (!joins.test(sentence.text) || wish.test(sentence.text)) {
      if (/programm|förder|bewilligt|aus mitteln/iu.test(sentence.text))
        for (const programme of programmes)
          if (namedAsProgramme(sentence.text)) emitProgramme(context, at, programme)
      continue
    }
    const [programme] = programmes
    const since =
      statedDates(sentence.part).find(
        ({ value }) => value.relation === "since" || value.relation === "from",
      ) ?? statedDates(sentence.part)[0]
    const variant = variantIn(prose.text)
    const funded = coordinationFundedIn(prose.text)
    const stage = stageIn(sentence.text)
    emitParticipation(context, at, {
      programme: programme!,
      ...(since === undefined ? {} : { date: since.value }),
      ...(variant === undefined ? {} : { variant }),
      ...(funded === undefined ? {} : { coordinationFunded: funded }),
      ...(stage === undefined ? {} : { stage }),
    })
  }
}

/** „aus dem Programm …“, „Landesprogramm …“; a programme's name may also be an ordinary phrase. */
function namedAsProgramme(text: string): boolean {
  return /programm|bundesstiftung|bundesinitiative|richtlinie/iu.test(text)
}
