import { type Cursor, isKey } from "./tokens.js"

const ongoingStems = new Set([
  "fortlaufend",
  "laufend",
  "dauerhaft",
  "kontinuierlich",
  "regelmaessig",
  "staendig",
  "permanent",
  "unbefristet",
  "durchgehend",
  "ganzjaehrig",
  "fortwaehrend",
  "stetig",
  "durchgaengig",
  "daueraufgabe",
])
const afterWords = new Set([
  "anschliessend",
  "danach",
  "daraufhin",
  "sodann",
  "darauffolgend",
  "hiernach",
  "anschl",
])
const vagueWords = new Set([
  "sofort",
  "umgehend",
  "unverzueglich",
  "zeitnah",
  "kurzfristig",
  "mittelfristig",
  "langfristig",
  "anlassbezogen",
  "bedarfsweise",
  "demnaechst",
  "schnellstmoeglich",
  "baldmoeglichst",
])
/** Steps of a process that a date may hang on: „nach Beschluss des Kreistags“. */
const steps =
  /(?:beschluss|beschlusses|beschlussfassung|abschluss|genehmigung|freigabe|vorliegen|fertigstellung|auswertung|bewilligung|bewilligungsbescheid|zustimmung|inkrafttreten|erhebung|befragung|bedarf|absprache|vereinbarung|ruecksprache|start|auftakt)$/

/** Index behind a word for something without end: „fortlaufend“, „auf Dauer“, „bis auf Weiteres“. */
export function parseOngoing(cursor: Cursor, i: number): number | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined) return undefined
  if (key === "auf" && isKey(cursor, i + 1, "dauer")) return i + 2
  if (key === "bis" && isKey(cursor, i + 1, "auf") && isKey(cursor, i + 2, "weiteres")) return i + 3
  if (ongoingStems.has(key)) return i + 1
  if (!cursor.whole || !ongoingStems.has(key.replace(/e[nrsm]?$/, ""))) return undefined
  return /^(?:aufgabe|aufgaben|prozess)$/.test(cursor.tokens[i + 1]?.key ?? "") ? i + 2 : i + 1
}

/** Index behind „anschließend“, „danach“, „im Anschluss (daran)“, „direkt danach“. */
export function parseAfter(cursor: Cursor, i: number): number | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined) return undefined
  const at = key === "direkt" || key === "unmittelbar" || key === "gleich" ? i + 1 : i
  if (isKey(cursor, at, "im") && (isKey(cursor, at + 1, "anschluss") || isKey(cursor, at + 1, "nachgang"))) {
    // „im Anschluss an die Sitzung“ hangs on something else.
    if (isKey(cursor, at + 2, "an")) return undefined
    return /^(?:daran|hieran|dazu)$/.test(cursor.tokens[at + 2]?.key ?? "") ? at + 3 : at + 2
  }
  if (!afterWords.has(cursor.tokens[at]?.key ?? "")) return undefined
  return isKey(cursor, at, "anschl") && isKey(cursor, at + 1, ".") ? at + 2 : at + 1
}

/** Index behind a word of urgency: „kurzfristig“, „kurz- bis mittelfristig“, „ab sofort“. */
export function parseVague(cursor: Cursor, i: number): number | undefined {
  const key = cursor.tokens[i]?.key
  if (key === undefined) return undefined
  if (vagueWords.has(key)) return i + 1
  if (key === "ab" && isKey(cursor, i + 1, "sofort")) return i + 2
  if (!/^(?:kurz|mittel|lang)$/.test(key) || !isKey(cursor, i + 1, "-")) return undefined
  const at = /^(?:bis|und|oder|\/)$/.test(cursor.tokens[i + 2]?.key ?? "") ? i + 3 : i + 2
  return vagueWords.has(cursor.tokens[at]?.key ?? "") ? at + 1 : undefined
}

/** True for a whole text that names no day but an order or an urgency: „ab sofort“, „nach Beschluss“. */
export function isVague(cursor: Cursor): boolean {
  const { tokens } = cursor
  if (tokens.length > 10) return false
  const keys = tokens.map(({ key }) => key).filter((key) => key !== "." && key !== ",")
  const [first, second, third] = keys
  if (first !== "nach" && first !== "bei" && first !== "vor" && first !== "mit") return false
  if (/^m\d?$/.test(second ?? "") && first === "nach") return true
  const noun = second === "dem" || second === "der" || second === "den" ? third : second
  return noun !== undefined && noun.length < 60 && steps.test(noun)
}

const placeholders = new Set(
  (
    "offen|nochoffen|folgtnoch|n.n.|n.n|nn|tbd|t.b.d.|tba|k.a.|k.a|ka|folgt|wirdergaenzt|wirdnachgereicht|unbekannt|nochunbekannt|" +
    "nochfestzulegen|festzulegen|nochzuklaeren|zuklaeren|inklaerung|nochunklar|unklar|stehtnochaus|stehtnochnichtfest|" +
    "nochnichtbekannt|wirdnochbekanntgegeben|terminfolgt|datumfolgt|keineangabe|keineangaben|ohneangabe|o.a.|o.d.|" +
    "nichtbekannt|nochnichtterminiert|nichtterminiert|entfaellt|xx|xxx|-|--|---|?|??|???|/|...|…|[...]|[…]|_|__|___|n.a.|na|nochabzustimmen"
  ).split("|"),
)

/** True for what planners write where a date is still missing: „offen“, „n. n.“, „TT.MM.JJJJ“, „–“. */
export function isPlaceholder(cursor: Cursor): boolean {
  if (cursor.tokens.length === 0 || cursor.tokens.length > 20) return false
  const joined = cursor.tokens.map(({ key }) => key).join("")
  if (placeholders.has(joined) || placeholders.has(joined.replace(/[.!?]$/, ""))) return true
  return /^(?:tt|xx|\?\?|__)\.(?:mm|xx|\?\?|__|\d\d)\.(?:jjjj|jj|xxxx|xx|\?{2,4}|\d{2,4})$|^(?:mm|xx|\?\?)[/.](?:jjjj|xxxx|\d{4})$|^20(?:xx|\?\?)$/.test(
    joined,
  )
}
