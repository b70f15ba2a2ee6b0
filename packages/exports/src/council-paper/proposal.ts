import { findDates, formatDate, type Resolution } from "@kettenwerk/core"
import { type Block, gap, type Inlines, list, paragraph } from "../paper/paper.js"
import { asSentence } from "../paper/words.js"
import { bodyName } from "./consultations.js"
import type { PaperSubject } from "./council-paper.js"

/** The proposal: the wording of the concept if it has one, else the usual wording with what the concept says. */
export function proposal({ model, concept, resolution }: PaperSubject): readonly Block[] {
  if (resolution?.text !== undefined && isWording(resolution.text)) {
    return [paragraph(asSentence(resolution.text))]
  }
  const body = bodyName(resolution)
  const who: Inlines =
    body === undefined ? [gap("beschließendes Organ")] : [`${isFeminine(body) ? "Die" : "Der"} ${body}`]
  const asOf = concept?.asOf === undefined ? "" : ` (Stand: ${formatDate(concept.asOf)})`
  const title = concept === undefined ? gap("Titel des Konzepts") : `„${unquoted(concept.title)}“`
  const decision = decides(resolution, concept?.status === "fortschreibung")
  const points: Inlines[] = [[...who, ` ${decision.before} `, title, `${asOf}${decision.after}.`]]
  if (resolution?.kind !== "kenntnisnahme") {
    const hasPlan = model.measures.length + model.milestones.length > 0
    if (hasPlan) {
      const period = concept?.period === undefined ? "" : ` im Zeitraum ${formatDate(concept.period)}`
      points.push([`Die Verwaltung wird beauftragt, die Maßnahmen des Konzepts${period} umzusetzen.`])
    }
    points.push([
      "Die Verwaltung berichtet ",
      ...(body === undefined ? [gap("wem")] : [`${isFeminine(body) ? "der" : "dem"} ${body}`]),
      " über den Stand der Umsetzung: ",
      gap("wie oft und bis wann"),
      ".",
    ])
  }
  if (concept?.updateCycle !== undefined)
    points.push([`Das Konzept wird ${concept.updateCycle.text} fortgeschrieben.`])
  return [points.length === 1 ? paragraph(...points[0]!) : list(points, true)]
}

/** „Die Stadtverordnetenversammlung“; most organs are „der Kreistag“, „der Ausschuss“. */
function isFeminine(body: string): boolean {
  return /(?:versammlung|vertretung|kommission|konferenz|rätin|meisterin|runde|gruppe)(?:\s|$)/iu.test(body)
}

/** „beschließt“ … „“, „nimmt“ … „zur Kenntnis“. */
function decides(
  resolution: Resolution | undefined,
  isUpdate: boolean,
): { readonly before: string; readonly after: string } {
  switch (resolution?.kind) {
    case "kenntnisnahme":
      return { before: "nimmt das Konzept", after: " zur Kenntnis" }
    case "auftrag":
      return { before: "beauftragt die Verwaltung mit der Erarbeitung des Konzepts", after: "" }
    case "bekenntnis":
      return { before: "bekennt sich zu den Zielen des Konzepts", after: "" }
    default:
      return isUpdate || resolution?.kind === "fortschreibung"
        ? { before: "beschließt die Fortschreibung des Konzepts:", after: "" }
        : { before: "beschließt das Konzept", after: "" }
  }
}

/** A sentence that decides something, not one that tells when somebody will. */
function isWording(text: string): boolean {
  return (
    /\b(?:beschließt|stimmt|nimmt|beauftragt|bekennt|wird beauftragt)\b/u.test(text) &&
    text.length > 30 &&
    findDates(text).length === 0
  )
}

/** Quotation marks within quotation marks are single ones. */
function unquoted(text: string): string {
  return text.replace(/[„“"]([^„“"]*)[“”"]/gu, "‚$1‘")
}
