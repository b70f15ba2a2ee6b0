import { sentences } from "@kettenwerk/core"

const label =
  /^(?:\*\*)?(?:Folge|Konsequenz|Folgerung|Schlussfolgerung|Das heißt für uns|Daraus folgt|Was folgt daraus)\??\s*:\s*/u
const opening =
  /^(?:Darum|Deshalb|Deswegen|Daher|Folglich|Künftig|In Zukunft|Daraus folgt|Daraus ergibt sich|Daraus haben wir gelernt|Als Konsequenz|Wir haben daraus gelernt|Seitdem|Das Ergebnis)(?![\p{L}])[,:]?\s*/u

/** A lesson and what follows from it, where the text says so: „… Darum …“, „… Folge: …“, „… → …“. */
export interface SplitLesson {
  readonly learned: string
  readonly consequence?: string
}

export function splitConsequence(text: string): SplitLesson {
  const arrow = /\s*(?:→|⇒|=>|->)\s*/u.exec(text)
  if (arrow !== null && arrow.index > 0) {
    return {
      learned: text.slice(0, arrow.index).trim(),
      consequence: text
        .slice(arrow.index + arrow[0].length)
        .replace(label, "")
        .trim(),
    }
  }
  const inline = /\s(?:Folge|Konsequenz|Folgerung|Schlussfolgerung)\s*:\s*/u.exec(text)
  if (inline !== null)
    return {
      learned: text.slice(0, inline.index).trim(),
      consequence: text.slice(inline.index + inline[0].length).trim(),
    }
  const spans = sentences(text)
  const turn = spans.findIndex(
    ({ start, end }, index) =>
      index > 0 && (opening.test(text.slice(start, end)) || label.test(text.slice(start, end))),
  )
  if (turn < 0) return { learned: text }
  const said = text.slice(spans[turn]!.start)
  const lead =
    /^(?:Daraus haben wir gelernt|Wir haben daraus gelernt|Daraus folgt|Als Konsequenz)[,:]?\s*/u.exec(said)
  const consequence = (lead === null ? said : said.slice(lead[0].length)).replace(label, "")
  return { learned: text.slice(0, spans[turn - 1]!.end).trim(), consequence: consequence.trim() }
}
