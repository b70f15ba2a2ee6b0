import type { FitAspect } from "../fit-aspect.js"
import { fact } from "../fit-statement.js"

/** What was not understood in the paper: a number nobody defines, a name that is nearly one of the concept. */
export const unclearReferences: FitAspect = {
  id: "unclear-references",
  title: { de: "Unklare Verweise im Papier", en: "Unclear references in the paper" },
  read({ paper, stated, isOwn }) {
    // Needs and goals that the concept does not know are told where needs and goals are.
    const told = [stated("needs"), stated("goals")]
    const isTold = (offset: number) =>
      told.some((place) => place && place.start.offset <= offset && offset < place.end.offset)
    return paper.problems
      .filter(({ range, related }) => isOwn(range) && (related.length > 0 || !isTold(range.start.offset)))
      .filter(({ code }) => code === "struct-broken-reference" || code === "parse-reference-unclear")
      .map(({ message, range, related }) =>
        fact(message, {
          paper: [{ uri: paper.uri, ...range }],
          concept: related
            .filter(({ uri }) => uri !== paper.uri)
            .map(({ uri, range: place }) => ({ uri, ...place })),
        }),
      )
  },
}
