import { entries, type ValueOf } from "./entries.js"

/** Aims of prevention. */
export const preventionAimTerms = entries<ValueOf<"preventionAim">>({
  foerdern: `Entwicklung fördern | fördern | Förderung der Entwicklung | Entwicklungsförderung |
      Individuelle und soziale Entwicklung fördern | Gelingendes Aufwachsen | Teilhabe fördern |
      Kompetenzen stärken | Ressourcen stärken | stärken`,
  "benachteiligung-abbauen": `Benachteiligungen vermeiden oder abbauen | Benachteiligungen vermeiden |
      Benachteiligungen abbauen | Benachteiligungsabbau | Benachteiligung abbauen | Chancengleichheit |
      Chancengerechtigkeit | Armutsfolgen mindern | Abbau von Benachteiligung | Ungleichheit abbauen |
      Abbau von Benachteiligungen`,
  proaktiv: `proaktiv handeln | proaktiv | vorausschauend | proaktive Orientierung | frühzeitig handeln |
      frühzeitig | vorbeugend`,
})
