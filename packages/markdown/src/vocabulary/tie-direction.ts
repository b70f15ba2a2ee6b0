import { entries, type ValueOf } from "./entries.js"

/** Direction of a tie. */
export const tieDirectionTerms = entries<ValueOf<"tieDirection">>({
  gerichtet: "gerichtet | einseitig | in eine Richtung | → | -> | einseitig genannt | von A nach B",
  gegenseitig: `gegenseitig | beidseitig | wechselseitig | ungerichtet | ↔ | <-> | beiderseitig | von beiden |
      beidseits | in beide Richtungen`,
})
