import { createTwoFilesPatch } from "diff"
import type { FixedTexts } from "./fix-texts.js"

/** What fixing would change, as a unified diff that `git apply` and `patch -p1` understand. */
export function unifiedDiff({ changed }: FixedTexts): string {
  return changed
    .map(({ before, after }) =>
      createTwoFilesPatch(
        `a/${before.uri}`,
        `b/${after.uri}`,
        before.text,
        after.text,
        undefined,
        undefined,
        {
          context: 3,
        },
      ).replace(/^=+\n/, ""),
    )
    .join("")
}
