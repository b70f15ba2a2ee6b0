/** „M1 Schulstart-Lotsen“; a bare number counts the rows of one table and says nothing elsewhere. */
export function measureLabel(number: string | undefined, title: string): string {
  return number === undefined || /^\d+\.?$/.test(number) ? title : `${number} ${title}`
}
