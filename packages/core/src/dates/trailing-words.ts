const words = new Set([
  "geplant",
  "voraussichtlich",
  "vsl",
  "vorgesehen",
  "angestrebt",
  "anvisiert",
  "dann",
  "ca",
  "etwa",
  "ungefaehr",
  "erstmals",
  "erstmalig",
  "spaetestens",
  "laufend",
  "beginnend",
  "fortan",
])

/** True for words that may stand behind a date and leave it as it is: „2026 (geplant)“. */
export function isAfterWordEnd(key: string): boolean {
  return words.has(key)
}
