import { plain } from "../../blocks/rich.js"
import { vocabulary } from "../../vocabulary/index.js"
import { type Entry, field } from "../entry.js"
import { defineReader, type ReaderContext } from "../reader.js"
import type { Stated } from "../stated-draft.js"
import { emitRole, roleOf } from "./emit-role.js"
import { isOrganisation, isPerson, looksLikePersonName, speakerOf } from "./speaker.js"

/**
 * Reads who has which function: team lists („Projektleitung: A. Muster“, „A. Muster – Projektleitung“) and tables.
 */
export const roleAssignments = defineReader({
  collection: "roleAssignments",
  signature: { function: 3, person: 3, staff: 4, actor: 1, mandate: 1 },
  read(entry, context) {
    const at: Stated = {
      part: entry.whole,
      base: entry.base,
      text: plain(entry.whole),
      section: entry.section,
    }
    if (/\?$/u.test(at.text)) return
    const written = field(entry, "function")
    const person = field(entry, "person", "contact")
    const actor = field(entry, "actor", "department", "sector")
    const date = field(entry, "date", "period", "begin")
    if (written !== undefined || person !== undefined) {
      const name = plain(entry.name)
      const spoken = written?.text ?? (roleOf(name) === undefined ? undefined : name)
      emitRole(context, at, {
        ...(spoken === undefined ? {} : { function: spoken }),
        ...(person !== undefined
          ? { person: person.text }
          : isPerson(name) && name !== spoken
            ? { person: name }
            : {}),
        ...(actor === undefined ? {} : { actor: actor.text }),
        ...(date === undefined ? {} : { dateText: date.text }),
      })
      return
    }
    readPair(entry, at, context, actor?.text)
  },
})

/** „Projektleitung: A. Muster (Jugendamt)“, „A. Muster – Projektleitung“, „Koordination – Sozialplanung“ */
function readPair(entry: Entry, at: Stated, context: ReaderContext, actor: string | undefined): void {
  const left = plain(entry.name)
  const right = entry.rest === undefined ? undefined : plain(entry.rest).replace(/\s*\([^()]*\)$/u, "")
  const bracket = entry.details.map(plain).find((text) => isOrganisation(text))
  const first = left.split(" ").length <= 8 ? roleOf(left) : undefined
  const office = actor ?? bracket
  if (first !== undefined && !looksLikePersonName(left)) {
    const named = right === undefined || right.split(" ").length > 8 ? {} : holderOf(right)
    if (right === undefined && office === undefined && vocabulary.roleKind.whole(left) === undefined) return
    emitRole(context, at, {
      function: left,
      ...named,
      ...(office === undefined || "actor" in named ? {} : { actor: office }),
    })
  } else if (
    right !== undefined &&
    right.split(" ").length <= 8 &&
    roleOf(right) !== undefined &&
    isPerson(left)
  ) {
    emitRole(context, at, {
      function: right,
      person: left,
      ...(office === undefined ? {} : { actor: office }),
    })
  }
}

/** „A. Muster, Jugendamt“ holds a function as a person and for an office; „N. N.“ holds none. */
function holderOf(text: string): { readonly person?: string; readonly actor?: string } {
  if (/^N\.\s?N\.?$|^offen$|^vakant$|^unbesetzt$/iu.test(text)) return {}
  const named = speakerOf(text, true)
  return {
    ...(named?.name === undefined ? {} : { person: named.name }),
    ...(named?.organisation === undefined ? {} : { actor: named.organisation }),
  }
}
