import auental from "../../../docs/beispiele/auental/konzept.md"
import lindenhain from "../../../docs/beispiele/lindenhain/konzept.md"
import rotbachtal from "../../../docs/beispiele/rotbachtal/auftakt.md"

/** Texts to begin with; places and persons are invented. */
export const examples: readonly { readonly title: string; readonly text: string }[] = [
  { title: "Lindenhain: eine Beschlussvorlage", text: lindenhain },
  { title: "Landkreis Auental: ein ganzes Konzept", text: auental },
  { title: "Rotbachtal: Folien einer Auftaktveranstaltung", text: rotbachtal },
]
