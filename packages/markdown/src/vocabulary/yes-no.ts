import { entries } from "./entries.js"

/** Yes and no in cells: „Basisangebot?“, „bestätigt?“, „barrierefrei?“. */
export const yesNoTerms = entries<"yes" | "no">({
  yes: `ja | j | x | [x] | ✔ | ✔️ | ✓ | ☑ | ✅ | ☒ | vorhanden | gegeben | zutreffend | trifft zu | wahr | true | yes | gehört dazu | enthalten | ist vorhanden | bestätigt | möglich |
    barrierefrei | niedrigschwellig | erfüllt | verpflichtend | Pflicht | muss | 1 | vollständig | ja, vollständig | liegt vor | Basis | Basisangebot`,
  no: `nein | n | - | – | — | [ ] | ☐ | ✗ | ✘ | ❌ | ✖ | nicht vorhanden | nicht gegeben | trifft nicht zu | falsch | false | no | keine | kein | nicht | unbestätigt | nicht bestätigt | fehlt | nicht möglich |
    nicht barrierefrei | nicht erfüllt | optional | freiwillig | kann | 0 | nicht enthalten | gehört nicht dazu | entfällt | liegt nicht vor`,
})
