import type { Funding } from "@kettenwerk/core"
import { fold, isDefinite, sameName } from "@kettenwerk/core"
import { isWhollyBefore } from "./dates.js"
import type { RuleContext } from "./rule-context.js"

/** True if a funding pays for the coordination of the chain, by mark or by its object. */
export function fundsCoordination({ coordination, object, name }: Funding): boolean {
  return coordination === true || /koordin/iu.test(object ?? name)
}

/** True if a funding is over on a day. Open and unreadable ends are never over. */
export function isOver({ date }: Funding, day: string): boolean {
  return isDefinite(date) && isWhollyBefore(date, day)
}

/** True if two fundings pay for the same thing. */
export function sameObject(a: Funding, b: Funding): boolean {
  const [left, right] = [a.object ?? a.name, b.object ?? b.name]
  return (fundsCoordination(a) && fundsCoordination(b)) || sameName(left, right) !== undefined
}

const goesOn =
  /verstetig|stellenplan|weiterfinanz|anschlussfinanz|anschlussförder|folgefinanz|folgeförder|verlänger|eigenmittel|weitergeführt aus|übernimmt|übernommen|trägt (?:seitdem|seither|nun|danach|ab)|aus (?:eigenen|haushaltsmitteln|dem (?:kreis)?haushalt)/iu

/** True if a paragraph, item or row that speaks of the object says who pays now. */
export function continuationStated(context: RuleContext, object: string): boolean {
  const word = fold(object.split(/[\s–-]+/)[0] ?? "").slice(0, 12)
  const parts = context.derive("funding.continuations", () =>
    context.blocks().flatMap(({ block: { items, text } }) => {
      const written = items.length > 0 ? items.map((item) => item.text) : [text]
      return written.filter((part) => goesOn.test(part)).map(fold)
    }),
  )
  return parts.some((part) => part.includes(word))
}
