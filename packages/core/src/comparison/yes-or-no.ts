import type { Bilingual } from "../finding.js"

interface Turn {
  /** Said if it holds now and did not before. */
  readonly yes: Bilingual
  /** Said if it no longer holds. */
  readonly no: Bilingual
}

function turn(yes: string, no: string, englishYes: string, englishNo: string): Turn {
  return { yes: { de: yes, en: englishYes }, no: { de: no, en: englishNo } }
}

function called(what: string, english: string): Turn {
  return turn(
    `ist jetzt als ${what} bezeichnet`,
    `ist nicht mehr als ${what} bezeichnet`,
    `is now called ${english}`,
    `is no longer called ${english}`,
  )
}

/** What a change of a yes-or-no field means, as the rest of a sentence behind its subject. */
export const yesOrNo: Readonly<Record<string, Turn>> = {
  professionalsOnly: turn(
    "richtet sich jetzt nur an Fachkräfte",
    "richtet sich nicht mehr nur an Fachkräfte",
    "is now for professionals only",
    "is no longer for professionals only",
  ),
  lowThreshold: called("niedrigschwellig", "easy to access"),
  basic: turn(
    "gehört jetzt zum Basisangebot",
    "gehört nicht mehr zum Basisangebot",
    "now belongs to the basic offers",
    "no longer belongs to the basic offers",
  ),
  accessible: called("barrierefrei", "barrier-free"),
  effectReflected: turn(
    "nennt jetzt eine Auswertung der Wirkung",
    "nennt keine Auswertung der Wirkung mehr",
    "now names an evaluation of its effect",
    "no longer names an evaluation of its effect",
  ),
  coordination: turn(
    "steht jetzt für die Koordination der Präventionskette",
    "steht nicht mehr für die Koordination der Präventionskette",
    "now stands for the coordination of the prevention chain",
    "no longer stands for the coordination of the prevention chain",
  ),
  required: turn(
    "ist jetzt nur noch als notwendig beschrieben",
    "ist nicht mehr nur als notwendig beschrieben",
    "is now only described as necessary",
    "is no longer only described as necessary",
  ),
  leadership: turn(
    "ist jetzt mit der Leitungsebene besetzt",
    "ist nicht mehr mit der Leitungsebene besetzt",
    "is now held by the management",
    "is no longer held by the management",
  ),
  chair: turn(
    "ist jetzt mit der Leitung verbunden",
    "ist nicht mehr mit der Leitung verbunden",
    "is now the chair",
    "is no longer the chair",
  ),
  closed: called("abgeschlossen", "closed"),
  planned: turn(
    "ist jetzt erst geplant",
    "ist nicht mehr nur geplant",
    "is now only planned",
    "is no longer only planned",
  ),
  question: turn(
    "ist jetzt als Frage formuliert",
    "ist nicht mehr als Frage formuliert",
    "is now put as a question",
    "is no longer put as a question",
  ),
  publish: turn(
    "darf jetzt veröffentlicht werden",
    "darf nicht mehr veröffentlicht werden",
    "may now be published",
    "may no longer be published",
  ),
  funded: called("gefördert", "funded"),
  coordinationFunded: turn(
    "nennt jetzt eine geförderte Koordinationsstelle",
    "nennt keine geförderte Koordinationsstelle mehr",
    "now names a funded coordinator",
    "no longer names a funded coordinator",
  ),
  confirmed: turn(
    "ist jetzt von beiden Seiten genannt",
    "ist nicht mehr von beiden Seiten genannt",
    "is now named by both sides",
    "is no longer named by both sides",
  ),
}
