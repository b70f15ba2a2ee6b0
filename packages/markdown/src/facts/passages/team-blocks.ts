import { isMarked, lines, plain, rich } from "../../blocks/rich.js"
import type { Section } from "../../outline/section.js"
import type { ReaderContext } from "../reader.js"
import { emitRole, roleOf } from "../readers/emit-role.js"
import { mailboxIn } from "../readers/parse-contact.js"
import { isOrganisation, looksLikePersonName } from "../readers/speaker.js"
import { topicsOfText } from "../topics.js"

/**
 * Reads address blocks: a bold line and a line or two below it. Which of them is the function, the words decide:
 * „**A. Muster**⏎Projektleitung“, „**Prozessbegleitung**⏎Fachstelle Kinder stärken“.
 */
export function readTeamBlocks(section: Section, context: ReaderContext): void {
  const isTeam =
    topicsOfText(section.title).some(({ collection }) => collection === "roleAssignments") ||
    /\bteam\b|begleitet/iu.test(section.title)
  section.blocks.forEach(({ block, base }) => {
    if (block.kind !== "paragraph") return
    const whole = rich(block.inline)
    const all = lines(whole).filter((line) => plain(line) !== "")
    const [first, second, third] = all
    if (first === undefined || all.length > 4 || !isMarked(first, "strong", "emphasis")) return
    const name = plain(first).replace(/[:,]$/u, "")
    const at = { part: whole, base, text: plain(whole), section }
    if (second === undefined) {
      // A name alone counts only in a team; a bold line elsewhere is a heading.
      if (isTeam && looksLikePersonName(name)) emitRole(context, at, { person: name })
      return
    }
    const below = [second, ...(third === undefined ? [] : [third])]
      .map(plain)
      .filter((text) => mailboxIn(text) === undefined && !/^(?:Tel|Fon|E-?Mail)/iu.test(text))
    if (below.length === 0 || below.some((text) => text.split(" ").length > 9 || /[.!?]$/u.test(text))) return
    const role = below.find((text) => roleOf(text) !== undefined && !looksLikePersonName(text))
    if (roleOf(name) !== undefined && !looksLikePersonName(name)) {
      const person = below.find((text) => looksLikePersonName(text) && !isOrganisation(text))
      const actor = below.find((text) => text !== person)
      if (isTeam || actor === undefined || isOrganisation(actor) || person !== undefined)
        emitRole(context, at, {
          function: name,
          ...(person === undefined ? {} : { person }),
          ...(actor === undefined ? {} : { actor }),
        })
    } else if (looksLikePersonName(name) && (role !== undefined || isTeam)) {
      const actor = below.find((text) => text !== role && isOrganisation(text))
      emitRole(context, at, {
        person: name,
        ...(role === undefined ? { function: below[0]! } : { function: role }),
        ...(actor === undefined ? {} : { actor }),
      })
    }
  })
}
