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

/** True for a whole text that names no day but an order or an urgency: „ab sofort“, „nach Beschluss“. */
export function isVague(cursor: Cursor): boolean {
  const { tokens } = cursor
  if (tokens.length > 10) return false
  const keys = tokens.map(({ key }) => key).filter((key) => key !== "." && key !== ",")
  if (keys.length <= 3 && keys.some((key) => vagueWords.has(key))) {
    return keys.every(
      (key) =>
        vagueWords.has(key) || key === "ab" || key === "und" || key === "bis" || key === "/" || key === "-",
    )
  }
  const [first, second, third] = keys
  if (first !== "nach" && first !== "bei" && first !== "vor" && first !== "mit") return false
  if (/^m\d?$/.test(second ?? "") && first === "nach") return true
  const noun = second === "dem" || second === "der" || second === "den" ? third : second
  return noun !== undefined && noun.length < 60 && steps.test(noun)
}

const placeholders = new Set(
  (
    "offen|nochoffen|n.n.|n.n|nn|tbd|t.b.d.|tba|k.a.|k.a|ka|folgt|wirdergaenzt|wirdnachgereicht|unbekannt|nochunbekannt|" +
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
  return /^(?:tt|xx|\?\?|__)\.(?:mm|xx|\?\?|__)\.(?:jjjj|jj|xxxx|xx|\?{2,4}|\d{2,4})$|^(?:mm|xx|\?\?)[/.](?:jjjj|xxxx|\d{4})$|^20(?:xx|\?\?)$/.test(
    joined,
  )
}
