import type { TermEntry, valueLists } from "@kettenwerk/core"

/** The slugs of a value list of the model. */
export type ValueOf<List extends keyof typeof valueLists> = (typeof valueLists)[List]["ids"][number]

/** Splits a written list of terms: `"Amt | Fachdienst"`. */
export function terms(list: string): readonly string[] {
  return list
    .split("|")
    .map((term) => term.trim().replace(/\s+/g, " "))
    .filter((term) => term !== "")
}

/**
 * Term entries from a table `{ value: "Wort | Wort" }`; `not` names the false friends of a value.
 * The type makes a table name every value of its list.
 */
export function entries<const Id extends string>(
  table: Readonly<Record<Id, string>>,
  not?: Readonly<Partial<Record<Id, string>>>,
): readonly TermEntry<Id>[] {
  return (Object.keys(table) as Id[]).map((value) => ({
    value,
    terms: terms(table[value]),
    not: terms(not?.[value] ?? ""),
  }))
}
