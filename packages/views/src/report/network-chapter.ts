import { type Model, networkQuestions, networkReport } from "@kettenwerk/core"
import { element } from "../svg/xml.js"
import type { Language, Say } from "../text/speaker.js"
import { type Chapter, list, paragraph, written } from "./markup.js"

/** The planners' questions about the network, answered in sentences. */
export function networkChapter(
  model: Model,
  stichtag: string,
  id: string,
  say: Say,
  language: Language,
): Chapter | undefined {
  if (model.relations.length === 0 && model.memberships.length === 0) return undefined
  const { metrics } = networkReport(model, { stichtag })
  // What cannot be computed is no answer; the command `network` lists it with its reason.
  const answered = metrics.filter(({ withCoordination }) => withCoordination.kind !== "undefined")
  if (answered.length === 0) return undefined
  // What most answers rest on stands once above them, not below each.
  const bases = new Map<string, number>()
  for (const { certainty } of answered)
    bases.set(certainty[language], (bases.get(certainty[language]) ?? 0) + 1)
  const [usual = "", times = 0] = [...bases].sort(([, a], [, b]) => b - a)[0] ?? []
  const isCommon = times > 2
  const parts = networkQuestions.flatMap(({ number, title }) => {
    const own = answered.filter(({ question }) => question === number)
    if (own.length === 0) return []
    const sentences = [
      ...new Set(
        own.map(({ reading, certainty }) => {
          const whole = reading[language]
          const isUsual = isCommon && certainty[language] === usual && whole.endsWith(usual)
          return isUsual ? whole.slice(0, -usual.length).trimEnd() : whole
        }),
      ),
    ]
    return [element("h3", {}, written(title[language])), list(sentences.map(written))]
  })
  return {
    id,
    title: say("Das Netzwerk in Worten", "The network in words"),
    body: [
      paragraph(
        say(
          "Jede Zahl sagt, was sie heißt, worüber man reden sollte und wie sicher sie ist. Gut und schlecht gibt es dabei nicht.",
          "Every figure says what it means, what to talk about and how sure it is. There is no good or bad.",
        ),
        "kw-note",
      ),
      ...(isCommon
        ? [
            paragraph(
              usual.replace(":", say(", wo nichts anderes steht:", ", unless stated otherwise:")),
              "kw-note",
            ),
          ]
        : []),
      ...parts,
    ].join("\n"),
  }
}
