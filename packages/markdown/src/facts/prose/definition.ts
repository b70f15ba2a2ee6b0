import type { Section } from "../../outline/section.js"

type Understanding = "understanding-prevention" | "understanding-chain"

const chain = "(?:kommunale[nr]?\\s+|integrierte[nr]?\\s+)?Präventionskette(?:n)?"
/** „Präventionskette Auental“, „Präventionskette im Landkreis Auental“ */
const ownName = "(?:\\s+(?:(?:der|des|im|in|für)\\s+){0,2}\\p{Lu}[\\p{L}-]+){0,3}?"
const prevention = "Prävention"
const weUnderstand = (word: string): RegExp =>
  new RegExp(
    `(?:^|\\s)[Uu]nter\\s+(?:eine[mr]\\s+|der\\s+|unserer\\s+)?[„“"]?${word}["“”]?\\s+(?:verstehen|verstand|versteht|wird|ist)(?![\\p{L}])|[Vv]erst(?:ehen|eht)\\s+(?:wir|der\\s+Landkreis|die\\s+Stadt)?\\s*(?:unter\\s+)?(?:eine\\s+)?[„“"]?${word}["“”]?\\s+als|^Wir verstehen unter\\s+(?:eine[mr]\\s+)?${word}`,
    "u",
  )
const chainPhrase = weUnderstand(chain)
const preventionPhrase = weUnderstand(prevention)
const chainIs = new RegExp(
  `^(?:Die|Eine|Unsere|Kommunale)?\\s*${chain}${ownName}\\s+(?:(?:bedeute(?:t|n)|heiß(?:t|en)|meint|meinen|umfass(?:t|en)|bezeichne(?:t|n))(?![\\p{L}])|(?:ist|sind)\\s+(?:für\\s+(?:uns|den\\s+Landkreis\\s+\\p{Lu}\\p{L}+|die\\s+Stadt\\s+\\p{Lu}\\p{L}+)\\s+|dabei\\s+|also\\s+)?(?:eine?[nr]?\\s|keine?\\s|der\\s|die\\s|das\\s|unser(?:e)?\\s|\\p{Lu}\\p{L}*[„“"]?))`,
  "u",
)
/** Within the chapter on understanding any plain statement about the chain tells what it is. */
const chainDoes = new RegExp(
  `^(?:Die|Eine|Unsere|Kommunale)?\\s*${chain}${ownName}\\s+(?:verbinde(?:t|n)|ordne(?:t|n)|bündel(?:t|n)|begleite(?:t|n)|führ(?:t|en)|reich(?:t|en)|beginn(?:t|en)|verknüpf(?:t|en)|sorg(?:t|en)|ist|sind)(?![\\p{L}])`,
  "u",
)
const preventionIs =
  /^(?:Kommunale\s+)?Prävention\s+(?:bedeutet|heißt|meint|umfasst|bezeichnet)(?![\p{L}])|^Prävention\s+ist\s+(?:für\s+uns\s+)?(?:mehr\s+als|ein|eine|kein|keine|der|die|das)(?![\p{L}])/u

/** What a sentence defines, if it defines Prävention or Präventionskette; a question defines nothing. */
export function definitionKind(text: string, section: Section): Understanding | undefined {
  if (/\?["”“»)]?$/u.test(text)) return undefined
  if (chainPhrase.test(text) || chainIs.test(text)) return "understanding-chain"
  if (preventionPhrase.test(text) || preventionIs.test(text)) return "understanding-prevention"
  const about = [...section.canonical, ...section.inherited].includes("verstaendnis")
  return about && chainDoes.test(text) ? "understanding-chain" : undefined
}
