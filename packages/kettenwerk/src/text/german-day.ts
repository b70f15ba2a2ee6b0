/** „2026-03-01“ as „01.03.2026“. */
export function germanDay(iso: string): string {
  return iso.split("-").reverse().join(".")
}
