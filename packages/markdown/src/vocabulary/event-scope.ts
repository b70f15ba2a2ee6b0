import { entries, type ValueOf } from "./entries.js"

/** How far an event reaches. */
export const eventScopeTerms = entries<ValueOf<"eventScope">>({
  kommunal: `kommunal | kreisweit | stadtweit | vor Ort | intern | örtlich | in der Kommune | lokal |
      im Landkreis`,
  interkommunal: `interkommunal | Interkommunaler Austausch | zwischen Kommunen | mit anderen Kommunen |
      mehrere Kommunen | regional`,
  landesweit: "landesweit | Landesebene | auf Landesebene | thüringenweit | im Land",
  bundesweit: `bundesweit | Bundesebene | auf Bundesebene | mit Kommunen anderer Bundesländer | überregional |
      andere Bundesländer | national | länderübergreifend`,
})
