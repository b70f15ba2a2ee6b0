/** „1 Angebot“, „3 Angebote“. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
